#pragma once

#include "db/tx.h"
#include "domain/customers/customer.h"
#include "domain/messages/message.h"
#include "domain/shops/shop.h"

namespace roadcall::conversations {

/// A customer's one word that answers what we asked: C confirms the next visit; yes approves the
/// estimate when one alone is open, else we ask which; then its place in our question or its
/// reference does. False when it answers nothing.
bool take_short_answer(Tx& tx, const Shop& shop, const Message& message, const Customer& customer);

}  // namespace roadcall::conversations
