#pragma once

#include <boost/describe.hpp>
#include <chrono>

#include "db/tx.h"
#include "domain/jobs/job.h"
#include "domain/messages/message.h"
#include "speech/mood.h"

/// How a customer took the work: what they write after it decides whether they are asked for a
/// review.
namespace roadcall::after_care {

inline constexpr std::chrono::hours kListens{14 * 24};  ///< After the work was done.

/// Notes the mood of a text of a customer whose work was done lately; any other text is none of
/// our business here. `message` is stored already, with its customer.
void hear(Tx& tx, const Message& message);

/// What all their texts since say together: unhappy when one was, else unclear when one was, else
/// happy; also where nothing was said.
speech::Mood mood_of(Tx& tx, const JobId& job);

}  // namespace roadcall::after_care
