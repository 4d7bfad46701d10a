#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/json.h"
#include "db/store.h"
#include "domain/calls/alerts.h"
#include "domain/calls/calls.h"
#include "domain/calls/recordings.h"
#include "domain/leads/leads.h"
#include "domain/messages/messages.h"
#include "domain/shops/shops.h"
#include "domain/staff/staff.h"
#include "gateways/signature.h"
#include "webhooks/webhooks.h"
#include "worker/reconcile_calls.h"
#include "worker/worker.h"

namespace roadcall::test {

inline constexpr const char* kShopNumber = "+19045550100";
inline constexpr const char* kOwner = "+19045550111";
inline constexpr const char* kDana = "+19045550112";
inline constexpr const char* kMaria = "+19045550142";

/// One shop on the line: the voice webhooks over a real store, with a carrier and a transcriber
/// that answer as they are told. Posts are written by hand and truly signed, so that any order,
/// repetition or loss can be played.
class VoiceLine {
 public:
  VoiceLine();
  ~VoiceLine() { std::filesystem::remove_all(services.data_dir); }

  /// A signed form post; the answer.
  http::Response post(const std::string& target, const http::Fields& fields);
  http::Response ring(const std::string& sid = "call-1", const std::string& from = kMaria);
  http::Response status(const std::string& word, const std::string& sid = "call-1");
  http::Response recorded(const std::string& sid = "call-1", const std::string& recording = "rec-1",
                          const std::string& status = "completed");
  /// The address of that verb's attribute in a document.
  static std::string target_in(const std::string& document, const std::string& attribute);

  int work(std::chrono::seconds pass = std::chrono::seconds(0));  ///< Clock on, then all errands.
  void set(const std::function<void(ShopSettings&)>& edit);
  UserId add_user(const std::string& name, const std::string& phone, Role role, int rank);

  std::vector<Lead> leads();
  Lead lead();  ///< The only one.
  Call call(const std::string& sid = "call-1");
  Recording recording(const std::string& sid = "rec-1");
  std::vector<Message> texts_of(const std::string& kind);
  std::vector<Alert> alerts();
  template <class Work>
  auto write(Work work) {
    return store.write(Scope{shop.id, {}}, work);
  }

  FakeClock clock;
  CountingIds ids;
  Store store;
  CarrierSettings carrier{"https://sw.example/api/laml/2010-04-01", "project", "PT_token",
                          "PSK_key"};
  Services services;
  http::Router router;
  Webhooks hooks;
  std::unique_ptr<worker::Worker> worker;
  Shop shop;

  // What the world answers, and what it was asked.
  std::map<std::string, http::Response> carrier_replies;  ///< By a part of the address.
  std::vector<http::Request> carrier_asked;
  std::vector<http::Response> speech_replies;  ///< The last one stays.
  int speech_asked = 0;
  void hears(const std::string& words);  ///< The transcriber's answer from now on.

 private:
  http::Response carrier_answers(const http::Request& request);
  http::Response speech_answers();
};

}  // namespace roadcall::test
