#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "db/tx.h"
#include "domain/words/template.h"

/// Every sentence we write to somebody, by kind: the catalogue a shop may reword (templates.h) and
/// the rules each kind is under.
namespace roadcall::words {

enum class Audience { customer, staff };
/// What the law asks for before a text of this kind may go. transactional: the person asked for it
/// (called, wrote, ticked the box). marketing: they agreed in writing.
enum class Needs { nothing, transactional, marketing };
/// Sent without asking, unless the shop chose otherwise in `settings.automatic`. with_price: asked
/// about only when it names a price.
enum class Ask { never, with_price, always };

struct MessageKind {
  std::string_view name;
  std::string_view title;  ///< For the settings page.
  Audience audience = Audience::customer;
  Needs needs = Needs::transactional;
  Ask ask = Ask::never;
  bool is_answer = false;  ///< By its nature an answer: quiet hours never hold it back.
  bool is_secret = false;  ///< Carries a one-time secret: not listed, and blanked once sent.
  bool adjustable = true;  ///< A shop may reword it and choose automatic or ask.
  std::span<const std::string_view> variables;
  std::string_view english;
  std::string_view spanish;  ///< Empty for staff: they get English.
  std::string_view subject;  ///< Of the mail.
  std::string_view subject_spanish = {};
};

/// Those from the estimate to the review (words_work.cc); part of `kinds`.
std::span<const MessageKind> work_kinds();
/// All, in the order of the settings page.
std::span<const MessageKind> kinds();
const MessageKind* find(std::string_view name);
bool is_secret(std::string_view kind);  ///< False for one that is not in the catalogue.

/// The words a new shop starts with; `language` other than `es` reads as English.
std::string_view default_body(const MessageKind& kind, std::string_view language);
/// Of a mail; staff gets English.
std::string_view subject(const MessageKind& kind, std::string_view language);

/// Made-up values for every variable, for previews in a shop that has nothing yet; the link is a
/// path.
Values sample_values(std::string_view shop_name);

/// Added to the first text a number ever gets from a shop.
std::string_view opt_out_hint(std::string_view language);

/// The installation's public address, without trailing slash: links in texts are made of it. Set
/// once at the start, before anything is served; by default links stay paths.
void set_public_address(std::string address);
/// `/desk/` → `https://example.test/desk/`, for those who work here; what is no path stays.
std::string link(std::string_view path);
/// The same on the shop's own pages, for customers: a second brand's lead to that brand.
std::string shop_link(Tx& tx, std::string_view path);

}  // namespace roadcall::words
