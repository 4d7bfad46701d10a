#include "sim/faults.h"

#include <array>

namespace roadcall::sim {
namespace {

constexpr std::array<std::pair<std::string_view, Target>, 10> kTargets{{
    {"messages", Target::messages},
    {"calls", Target::calls},
    {"recordings", Target::recordings},
    {"transcription", Target::transcription},
    {"chat", Target::chat},
    {"mail", Target::mail},
    {"numbers", Target::numbers},
    {"cards", Target::cards},
    {"roads", Target::roads},
    {"places", Target::places},
}};

}  // namespace

std::optional<Target> target_named(std::string_view name) {
  for (const auto& [known, target] : kTargets)
    if (known == name) return target;
  return std::nullopt;
}

void Faults::fail_next(Target target, int times, int code) {
  const bool on_its_way = target == Target::messages && code > 30'000 && code < 31'000;
  auto& queue = on_its_way ? delivery_errors_ : next_[target];
  for (int i = 0; i < times; ++i) queue.push_back(code);
}

void Faults::lose_reply_next(Target target, int times) { lost_replies_[target] += times; }

void Faults::down(Target target, bool is_down) {
  if (is_down)
    down_.insert(target);
  else
    down_.erase(target);
}

void Faults::clear() {
  next_.clear();
  delivery_errors_.clear();
  lost_replies_.clear();
  down_.clear();
  webhooks_.clear();
  trouble_ = {};
}

std::optional<int> Faults::strike(Target target) {
  if (down_.contains(target)) return 503;
  if (auto& ordered = next_[target]; !ordered.empty()) {
    const int code = ordered.front();
    ordered.pop_front();
    return code;
  }
  if (!happens(trouble_.api_fails)) return std::nullopt;
  constexpr std::array<int, 4> kByChance{500, 503, 429, 0};
  return kByChance[static_cast<std::size_t>(draw(4))];
}

int Faults::delivery_error() {
  if (delivery_errors_.empty()) return 0;
  const int code = delivery_errors_.front();
  delivery_errors_.pop_front();
  return code;
}

bool Faults::loses_reply(Target target) {
  if (int& ordered = lost_replies_[target]; ordered > 0) {
    --ordered;
    return true;
  }
  return happens(trouble_.reply_lost);
}

WebhookFault Faults::for_webhook(std::string_view url, bool is_document) {
  for (auto at = webhooks_.begin(); at != webhooks_.end(); ++at) {
    if (!at->only.empty() && url.find(at->only) == std::string_view::npos) continue;
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): what it lies in may be erased.
    const WebhookFault fault = *at;
    if (--at->times <= 0) webhooks_.erase(at);
    return fault;
  }
  WebhookFault chance;
  if (happens(trouble_.webhook_twice)) chance.copies = 2;
  if (is_document) return chance;
  if (happens(trouble_.webhook_late))
    chance.late = milliseconds(draw(static_cast<int>(trouble_.late_most.count()) + 1));
  chance.lost = happens(trouble_.webhook_lost);
  return chance;
}

}  // namespace roadcall::sim
