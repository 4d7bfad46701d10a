#pragma once

#include <optional>

#include "api/call.h"
#include "domain/replies/replies.h"

/// Answers to requests that carry an Idempotency-Key. Those of an operation with a `sealed_reply`
/// hold secrets: they are kept so that only who sends the key again can have them read.
namespace roadcall::api {

/// Who makes changes, for counting them and for telling keys apart.
std::string caller_name(const Call& call);
/// The key of a repeatable POST, or nullopt without one.
Result<std::optional<replies::Key>> repeat_key(const Call& call);
/// What was answered then; nullopt when the key is new.
std::optional<Answer> earlier_answer(const Call& call, Tx& tx, const replies::Key& key);
/// Keeps a good answer; a refusal may be put right under the same key.
void keep_answer(const Call& call, Tx& tx, const replies::Key& key, const http::Response& response);

}  // namespace roadcall::api
