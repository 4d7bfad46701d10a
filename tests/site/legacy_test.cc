#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <map>

#include "base/text.h"
#include "gateways/signature.h"
#include "tests/support/world.h"

// Every address of the systems we replace (seed/LEGACY.md 11.1, and those of 11.3 that are kept):
// K answers in its shape, R redirects, G is gone.
namespace roadcall::test {
namespace {

enum class Body { none, form, json };

struct Row {
  const char* method;
  const char* target;
  Body kind;
  const char* body;
  int status;
  const char* type;  ///< Content-Type begins with it; of a redirect, Location does.
  const char* has;   ///< In the body.
};

constexpr const char* kHtml = "text/html";
constexpr const char* kJson = "application/json";
constexpr const char* kXml = "text/xml";
constexpr const char* kText = "text/plain";
constexpr const char* kRing = "CallSid=call-9&From=%2B19045550142&To=%2B19045550100";
constexpr const char* kText9 =
    "MessageSid=SM9&From=%2B19045550143&To=%2B19045550100&Body=My%20brakes%20grind";
constexpr const char* kQuote = R"({"name":"Maria Lopez","phone":"(904) 555-0142"})";
constexpr const char* kQuoteForm = "name=Maria+Lopez&phone=9045550142";

const std::vector<Row>& rows() {
  static const std::vector<Row> all{
      // The site.
      {"GET", "/", Body::none, "", 200, kHtml, "/quote/"},
      {"GET", "/index.html", Body::none, "", 200, kHtml, "/quote/"},
      {"GET", "/quote/", Body::none, "", 200, kHtml, "<form"},
      {"GET", "/quote/index.html", Body::none, "", 200, kHtml, "<form"},
      {"POST", "/quote/quote_intake_handler.php", Body::json, kQuote, 200, kJson,
       "\"success\":true"},
      {"POST", "/quote/quote_intake_handler.php", Body::form, kQuoteForm, 200, kJson,
       "\"reference\":\"RC-"},
      {"POST", "/quote/quote_intake_handler.php", Body::json, "{}", 400, kJson, "\"error\""},
      {"PUT", "/quote/quote_intake_handler.php", Body::json, "{}", 405, kJson, "\"error\""},
      {"OPTIONS", "/quote/quote_intake_handler.php", Body::none, "", 200, "", ""},
      {"GET", "/quote/quote_intake_handler.php?view=workflow&token=x", Body::none, "", 302,
       "/desk/", ""},
      {"GET", "/quote/quote_intake_handler.php?confirm_token=0123abc", Body::none, "", 200, kHtml,
       "We have your request"},
      {"POST", "/quote/quote_intake_handler.php", Body::form, "workflow_action=save&id=3", 302,
       "/desk/", ""},
      {"POST", "/quote/quote_intake_handler.php", Body::form,
       "customer_action=confirm&confirm_token=0123abc", 200, kHtml, "We have your request"},
      {"POST", "/quote/status_callback.php", Body::form,
       "MessageSid=SM1&MessageStatus=delivered&From=%2B19045550100", 200, kJson,
       "\"status\":\"ok\""},
      {"OPTIONS", "/quote/status_callback.php", Body::none, "", 200, "", ""},
      {"PUT", "/quote/status_callback.php", Body::form, "", 405, "", ""},
      {"GET", "/quote/status_callback.php", Body::none, "", 405, "", ""},
      {"GET", "/quote/status_callback", Body::none, "", 405, "", ""},
      {"POST", "/api/quote_intake.php", Body::json, kQuote, 200, kJson, "\"success\":true"},
      // Texts.
      {"GET", "/api/sms/incoming.php", Body::none, "", 200, kText, "ready"},
      {"POST", "/api/sms/incoming.php", Body::form, kText9, 200, kXml, "<Response"},
      {"GET", "/api/sms/status_callback.php", Body::none, "", 200, kText, "ready"},
      {"POST", "/api/sms/status_callback.php", Body::form,
       "MessageSid=SM1&MessageStatus=sent&From=%2B19045550100", 200, kText, "OK"},
      // The telephone.
      {"POST", "/voice/incoming.php", Body::form, kRing, 200, kXml, "<Response>"},
      {"POST", "/voice/recording_callback.php", Body::form,
       "CallSid=call-9&RecordingSid=RE9&RecordingUrl=https%3A%2F%2Fsim.test%2Fr&RecordingStatus="
       "completed",
       200, kJson, "\"ok\":true"},
      {"POST", "/voice/recording_callback.php?action=dial", Body::form,
       "CallSid=call-9&From=%2B19045550142&To=%2B19045550100&DialCallStatus=no-answer", 200, kXml,
       "<Record"},
      {"GET", "/voice/recording_callback.php?action=download", Body::none, "", 400, "", "sid"},
      {"GET", "/voice/recording_callback.php?action=download&sid=RE9", Body::none, "", 401, "",
       "Sign in"},
      {"GET", "/voice/recording_callback.php?action=recordings&token=x", Body::none, "", 302,
       "/desk/leads", ""},
      {"POST", "/voice/recording_callback.php?action=recordings", Body::form, "password=x", 303,
       "/desk/leads", ""},
      {"GET", "/voice/recording_callback.php?action=transcribe&sid=RE9", Body::none, "", 302,
       "/desk/leads", ""},
      {"GET", "/voice/call_status.php", Body::none, "", 302, "/desk/leads", ""},
      {"POST", "/voice/call_status.php", Body::form,
       "CallSid=call-9&CallStatus=completed&CallDuration=9&From=%2B19045550142&To=%2B19045550100",
       200, kXml, "<Response"},
      {"POST", "/voice/ci_callback.php", Body::json, R"({"RecordingSid":"RE0","text":"hi"})", 200,
       kJson, "\"forwarded\":true"},
      {"POST", "/voice/ci_callback.php", Body::json, "{nonsense", 400, kJson, "invalid_json"},
      {"GET", "/voice/incoming.php?CallSid=call-8&From=%2B19045550142&To=%2B19045550100",
       Body::none, "", 200, kXml, "<Response>"},
      {"POST", "/voice/recording_callback.php?action=transcribe&sid=RE9", Body::form, "password=x",
       303, "/desk/leads", ""},
      {"GET", "/voice/ping.php", Body::none, "", 200, kText, "ok"},
      {"GET", "/voice/test_incoming.php", Body::none, "", 410, "", ""},
      {"POST", "/voice/test_webhook.php", Body::none, "", 410, "", ""},
      {"PUT", "/voice/webhook_test.php", Body::none, "", 410, "", ""},
      {"GET", "/test.php", Body::none, "", 410, "", ""},
      {"GET", "/health.php", Body::none, "", 200, kJson, "\"checks\""},
      // The old CRM's items, whose links stand in mails.
      {"GET", "/crm/index.php?module=items/items&path=26&id=9", Body::none, "", 302, "/desk/leads",
       ""},
      {"GET", "/crm/index.php?module=items/info&path=26-9", Body::none, "", 302, "/desk/leads", ""},
      {"POST", "/crm/index.php?module=items/items", Body::form, "id=9", 302, "/desk/leads", ""},
      {"GET", "/crm/index.php?module=customer_portal/quote/index", Body::none, "", 302, "/portal/",
       ""},
      {"GET", "/crm/index.php?module=customer_portal/quote/view&id=3", Body::none, "", 302,
       "/portal/", ""},
      {"GET", "/crm/index.php?module=customer_portal/quote/approve&id=3", Body::none, "", 302,
       "/portal/", ""},
      {"GET", "/robots.txt", Body::none, "", 200, kText, "Disallow: /pay/"},
      {"GET", "/favicon.ico", Body::none, "", 200, "image/", ""},
      // 11.3: of later systems.
      {"POST", "/voice/dial_result.php", Body::form, kRing, 200, kXml, "<Response>"},
      {"POST", "/voice/hangup.php", Body::form, kRing, 200, kXml, "<Hangup/>"},
      {"POST", "/voice/missed_call.php", Body::form, kRing, 200, kXml, "<Record"},
      {"POST", "/voice/outgoing.php", Body::form, kRing, 200, kXml, "<Response>"},
      {"POST", "/voice/conference.php?room=x", Body::form, kRing, 200, kXml, "<Response>"},
      {"POST", "/voice/recording_processor.php", Body::form,
       "CallSid=call-9&RecordingSid=RE9&RecordingStatus=in-progress", 200, kJson, "\"ok\":true"},
      {"POST", "/voice/status.php", Body::form,
       "CallSid=call-9&CallStatus=completed&From=%2B19045550142&To=%2B19045550100", 200, kXml, ""},
      {"POST", "/voice/signalwire_webhook.php", Body::json,
       R"({"call_id":"call-9","caller":"+19045550142","called":"+19045550100",
       "recording_id":"RE10","recording_url":"https://sim.test/r10","duration":12})",
       200, kJson, "\"ok\":true"},
      {"POST", "/voice/swml_webhook.php", Body::json,
       R"({"event_type":"calling.call.state","params":{"call_id":"call-9","call_state":"ended"}})",
       200, kJson, "\"ok\":true"},
      {"POST", "/voice/swaig_functions.php", Body::json,
       R"({"function":"get_contact_info","argument":{}})", 200, kJson, "\"response\""},
      {"POST", "/voice/swaig_functions.php", Body::json, R"({"function":"get_services"})", 200,
       kJson, "\"services\""},
      {"POST", "/voice/sms_webhook.php", Body::form, kText9, 200, kXml, "<Response"},
      {"POST", "/voice/sms_reply.php", Body::form, kText9, 200, kXml, "<Response"},
      {"POST", "/voice/sms_estimate.php", Body::form, kText9, 200, kXml, "<Response"},
      {"POST", "/api/form-submit.php", Body::form, kQuoteForm, 200, kHtml, "RC-"},
      {"POST", "/api/lead-webhook.php", Body::json, kQuote, 200, kJson, "\"success\":true"},
      {"GET", "/q/abc", Body::none, "", 404, kHtml, "estimate"},
      {"GET", "/q/abc/approve", Body::none, "", 303, "/q/abc", ""},
      {"POST", "/q/abc/approve", Body::form, "x=1", 303, "/q/abc", ""},
      {"GET", "/q/abc/call", Body::none, "", 303, "/q/abc", ""},
      {"GET", "/quote/Q123", Body::none, "", 302, "/quote/", ""},
      {"GET", "/accept/?type=estimate&id=1&token=x", Body::none, "", 302, "/quote/", ""},
      {"POST", "/get-estimate.php", Body::form, "action=get_estimate", 303, "/quote/", ""},
      {"GET", "/video/0123abcd", Body::none, "", 410, "", ""},
      {"GET", "/buyer/login.php", Body::none, "", 410, "", ""},
      // 11.2: the API that never ran; all but the last, login and health ask for a token.
      {"GET", "/healthz", Body::none, "", 200, kJson, "\"ok\""},
      {"GET", "/v1/ping", Body::none, "", 200, kJson, "\"version\""},
      {"GET", "/v1/customers", Body::none, "", 401, "", ""},
      {"POST", "/v1/customers", Body::json, "{}", 401, "", ""},
      {"GET", "/v1/customers/1", Body::none, "", 401, "", ""},
      {"GET", "/v1/customers/1/vehicles", Body::none, "", 401, "", ""},
      {"GET", "/v1/customers/1/quotes", Body::none, "", 401, "", ""},
      {"POST", "/v1/vehicles", Body::json, "{}", 401, "", ""},
      {"GET", "/v1/vehicles/1", Body::none, "", 401, "", ""},
      {"POST", "/v1/quotes", Body::json, "{}", 401, "", ""},
      {"GET", "/v1/quotes/1", Body::none, "", 401, "", ""},
      {"PATCH", "/v1/quotes/1", Body::json, "{}", 401, "", ""},
      {"POST", "/v1/auth/login", Body::json, R"({"email":"a@example.test","password":"wrong"})",
       401, "", ""},
      {"POST", "/public/quote-intake", Body::json, kQuote, 202, kJson, "accepted"},
      {"GET", "/privacy", Body::none, "", 200, kHtml, "STOP"},
      {"GET", "/terms.html", Body::none, "", 200, kHtml, "estimate"},
      {"GET", "/privacy.html", Body::none, "", 200, kHtml, "STOP"},
      {"GET", "/terms", Body::none, "", 200, kHtml, "estimate"},
  };
  return all;
}

