#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/shops/shop.h"
#include "domain/words.h"
#include "domain/words/examples.h"

/// A shop's own words for the kinds of the catalogue.
namespace roadcall::words {

/// A kind in one language as the shop has it.
struct Template {
  std::string kind;
  std::string title;
  std::string audience;  ///< customer or staff.
  std::string language;  ///< en or es.
  std::string body;
  bool is_default = true;  ///< Never reworded; version 0.
  bool automatic = true;   ///< By `settings.automatic`, else the kind's own default.
  std::vector<std::string> variables;
  std::int64_t version = 0;
};

/// Is this kind sent without asking in this shop? `priced`: the text names a price.
bool is_automatic(const Shop& shop, const MessageKind& kind, bool priced);

/// Every kind a shop may reword, in each of its languages.
std::vector<Template> templates(Tx& tx, const Shop& shop);

/// The words in force for a kind.
std::string body_of(Tx& tx, const MessageKind& kind, std::string_view language);

/// Checks and stores a shop's words. Refuses an unknown kind or language, a mistake in the template
/// (field `body`, with its position), and a stale `expected_version` (0: never reworded).
Result<Template> save_template(Tx& tx, const Shop& shop, const std::string& kind,
                               const std::string& language, const std::string& body,
                               std::int64_t expected_version);
/// Back to the words a new shop starts with.
Result<Template> reset_template(Tx& tx, const Shop& shop, const std::string& kind,
                                const std::string& language);

/// The words with the shop's own values in, as somebody would read them; refuses as save_template
/// does.
Result<std::string> preview(const Examples& examples, const std::string& kind,
                            const std::string& language, const std::string& body);

}  // namespace roadcall::words
