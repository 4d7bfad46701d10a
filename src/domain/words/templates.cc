#include "domain/words/templates.h"

#include <boost/describe.hpp>

#include "domain/audit/audit.h"

namespace roadcall::words {
namespace {

struct TemplateTag {
  static constexpr std::string_view prefix = "tpl";
};

struct Row {
  std::string id;
  ShopId shop_id;
  std::string kind;
  std::string language;
  std::string body;
  std::int64_t version = 1;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(Row, (), (id, shop_id, kind, language, body, version, updated_at))

std::optional<Row> row_of(Tx& tx, std::string_view kind, std::string_view language) {
  static const std::string sql = "SELECT " + db::columns<Row>() +
                                 " FROM message_templates WHERE shop_id = ? AND kind = ? AND "
                                 "language = ?";
  return tx.one<Row>(sql, tx.shop_id(), kind, language);
}

Template template_of(const Shop& shop, const MessageKind& kind, std::string_view language,
                     const std::optional<Row>& row) {
  Template result;
  result.kind = kind.name;
  result.title = kind.title;
  result.audience = kind.audience == Audience::customer ? "customer" : "staff";
  result.language = language;
  result.body = row ? row->body : std::string(default_body(kind, language));
  result.is_default = !row;
  result.automatic = is_automatic(shop, kind, kind.ask == Ask::with_price);
  result.variables.assign(kind.variables.begin(), kind.variables.end());
  result.version = row ? row->version : 0;
  return result;
}

// The kind, or why a shop may not reword it in that language.
Result<const MessageKind*> adjustable(const std::string& name, const std::string& language) {
  const MessageKind* kind = find(name);
  if (kind == nullptr || !kind->adjustable) return not_found("template");
  if (language != "en" && (language != "es" || kind->spanish.empty()))
    return invalid("language",
                   "language must be en" + std::string(kind->spanish.empty() ? "." : " or es."));
  return kind;
}

}  // namespace

bool is_automatic(const Shop& shop, const MessageKind& kind, bool priced) {
  if (!kind.adjustable) return true;
  const auto chosen = shop.settings.automatic.find(std::string(kind.name));
  if (chosen != shop.settings.automatic.end()) return chosen->second;
  return kind.ask == Ask::never || (kind.ask == Ask::with_price && !priced);
}

std::vector<Template> templates(Tx& tx, const Shop& shop) {
  std::vector<Template> list;
  for (const MessageKind& kind : kinds()) {
    if (!kind.adjustable) continue;
    list.push_back(template_of(shop, kind, "en", row_of(tx, kind.name, "en")));
    if (!kind.spanish.empty())
      list.push_back(template_of(shop, kind, "es", row_of(tx, kind.name, "es")));
  }
  return list;
}

std::string body_of(Tx& tx, const MessageKind& kind, std::string_view language) {
  const std::string_view known = language == "es" && !kind.spanish.empty() ? "es" : "en";
  if (kind.adjustable) {
    if (auto row = row_of(tx, kind.name, known)) return std::move(row->body);
  }
  return std::string(default_body(kind, known));
}

Result<Template> save_template(Tx& tx, const Shop& shop, const std::string& name,
                               const std::string& language, const std::string& body,
                               std::int64_t expected_version) {
  const auto kind = adjustable(name, language);
  if (!kind) return kind.error();
  if (const auto good = check_template(body, (*kind)->variables); !good) return good.error();
  auto row = row_of(tx, name, language);
  if ((row ? row->version : 0) != expected_version) {
    return Error{Kind::precondition, "template.changed_meanwhile",
                 "Somebody changed these words meanwhile. Look again."};
  }
  if (row) {
    row->body = body;
    ++row->version;
    row->updated_at = tx.now();
    tx.update("message_templates", *row);
  } else {
    row = Row{tx.new_id<Id<TemplateTag>>().value, tx.shop_id(), name, language, body, 1, tx.now()};
    tx.insert("message_templates", *row);
  }
  audit::record(tx, shop.id.value, "template.changed", {{"kind", name}, {"language", language}});
  tx.emit("shop.changed", shop.id.value);
  return template_of(shop, **kind, language, row);
}

Result<Template> reset_template(Tx& tx, const Shop& shop, const std::string& name,
                                const std::string& language) {
  const auto kind = adjustable(name, language);
  if (!kind) return kind.error();
  tx.exec("DELETE FROM message_templates WHERE shop_id = ? AND kind = ? AND language = ?",
          tx.shop_id(), name, language);
  audit::record(tx, shop.id.value, "template.reset", {{"kind", name}, {"language", language}});
  tx.emit("shop.changed", shop.id.value);
  return template_of(shop, **kind, language, std::nullopt);
}

Result<std::string> preview(const Examples& examples, const std::string& name,
                            const std::string& language, const std::string& body) {
  const MessageKind* kind = find(name);
  if (kind == nullptr || !kind->adjustable) return not_found("template");
  if (const auto good = check_template(body, kind->variables); !good) return good.error();
  return render(body, examples.of(*kind, language));
}

}  // namespace roadcall::words