// Signed as the carrier signs; the public does not mind.
http::Request request_of(const Row& row) {
  const std::string key = sim::WorldOptions{}.signing_key;
  const std::string app = "https://app.test";
  http::Request request;
  request.method = row.method;
  request.target = row.target;
  request.body = row.body;
  request.peer = "192.0.2.7";
  request.headers.set("Host", "app.test");
  http::Fields fields;
  if (row.kind == Body::form) {
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    fields = http::decode_form(request.body);
  } else if (row.kind == Body::json) {
    request.headers.set("Content-Type", "application/json");
    if (request.target.starts_with("/voice/"))  // The carrier's own.
      request.target += "?bodySHA256=" + sha256_hex(request.body);
  }
  request.headers.set("X-SignalWire-Signature", signature::make(key, app + request.target, fields));
  return request;
}

TEST(Legacy, EveryAddressAnswersAsItsUsersExpect) {
  std::filesystem::create_directories(std::filesystem::temp_directory_path() /
                                      ("roadcall-test-" + std::to_string(getpid())));
  for (const Row& row : rows()) {
    World world;
    SCOPED_TRACE(std::string(row.method) + " " + row.target);
    const auto reply = world.app.handle(request_of(row));
    EXPECT_EQ(reply.status, row.status) << reply.body.substr(0, 300);
    const bool moved = reply.status >= 300 && reply.status < 400;
    const auto said = reply.headers.get(moved ? "Location" : "Content-Type");
    EXPECT_EQ(said.substr(0, std::string_view(row.type).size()), row.type);
    if (moved) {
      EXPECT_EQ(said, row.type);
    }
    EXPECT_NE(reply.body.find(row.has), std::string::npos) << reply.body.substr(0, 300);
  }
}

