#include "domain/staff/staff.h"

#include "base/phone.h"
#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/lists/lists.h"
#include "domain/staff/staff_rows.h"

namespace roadcall::staff {
namespace {

constexpr std::size_t kNameMax = 120;
constexpr std::size_t kEmailMax = 254;
constexpr int kRankMost = 99;

const std::string& select_user() {
  static const std::string sql = "SELECT " + db::columns<User>() + " FROM users WHERE ";
  return sql;
}

bool is_email(const std::string& text) {
  const auto at = text.find('@');
  return at != std::string::npos && at > 0 && text.find('.', at + 2) != std::string::npos &&
         text.back() != '.' && text.find('@', at + 1) == std::string::npos &&
         text.find_first_of(" \t\r\n<>,;\"") == std::string::npos;
}

std::optional<Error> check_fields(User& user) {
  user.email = ascii_lower(trimmed(user.email));
  user.name = one_line(user.name);
  if (user.email.size() > kEmailMax || !is_utf8(user.email) || !is_email(user.email))
    return invalid("email", "email is not an e-mail address.");
  if (user.name.empty()) return invalid("name", "name must not be empty.");
  if (!is_utf8(user.name)) return invalid("name", "name is not valid UTF-8.");
  if (character_count(user.name) > kNameMax)
    return invalid("name", "name may have at most 120 characters.");
  if (user.on_call_rank < 0 || user.on_call_rank > kRankMost)
    return invalid("on_call_rank", "on_call_rank must be between 0 and 99.");
  if (user.phone.empty()) return std::nullopt;
  const auto normal = normal_phone(user.phone);
  if (!normal) return invalid("phone", "phone is not a telephone number.");
  user.phone = *normal;
  return std::nullopt;
}

// Who may add or change whom: managers their mechanics, owners (and the operator) everybody.
std::optional<Error> check_rank(const Tx& tx, Role whom) {
  const std::string& role = tx.actor().role;
  if (tx.actor().kind == "system" || role == "owner") return std::nullopt;
  if (role == "manager" && whom == Role::mechanic) return std::nullopt;
  return forbidden("Only an owner may do that for an owner or manager.");
}

bool is_last_owner(Tx& tx, const User& user) {
  if (user.role != Role::owner || user.disabled) return false;
  return !tx.one<std::int64_t>(
      "SELECT 1 FROM users WHERE shop_id = ? AND role = 'owner' AND "
      "disabled = 0 AND id <> ? LIMIT 1",
      tx.shop_id(), user.id);
}

Error taken() {
  return {Kind::conflict, "user.email_taken", "Somebody else has that e-mail address.", "email"};
}

json::object differences(const User& before, const User& after) {
  json::object changed;
  const auto note = [&](const char* name, const auto& was, const auto& is) {
    if (was != is) changed[name] = json::array{json::encode(was), json::encode(is)};
  };
  note("email", before.email, after.email);
  note("name", before.name, after.name);
  note("role", before.role, after.role);
  note("phone", before.phone, after.phone);
  note("disabled", before.disabled, after.disabled);
  note("on_call_rank", before.on_call_rank, after.on_call_rank);
  return changed;
}

struct Named {
  UserId id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(Named, (), (id, name))

}  // namespace

Result<User> add(Tx& tx, const NewUser& wanted) {
  User user{.id = tx.new_id<UserId>(),
            .shop_id = tx.shop_id(),
            .email = wanted.email,
            .name = wanted.name,
            .role = wanted.role,
            .phone = wanted.phone,
            .password_hash = wanted.password_hash,
            .disabled = false,
            .on_call_rank = wanted.on_call_rank,
            .version = 1,
            .created_at = tx.now(),
            .updated_at = tx.now()};
  if (auto bad = check_fields(user)) return *bad;
  if (auto no = check_rank(tx, user.role)) return *no;
  if (is_email_taken(tx, user.email)) return taken();
  if (all(tx).size() >= kUsersMax)
    return conflict("user.too_many", "A shop has room for 500 people.");
  insert_user(tx, user);
  audit::record(tx, user.id.value, "user.added", {{"role", enum_name(user.role)}});
  tx.emit("user.created", user.id.value);
  return user;
}

std::optional<User> find(Tx& tx, const UserId& id) {
  static const std::string sql = select_user() + "shop_id = ? AND id = ?";
  return tx.one<User>(sql, tx.shop_id(), id);
}

std::map<std::string, std::string> names_of(Tx& tx, const std::vector<std::string>& ids) {
  std::map<std::string, std::string> names;
  for (Named& one :
       lists::rows_of<Named>(tx, "SELECT id, name FROM users WHERE shop_id = ?", "id", ids))
    names.emplace(one.id.value, std::move(one.name));
  return names;
}

std::optional<User> by_email(Tx& tx, const std::string& email) {
  static const std::string sql = select_user() + "email = ?";
  return tx.one<User>(sql, ascii_lower(trimmed(email)));
}

std::vector<User> all(Tx& tx) {
  static const std::string sql = select_user() + "shop_id = ? ORDER BY id LIMIT ?";
  return tx.all<User>(sql, tx.shop_id(), kUsersMax);
}

Result<std::vector<User>> list(Tx& tx, const Query& query) {
  if (auto bad = lists::wrong_word<Role>("role", query.role)) return *bad;
  lists::Walk walk(select_user() + "shop_id = ?", tx.shop_id());
  walk.equals("role", query.role);
  walk.equals("email", ascii_lower(query.email));
  walk.mentions({"name", "email", "phone"}, query.q);
  return walk.rows<User>(tx, {query.cursor, !query.newest_first, query.limit});
}

std::optional<User> owner_with_phone(Tx& tx) {
  static const std::string sql =
      select_user() +
      "shop_id = ? AND role = 'owner' AND disabled = 0 AND phone <> '' ORDER BY id LIMIT 1";
  return tx.one<User>(sql, tx.shop_id());
}

std::optional<User> by_phone(Tx& tx, const std::string& phone) {
  if (phone.empty()) return std::nullopt;
  static const std::string sql =
      select_user() + "shop_id = ? AND phone = ? AND disabled = 0 ORDER BY id LIMIT 1";
  return tx.one<User>(sql, tx.shop_id(), phone);
}

std::vector<User> on_call(Tx& tx) {
  static const std::string sql = select_user() +
                                 "shop_id = ? AND disabled = 0 AND on_call_rank > 0 AND phone <> ''"
                                 " ORDER BY on_call_rank, id LIMIT ?";
  return tx.all<User>(sql, tx.shop_id(), kUsersMax);
}

Result<User> change(Tx& tx, const User& wanted, std::int64_t expected_version) {
  const auto before = find(tx, wanted.id);
  if (!before) return not_found("user");
  if (before->version != expected_version) {
    return Error{Kind::precondition, "user.changed_meanwhile",
                 "Somebody changed this person meanwhile. Look again."};
  }
  User after = wanted;
  if (auto bad = check_fields(after)) return *bad;
  if (auto no = check_rank(tx, before->role)) return *no;
  if (auto no = check_rank(tx, after.role)) return *no;
  if ((after.disabled || after.role != Role::owner) && is_last_owner(tx, *before))
    return conflict("user.last_owner", "A shop needs an owner who can sign in.");
  if (after.email != before->email && is_email_taken(tx, after.email)) return taken();
  after.shop_id = before->shop_id;
  after.password_hash = before->password_hash;
  after.created_at = before->created_at;
  after.version = before->version + 1;
  after.updated_at = tx.now();
  update_user(tx, after);
  if (after.disabled && !before->disabled) {
    end_sessions(tx, after.id, {});
    tx.emit("user.disabled", after.id.value);
  }
  audit::record(tx, after.id.value, "user.changed", differences(*before, after));
  tx.emit("user.changed", after.id.value);
  return after;
}

User set_password(Tx& tx, const User& user, const std::string& hash, const SessionId& keep) {
  User after = user;
  after.password_hash = hash;
  after.version = user.version + 1;
  after.updated_at = tx.now();
  update_user(tx, after);
  end_sessions(tx, user.id, keep);
  audit::record(tx, user.id.value, "user.password_set");
  return after;
}

}  // namespace roadcall::staff
