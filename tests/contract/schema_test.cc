#include "tests/contract/schema.h"

#include <gtest/gtest.h>

#include <set>

#include "api/contract.h"
#include "api/operations.h"

namespace roadcall::test {
namespace {

std::string text_of(const boost::json::string& text) { return {text.data(), text.size()}; }

// Walks the whole document and gathers what OpenAPI 3.1 does not allow, as far as we use it.
class DocumentWalk {
 public:
  explicit DocumentWalk(const json::object& root) : root_(root) { look(root, "", false); }
  std::vector<std::string> faults;

 private:
  // `names` are of fields or responses: free words, not words of OpenAPI.
  void look(const json::value& node, const std::string& path, bool names) {
    if (node.is_array())
      for (const json::value& one : node.get_array()) look(one, path + "[]", false);
    if (!node.is_object()) return;
    for (const auto& pair : node.get_object()) {
      const std::string word(pair.key());
      const std::string here = path + "/" + word;
      if (!names) check_word(word, pair.value(), here);
      look(pair.value(), here, !names && (word == "properties" || word == "schemas"));
    }
  }
  void check_word(const std::string& word, const json::value& value, const std::string& path) {
    const bool is_text =
        word == "description" || word == "summary" || word == "title" || word == "operationId";
    if (is_text && !value.is_string()) faults.push_back(path + ": is no text");
    if (word == "$ref" && !is_there(text_of(value.as_string())))
      faults.push_back(path + ": leads nowhere");
    if (word == "responses" && value.is_object())
      for (const auto& answer : value.get_object())
        if (!answer.value().as_object().contains("$ref") &&
            !answer.value().as_object().contains("description"))
          faults.push_back(path + ": an answer without a description");
  }
  bool is_there(const std::string& reference) const {
    boost::system::error_code failed;
    return reference.starts_with("#/") &&
           json::value(root_).find_pointer(reference.substr(1), failed) != nullptr;
  }
  const json::object& root_;
};

// The names in a path's braces.
std::set<std::string> placeholders(std::string_view path) {
  std::set<std::string> names;
  for (auto at = path.find('{'); at != path.npos; at = path.find('{', at + 1))
    names.emplace(path.substr(at + 1, path.find('}', at) - at - 1));
  return names;
}

json::value parsed(const char* text) { return json::parse(text).value(); }

int faults(const char* schema, const char* value) {
  const Contract contract(parsed(R"({"components":{"schemas":{"Name":{"type":"string"}}}})"));
  return static_cast<int>(contract.faults(parsed(value), parsed(schema)).size());
}

TEST(Schema, TellsWhatFitsFromWhatDoesNot) {
  struct Row {
    const char* schema;
    const char* good;
    const char* bad;
  };
  const Row rows[] = {
      {R"({"type":"string"})", R"("a")", "1"},
      {R"({"type":["string","null"]})", "null", "1"},
      {R"({"type":"integer"})", "3", "3.5"},
      {R"({"type":"number","minimum":1})", "1", "0.5"},
      {R"({"exclusiveMinimum":0})", "0.1", "0"},
      {R"({"const":"ok"})", R"("ok")", R"("no")"},
      {R"({"enum":["a",null]})", "null", R"("b")"},
      {R"({"type":"object","required":["a"]})", R"({"a":1})", R"({"b":1})"},
      {R"({"additionalProperties":false,"properties":{"a":{}}})", R"({"a":1})", R"({"b":1})"},
      {R"({"additionalProperties":{"type":"number"}})", R"({"a":1})", R"({"a":"x"})"},
      {R"({"items":{"type":"number"}})", "[1,2]", R"([1,"x"])"},
      {R"({"minItems":1})", "[1]", "[]"},
      {R"({"maxLength":2})", R"("éé")", R"("abc")"},
      {R"({"oneOf":[{"type":"null"},{"type":"string"}]})", "null", "1"},
      {R"({"$ref":"#/components/schemas/Name"})", R"("a")", "1"},
      {R"({"format":"date-time"})", R"("2026-01-31T14:30:00Z")", R"("yesterday")"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(faults(row.schema, row.good), 0) << row.schema << " " << row.good;
    EXPECT_EQ(faults(row.schema, row.bad), 1) << row.schema << " " << row.bad;
  }
}

TEST(Schema, AWordItDoesNotKnowIsNotPassedOver) {
  EXPECT_THROW(faults(R"({"patternProperties":{}})", "{}"), std::logic_error);
}

TEST(Contract, WhatIsBuiltInIsWhatIsCommitted) {
  EXPECT_FALSE(contract::asset("openapi.json").empty());
  EXPECT_NO_THROW(Contract::committed().operation("GET", "/v1/leads/led_1/timeline"));
}

TEST(Contract, OperationsAreThoseOfTheDocument) {
  const auto document = json::parse(contract::asset("openapi.json")).value();
  std::size_t count = 0;
  for (const auto& path : document.at("paths").as_object())
    for (const auto& method : path.value().as_object())
      count += method.value().as_object().contains("x-planned") ? 0 : 1;
  EXPECT_EQ(api::operations().size(), count);
  for (const api::Operation& one : api::operations()) {
    const json::object& said = Contract::committed().operation(one.method, one.path);
    EXPECT_EQ(said.at("operationId").as_string(), one.name);
    for (const auto& role : said.at("x-roles").as_array())
      EXPECT_TRUE(one.allows(std::string_view(role.as_string()))) << one.name;
  }
}

TEST(Contract, TheDocumentIsOpenApi) {
  const auto document = json::parse(contract::asset("openapi.json")).value();
  for (const std::string& fault : DocumentWalk(document.as_object()).faults) ADD_FAILURE() << fault;
  EXPECT_EQ(document.at_pointer("/paths/~1v1~1ping/get/responses/200/description"), "Yes");
}

TEST(Contract, ParametersOfAPathAreThoseOfItsOperations) {
  const auto document = json::parse(contract::asset("openapi.json")).value();
  std::set<std::string> ids;
  for (const auto& path : document.at("paths").as_object()) {
    for (const auto& method : path.value().as_object()) {
      const json::object& operation = method.value().as_object();
      const std::string id = text_of(operation.at("operationId").as_string());
      EXPECT_TRUE(ids.insert(id).second) << id;
      std::set<std::string> in_path, all;
      const json::value* list = operation.if_contains("parameters");
      for (const json::value& one : list == nullptr ? json::array() : list->as_array()) {
        const json::value* reference = one.as_object().if_contains("$ref");
        const json::value& said =
            reference == nullptr ? one
                                 : document.at_pointer(text_of(reference->as_string()).substr(1));
        const std::string name = text_of(said.at("name").as_string());
        EXPECT_TRUE(all.insert(name).second) << id << " " << name;
        if (said.at("in") == "path") in_path.insert(name);
      }
      EXPECT_EQ(in_path, placeholders(path.key())) << id;
    }
  }
}

TEST(Contract, EverySchemaUsesOnlyWordsThatAreChecked) {
  const auto document = json::parse(contract::asset("openapi.json")).value();
  const Contract contract(document);
  for (const auto& pair : document.at("components").at("schemas").as_object())
    EXPECT_NO_THROW(contract.faults(json::object(), pair.value())) << std::string(pair.key());
}

}  // namespace
}  // namespace roadcall::test
