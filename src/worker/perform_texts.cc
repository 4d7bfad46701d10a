#include <algorithm>
#include <ranges>

#include "base/log.h"
#include "documents/documents.h"
#include "domain/customers/customers.h"
#include "domain/estimates/sending.h"
#include "domain/invoices/invoices.h"
#include "domain/leads/leads.h"
#include "domain/messages/delivery.h"
#include "domain/shops/shops.h"
#include "domain/words.h"
#include "gateways/carrier.h"
#include "gateways/text_failures.h"
#include "worker/mail_html.h"
#include "worker/perform.h"

// Sending texts and mails. The carrier has no idempotency key, so a text whose request may have
// arrived is looked for in the carrier's list before it is sent again: it never goes twice.
namespace roadcall::worker {
namespace {

using delivery::Failure;
using std::chrono::minutes;
using std::chrono::seconds;
using Class = carrier::CarrierError::Class;

constexpr seconds kRetryFirst{10};
constexpr minutes kRetryMost{30};
constexpr int kAttemptsMax = 60;  // A little more than a day.
constexpr seconds kLookFirst{5};  // After an unknown outcome, the first look at the carrier's list.
constexpr seconds kLookAgain{30};
/// Only when the list does not show the text this long after it was tried, it did not arrive.
constexpr minutes kUnknownGrace{3};
constexpr int kMailAttemptsMax = 30;

outbox::Next done() { return {}; }

Settlement nothing_to_do() {
  return [](Tx&) { return done(); };
}

std::string words_for(const carrier::CarrierError& error) {
  if (!error.code.empty()) return carrier::explain(error.code);
  return "The carrier answered with error " + std::to_string(error.status) + ".";
}

Failure failure_of(const carrier::CarrierError& error) {
  return {.code = error.code,
          .words = words_for(error),
          .opted_out = error.kind == Class::opted_out,
          .unreachable = carrier::cannot_get_texts(error.code)};
}

// Later, or given up and shown.
outbox::Next later(Tx& tx, const outbox::Item& item, const MessageId& id, const std::string& why,
                   int attempts_max) {
  const outbox::Next next = outbox::retry(tx, item, kRetryFirst, kRetryMost, attempts_max, why);
  if (next.kind == outbox::Next::Kind::give_up)
    delivery::fail(tx, id, {.code = "", .words = "Given up: " + why});
  else
    delivery::put_back(tx, id, why);
  return next;
}

Settlement settle_later(const outbox::Item& item, const MessageId& id, std::string why,
                        int attempts_max = kAttemptsMax) {
  return [=](Tx& tx) { return later(tx, item, id, why, attempts_max); };
}

// It may have gone: it stays `sending` until the carrier's list tells.
Settlement settle_unknown(const outbox::Item& item, const MessageId& id, Instant look_at) {
  return [=](Tx& tx) -> outbox::Next {
    const std::string why = "It is not known whether this text went out.";
    if (item.attempts >= kAttemptsMax) {
      delivery::fail(tx, id, {.code = "", .words = why + " Ask before you send it again."});
      return {outbox::Next::Kind::give_up, {}, why};
    }
    return {outbox::Next::Kind::again, std::max(look_at, tx.now() + kLookFirst), why};
  };
}

Settlement settle_sent(const Message& message, const carrier::Text& text) {
  return [=](Tx& tx) {
    delivery::sent(tx, message.id, text.sid);
    estimates::left(tx, message);
    // A text found in the list may have come to its end already.
    if (const auto status = delivery::status_named(text.status)) {
      delivery::report(tx, {text.sid,
                            *status,
                            {.code = text.error_code,
                             .words = carrier::explain(text.error_code),
                             .opted_out = carrier::class_of(text.error_code) == Class::opted_out,
                             .unreachable = carrier::cannot_get_texts(text.error_code)}});
    }
    return done();
  };
}

Settlement settle_error(const outbox::Item& item, const MessageId& id,
                        const carrier::CarrierError& error) {
  switch (error.kind) {
    case Class::retry:
      return settle_later(item, id, words_for(error));
    case Class::unknown_outcome:
      return settle_unknown(item, id, {});
    case Class::config:
      return [=](Tx& tx) {
        delivery::hold(tx, id, error.code, words_for(error));
        return done();
      };
    case Class::permanent:
    case Class::opted_out:
      break;
  }
  return [=](Tx& tx) {
    delivery::fail(tx, id, failure_of(error));
    return done();
  };
}

// What an attempt starts from.
struct Start {
  delivery::Attempt sending;
  Instant now;
  std::string subject;                        // Of a mail.
  std::optional<documents::Printable> paper;  // That goes along.
};

std::string subject_of(Tx& tx, const Message& message) {
  const words::MessageKind* kind = words::find(message.kind);
  if (kind == nullptr) return "";
  words::Values values{{"shop", shops::current(tx).name}};
  if (const auto lead = leads::find(tx, message.lead_id))
    values["reference"] = leads::reference(lead->number);
  if (const auto invoice = invoices::find(tx, InvoiceId{message.paper_id}))
    values["reference"] = invoices::reference(invoice->invoice.number);
  const auto customer = customers::find(tx, message.customer_id);
  return words::render(words::subject(*kind, customer ? customer->language : ""), values);
}

std::optional<Start> start(const Attempt& attempt, const MessageId& id) {
  const Scope scope{attempt.item.shop_id, Actor{}};
  return attempt.store.write(scope, [&](Tx& tx) -> std::optional<Start> {
    if (!outbox::still_ours(tx, attempt.item)) return std::nullopt;
    auto sending = delivery::begin(tx, id);
    if (!sending) return std::nullopt;
    const bool mail = sending->message.channel == MessageChannel::email;
    if (!mail) return Start{*std::move(sending), tx.now(), "", std::nullopt};
    std::string subject = subject_of(tx, sending->message);
    // As the row is now, not as it was when the mail was thought of.
    auto paper = documents::of(tx, sending->message.paper_id);
    return Start{*std::move(sending), tx.now(), std::move(subject), std::move(paper)};
  });
}

bool is_same_text(const carrier::Text& listed, const Message& message) {
  // The carrier shows no body of a text it filtered.
  return listed.direction.starts_with("outbound") &&
         (listed.body == message.body || listed.body.empty());
}

// The text in the carrier's list that is ours and not yet known as another message's. The oldest:
// a later one may be that of a later message with the same words, which could not take ours
// instead.
std::optional<carrier::Text> recognised(const Attempt& attempt, const Message& message,
                                        const std::vector<carrier::Text>& listed) {
  const Scope scope{attempt.item.shop_id, Actor{}};
  return attempt.store.read(scope, [&](Tx& tx) -> std::optional<carrier::Text> {
    for (const carrier::Text& text : std::views::reverse(listed))  // The newest is listed first.
      if (is_same_text(text, message) && !delivery::is_known(tx, text.sid)) return text;
    return std::nullopt;
  });
}

Settlement post(const Attempt& attempt, const Message& message) {
  const Services& services = attempt.services;
  try {
    const auto answer =
        carrier::send_text(services.carrier, services.carrier_http,
                           {.from = message.from_address,
                            .to = message.to_address,
                            .body = message.body,
                            .status_callback = services.app_url + "/api/sms/status_callback"});
    return answer ? settle_sent(message, *answer)
                  : settle_error(attempt.item, message.id, answer.error);
  } catch (const http::NoAnswer& none) {
    if (none.sent) return settle_unknown(attempt.item, message.id, {});
    return settle_later(attempt.item, message.id, "The carrier could not be reached.");
  }
}

// Doubt is over: the list does not show it. From here it counts as a new attempt.
Settlement post_anew(const Attempt& attempt, const Message& message) {
  const Scope scope{attempt.item.shop_id, Actor{}};
  const bool ours = attempt.store.write(scope, [&](Tx& tx) {
    if (!outbox::still_ours(tx, attempt.item)) return false;
    return delivery::begin_anew(tx, message.id);
  });
  return ours ? post(attempt, message) : nothing_to_do();
}

Settlement resolve_doubt(const Attempt& attempt, const Start& begun) {
  const Message& message = begun.sending.message;
  const Instant certain_at = begun.sending.since + kUnknownGrace;
  const Instant look_at = begun.now < certain_at ? std::min(certain_at, begun.now + kLookAgain)
                                                 : begun.now + kLookAgain;
  try {
    const auto listed = carrier::find_texts(attempt.services.carrier, attempt.services.carrier_http,
                                            {.from = message.from_address,
                                             .to = message.to_address,
                                             .since = begun.sending.since - kClockSkew});
    if (!listed) return settle_unknown(attempt.item, message.id, look_at);
    if (const auto text = recognised(attempt, message, *listed)) return settle_sent(message, *text);
  } catch (const http::NoAnswer&) {
    return settle_unknown(attempt.item, message.id, look_at);
  }
  if (begun.now < certain_at) return settle_unknown(attempt.item, message.id, look_at);
  return post_anew(attempt, message);
}

}  // namespace

Settlement perform(const Attempt& attempt, const SendText& errand) {
  const auto begun = start(attempt, errand.message_id);
  if (!begun) return nothing_to_do();
  const bool no_number = begun->sending.message.from_address.empty();
  if (no_number || !attempt.services.carrier.configured()) {
    return [id = errand.message_id, no_number](Tx& tx) {
      delivery::hold(tx, id, "",
                     no_number ? "The shop has no number to send from yet."
                               : "No text service is set up yet.");
      return done();
    };
  }
  if (begun->sending.doubtful) return resolve_doubt(attempt, *begun);
  return post(attempt, begun->sending.message);
}

namespace {

// The same for each attempt of an errand: a mail that goes twice is shown once.
std::string mail_id(const Attempt& attempt) {
  const std::string& from = attempt.services.mail_from;
  const auto at = from.rfind('@');
  std::string domain = at == std::string::npos ? "" : from.substr(at + 1);
  domain = domain.substr(0, domain.find_first_of("> \t"));
  return attempt.item.id.value + "@" + (domain.empty() ? "roadcall.invalid" : domain);
}

Mail mail_of(const Attempt& attempt, const Start& begun) {
  const Message& message = begun.sending.message;
  Mail mail{.from = attempt.services.mail_from,
            .to = message.to_address,
            .subject = begun.subject,
            .text = message.body + "\n",
            .html = mail_html(message.body),
            .message_id = mail_id(attempt)};
  if (begun.paper)
    mail.files.push_back({begun.paper->file_name, "application/pdf",
                          documents::pdf(*begun.paper, attempt.services.data_dir)});
  return mail;
}

}  // namespace

Settlement perform(const Attempt& attempt, const SendMail& errand) {
  const auto begun = start(attempt, errand.message_id);
  if (!begun) return nothing_to_do();
  const MessageId id = errand.message_id;
  if (!attempt.services.send_mail) {
    return [id](Tx& tx) {
      delivery::hold(tx, id, "", "No mail server is set up yet.");
      return done();
    };
  }
  try {
    attempt.services.send_mail(mail_of(attempt, *begun));
  } catch (const http::NoAnswer&) {
    // In doubt it goes again: a mail twice is better than none.
    return settle_later(attempt.item, id, "The mail server did not take it.", kMailAttemptsMax);
  } catch (const std::invalid_argument&) {
    return [id](Tx& tx) {
      delivery::fail(tx, id, {.code = "", .words = "This is not a mail address."});
      return done();
    };
  }
  return [id](Tx& tx) {
    delivery::sent(tx, id, "");
    return done();
  };
}

}  // namespace roadcall::worker
