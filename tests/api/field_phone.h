#pragma once

#include "tests/api/desk.h"

namespace roadcall::test {

/// A mechanic's phone: commands of one visit, sent when the test says so, and the day it is shown.
class Field : public testing::Test {
 protected:
  Field() : job(desk.booked_job()) {}
  std::string command(const std::string& id, const std::string& kind, const std::string& data,
                      const JobId& of = {}) {
    return R"({"id":")" + id + R"(","kind":")" + kind +
           R"(","at":"2026-09-21T14:00:00Z","job_id":")" + (of.empty() ? job.id : of).value +
           R"(","data":)" + data + "}";
  }
  Reply send(const std::string& commands) {
    return desk.call(Who::mechanic, "POST", "/v1/field/commands",
                     R"({"commands":[)" + commands + "]}");
  }
  Reply day(Instant when) {
    const auto at = local_time(when, desk.shop.timezone);
    const auto two = [](int n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
    return desk.call(
        Who::mechanic, "GET",
        "/v1/field/day?date=" + std::to_string(at.year) + "-" + two(at.month) + "-" + two(at.day));
  }
  Reply day() { return day(job.window_start); }
  Desk desk;
  Job job;
};

}  // namespace roadcall::test
