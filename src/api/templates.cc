#include "domain/words/templates.h"

#include "api/resources.h"
#include "domain/messages/segments.h"
#include "domain/shops/shops.h"

namespace roadcall::api {
namespace {

struct Input {
  std::string body;
};
BOOST_DESCRIBE_STRUCT(Input, (), (body))

struct TemplateView {
  std::string kind, title, audience, language, body, sample;
  bool is_default, automatic;
  std::vector<std::string> variables;
  std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(TemplateView, (),
                      (kind, title, audience, language, body, sample, is_default, automatic,
                       variables, version))

struct PreviewView {
  std::string text;
  int segments;
};
BOOST_DESCRIBE_STRUCT(PreviewView, (), (text, segments))

TemplateView view(const words::Examples& examples, const words::Template& one) {
  const auto sample = words::preview(examples, one.kind, one.language, one.body);
  return {one.kind,       one.title,     one.audience,
          one.language,   one.body,      sample ? *sample : one.body,
          one.is_default, one.automatic, one.variables,
          one.version};
}

std::string kind_of(const Call& call) { return std::string(call.request.param("kind")); }
std::string language_of(const Call& call) { return std::string(call.request.param("language")); }

std::int64_t stored_version(Call& call, Tx& tx, const Shop& shop) {
  for (const words::Template& one : words::templates(tx, shop))
    if (one.kind == kind_of(call) && one.language == language_of(call)) return one.version;
  return 0;
}

}  // namespace

Answer list_message_templates(Call&, Tx& tx) {
  std::vector<TemplateView> shown;
  const Shop shop = shops::current(tx);
  const words::Examples examples(tx, shop);
  for (const words::Template& one : words::templates(tx, shop))
    shown.push_back(view(examples, one));
  return reply_list(shown);
}

Answer put_message_template(Call& call, Tx& tx) {
  const auto input = body_as<Input>(call);
  if (!input) return input.error();
  const Shop shop = shops::current(tx);
  const auto saved = words::save_template(tx, shop, kind_of(call), language_of(call), input->body,
                                          call.version_or(stored_version(call, tx, shop)));
  if (!saved) return saved.error();
  return reply_versioned(200, view(words::Examples(tx, shop), *saved));
}

Answer reset_message_template(Call& call, Tx& tx) {
  const Shop shop = shops::current(tx);
  const auto reset = words::reset_template(tx, shop, kind_of(call), language_of(call));
  if (!reset) return reset.error();
  return reply_versioned(200, view(words::Examples(tx, shop), *reset));
}

Answer preview_message_template(Call& call, Tx& tx) {
  const auto input = body_as<Input>(call);
  if (!input) return input.error();
  const Shop shop = shops::current(tx);
  const auto text =
      words::preview(words::Examples(tx, shop), kind_of(call), language_of(call), input->body);
  if (!text) return text.error();
  return reply(200, PreviewView{*text, messages::segments(*text).count});
}

}  // namespace roadcall::api
