#include <algorithm>
#include <tuple>

#include "api/resources.h"
#include "api/views.h"
#include "domain/calls/calls.h"
#include "domain/conversations/conversations.h"
#include "domain/leads/leads.h"
#include "domain/messages/messages.h"
#include "domain/today/today.h"

namespace roadcall::api {
namespace {

struct Item {
  std::string kind;
  Instant at;
  std::optional<CallView> call;
  std::optional<MessageView> message;
  std::optional<ChangeView> change;
  std::optional<EstimateView> estimate;
  std::optional<FileView> file;
  std::size_t order = 0;  ///< As gathered; not shown.
};
BOOST_DESCRIBE_STRUCT(Item, (), (kind, at, call, message, change, estimate, file))

struct TimelineView {
  std::vector<Item> data;
};
BOOST_DESCRIBE_STRUCT(TimelineView, (), (data))

struct WorkView {
  std::string kind, id, title, detail;
  std::optional<std::int64_t> amount_cents;
  Instant since;
};
BOOST_DESCRIBE_STRUCT(WorkView, (), (kind, id, title, detail, amount_cents, since))

struct TodayItem {
  std::string group, reason, action, subject_id;
  std::optional<Instant> due_at;
  std::optional<LeadView> lead;
  std::optional<MessageView> message;
  std::optional<WorkView> work;
};
BOOST_DESCRIBE_STRUCT(TodayItem, (),
                      (group, reason, action, subject_id, due_at, lead, message, work))

struct TodayView {
  std::vector<TodayItem> data;
  int unread_conversations;
};
BOOST_DESCRIBE_STRUCT(TodayView, (), (data, unread_conversations))

Item item(std::string kind, Instant at) {
  return {.kind = std::move(kind),
          .at = at,
          .call = {},
          .message = {},
          .change = {},
          .estimate = {},
          .file = {}};
}

}  // namespace

Answer get_lead_timeline(Call& call, Tx& tx) {
  const LeadId id{call.id()};
  if (!leads::find(tx, id)) return not_found("lead");
  TimelineView timeline;
  for (const roadcall::Call& one : calls::of_lead(tx, id))
    timeline.data.emplace_back(item("call", one.started_at)).call = view(tx, one);
  for (const Message& one : messages::of_lead(tx, id))
    timeline.data.emplace_back(item("message", one.created_at)).message = view(one);
  for (ChangeView& one : views(tx, audit::of(tx, id.value)))
    timeline.data.emplace_back(item("change", one.at)).change = std::move(one);
  const std::string address = own_address(call, tx);
  for (const estimates::Full& one : estimates::of_lead(tx, id))
    timeline.data.emplace_back(item("estimate", one.estimate.created_at)).estimate =
        view(tx, one, address);
  for (const files::File& one : files::of(tx, id.value))
    timeline.data.emplace_back(item("file", one.created_at)).file = view(one);
  for (std::size_t i = 0; i < timeline.data.size(); ++i) timeline.data[i].order = i;
  std::sort(timeline.data.begin(), timeline.data.end(), [](const Item& a, const Item& b) {
    return std::tie(a.at, a.order) < std::tie(b.at, b.order);
  });
  return reply(200, timeline);
}

Answer get_today(Call& call, Tx& tx) {
  TodayView shown{{}, conversations::unread_conversations(tx)};
  for (const today::Row& row : today::list(tx)) {
    const auto message = row.subject_id.starts_with(MessageId::prefix)
                             ? messages::find(tx, MessageId{row.subject_id})
                             : std::nullopt;
    if (message && is_secret(*message)) continue;
    if (row.reason == "deletion_asked" && call.caller.role == "mechanic") continue;
    shown.data.push_back(
        {row.group, row.reason, row.action, row.subject_id, row.due_at,
         row.lead ? std::optional(view(tx, *row.lead, call.api.settings.app_url)) : std::nullopt,
         message ? std::optional(view(*message)) : std::nullopt,
         row.work
             ? std::optional(WorkView{row.work->kind, row.work->id, row.work->title,
                                      row.work->detail, row.work->amount_cents, row.work->since})
             : std::nullopt});
  }
  return reply(200, shown);
}

}  // namespace roadcall::api
