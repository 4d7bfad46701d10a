#include "domain/leads/lead_fields.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/enums.h"
#include "base/phone.h"
#include "base/text.h"
#include "speech/distance.h"

namespace roadcall::leads {
namespace {

// Kind and urgency are shown, not asked about.
constexpr std::array<std::string_view, 4> kAsked{"name", "phone", "vehicle", "service"};

constexpr double kDoubtful = 0.5;

// Fields a person may confirm, and the group each belongs to in `confidence`.
constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kGroups{
    {{"name", "name"},
     {"phone", "phone"},
     {"vehicle_year", "vehicle"},
     {"vehicle_make", "vehicle"},
     {"vehicle_model", "vehicle"},
     {"vehicle_engine", "vehicle"},
     {"service", "service"},
     {"urgency", "urgency"},
     {"kind", "kind"},
     {"address", "address"},
     {"issue", "issue"}}};

std::string_view group_of(std::string_view field) {
  const auto found = std::find_if(kGroups.begin(), kGroups.end(),
                                  [&](const auto& pair) { return pair.first == field; });
  return found == kGroups.end() ? field : found->second;
}

std::set<std::string> names_in(const std::string& list) {
  std::set<std::string> names;
  if (const auto parsed = json::read<std::vector<std::string>>(list))
    names.insert(parsed->begin(), parsed->end());
  return names;
}

json::object object_in(const std::string& text) {
  const auto parsed = json::parse(text);
  return parsed && parsed->is_object() ? parsed->get_object() : json::object();
}

double confidence_of(const json::object& confidence, std::string_view group) {
  const json::value* found = confidence.if_contains(group);
  return found != nullptr && found->is_number() ? found->to_number<double>() : 0;
}

// Lays heard values over a lead's, group by group.
class Overlay {
 public:
  Overlay(Lead& lead, const Heard& heard)
      : lead_(lead),
        known_(object_in(lead.confidence)),
        heard_(object_in(heard.confidence_json)),
        confirmed_(names_in(lead.confirmed)) {}
  ~Overlay() { lead_.confidence = json::write(known_); }

  // True when the group's heard value may replace what is there.
  bool may(std::string_view group, bool nothing_known) const {
    if (confirmed_.contains(std::string(group))) return false;
    return nothing_known || confidence_of(heard_, group) >= confidence_of(known_, group);
  }
  void take(std::string_view group) {
    if (const json::value* confidence = heard_.if_contains(group)) known_[group] = *confidence;
  }
  /// Asks a person to look, unless one has.
  void doubt(std::string_view group) { known_[group] = kDoubtful; }
  void text(std::string_view group, std::string& known, const std::string& heard,
            std::size_t most) {
    if (heard.empty() || !may(group, known.empty())) return;
    known = cut(heard, most);
    take(group);
  }
  template <class E>
  void name(std::string_view group, E& known, const std::string& heard, bool nothing_known) {
    const auto value = enum_value<E>(heard);
    if (!value || !may(group, nothing_known)) return;
    known = *value;
    take(group);
  }

