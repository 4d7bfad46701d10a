#pragma once

#include <string>
#include <string_view>

#include "domain/portal/portal.h"

/// A customer's password, which they need not have: a code always works.
namespace roadcall::portal {

/// `hash` is Argon2id as of staff, or what the old portal kept: an MD5 without salt, as 32
/// hexadecimal digits, until its person signs in for the first time.
struct Password {
  CustomerId customer_id;
  ShopId shop_id;
  std::string hash;
  Instant set_at;
};
BOOST_DESCRIBE_STRUCT(Password, (), (customer_id, shop_id, hash, set_at))

/// Of the customer who is known by that phone or mail. Both parts are empty for a stranger; the
/// hash is for one without a password.
struct Asked {
  CustomerId customer_id;
  std::string hash;
};
Asked asked_password(Tx& tx, const std::string& party);
bool has_password(Tx& tx, const CustomerId& customer);

struct Proof {
  bool fits = false;
  std::string better_hash;  ///< To keep from now on, when the old portal's fitted.
};
/// Takes as long for a stranger, a wrong password and a right one. Slow: never in a transaction.
Result<Proof> prove(const Asked& asked, std::string_view password);

/// Nullopt when the password was changed since it was asked for.
std::optional<Opened> sign_in(Tx& tx, const Asked& asked, const Proof& proof,
                              PortalSessionKind kind, const Device& device);

/// Sets or changes it, and ends every session of theirs but `keep`.
void set_password(Tx& tx, const CustomerId& customer, const std::string& hash,
                  const PortalSessionId& keep);
void remove_password(Tx& tx, const CustomerId& customer);  ///< None is no error.

/// Takes over what the old portal kept of a person. One who has a password here keeps it; what is
/// no MD5 is left out. True when it was taken.
bool take_over_password(Tx& tx, const CustomerId& customer, std::string_view md5);

}  // namespace roadcall::portal
