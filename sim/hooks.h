#pragma once

#include <functional>
#include <optional>
#include <string>

#include "base/json.h"
#include "sim/cxml.h"
#include "sim/town.h"

/// Requests of the carrier to the app: signed, logged, with their faults.
namespace roadcall::sim {

struct Hook {
  std::string url;
  std::string method = "POST";
  http::Fields fields;
  std::string json = {};  ///< An event instead of a form, signed as the card processor does.
};

/// Largest answer the carrier reads.
inline constexpr std::size_t kDocumentBytesMax = 64 * 1024;
inline constexpr int kCallbackAttempts = 3;
inline constexpr int kHookRedirectsMax = 3;

/// Asks for a document, now, and waits for it: once, never again; then the fallback URL if there is
/// one. Nullopt and a complaint when neither gives a right one. `used_url` tells which one did.
std::optional<xml::Node> fetch_document(Town& town, DocumentKind kind, const Hook& hook,
                                        const std::string& fallback,
                                        std::string* used_url = nullptr);

/// Tells the app something, after a while: up to three attempts, then it is lost.
void send_callback(Town& town, milliseconds wait, Hook hook);

/// An event of the card processor, once made, with the same id at every attempt.
void send_event(Town& town, milliseconds wait, const std::string& type, const json::object& object);

/// `location`, as a document at `base` names it.
std::string absolute(const std::string& location, const std::string& base);

}  // namespace roadcall::sim
