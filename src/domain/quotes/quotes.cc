#include "domain/quotes/quotes.h"

#include "base/json.h"
#include "base/phone.h"
#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/calls/alerts.h"
#include "domain/calls/notices.h"
#include "domain/consents/consents.h"
#include "domain/customers/customers.h"
#include "domain/estimates/price_book.h"
#include "domain/files/files.h"
#include "domain/inbox/inbox.h"
#include "domain/leads/leads.h"
#include "domain/limits/limits.h"
#include "domain/messages/messages.h"
#include "domain/words.h"

namespace roadcall::quotes {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

// A carrier's one address holds many people; a telephone is one person's.
constexpr limits::Limit kPerAddress{60, hours(1)};
constexpr limits::Limit kPerPhone{6, hours(24)};
// First texts to numbers that a shop never heard of: whoever types in other people's numbers, from
// however many addresses, reaches no more of them. Over it the shop is asked.
constexpr limits::Limit kStrangersTexted{30, hours(1)};
constexpr minutes kRepeatWindow{10};
constexpr std::size_t kIssueMax = 2000;  // Of a lead.
constexpr std::size_t kTimeMax = 120;

// A flood of one phone or from one address. `ask` is limits::take, or limits::look.
template <class Ask>
std::optional<Error> flood(Tx& tx, const std::string& phone, Ask ask) {
  const auto of_phone = leads::asked_on_web(tx, phone, kPerPhone.most);
  limits::Use use = limits::next_after(of_phone, kPerPhone, tx.now());
  if (use.allowed)
    use = ask(tx, "quote.address:" + limits::network_of(tx.actor().address), kPerAddress);
  if (use.allowed) return std::nullopt;
  return Error{Kind::too_many, "quote.too_many",
               "Too many requests. Please try again later or call us.",
               limits::seconds_to_wait(use)};
}

std::string joined(std::initializer_list<std::string_view> parts, std::string_view between) {
  std::string text;
  for (const std::string_view part : parts) {
    if (part.empty()) continue;
    if (!text.empty()) text += between;
    text += part;
  }
  return text;
}

// The request's words as a lead; checked by leads::validate.
Lead lead_of(const Request& request) {
  Lead lead;
  lead.source = LeadSource::web;
  lead.kind = LeadKind::lead;
  lead.name = request.name;
  lead.phone = request.phone;
  lead.email = request.email;
  const std::string region = joined({trimmed(request.state), trimmed(request.zip)}, " ");
  lead.address = joined({trimmed(request.street), trimmed(request.city), region}, ", ");
  lead.vehicle_year = request.year;
  lead.vehicle_make = request.make;
  lead.vehicle_model = request.model;
  lead.vehicle_engine = request.engine;
  lead.vehicle_vin = request.vin;
  lead.issue = request.concern;
  return lead;
}

std::vector<Error> missing(const Request& request) {
  std::vector<Error> bad;
  if (trimmed(request.name).empty())
    bad.push_back({Kind::invalid, "missing.name", "Missing required field: name", "name"});
  if (trimmed(request.phone).empty())
    bad.push_back({Kind::invalid, "missing.phone", "Missing required field: phone", "phone"});
  if (request.mileage && (*request.mileage < 0 || *request.mileage > 2'000'000))
    bad.push_back(invalid("mileage", "mileage must be between 0 and 2000000."));
  if (request.photos.size() > kPhotosMax)
    bad.push_back(invalid("photos", "photos may be at most 5."));
  for (const auto& [field, text, most] :
       {std::tuple{"service", &request.service, std::size_t{120}},
        std::tuple{"place", &request.place, std::size_t{20}},
        std::tuple{"vehicle_class", &request.vehicle_class, std::size_t{20}},
        std::tuple{"contact_method", &request.contact_method, std::size_t{20}},
        std::tuple{"text_consent_wording", &request.text_consent_wording, consents::kWordingMax}}) {
    if (!is_utf8(*text))
      bad.push_back(invalid(field, std::string(field) + " is not valid UTF-8."));
    else if (character_count(*text) > most)
      bad.push_back(invalid(field, std::string(field) + " may have at most " +
                                       std::to_string(most) + " characters."));
  }
  return bad;
}

// What a lead calls its issue is the visitor's concern.
Error as_asked(Error error) {
  if (error.field != "issue") return error;
  return invalid("concern", "concern" + error.message.substr(error.field.size()));
}

// Names what the words mean where the visitor chose nothing; the words themselves stay as written.
void understand(Lead& lead, const std::optional<PriceItem>& job, const std::string& service,
                const speech::Extraction& heard) {
  if (job)
    lead.service = job->service;
  else
    lead.service = heard.service.value_or(service.empty() ? "" : "other");
  if (!job && !service.empty()) lead.issue = joined({service, lead.issue}, ": ");
  if (heard.urgency) lead.urgency = enum_value<Urgency>(*heard.urgency).value_or(Urgency::routine);
  if (heard.language) lead.language = *heard.language;
}

// What no field of a lead holds, a line each, as people read it.
std::string other_lines(const Request& request, bool keeps_time) {
  std::string lines;
  const auto add = [&lines](std::string_view name, std::string_view value) {
    const std::string words = trimmed(value);
    if (!words.empty()) lines += (lines.empty() ? "" : "\n") + std::string(name) + ": " + words;
  };
  add("Where the car is", request.place);
  add("Contact by", request.contact_method);
  add("Vehicle class", request.vehicle_class);
  if (request.mileage) add("Mileage", std::to_string(*request.mileage));
  if (request.labor_hours) add("Labor hours", json::write(*request.labor_hours));
  if (!keeps_time) add("Preferred time", request.preferred_time);
  for (const auto& [name, value] : request.others) add(name, value);
  return lines;
}

// The issue and the lines below it, as much as a lead holds; the rest in what is left over.
std::string lay_below_issue(Lead& lead, const std::string& lines) {
  const std::string whole = joined({lead.issue, lines}, "\n");
  const bool fits = character_count(whole) <= kIssueMax;
  lead.issue = fits ? whole : cut(whole, kIssueMax);
  return fits ? "" : whole;
}

// What the visitor typed is theirs: no reading of a later call lays itself over it.
std::string typed_fields(const Lead& lead) {
  std::vector<std::string> fields;
  if (!lead.name.empty()) fields.emplace_back("name");
  if (lead.vehicle_year || !lead.vehicle_make.empty()) fields.emplace_back("vehicle");
  if (!lead.issue.empty()) fields.emplace_back("issue");
  if (!lead.address.empty()) fields.emplace_back("address");
  return json::write(fields);
}

void keep_photos(Tx& tx, const Lead& lead, const std::vector<Photo>& photos) {
  for (const Photo& photo : photos)
    files::add(tx, lead.id.value, photo.path, photo.content_type, photo.bytes);
}

std::string vehicle_words(const Lead& lead) {
  return joined({lead.vehicle_year ? std::to_string(*lead.vehicle_year) : "", lead.vehicle_make,
                 lead.vehicle_model},
                " ");
}

messages::Values values_of(const Shop& shop, const Answer& answer) {
  messages::Values values{{"name", answer.lead.name},
                          {"shop", shop.name},
                          {"reference", leads::reference(answer.lead.number)},
                          {"vehicle", vehicle_words(answer.lead)},
                          {"service", leads::service_words(answer.lead.service)},
                          {"issue", answer.lead.issue}};
  if (answer.estimate) {
    values["total"] = dollars(answer.estimate->estimate.total_cents);
    values["link"] = answer.estimate_url;
  }
  return values;
}

bool may_text_stranger(Tx& tx) {
  return limits::take(tx, "quote.strangers:" + tx.shop_id().value, kStrangersTexted).allowed;
}

// Evidence claims no words that nobody saw.
std::string agreed_to(const Request& request) {
  const std::string words = trimmed(request.text_consent_wording);
  return words.empty() ? "agreed on the sender's page; wording not sent" : words;
}

void tell(Tx& tx, const Shop& shop, const Request& request, bool is_stranger, Answer& answer) {
  if (request.text_consent) {
    consents::record(tx, {.phone = answer.lead.phone,
                          .action = "granted",
                          .wording = agreed_to(request),
                          .source = request.consent_source,
                          .page = request.page,
                          .device = request.device,
                          .subject_id = answer.lead.id.value});
    const bool too_many = is_stranger && !may_text_stranger(tx);
    answer.text =
        messages::send(tx, shop,
                       {.kind = "quote_received",
                        .to = answer.lead.phone,
                        .values = values_of(shop, answer),
                        .lead_id = answer.lead.id,
                        .customer_id = answer.lead.customer_id,
                        .language = answer.lead.language,
                        .is_answer = true,
                        .must_ask = too_many,
                        .quietly = too_many,
                        .paper_id = answer.estimate ? answer.estimate->estimate.id.value : ""});
  }
  const std::string total =
      answer.estimate ? dollars(answer.estimate->estimate.total_cents) : std::string();
  answer.owner_text = notices::new_lead(tx, shop, answer.lead, total);
  if (answer.lead.urgency == Urgency::emergency) alerts::raise(tx, shop, answer.lead);
}

Lead opened(Tx& tx, Lead lead, const std::string& lines) {
  const std::string whole = lay_below_issue(lead, lines);
  lead = leads::open(tx, std::move(lead));
  if (!whole.empty())
    audit::record(tx, lead.id.value, "lead.asked", {{"issue", json::array{nullptr, whole}}});
  return lead;
}

void put(Tx& tx, std::optional<estimates::Full> full, Answer& answer) {
  if (!full) return;
  answer.estimate_url = words::shop_link(tx, "/q/" + full->estimate.token);
  answer.estimate = std::move(full);
}

Answer stored(Tx& tx, const Shop& shop, const Request& request, Lead lead,
              const speech::Extraction& heard) {
  const auto slot = slot_of(request.preferred_time, shop, tx.now());
  const std::string lines = other_lines(request, slot && slot->display.size() <= kTimeMax);
  if (slot) lead.preferred_time = cut(slot->display, kTimeMax);
  if (request.trap) {  // A bot, most likely; kept where people can look, and nobody is texted.
    lead.stage = LeadStage::spam;
    lead.kind = LeadKind::spam;
    return {opened(tx, std::move(lead), lines), std::nullopt, std::nullopt};
  }
  const auto job = price_book::named(tx, request.service);
  understand(lead, job, trimmed(request.service), heard);
  if (request.language == "es") lead.language = request.language;
  lead.confirmed = typed_fields(lead);
  const Customer customer =
      customers::find_or_make(tx, {lead.name, lead.phone, lead.email, lead.address, lead.language});
  lead.customer_id = customer.id;
  Vehicle car;
  car.year = lead.vehicle_year;
  car.make = lead.vehicle_make;
  car.model = lead.vehicle_model;
  car.engine = lead.vehicle_engine;
  car.vin = lead.vehicle_vin;
  car.mileage = request.mileage;
  if (const auto vehicle = customers::find_or_make_vehicle(tx, customer.id, car))
    lead.vehicle_id = vehicle->id;
  Answer answer{opened(tx, std::move(lead), lines), std::nullopt, std::nullopt};
  if (job) put(tx, estimates::from_book(tx, shop, answer.lead, {*job}), answer);
  keep_photos(tx, answer.lead, request.photos);
  tell(tx, shop, request, customer.created_at == tx.now(), answer);
  return answer;
}

// Everything that was asked, in a form that two requests share only when they ask the same.
std::string print_of(const Request& request, const Lead& lead) {
  std::vector<std::string> words{lead.name,
                                 lead.phone,
                                 lead.email,
                                 vehicle_words(lead),
                                 lead.vehicle_engine,
                                 lead.vehicle_vin,
                                 trimmed(request.service),
                                 lead.issue,
                                 lead.address,
                                 trimmed(request.preferred_time),
                                 other_lines(request, true),
                                 request.text_consent ? "texts" : "",
                                 request.trap ? "trap" : ""};
  for (const Photo& photo : request.photos)
    words.push_back(photo.content_type + std::to_string(photo.bytes));
  return sha256_hex(json::write(words)).substr(0, 40);
}

// The same person asking the same again is one request: a double click, a retry, a reload.
std::vector<std::string> repeat_keys(const Tx& tx, const Request& request,
                                     const std::string& print) {
  const std::string shop = tx.shop_id().value;
  if (!request.key.empty()) return {shop + ":k:" + sha256_hex(request.key)};
  if (!request.nonce.empty()) return {shop + ":n:" + sha256_hex(request.nonce + "\n" + print)};
  const std::int64_t window = tx.now().ms / std::chrono::milliseconds(kRepeatWindow).count();
  return {shop + ":" + std::to_string(window) + ":" + print,
          shop + ":" + std::to_string(window - 1) + ":" + print};
}

Answer given_before(Tx& tx, Lead lead) {
  Answer answer{std::move(lead), std::nullopt, std::nullopt};
  answer.repeated = true;
  for (auto& full : estimates::of_lead(tx, answer.lead.id)) put(tx, std::move(full), answer);
  for (auto& message : messages::of_lead(tx, answer.lead.id)) {
    if (message.kind == "quote_received")
      answer.text = std::move(message);
    else if (message.kind == "owner_new_lead")
      answer.owner_text = std::move(message);
  }
  return answer;
}

// Kept of a request: its lead and the print of its words.
Result<std::optional<Answer>> earlier(Tx& tx, const std::vector<std::string>& keys,
                                      const std::string& print) {
  for (const std::string& key : keys) {
    const auto reply = inbox::earlier_reply(tx, "quote", key);
    if (!reply) continue;
    const auto space = reply->find(' ');
    if (space != std::string::npos && reply->substr(space + 1) != print)
      return Error{Kind::unprocessable, "idempotency_key.reused",
                   "That Idempotency-Key was used for something else.", "Idempotency-Key"};
    if (auto lead = leads::find(tx, LeadId{reply->substr(0, space)}))
      return std::optional(given_before(tx, *std::move(lead)));
  }
  return std::optional<Answer>();
}

// A request that may be stored: checked, with what tells it from others.
struct Asked {
  Lead lead;
  std::string print;
  std::vector<std::string> keys;
};

Result<Asked> asked(Tx& tx, const Request& request) {
  if (const auto bad = problems(request); !bad.empty()) return bad.front();
  Asked asked{leads::validate(lead_of(request)).value(), {}, {}};
  asked.print = print_of(request, asked.lead);
  asked.keys = repeat_keys(tx, request, asked.print);
  return asked;
}

}  // namespace

