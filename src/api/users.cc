#include "api/resources.h"
#include "api/sign_in.h"
#include "api/views.h"
#include "domain/staff/passwords.h"
#include "domain/staff/staff.h"

namespace roadcall::api {
namespace {

struct Input {
  std::string email, name;
  Role role = Role::mechanic;
  Maybe phone, password;
  int on_call_rank = 0;
};
BOOST_DESCRIBE_STRUCT(Input, (), (email, name, role, phone, password, on_call_rank))

struct Fields {
  std::string email, name;
  Role role;
  Maybe phone;
  bool disabled;
  int on_call_rank;
};
BOOST_DESCRIBE_STRUCT(Fields, (), (email, name, role, phone, disabled, on_call_rank))

}  // namespace

Answer list_users(Call& call, Tx& tx) {
  const auto page = paging(call, "created_at -created_at");
  if (!page) return page.error();
  auto rows = staff::list(tx, {.q = page->q,
                               .role = call.query("role"),
                               .email = call.query("email"),
                               .newest_first = !page->is_oldest_first(),
                               .cursor = page->cursor,
                               .limit = page->limit + 1});
  if (!rows) return rows.error();
  const std::string last = cut_page(*rows, page->limit);
  return reply_list(*page, views(*rows), last);
}

std::optional<Error> prepare_create_user(Call& call) {
  const auto input = body_as<Input>(call);
  if (!input) return input.error();
  if (!input->password) return std::nullopt;
  if (auto bad = staff::check_password(*input->password, input->email)) return bad;
  auto hash = staff::hash_password(*input->password);
  if (!hash) return hash.error();
  call.prepared = *std::move(hash);
  return std::nullopt;
}

Answer create_user(Call& call, Tx& tx) {
  const auto input = body_as<Input>(call);
  const auto added = staff::add(tx, {.email = input->email,
                                     .name = input->name,
                                     .role = input->role,
                                     .phone = input->phone.value_or(""),
                                     .password_hash = call.prepared,
                                     .on_call_rank = input->on_call_rank});
  if (!added) return added.error();
  if (call.prepared.empty()) send_password_link(tx, call.api, *added);
  return reply_versioned(201, view(*added));
}

Answer get_user(Call& call, Tx& tx) {
  const auto user = staff::find(tx, UserId{call.id()});
  if (!user) return not_found("user");
  return reply_versioned(200, view(*user));
}

Answer update_user(Call& call, Tx& tx) {
  const auto user = staff::find(tx, UserId{call.id()});
  if (!user) return not_found("user");
  const auto fields = patched(Fields{user->email, user->name, user->role, maybe(user->phone),
                                     user->disabled, user->on_call_rank},
                              call);
  if (!fields) return fields.error();
  User wanted = *user;
  wanted.email = fields->email;
  wanted.name = fields->name;
  wanted.role = fields->role;
  wanted.phone = fields->phone.value_or("");
  wanted.disabled = fields->disabled;
  wanted.on_call_rank = fields->on_call_rank;
  const auto changed = staff::change(tx, wanted, call.version_or(user->version));
  if (!changed) return changed.error();
  return reply_versioned(200, view(*changed));
}

}  // namespace roadcall::api