 private:
  Lead& lead_;
  json::object known_;
  const json::object heard_;
  const std::set<std::string> confirmed_;
};

void lay_vehicle(Overlay& overlay, Lead& lead, const Heard& heard) {
  if (!heard.vehicle_year && heard.vehicle_make.empty() && heard.vehicle_model.empty()) return;
  const bool nothing =
      !lead.vehicle_year && lead.vehicle_make.empty() && lead.vehicle_model.empty();
  if (!overlay.may("vehicle", nothing)) return;
  if (heard.vehicle_year) lead.vehicle_year = heard.vehicle_year;
  if (!heard.vehicle_make.empty()) lead.vehicle_make = cut(heard.vehicle_make, 60);
  if (!heard.vehicle_model.empty()) lead.vehicle_model = cut(heard.vehicle_model, 60);
  if (!heard.vehicle_engine.empty()) lead.vehicle_engine = cut(heard.vehicle_engine, 60);
  overlay.take("vehicle");
}

void lay_phone(Overlay& overlay, Lead& lead, const Heard& heard) {
  const auto spoken = normal_phone(heard.phone);
  if (!spoken || !overlay.may("phone", lead.phone.empty() || lead.spoken_phone.empty())) return;
  lead.spoken_phone = *spoken;
  lead.phone = *spoken;  // Where they asked to be called; `caller_id` keeps where they called from.
  overlay.take("phone");
}

// Another name from the same telephone (a shared one, a relative, a workshop): more than a slip of
// hearing.
bool is_another_person(const Lead& lead, const Heard& heard) {
  constexpr std::size_t kSlip = 2;
  const auto given = [](const std::string& name) {
    const std::string key = name_key(name);
    return key.substr(0, key.find(' '));
  };
  const std::string known = given(lead.name);
  const std::string said = given(heard.name);
  if (known.empty() || said.empty() || known.starts_with(said) || said.starts_with(known))
    return false;
  return speech::distance(known, said) > kSlip;
}

bool is_fresh(const Lead& lead) { return lead.stage == LeadStage::new_ && !lead.touched_at; }

}  // namespace

json::object differences(const Lead& before, const Lead& after) {
  constexpr std::array<std::string_view, 7> kOwn{
      "version", "updated_at", "stage_at", "confidence", "confirmed", "waits_for", "waits_since"};
  json::object changed;
  boost::mp11::mp_for_each<db::members_of<Lead>>([&](auto member) {
    const std::string_view name = member.name;
    if (std::find(kOwn.begin(), kOwn.end(), name) != kOwn.end()) return;
    const auto& was = before.*member.pointer;
    const auto& is = after.*member.pointer;
    if (was == is) return;
    changed[name] = json::array{json::encode(was), json::encode(is)};
  });
  return changed;
}

std::string with_confirmed(const Lead& before, const Lead& after) {
  std::set<std::string> names = names_in(after.confirmed);
  const std::set<std::string> earlier = names_in(before.confirmed);
  names.insert(earlier.begin(), earlier.end());
  for (const auto& pair : differences(before, after)) {
    const std::string_view field(pair.key().data(), pair.key().size());
    const bool known = std::any_of(kGroups.begin(), kGroups.end(),
                                   [&](const auto& one) { return one.first == field; });
    if (known) names.insert(std::string(group_of(field)));
  }
  return json::write(std::vector<std::string>(names.begin(), names.end()));
}

Lead with_heard(Lead lead, const Heard& heard) {
  const bool had_words = lead.kind != LeadKind::unknown && lead.kind != LeadKind::empty;
  {
    Overlay overlay(lead, heard);
    // Who speaks under another name does not rewrite the first caller; a person looks.
    if (had_words && is_another_person(lead, heard)) {
      overlay.doubt("name");
    } else {
      overlay.text("name", lead.name, heard.name, 120);
      lay_phone(overlay, lead, heard);
      lay_vehicle(overlay, lead, heard);
    }
    overlay.text("service", lead.service, heard.service, 40);
    overlay.text("issue", lead.issue, heard.issue, 2000);
    overlay.text("address", lead.address, heard.address, 300);
    overlay.text("preferred_time", lead.preferred_time, heard.preferred_time, 120);
    // Silence after words said before does not unsay them.
    if (!(had_words && heard.kind == "empty"))
      overlay.name("kind", lead.kind, heard.kind, !had_words);
    if (lead.urgency != Urgency::emergency)
      overlay.name("urgency", lead.urgency, heard.urgency, lead.urgency == Urgency::routine);
  }
  if (!heard.language.empty()) lead.language = cut(heard.language, 10);
  if (lead.kind == LeadKind::spam && is_fresh(lead)) lead.stage = LeadStage::spam;
  if (heard.kind != "empty" && !heard.kind.empty()) lead.missed = false;
  return lead;
}

std::vector<std::string> unsure_fields(const Lead& lead) {
  const json::object confidence = object_in(lead.confidence);
  const std::set<std::string> confirmed = names_in(lead.confirmed);
  const auto said = [&](std::string_view group) {
    if (group == "name") return !lead.name.empty();
    if (group == "phone") return !lead.spoken_phone.empty();
    if (group == "vehicle") return lead.vehicle_year.has_value() || !lead.vehicle_make.empty();
    return !lead.service.empty();
  };
  std::vector<std::string> unsure;
  for (const std::string_view group : kAsked) {
    const bool doubtful = confidence.contains(group) && confidence_of(confidence, group) < kSure;
    if (said(group) && doubtful && !confirmed.contains(std::string(group)))
      unsure.emplace_back(group);
  }
  return unsure;
}

}  // namespace roadcall::leads
