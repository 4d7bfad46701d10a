#include "domain/calls/lead_sounds.h"

namespace roadcall::recordings {
namespace {

constexpr int kRowsMost = 1000;

bool is_better(const Sound& newer, const Sound& known) {
  return !newer.transcript.empty() || known.transcript.empty();
}

}  // namespace

std::map<std::string, Sound> sounds_of(Tx& tx, const std::vector<std::string>& lead_ids) {
  // Always the same number of parameters, so that there is one statement to prepare.
  static const std::string sql = [] {
    std::string text =
        "SELECT c.lead_id, r.id, r.status, r.transcript, r.path FROM calls c JOIN recordings r ON "
        "r.shop_id = c.shop_id AND r.call_id = c.id WHERE c.shop_id = ? AND (r.path <> '' OR "
        "r.transcript <> '') AND "
        "c.lead_id IN (?";
    for (std::size_t i = 1; i < kLeadsAtOnce; ++i) text += ", ?";
    return text + ") ORDER BY r.id LIMIT ?";
  }();
  std::map<std::string, Sound> found;
  for (std::size_t at = 0; at < lead_ids.size(); at += kLeadsAtOnce) {
    std::vector<db::Param> params{std::string_view(tx.shop_id().value)};
    for (std::size_t i = at; i < at + kLeadsAtOnce; ++i)
      params.emplace_back(i < lead_ids.size() ? std::string_view(lead_ids[i]) : std::string_view());
    params.emplace_back(std::int64_t{kRowsMost});
    for (Sound& sound : tx.all_with<Sound>(sql, params)) {
      auto [known, is_new] = found.try_emplace(sound.lead_id.value, sound);
      if (!is_new && is_better(sound, known->second)) known->second = std::move(sound);
    }
  }
  return found;
}

}  // namespace roadcall::recordings
