#include "domain/search/indexing.h"

#include "domain/leads/lead_terms.h"
#include "domain/terms/marks.h"
#include "domain/terms/subjects.h"

namespace roadcall::search {

using terms::Kind;

int index_new(Tx& tx) {
  int done = terms::index<Customer>(tx, Kind::person, "customers", [&](const Customer& one) {
    terms::rewrite(tx, Kind::person, one.id.value, {}, terms::of(one));
    terms::learn_names(tx, one.name);
  });
  done += terms::index<Vehicle>(tx, Kind::car, "vehicles", [&](const Vehicle& one) {
    terms::rewrite(tx, Kind::car, one.id.value, {}, terms::of(one));
  });
  done += terms::index<Message>(tx, Kind::text, "messages", [&](const Message& one) {
    if (terms::is_searched(one)) terms::rewrite(tx, Kind::text, one.id.value, {}, terms::of(one));
  });
  return done + leads::index_new(tx);
}

std::vector<Customer> new_customers(Tx& tx) {
  return terms::not_indexed<Customer>(tx, Kind::person, "customers");
}

std::vector<Vehicle> new_vehicles(Tx& tx) {
  return terms::not_indexed<Vehicle>(tx, Kind::car, "vehicles");
}

std::vector<Message> new_messages(Tx& tx) {
  return terms::not_indexed<Message>(tx, Kind::text, "messages");
}

}  // namespace roadcall::search
