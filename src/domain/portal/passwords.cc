#include "domain/portal/passwords.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>

#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/customers/customers.h"
#include "domain/staff/passwords.h"

namespace roadcall::portal {
namespace {

constexpr std::size_t kMd5Bytes = 16;
constexpr std::string_view kWrapped = "md5:";  // What follows is the hash of an MD5.

std::string md5_hex(std::string_view text) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
  unsigned size = 0;
  check(EVP_Digest(text.data(), text.size(), bytes.data(), &size, EVP_md5(), nullptr) == 1,
        "no MD5 in this OpenSSL");
  return hex({reinterpret_cast<const char*>(bytes.data()), size});
}

bool is_md5(std::string_view hash) {
  return hash.size() == 2 * kMd5Bytes && std::all_of(hash.begin(), hash.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
         });
}

std::optional<Password> find_password(Tx& tx, const CustomerId& customer) {
  static const std::string sql = "SELECT " + db::columns<Password>() +
                                 " FROM portal_passwords WHERE shop_id = ? AND customer_id = ?";
  return tx.one<Password>(sql, tx.shop_id(), customer);
}

void keep_hash(Tx& tx, const CustomerId& customer, const std::string& hash) {
  tx.exec("DELETE FROM portal_passwords WHERE shop_id = ? AND customer_id = ?", tx.shop_id(),
          customer);
  tx.insert("portal_passwords", Password{customer, tx.shop_id(), hash, tx.now()});
}

}  // namespace

Asked asked_password(Tx& tx, const std::string& party) {
  const auto customer = known_by(tx, party);
  const CustomerId id = customer ? customer->id : CustomerId{};
  const auto password = find_password(tx, id);  // Asked of strangers too: it takes as long.
  return {id, password ? password->hash : ""};
}

bool has_password(Tx& tx, const CustomerId& customer) {
  return find_password(tx, customer).has_value();
}

Result<Proof> prove(const Asked& asked, std::string_view password) {
  const bool old = asked.hash.starts_with(kWrapped);
  const auto fits =
      old ? staff::fits_password(asked.hash.substr(kWrapped.size()), md5_hex(password))
          : staff::fits_password(asked.hash, password);
  if (!fits) return fits.error();
  if (!*fits || !old) return Proof{*fits, ""};
  const auto better = staff::hash_password(password);
  if (!better) return better.error();
  return Proof{true, *better};
}

std::optional<Opened> sign_in(Tx& tx, const Asked& asked, const Proof& proof,
                              PortalSessionKind kind, const Device& device) {
  const auto customer = customers::find(tx, asked.customer_id);
  const auto password = find_password(tx, asked.customer_id);
  if (!proof.fits || !customer || !password || password->hash != asked.hash) return std::nullopt;
  if (!proof.better_hash.empty()) keep_hash(tx, customer->id, proof.better_hash);
  return open_session(tx, *customer, kind, device);
}

void set_password(Tx& tx, const CustomerId& customer, const std::string& hash,
                  const PortalSessionId& keep) {
  keep_hash(tx, customer, hash);
  tx.exec(
      "UPDATE portal_sessions SET ended_at = ? WHERE shop_id = ? AND customer_id = ? AND id <> ?"
      " AND ended_at IS NULL",
      tx.now(), tx.shop_id(), customer, keep);
  audit::record(tx, customer.value, "portal.password_set");
}

void remove_password(Tx& tx, const CustomerId& customer) {
  const auto gone = tx.exec("DELETE FROM portal_passwords WHERE shop_id = ? AND customer_id = ?",
                            tx.shop_id(), customer);
  if (gone > 0) audit::record(tx, customer.value, "portal.password_removed");
}

Result<std::optional<std::string>> wrapped_md5(std::string_view md5) {
  const std::string digits = ascii_lower(md5);
  if (!is_md5(digits)) return std::optional<std::string>();
  const auto hash = staff::hash_password(digits);
  if (!hash) return hash.error();
  return std::optional(std::string(kWrapped) + *hash);
}

bool take_over_password(Tx& tx, const CustomerId& customer, const std::string& wrapped) {
  if (!wrapped.starts_with(kWrapped) || has_password(tx, customer)) return false;
  keep_hash(tx, customer, wrapped);
  return true;
}

}  // namespace roadcall::portal
