#pragma once

#include <optional>
#include <string>

#include "db/tx.h"
#include "domain/staff/user.h"

/// Which of the shop's people a telephone belongs to.
namespace roadcall::people {

/// The first owner who has a phone.
std::optional<User> owner(Tx& tx);
/// Who holds that phone (E.164).
std::optional<User> with_phone(Tx& tx, const std::string& phone);

}  // namespace roadcall::people
