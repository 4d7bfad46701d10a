#include "sim/sim.h"

#include <algorithm>

#include "sim/calls.h"
#include "sim/faces.h"
#include "sim/texts.h"
#include "sim/town.h"

namespace roadcall::sim {

using Lock = std::lock_guard<std::mutex>;

// World: the door to the town. Every public function locks it. ------------------------------------

World::World(WorldOptions options) : town_(std::make_unique<Town>(std::move(options))) {}
World::~World() = default;

http::Handler World::handler() {
  return [town = town_.get()](const http::Request& request) { return face(*town, request); };
}

Instant World::now() const {
  const Lock lock(town_->mutex);
  return town_->now();
}

void World::advance(milliseconds by) {
  const Lock lock(town_->mutex);
  town_->run_until(town_->now() + by);
}

void World::advance_to(Instant to) {
  const Lock lock(town_->mutex);
  town_->run_until(to);
}

void World::run_until_idle(milliseconds most) {
  const Lock lock(town_->mutex);
  const Instant end = town_->now() + most;
  while (town_->timeline.next_at() && *town_->timeline.next_at() <= end)
    town_->run_until(*town_->timeline.next_at());
}

std::optional<Instant> World::next_at() const {
  const Lock lock(town_->mutex);
  return town_->timeline.next_at();
}

Phone World::phone(std::string number) { return {*town_, std::move(number)}; }

std::string World::text(const std::string& from, const std::string& to, std::string body,
                        std::vector<std::string> media) {
  const Lock lock(town_->mutex);
  return receive_text(*town_, from, to, std::move(body), std::move(media));
}

Call World::call(const std::string& from, const std::string& to) {
  const Lock lock(town_->mutex);
  return {*town_, call_shop(*town_, from, to, false)->sid};
}

std::optional<Call> World::find_call(std::string_view sid) {
  const Lock lock(town_->mutex);
  if (town_->find_leg(sid) == nullptr) return std::nullopt;
  return Call(*town_, std::string(sid));
}

std::vector<Call> World::calls() {
  const Lock lock(town_->mutex);
  std::vector<Call> calls;
  for (const std::string& sid : town_->leg_order) calls.emplace_back(*town_, sid);
  return calls;
}

std::vector<Text> World::sent_texts(std::string_view to) const {
  const Lock lock(town_->mutex);
  std::vector<Text> texts;
  for (const TextState& state : town_->texts)
    if (state.text.direction != "inbound" && (to.empty() || state.text.to == to))
      texts.push_back(state.text);
  return texts;
}

std::optional<Text> World::last_text_to(std::string_view to) const {
  auto texts = sent_texts(to);
  if (texts.empty()) return std::nullopt;
  return std::move(texts.back());
}

std::vector<Mail> World::mails() const {
  const Lock lock(town_->mutex);
  return {town_->mails.begin(), town_->mails.end()};
}

std::vector<CardState> World::card_pages() const {
  const Lock lock(town_->mutex);
  std::vector<CardState> pages;
  for (const std::string& id : town_->cards.order) {
    const CardPage& page = town_->cards.pages.at(id);
    pages.push_back({id, page.amount, page.payment_status == "paid", page.payment_intent,
                     refunded(*town_, page.payment_intent)});
  }
  return pages;
}

bool World::card_act(const std::string& id, const std::string& act) {
  const Lock lock(town_->mutex);
  return sim::card_act(*town_, id, act);
}

void World::catch_mail(Mail mail) {
  const Lock lock(town_->mutex);
  if (town_->faults.strike(Target::mail)) throw http::NoAnswer("the mail server refused", false);
  take_mail(*town_, std::move(mail));
  if (town_->faults.loses_reply(Target::mail)) throw http::NoAnswer("the answer was lost", true);
}

std::vector<Wire> World::wire() const {
  const Lock lock(town_->mutex);
  return {town_->wire.begin(), town_->wire.end()};
}

std::vector<std::string> World::complaints() const {
  const Lock lock(town_->mutex);
  return {town_->complaints.begin(), town_->complaints.end()};
}

void World::hears(std::string said, std::string heard) {
  const Lock lock(town_->mutex);
  town_->mishearings[std::move(said)] = std::move(heard);
}

void World::speech_server(SpeechServer shape) {
  const Lock lock(town_->mutex);
  town_->speech_shape = shape;
}

void World::model_says(std::string content, ChatStyle style) {
  const Lock lock(town_->mutex);
  town_->model_answers.emplace_back(std::move(content), style);
}

void World::fail_next(Target target, int times, int code) {
  const Lock lock(town_->mutex);
  town_->faults.fail_next(target, times, code);
}

void World::lose_reply_next(Target target, int times) {
  const Lock lock(town_->mutex);
  town_->faults.lose_reply_next(target, times);
}

void World::down(Target target, bool is_down) {
  const Lock lock(town_->mutex);
  town_->faults.down(target, is_down);
}

void World::webhook_fault(WebhookFault fault) {
  const Lock lock(town_->mutex);
  town_->faults.webhook(fault);
}

void World::trouble(Trouble trouble) {
  const Lock lock(town_->mutex);
  town_->faults.trouble(trouble);
}

void World::recording_rules(RecordingRules rules) {
  const Lock lock(town_->mutex);
  town_->rules = rules;
}

void World::texts_per_second(int most) {
  const Lock lock(town_->mutex);
  town_->texts_per_second = most;
}

void World::reset() {
  const Lock lock(town_->mutex);
  town_->forget();
}

}  // namespace roadcall::sim
