#pragma once

#include <functional>
#include <string>

#include "domain/calls/call.h"
#include "webhooks/webhooks.h"

/// What the voice webhooks share. Each turn of a call is one write: find the row that the address
/// or the form names, run a verb, answer with a document.
namespace roadcall::voice {

/// Routes of one file each; voice.cc calls them all.
void add_call_routes(http::Router& router, Webhooks& hooks);
void add_recording_routes(http::Router& router, Webhooks& hooks);
void add_staff_routes(http::Router& router, Webhooks& hooks);
void add_alert_routes(http::Router& router, Webhooks& hooks);
void add_old_routes(http::Router& router, Webhooks& hooks);

/// `?action=dial`, the end of a forwarded call as the system we replace asked about it.
http::Handler old_dial_handler(const Webhooks& hooks);

/// One turn of a call that our own document sent here with `?call=`; gives a document.
struct Turn {
  Tx& tx;
  const Shop& shop;
  const Call& call;
  const http::Request& request;
  const http::Fields& fields;
};
http::Handler call_turn(const Webhooks& hooks, std::function<std::string(const Turn&)> work);

/// Document, or the refusal as a problem.
http::Response answer(const Result<std::string>& document);

/// A whole number of seconds as the carrier writes it; nullopt when it is none.
std::optional<int> seconds(const std::string& digits);

/// The call a form speaks of: by `?call=` of our own address, else by `CallSid` (or the parent's).
/// A call to the shop that we never saw ring gets its row now. Refused: nothing names it, or the
/// called number is unknown.
Result<Call> call_named(Tx& tx, const http::Request& request, const http::Fields& fields);

/// Keeps the recording that a form speaks of, if it does: its row.
std::optional<Recording> keep_recording(Tx& tx, const Call& call, const http::Fields& fields);

}  // namespace roadcall::voice
