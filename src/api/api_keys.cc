#include "api/resources.h"
#include "domain/staff/sessions.h"

namespace roadcall::api {
namespace {

struct Input {
  std::string name;
};
BOOST_DESCRIBE_STRUCT(Input, (), (name))

struct KeyView {
  ApiKeyId id;
  std::string name, role;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(KeyView, (), (id, name, role, created_at))

struct NewKeyView : KeyView {
  std::string key;
};
BOOST_DESCRIBE_STRUCT(NewKeyView, (KeyView), (key))

KeyView view(const staff::ApiKey& row) { return {row.id, row.name, row.role, row.created_at}; }

}  // namespace

Answer list_api_keys(Call&, Tx& tx) {
  std::vector<KeyView> shown;
  for (const staff::ApiKey& row : staff::api_keys(tx)) shown.push_back(view(row));
  return reply_list(shown);
}

Answer create_api_key(Call& call, Tx& tx) {
  const auto input = body_as<Input>(call);
  if (!input) return input.error();
  const auto added = staff::add_api_key(tx, input->name);
  if (!added) return added.error();
  return reply(201, NewKeyView{view(added->row), added->key});
}

Answer end_api_key(Call& call, Tx& tx) {
  if (!staff::end_api_key(tx, ApiKeyId{call.id()})) return not_found("api_key");
  return no_content();
}

}  // namespace roadcall::api
