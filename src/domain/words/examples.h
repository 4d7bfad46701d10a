#pragma once

#include <map>
#include <optional>
#include <string>

#include "db/tx.h"
#include "domain/leads/lead.h"
#include "domain/messages/message.h"
#include "domain/shops/shop.h"
#include "domain/words.h"

/// What a shop's own texts would say: for previews.
namespace roadcall::words {

/// The values of the newest matter of a kind: of its newest text, else of the newest lead. Made up
/// is only what that matter does not have (yet).
class Examples {
 public:
  Examples(Tx& tx, const Shop& shop);
  /// As a reader of that language would get them.
  Values of(const MessageKind& kind, const std::string& language) const;

 private:
  std::optional<Lead> lead_of(const MessageKind& kind) const;

  Tx& tx_;
  const Shop& shop_;
  std::map<std::string, Message> newest_;  // By kind.
  std::optional<Lead> lead_;               // The newest.
};

}  // namespace roadcall::words
