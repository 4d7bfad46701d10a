#pragma once

#include <string>
#include <string_view>

#include "domain/portal/portal.h"

/// A customer's password, which they need not have: a code always works.
namespace roadcall::portal {

/// `hash` is Argon2id as of staff; behind `md5:` the Argon2id of what the old portal kept (an MD5
/// without salt), until its person signs in for the first time.
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

/// What the old portal kept (32 hexadecimal digits), as it is kept here: nobody can look it up in
/// a table of MD5s any more. Nullopt for what is no MD5. Slow: never in a transaction.
Result<std::optional<std::string>> wrapped_md5(std::string_view md5);
/// Takes over such a one. A person who has a password here keeps it. True when it was taken.
bool take_over_password(Tx& tx, const CustomerId& customer, const std::string& wrapped);

}  // namespace roadcall::portal
