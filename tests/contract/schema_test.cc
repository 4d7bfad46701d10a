#include "tests/contract/schema.h"

#include <gtest/gtest.h>

#include "api/contract.h"
#include "api/operations.h"

namespace roadcall::test {
namespace {

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

TEST(Contract, EverySchemaUsesOnlyWordsThatAreChecked) {
  const auto document = json::parse(contract::asset("openapi.json")).value();
  const Contract contract(document);
  for (const auto& pair : document.at("components").at("schemas").as_object())
    EXPECT_NO_THROW(contract.faults(json::object(), pair.value())) << std::string(pair.key());
}

}  // namespace
}  // namespace roadcall::test
