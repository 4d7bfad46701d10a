#pragma once

#include <deque>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <string_view>

#include "sim/sim.h"

namespace roadcall::sim {

/// `messages` ↔ Target::messages, for the control face.
std::optional<Target> target_named(std::string_view name);

/// Trouble that was ordered, and trouble by chance. One draw for each request, in order, so the
/// same seed gives the same trouble.
class Faults {
 public:
  explicit Faults(std::uint64_t seed) : random_(seed) {}

  void fail_next(Target target, int times, int code);
  void lose_reply_next(Target target, int times);
  void down(Target target, bool is_down);
  void webhook(const WebhookFault& fault) { webhooks_.push_back(fault); }
  void trouble(const Trouble& trouble) { trouble_ = trouble; }
  void clear();

  /// What goes wrong with this request, if anything: an HTTP status or a carrier's code; 0 =
  /// refused.
  std::optional<int> strike(Target target);
  /// A code (30001…30999) with which the next text that is taken fails on its way; 0 = none.
  int delivery_error();
  /// Is the answer lost, the work being done?
  bool loses_reply(Target target);
  /// For a webhook to that URL. Documents are never lost, nor late by chance.
  WebhookFault for_webhook(std::string_view url, bool is_document);

  /// 0 … below - 1.
  int draw(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }

 private:
  bool happens(int percent) { return percent > 0 && draw(100) < percent; }

  std::mt19937_64 random_;
  std::map<Target, std::deque<int>> next_;
  std::deque<int> delivery_errors_;
  std::map<Target, int> lost_replies_;
  std::set<Target> down_;
  std::deque<WebhookFault> webhooks_;
  Trouble trouble_;
};

}  // namespace roadcall::sim
