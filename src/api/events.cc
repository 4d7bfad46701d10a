#include "domain/events/events.h"

#include "api/resources.h"
#include "api/views.h"
#include "base/text.h"

namespace roadcall::api {

Answer list_events(Call& call, Tx& tx) {
  const auto page = paging(call, "created_at -created_at");
  if (!page) return page.error();
  const auto cursor = whole_number<std::int64_t>(page->cursor);
  if (!page->cursor.empty() && !cursor)
    return invalid("cursor", "cursor must be the next_cursor of the page before.");
  auto rows = events::list(tx, {.q = page->q,
                                .kind = call.query("kind"),
                                .subject_id = call.query("subject_id"),
                                .newest_first = !page->is_oldest_first(),
                                .cursor = cursor,
                                .limit = page->limit + 1});
  const bool more = rows.size() > static_cast<std::size_t>(page->limit);
  if (more) rows.resize(static_cast<std::size_t>(page->limit));
  return reply_list(*page, rows, more ? std::to_string(rows.back().seq) : "");
}

Answer get_event(Call& call, Tx& tx) {
  const auto seq = whole_number<std::int64_t>(call.id());
  const auto event = seq ? events::find(tx, *seq) : std::nullopt;
  if (!event) return not_found("event");
  return reply(200, *event);
}

Answer get_change(Call& call, Tx& tx) {
  const auto entry = audit::find(tx, call.id());
  if (!entry) return not_found("change");
  return reply(200, views(tx, std::vector<audit::Entry>{*entry}).front());
}

Answer list_audit(Call& call, Tx& tx) {
  const auto page = paging(call);
  if (!page) return page.error();
  auto rows = audit::list(tx, {.q = page->q,
                               .subject_id = call.query("subject_id"),
                               .action = call.query("action"),
                               .actor_id = call.query("actor_id"),
                               .oldest_first = page->is_oldest_first(),
                               .cursor = page->cursor,
                               .limit = page->limit + 1});
  const std::string last = cut_page(rows, page->limit);
  return reply_list(*page, views(tx, rows), last);
}

}  // namespace roadcall::api
