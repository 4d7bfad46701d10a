#pragma once

#include "domain/customers/customer.h"
#include "domain/messages/message.h"
#include "domain/terms/terms.h"

/// By which words each thing is found.
namespace roadcall::terms {

Set of(const Customer& customer);
Set of(const Vehicle& vehicle);
Set of(const Message& message);
Set of_speech(const std::string& transcript);

/// Is it found by its words at all? A one-time code is not, nor a mail or a note to staff.
bool is_searched(const Message& message);

}  // namespace roadcall::terms
