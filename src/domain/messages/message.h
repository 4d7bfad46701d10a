#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>

#include "base/ids.h"
#include "base/instant.h"

namespace roadcall {

BOOST_DEFINE_ENUM_CLASS(MessageDirection, in, out)
BOOST_DEFINE_ENUM_CLASS(MessageChannel, sms, email)
/// waiting_approval: the shop is asked first. held: no transport (yet). unknown outcome of a send
/// stays `sending` until reconciled.
BOOST_DEFINE_ENUM_CLASS(MessageStatus, waiting_approval, queued, sending, sent, delivered,
                        undelivered, failed, received, held, canceled)

/// What others are told of one that was not to leave (`canceled`): it failed.
inline MessageStatus told_status(MessageStatus status) {
  return status == MessageStatus::canceled ? MessageStatus::failed : status;
}

/// One text or mail, either way. `party` is the other side's number (or address): it names the
/// conversation.
struct Message {
  MessageId id;
  ShopId shop_id;
  CustomerId customer_id;
  LeadId lead_id;
  MessageDirection direction = MessageDirection::out;
  MessageChannel channel = MessageChannel::sms;
  std::string
      kind;  ///< Which sentence it is: `missed_call`, `quote_received`, `reply`, `owner_alert`, …
  std::string party;
  std::string from_address;
  std::string to_address;
  std::string body;
  int segments = 1;
  MessageStatus status = MessageStatus::queued;
  std::optional<std::int64_t> approval_number;  ///< The 12 of `A 12`.
  std::optional<std::string> provider_sid;
  std::string error_code;
  std::string error_text;    ///< For people.
  std::string media = "[]";  ///< JSON list of {url, content_type, path}.
  std::string paper_id;      ///< The estimate or invoice it is about; with a mail it goes along.
  Instant not_before;        ///< Quiet hours.
  bool is_answer = false;    ///< The customer has just acted: quiet hours do not hold it back.
  std::int64_t version = 1;
  Instant created_at;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(Message, (),
                      (id, shop_id, customer_id, lead_id, direction, channel, kind, party,
                       from_address, to_address, body, segments, status, approval_number,
                       provider_sid, error_code, error_text, media, paper_id, not_before, is_answer,
                       version, created_at, updated_at))

}  // namespace roadcall
