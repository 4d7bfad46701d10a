#include <set>

#include "sim/carrier.h"
#include "sim/model.h"

// `/v1/chat/completions`: says what it was told to say.
namespace roadcall::sim {
namespace {

http::Response refuse(const Town& town, const std::string& message, const std::string& param) {
  return model_error(town, 400, "invalid_request_error", "", message, param);
}

const json::object* object_in(const json::object& from, std::string_view key) {
  const auto* found = from.if_contains(boost::json::string_view(key.data(), key.size()));
  return found != nullptr && found->is_object() ? &found->get_object() : nullptr;
}

// The strict subset of JSON Schema (§2.3): every property required, nothing else allowed.
std::string fault_of(const json::object& schema) {
  const json::object* properties = object_in(schema, "properties");
  const auto* required = schema.if_contains("required");
  const auto* more = schema.if_contains("additionalProperties");
  if (properties == nullptr) return "schema needs properties";
  if (more == nullptr || !more->is_bool() || more->get_bool())
    return "additionalProperties must be false";
  if (required == nullptr || !required->is_array() ||
      required->get_array().size() != properties->size())
    return "required must name every property";
  std::set<std::string> names;
  for (const json::value& name : required->get_array())
    if (name.is_string()) names.insert(std::string(std::string_view(name.get_string())));
  for (const auto& property : *properties)
    if (!names.contains(std::string(property.key()))) return "required must name every property";
  return "";
}

// Nulls for every property: what a model says that heard nothing.
std::string all_null(const json::object& schema) {
  json::object out;
  for (const auto& property : *object_in(schema, "properties")) out[property.key()] = nullptr;
  return boost::json::serialize(out);
}

json::object choice(std::string content, ChatStyle style) {
  json::object message{{"role", "assistant"}, {"content", nullptr}, {"refusal", nullptr}};
  std::string finish = "stop";
  if (style == ChatStyle::refusal) {
    message["refusal"] = "I cannot help with that.";
  } else {
    if (style == ChatStyle::cut_off) {
      content.resize(content.size() * 2 / 3);
      finish = "length";
    }
    if (style == ChatStyle::fenced) content = "```json\n" + content + "\n```";
    const auto brace = content.rfind('}');
    if (style == ChatStyle::extra_key && brace != std::string::npos)
      content.insert(brace, content.size() > 2 ? R"(,"mood":"calm")" : R"("mood":"calm")");
    message["content"] = js(content);
  }
  return {{"index", 0},
          {"message", std::move(message)},
          {"logprobs", nullptr},
          {"finish_reason", finish}};
}

std::optional<http::Response> check(const Town& town, const json::object& body) {
  static const std::set<std::string> known{
      "model", "messages", "response_format", "temperature", "max_completion_tokens", "max_tokens",
      "seed",  "store"};
  for (const auto& pair : body)
    if (!known.contains(std::string(pair.key())))
      return refuse(town, "Unrecognized request argument supplied: " + std::string(pair.key()),
                    std::string(pair.key()));
  const auto* model = body.if_contains("model");
  if (model == nullptr || !model->is_string())
    return refuse(town, "you must provide a model parameter", "model");
  const auto* messages = body.if_contains("messages");
  if (messages == nullptr || !messages->is_array() || messages->get_array().empty())
    return refuse(town, "messages must not be empty", "messages");
  for (const json::value& message : messages->get_array())
    if (!message.is_object() || !message.get_object().contains("role") ||
        !message.get_object().contains("content"))
      return refuse(town, "a message has role and content", "messages");
  return std::nullopt;
}

}  // namespace

http::Response chat(Town& town, const http::Request& request) {
  const auto parsed = json::parse(request.body);
  if (!parsed || !parsed->is_object()) return refuse(town, "The body is not a JSON object.", "");
  const json::object& body = parsed->get_object();
  if (auto refused = check(town, body)) return *refused;
  std::string content = "Hello.";
  ChatStyle style = ChatStyle::good;
  if (const json::object* format = object_in(body, "response_format")) {
    const json::object* wrapper = object_in(*format, "json_schema");
    const json::object* schema = wrapper == nullptr ? nullptr : object_in(*wrapper, "schema");
    if (schema == nullptr || !wrapper->contains("name"))
      return refuse(town, "json_schema needs name and schema", "response_format");
    if (const std::string fault = fault_of(*schema); !fault.empty())
      return refuse(town, "Invalid schema: " + fault, "response_format");
    content = all_null(*schema);
  }
  if (!town.model_answers.empty()) {
    if (!town.model_answers.front().first.empty()) content = town.model_answers.front().first;
    style = town.model_answers.front().second;
    town.model_answers.pop_front();
  }
  json::array choices;
  if (style != ChatStyle::no_choices) choices.push_back(choice(std::move(content), style));
  return json_of(200, json::object{{"id", "chatcmpl-sim"},
                                   {"object", "chat.completion"},
                                   {"created", town.now().ms / 1000},
                                   {"model", body.at("model")},
                                   {"choices", std::move(choices)},
                                   {"usage", json::object{{"prompt_tokens", 100},
                                                          {"completion_tokens", 50},
                                                          {"total_tokens", 150}}}});
}

}  // namespace roadcall::sim