std::string consent_wording(const Shop& shop, const Language& say) {
  return say("Yes, ", "Sí, ") + shop.name +
         say(" may text me about this request and my repairs at the number above. Message and data "
             "rates may apply. Message frequency varies. Reply STOP to stop, HELP for help. Not a "
             "condition of service.",
             " puede mandarme textos sobre este pedido y mis reparaciones al número de arriba. "
             "Pueden aplicarse tarifas de mensajes y datos. La frecuencia varía. Responda STOP "
             "para parar, HELP para ayuda. No es condición del servicio.");
}

std::vector<Error> problems(const Request& request) {
  std::vector<Error> bad = missing(request);
  Lead lead = lead_of(request);
  for (Error& error : leads::tidy(lead)) bad.push_back(as_asked(std::move(error)));
  return bad;
}

speech::Extraction understood(const Request& request, Instant now) {
  const int year_now = local_time(now, "UTC").year;
  return speech::extract(joined({trimmed(request.service), trimmed(request.concern)}, ". "),
                         speech::Context{year_now, ""});
}

Result<Answer> submit(Tx& tx, const Shop& shop, const Request& request,
                      const speech::Extraction& heard) {
  auto one = asked(tx, request);
  if (!one) return one.error();
  auto known = earlier(tx, one->keys, one->print);
  if (!known) return known.error();
  if (*known) return **std::move(known);
  if (auto refused = flood(tx, one->lead.phone, limits::take)) return *refused;
  Answer answer = stored(tx, shop, request, std::move(one->lead), heard);
  inbox::remember(tx, "quote", one->keys.front(), answer.lead.id.value + " " + one->print);
  return answer;
}

Result<std::optional<Answer>> known_end(Tx& tx, const Request& request) {
  const auto one = asked(tx, request);
  if (!one) return one.error();
  auto known = earlier(tx, one->keys, one->print);
  if (!known || *known) return known;
  if (auto refused = flood(tx, one->lead.phone, limits::look)) return *refused;
  return std::optional<Answer>();
}

Result<Answer> submit(Tx& tx, const Shop& shop, const Request& request) {
  return submit(tx, shop, request, understood(request, tx.now()));
}

}  // namespace roadcall::quotes