// Screens of the system this replaces: opened or posted to, the page that took its place is shown.
TEST(Legacy, EveryOldScreenLeadsToTheNewOne) {
  const std::map<std::string, std::vector<const char*>> screens{
      {"/",
       {"/Mobile-mechanic/index.html", "/Mobile-mechanic/service.html",
        "/Mobile-mechanic/gallery.html", "/Mobile-mechanic/"}},
      {"/portal/",
       {"/Mobile-mechanic/login.php", "/Mobile-mechanic/logout.php",
        "/Mobile-mechanic/register.php", "/Mobile-mechanic/cprofile.php",
        "/Mobile-mechanic/cappointment.php", "/Mobile-mechanic/rating.php", "/quote-status"}},
      {"/quote/",
       {"/Mobile-mechanic/servicerequest.php", "/quote/customer_form.php", "/get-estimate.php",
        "/estimate.php", "/quick-quote.php", "/quick_estimate.php", "/accept/"}},
      {"/field/",
       {"/Mobile-mechanic/mregister.php", "/Mobile-mechanic/mprofile.php",
        "/Mobile-mechanic/rcomplete.php", "/Mobile-mechanic/scode.php"}},
      {"/desk/",
       {"/Mobile-mechanic/admin.php", "/Mobile-mechanic/Add_vehicles.php", "/admin/",
        "/admin/index.html", "/admin/todo.html", "/crm/"}},
      {"/desk/settings/people", {"/Mobile-mechanic/Mechanic_details.php"}},
      {"/desk/schedule", {"/admin/dispatch.php"}},
      {"/desk/leads", {"/admin/leads_approval.php?focus=3"}},
      {"/desk/parts",
       {"/admin/parts_orders.php?focus=3", "/admin/parts_order_export.php?order_id=3&download=1"}}};
  World world;
  for (const auto& [target, pages] : screens) {
    for (const char* page : pages) {
      const auto opened = world.get(page);
      EXPECT_EQ(opened.status, 302) << page;
      EXPECT_EQ(opened.headers.get("Location"), target) << page;
      const auto posted = world.post_json(page, "{}");
      EXPECT_EQ(posted.status, 303) << page;
      EXPECT_EQ(posted.headers.get("Location"), target) << page;
    }
  }
}

