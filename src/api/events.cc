#include "domain/events/events.h"

#include "api/resources.h"
#include "api/views.h"
#include "base/text.h"

namespace roadcall::api {

Answer list_events(Call& call, Tx& tx) {
  const auto page = paging(call);
  if (!page) return page.error();
  const auto after = whole_number<std::int64_t>(page->cursor.empty() ? "0" : page->cursor);
  if (!after) return invalid("cursor", "cursor must be the next_cursor of the page before.");
  auto rows = events::after(tx, *after, page->limit + 1);
  const bool more = rows.size() > static_cast<std::size_t>(page->limit);
  if (more) rows.resize(static_cast<std::size_t>(page->limit));
  return reply_list(rows, more ? std::to_string(rows.back().seq) : "");
}

Answer list_audit(Call& call, Tx& tx) {
  const auto page = paging(call);
  if (!page) return page.error();
  auto rows = audit::list(tx, call.query("subject_id"), page->cursor, page->limit + 1);
  const std::string last = cut_page(rows, page->limit);
  return reply_list(views(tx, rows), last);
}

}  // namespace roadcall::api
