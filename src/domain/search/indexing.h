#pragma once

#include <vector>

#include "domain/customers/customer.h"
#include "domain/messages/message.h"
#include "domain/terms/terms.h"

/// New people, cars and texts are written without their search terms, so that a caller is not kept
/// waiting for them; a turn of the worker writes the terms soon after. Until then a search looks
/// through what is new itself.
namespace roadcall::search {

inline constexpr int kAtOnce = 200;  ///< Things of one kind in one transaction.

/// Writes the terms of the next things of the shop; how many there were.
int index_new(Tx& tx);

/// What has no terms yet, newest first, at most `kAtOnce` of them.
std::vector<Customer> new_customers(Tx& tx);
std::vector<Vehicle> new_vehicles(Tx& tx);
std::vector<Message> new_messages(Tx& tx);

}  // namespace roadcall::search