TEST(Legacy, WhatHasNoSuccessorSaysSo) {
  World world;
  for (const char* page : {"/test.php",
                           "/test_call_simulation.php",
                           "/crm/session_test.php",
                           "/Mobile-mechanic/test_connection.php",
                           "/Mobile-mechanic/action.php",
                           "/Mobile-mechanic/fetch.php",
                           "/Mobile-mechanic/maction.php",
                           "/Mobile-mechanic/mfetch.php",
                           "/api/make-call.php",
                           "/api/quote-approve.php",
                           "/api/service-complete.php",
                           "/api/call-track.php",
                           "/api/ab-track.php",
                           "/api/calls.php",
                           "/api/crm.php",
                           "/api/queue.php",
                           "/api/sms.php",
                           "/ws",
                           "/buyer/",
                           "/buyer/login.php"}) {
    EXPECT_EQ(world.get(page).status, 410) << page;
    EXPECT_EQ(world.post_json(page, "{}").status, 410) << page;
  }
}

TEST(Legacy, OldCarrierAddressesAskForTheSignature) {
  World world;
  for (const char* target :
       {"/voice/missed_call.php", "/voice/outgoing.php", "/voice/conference.php",
        "/voice/swml_webhook.php", "/voice/signalwire_webhook.php", "/voice/sms_webhook.php",
        "/voice/sms_reply.php", "/voice/sms_estimate.php"}) {
    http::Request request;
    request.method = "POST";
    request.target = target;
    request.body = kRing;
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    EXPECT_EQ(world.app.handle(request).status, 403) << target;
  }
  EXPECT_TRUE(world.leads().empty());
}

TEST(Legacy, ARecordingReportedInTheOtherLanguageIsKept) {
  World world;
  for (const Row& row : rows())
    if (std::string_view(row.target) == "/voice/signalwire_webhook.php")
      world.app.handle(request_of(row));
  EXPECT_EQ(world.only_lead().caller_id, kMaria);
}

}  // namespace
}  // namespace roadcall::test
