#pragma once

#include <vector>

#include "domain/customers/customer.h"
#include "domain/messages/message.h"
#include "domain/terms/terms.h"

/// What people, cars, texts and leads are found by (domain/terms/marks.h says when it is written).
namespace roadcall::search {

/// Writes the terms of the next things of the shop; how many there were.
int index_new(Tx& tx);

/// What has no terms yet, newest first, at most `terms::kAtOnce` of them.
std::vector<Customer> new_customers(Tx& tx);
std::vector<Vehicle> new_vehicles(Tx& tx);
std::vector<Message> new_messages(Tx& tx);

}  // namespace roadcall::search
