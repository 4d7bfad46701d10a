#pragma once

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

#include "api/api.h"
#include "base/json.h"
#include "domain/customers/customer.h"
#include "domain/jobs/job.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"
#include "domain/staff/sessions.h"
#include "domain/staff/staff.h"
#include "http/router.h"
#include "tests/support/databases.h"

namespace roadcall::test {

inline constexpr const char* kPassword = "torque wrench 42";
inline constexpr const char* kAppUrl = "http://127.0.0.1:8080";
inline constexpr const char* kSecret = "a secret for tests, of more than 32 bytes";

/// Who asks. `elsewhere` is the owner of another shop, `neighbour` another customer of this one.
enum class Who { nobody, owner, manager, mechanic, machine, customer, neighbour, elsewhere };

using HeaderList = std::vector<std::pair<std::string, std::string>>;

/// An answer, with its JSON at hand.
struct Reply {
  int status = 0;
  http::Headers headers;
  json::value body;
  std::string text;
  std::string file;
  std::shared_ptr<http::EventSource> events;

  /// A member by its path: `vehicle.year`. Null when it is not there.
  const json::value& at(std::string_view path) const;
  std::string str(std::string_view path) const;
};

/// The API of one shop (and another, whose rows nobody here may see), without sockets. Every answer
/// is held against the contract.
class Desk {
 public:
  Desk();

  Reply call(Who who, const std::string& method, const std::string& target,
             const std::string& body = "", const HeaderList& headers = {});
  Reply get(const std::string& target) { return call(Who::owner, "GET", target); }
  Reply post(const std::string& target, const std::string& body, const HeaderList& headers = {}) {
    return call(Who::owner, "POST", target, body, headers);
  }
  Reply patch(const std::string& target, const std::string& body,
              const std::string& version = "*") {
    return call(Who::owner, "PATCH", target, body, {{"If-Match", version}});
  }
  /// Signs in a browser; its cookies, ready to be sent, and its CSRF token.
  struct Browser {
    std::string cookies;
    std::string csrf;
  };
  Browser browser(const std::string& email = "ezra@example.test");

  template <class Work>
  auto write(Work work) {
    return store->write({shop.id, {}}, work);
  }
  Lead lead(Lead wanted = {});
  /// A visit of Mike's to Carla, soon, taken as far as that.
  Job booked_job(JobStatus status = JobStatus::scheduled);
  JobId job() { return booked_job().id; }

  TestStore store;
  Shop shop, other_shop;
  User ezra, dana, mike, olga;
  Customer carla, norma;
  std::string machine_key;
  Api api;
  http::Router router;
  std::string address = "203.0.113.7";

 private:
  std::string token(const User& user);
  std::string token(const Customer& customer);
  std::map<std::string, std::string> tokens_;
  int jobs_made_ = 0;
};

/// The cookies of an answer, as a browser would send them back.
std::string cookies_of(const Reply& reply);

}  // namespace roadcall::test
