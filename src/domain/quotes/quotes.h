#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/estimates/estimates.h"
#include "domain/leads/lead.h"
#include "domain/messages/message.h"
#include "domain/shops/language.h"
#include "speech/extract.h"

/// A visitor asks for a price: form, script or API. One verb behind every address that takes such
/// requests.
namespace roadcall::quotes {

inline constexpr std::size_t kPhotosMax = 5;

/// The sentence beside the tick box, kept word for word with the consent it gave.
std::string consent_wording(const Shop& shop, const Language& say = Language("en"));

/// A photo already on our disk, below the data folder.
struct Photo {
  std::string path;
  std::string content_type;
  std::int64_t bytes = 0;
};

/// What was asked, as written. Only name and phone are mandatory.
struct Request {
  std::string name, phone, email;
  std::optional<int> year;
  std::string make, model, engine, vin;
  std::optional<int> mileage;
  std::string service;  ///< A job of the price book, a service name, or free words.
  std::string concern;
  std::string street, city, state, zip, place;  ///< place: home, work, roadside.
  std::string preferred_time;  ///< RFC 3339, `YYYY-MM-DDTHH:MM` (the shop's time), or free words.
  std::string contact_method;
  std::string vehicle_class;  ///< light, medium, heavy.
  std::optional<double> labor_hours;
  /// What was sent beside all this, name and value: nothing a visitor says is thrown away.
  std::vector<std::pair<std::string, std::string>> others;
  std::string language;              ///< Of the page it was filled in on; empty where no page was.
  bool text_consent = false;         ///< The box was ticked.
  std::string text_consent_wording;  ///< What stood beside it; empty: nobody says.
  std::string consent_source = "api";  ///< Whose page it was: `web_form` is ours.
  bool trap = false;                   ///< A field no person sees was filled.
  std::string page;                    ///< Where it was filled in.
  std::string device;                  ///< User-Agent, kept with the consent.
  std::string nonce;                   ///< Of the form: the same words with it are one request.
  std::string key;                     ///< The Idempotency-Key: other words with it are refused.
  std::vector<Photo> photos;
};

/// All that `submit` would refuse in what was written, in its order.
std::vector<Error> problems(const Request& request);

/// What the words mean, found before the transaction so that others need not wait for it.
speech::Extraction understood(const Request& request, Instant now);

/// What came of it.
struct Answer {
  Lead lead;
  std::optional<estimates::Full> estimate;
  std::optional<Message> text;             ///< To the customer, when they agreed to texts.
  std::optional<Message> owner_text = {};  ///< To the owner, where they have a phone.
  bool repeated = false;                   ///< Given before.
  std::string estimate_url = {};           ///< Of its page, where there is one.
};

/// Stores customer, vehicle, lead, estimate, consent and the texts to send; all or nothing. A
/// repeat (the same words with the same key or nonce, or within ten minutes) gives the earlier
/// answer. Refuses with the field's name; too many → Kind::too_many; a key with other words →
/// `idempotency_key.reused`.
/// `heard` is what `understood` says of the request.
Result<Answer> submit(Tx& tx, const Shop& shop, const Request& request,
                      const speech::Extraction& heard);
Result<Answer> submit(Tx& tx, const Shop& shop, const Request& request);

/// How `submit` would end where it stores nothing: its refusal, or the earlier answer. Nullopt: the
/// request is new. Writes and counts nothing, so it may be asked before photos go to the disk; of
/// those it needs type and size alone.
Result<std::optional<Answer>> known_end(Tx& tx, const Request& request);

/// `2027-01-05T09:00` → `Tue, Jan 5 at 9:00 am`; free words stay; nullopt for a time that is past.
struct Slot {
  std::optional<Instant> at;
  std::string display;
};
std::optional<Slot> slot_of(const std::string& written, const Shop& shop, Instant now);

}  // namespace roadcall::quotes
