#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/calls/call.h"
#include "domain/leads/lead.h"
#include "domain/messages/message.h"
#include "domain/outbox/outbox.h"
#include "tests/simulation/mortal_world.h"

namespace roadcall::simulation {

/// What must hold after every step of every story. Remembers what it saw before, for what may never
/// change.
class Invariants {
 public:
  explicit Invariants(MortalWorld& world) : world_(world) {}

  /// A quote with that mark was answered with that lead; a problem when it had another before.
  std::optional<std::string> acknowledge_quote(const std::string& mark, const std::string& lead);
  /// The broken ones, in words. The program must be alive.
  std::vector<std::string> always();
  /// When all trouble is over and days have passed: nothing waits for ever.
  std::vector<std::string> in_the_end();

 private:
  /// All rows; reading them as their types proves that every status and outcome is a legal word.
  struct Rows {
    std::vector<Lead> leads;
    std::vector<Call> calls;
    std::vector<Recording> recordings;
    std::vector<Message> messages;
    std::vector<outbox::Item> errands;
  };
  Rows read();
  void leads_are_numbered(const Rows& rows);
  void calls_have_leads(const Rows& rows);
  void repeated_calls_join(const Rows& rows);
  void quotes_have_leads(const Rows& rows);
  void caller_ids_stay(const Rows& rows);
  void texts_go_once(const Rows& rows);
  void stopped_numbers_are_left_alone(const Rows& rows);
  void statuses_go_forward(const Rows& rows);
  void inbound_texts_are_kept(const Rows& rows);
  void errands_settle_once(const Rows& rows);
  void documents_are_right();
  void broken(std::string what) { broken_.push_back(std::move(what)); }

  MortalWorld& world_;
  std::vector<std::string> broken_;
  std::map<std::string, std::string> quote_leads_;  ///< Mark → lead.
  std::set<std::string> judged_calls_;  ///< Whether they joined: what comes later counts no more.
  std::map<std::string, std::string> caller_ids_;  ///< Lead → caller id.
  std::map<std::string, MessageStatus> statuses_;  ///< Message → last status seen.
  std::map<std::string, std::pair<outbox::Status, Instant>> settled_;  ///< Errand → its end.
};

}  // namespace roadcall::simulation
