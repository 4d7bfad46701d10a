#include "api/operations.h"

#include <map>
#include <sstream>

#include "domain/audit/audit.h"
#include "domain/calls/calls.h"
#include "domain/calls/recordings.h"
#include "domain/conversations/conversations.h"
#include "domain/customers/customers.h"
#include "domain/estimates/estimates.h"
#include "domain/estimates/price_book.h"
#include "domain/events/events.h"
#include "domain/field/uploads.h"
#include "domain/files/files.h"
#include "domain/invoices/checkouts.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "domain/jobs/technicians.h"
#include "domain/messages/messages.h"
#include "domain/portal/portal.h"
#include "tests/api/desk.h"
#include "tests/support/picture.h"

// Every operation of the contract as every role, as nobody, and as the owner of another shop.
namespace roadcall::api {

void PrintTo(const Operation& operation, std::ostream* out) { *out << operation.name; }

}  // namespace roadcall::api

namespace roadcall::test {
namespace {

using namespace std::chrono_literals;
using api::Op;
using api::Operation;

// One row of everything that an address can name.
struct Furnished {
  std::map<std::string, std::string> ids;  ///< By the path's first word.
};

EstimateLine a_line() {
  EstimateLine line;
  line.description = "Brakes";
  line.unit_price_cents = 15000;
  return line;
}

Furnished furnish(Desk& desk, Who who) {
  Furnished rows;
  Lead zelda;
  zelda.name = "Zelda Quint";
  zelda.phone = "+19045550177";
  const Lead lead = desk.lead(zelda);
  desk.write([&](Tx& tx) {
    rows.ids["leads"] = lead.id.value;
    const auto call = calls::ring(tx, desk.shop, {"CA1", "+19045550166", desk.shop.phone});
    rows.ids["calls"] = call.id.value;
    rows.ids["recordings"] =
        recordings::ready(tx, desk.shop, call, {"RE1", "https://carrier.example/RE1", "", 12})
            ->id.value;
    const auto text = messages::reply(tx, desk.shop, lead.phone, "On my way", lead.id).value();
    rows.ids["messages"] = text.id.value;
    rows.ids["conversations"] = conversations::with_party(tx, lead.phone)->id;
    const auto customer = customers::find_or_make(tx, {lead.name, lead.phone, "", "", ""});
    rows.ids["customers"] = customer.id.value;
    rows.ids["twin"] =
        customers::find_or_make(tx, {"Twin", "", "twin@example.test", "", ""}).id.value;
    Vehicle civic;
    civic.make = "Honda";
    rows.ids["vehicles"] = customers::find_or_make_vehicle(tx, customer.id, civic)->id.value;
    rows.ids["price-items"] = price_book::all(tx).front().id;
    const files::File photo{
        tx.new_id<FileId>(), desk.shop.id, lead.id.value, "photo.jpg", "image/jpeg", 3, tx.now()};
    tx.insert("files", photo);
    rows.ids["files"] = photo.id.value;
  });
  rows.ids["estimates"] =
      desk.post(
              "/v1/leads/" + lead.id.value + "/estimates",
              R"({"lines":[{"kind":"labor","description":"Brakes","quantity":1,"unit_price_cents":15000}]})")
          .str("id");
  rows.ids["quotes"] = rows.ids["estimates"];
  const Reply lines = desk.get("/v1/estimates/" + rows.ids["estimates"]);
  rows.ids["line"] = lines.str("lines.0.id");
  desk.write([&](Tx& tx) {
    tx.exec("UPDATE estimates SET status = 'sent' WHERE shop_id = ? AND id = ?", tx.shop_id(),
            EstimateId{rows.ids["estimates"]});
  });
  rows.ids["parts"] = desk.post("/v1/parts", R"({"description":"Oil filter"})").str("id");
  const Reply order = desk.post(
      "/v1/part-orders", R"({"supplier":"Acme","items":[{"description":"Pads","quantity":2}]})");
  rows.ids["part-orders"] = order.str("id");
  rows.ids["part-order-items"] = order.str("items.0.id");
  desk.patch("/v1/part-orders/" + order.str("id"), R"({"status":"received"})");
  rows.ids["shops"] = desk.shop.id.value;
  rows.ids["users"] = desk.mike.id.value;
  rows.ids["api-keys"] = desk.post("/v1/api-keys", R"({"name":"till"})").str("id");
  Vehicle ford;
  ford.make = "Ford";
  rows.ids["portal/vehicles"] = desk.write(
      [&](Tx& tx) { return customers::find_or_make_vehicle(tx, desk.carla.id, ford)->id.value; });
  const Job visit = desk.booked_job(JobStatus::done);
  rows.ids["jobs"] = rows.ids["appointments"] = visit.id.value;
  rows.ids["visit"] = visit.tracking_token;
  rows.ids["technicians"] = desk.mike.id.value;
  desk.write([&](Tx& tx) {
    const auto away = technicians::add_absence(
        tx, {.user_id = desk.mike.id, .starts_at = tx.now(), .ends_at = tx.now() + 1h});
    rows.ids["absences"] = away->id.value;
    rows.ids["moving"] = jobs::book(tx, desk.shop,
                                    {.lead_id = lead.id,
                                     .mechanic_id = desk.dana.id,
                                     .start = tx.now() + 24h,
                                     .end = tx.now() + 25h,
                                     .keep = jobs::Keep::anyhow})
                             ->id.value;
    const auto estimate =
        estimates::make(tx, desk.shop, *leads::find(tx, visit.lead_id), {a_line()}, "").value();
    rows.ids["decided"] = estimate.estimate.token;
    tx.exec("UPDATE estimates SET status = 'sent' WHERE shop_id = ? AND id = ?", tx.shop_id(),
            estimate.estimate.id);
    if (who == Who::customer) {  // Who finds their own rows alone.
      tx.exec("UPDATE estimates SET sent_at = ? WHERE shop_id = ? AND id = ?", tx.now(),
              tx.shop_id(), estimate.estimate.id);
      rows.ids["estimates"] = estimate.estimate.id.value;
      rows.ids["vehicles"] = rows.ids["portal/vehicles"];
      const auto car = customers::find_vehicle(tx, VehicleId{rows.ids["vehicles"]});
      rows.ids["files"] =
          customers::keep_photo(tx, *car, "photo.jpg", "image/jpeg", 3)->photo_file_id.value;
    }
    rows.ids["decided-line"] = estimate.lines.front().id.value;
    tx.exec("UPDATE jobs SET estimate_id = ? WHERE shop_id = ? AND id = ?", estimate.estimate.id,
            tx.shop_id(), visit.id);
    const auto invoice = invoices::from_job(tx, desk.shop, visit.id, "Agreed by word").value();
    rows.ids["invoices"] = invoice.invoice.id.value;
    rows.ids["invoice-token"] = invoice.invoice.token;
    rows.ids["payments"] =
        invoices::pay(tx, desk.shop, invoice.invoice.id, {PaymentMethod::cash, 500, 0, {}, {}})
            ->id.value;
    rows.ids["checkouts"] =
        checkouts::for_invoice(tx, invoices::find(tx, invoice.invoice.id)->invoice, {})->id.value;
  });
  rows.ids["uploads"] = desk.write([&](Tx& tx) {
    uploads::Upload begun;
    begun.client_id = "phone-file-1";
    begun.job_id = JobId{rows.ids["jobs"]};
    begun.bytes_total = 10;
    return uploads::begin(tx, begun)->id.value;
  });
  rows.ids["refused-commands"] = "cmd-refused-1";
  desk.call(Who::mechanic, "POST", "/v1/field/commands",
            R"({"commands":[{"id":"cmd-refused-1","kind":"status","at":"2026-09-01T14:00:00Z",)"
            R"("data":{"status":"none"},"job_id":")" +
                rows.ids["jobs"] + "\"}]}");
  const bool is_person = who != Who::nobody && who != Who::machine && who != Who::customer;
  rows.ids["data-requests"] = desk.write([&](Tx& tx) {
    portal::ask_deletion(tx, desk.carla, "");
    return portal::open_requests(tx).front().id.value;
  });
  rows.ids["events"] = std::to_string(desk.write([](Tx& tx) { return events::last_seq(tx); }));
  rows.ids["audit"] = desk.write([](Tx& tx) { return audit::list(tx, {}).front().id; });
  rows.ids["auth"] =
      desk.call(is_person ? who : Who::owner, "GET", "/v1/auth/sessions").str("data.0.id");
  return rows;
}

std::string body_for(const Operation& operation, const Furnished& rows) {
  const std::map<Op, std::string> bodies{
      {Op::login, R"({"email":"x@example.test","password":"wrong wrong"})"},
      {Op::open_session, R"({"email":"x@example.test","password":"wrong wrong"})"},
      {Op::refresh, R"({"refresh_token":"x"})"},
      {Op::request_password_reset, R"({"email":"x@example.test"})"},
      {Op::confirm_password_reset, R"({"token":"x","password":"a fresh pass phrase"})"},
      {Op::change_my_password,
       R"({"current_password":"wrong wrong","new_password":"a fresh pass phrase"})"},
      {Op::create_api_key, R"({"name":"till"})"},
      {Op::create_lead, R"({"name":"Bob","phone":"904-555-0143"})"},
      {Op::update_lead, R"({"issue":"squeaks"})"},
      {Op::text_lead, R"({"body":"Hello"})"},
      {Op::create_estimate,
       R"({"lines":[{"kind":"part","description":"Pads","quantity":2,"unit_price_cents":4000}]})"},
      {Op::reply_in_conversation, R"({"body":"Hello"})"},
      {Op::create_customer, R"({"name":"Bob","phone":"904-555-0143"})"},
      {Op::update_customer, R"({"notes":"has a dog"})"},
      {Op::create_vehicle,
       R"({"customer_id":")" + rows.ids.at("customers") + R"(","make":"Ford"})"},
      {Op::merge_customers, R"({"customer_id":")" + rows.ids.at("twin") + "\"}"},
      {Op::unmerge_customers, R"({"customer_id":")" + rows.ids.at("twin") + "\"}"},
      {Op::erase_customer, R"({"reason":"She asked by phone"})"},
      {Op::decide_data_request, R"({"decision":"refuse","reason":"The warranty runs"})"},
      {Op::update_vehicle, R"({"plate":"QRT 204"})"},
      {Op::send_estimate, R"({"channel":"sms"})"},
      {Op::create_quote,
       R"({"CustomerID":")" + rows.ids.at("customers") +
           R"(","LineItems":[{"Description":"Pads","Quantity":2,"UnitPrice":4000}]})"},
      {Op::update_quote, R"({"status":"sent"})"},
      {Op::create_price_item, R"({"name":"Window regulator"})"},
      {Op::update_price_item, R"({"parts_cents":100})"},
      {Op::update_shop, R"({"settings":{"ring_seconds":25}})"},
      {Op::put_message_template, R"({"body":"Hi {{name}}, this is {{shop}}."})"},
      {Op::preview_message_template, R"({"body":"Hi {{name}}, this is {{shop}}."})"},
      {Op::create_part, R"({"description":"Air filter"})"},
      {Op::update_part, R"({"minimum":2})"},
      {Op::move_part, R"({"to":"shelf","quantity":3})"},
      {Op::create_part_order,
       R"({"supplier":"Acme","items":[{"description":"Rotor","quantity":1}]})"},
      {Op::update_part_order, R"({"note":"call first"})"},
      {Op::return_parts,
       R"({"item_id":")" + rows.ids.at("part-order-items") + R"(","kind":"part","quantity":1})"},
      {Op::request_portal_code, R"({"phone":"904 555 0151"})"},
      {Op::open_portal_session, R"({"phone":"904 555 0151","code":"123456"})"},
      {Op::set_portal_password, R"({"password":"a blue van waits"})"},
      {Op::update_portal_me, R"({"address":"7 Marsh Lane"})"},
      {Op::add_portal_vehicle, R"({"year":2014,"make":"Honda","model":"Civic"})"},
      {Op::update_portal_vehicle, R"({"mileage":90500})"},
      {Op::request_portal_service, R"({"issue":"It squeaks"})"},
      {Op::set_portal_consent, R"({"texts_allowed":true})"},
      {Op::request_portal_deletion, R"({"note":"I moved away"})"},
      {Op::create_upload,
       R"({"client_id":"phone-file-2","purpose":"before","bytes_total":10,"job_id":")" +
           rows.ids.at("jobs") + "\"}"},
      {Op::put_upload_bytes, "\xFF\xD8\xFF\xE0 jpg"},
      {Op::put_shop_logo, a_picture()},
      {Op::put_technician_photo, a_picture()},
      {Op::put_portal_vehicle_photo, a_picture()},
      {Op::create_job,
       R"({"lead_id":")" + rows.ids.at("leads") +
           R"(","window":{"start":"2027-06-01T14:00:00Z","end":"2027-06-01T15:00:00Z"},)"
           R"("override":true})"},
      {Op::update_job, R"({"notes":"Dog in the yard"})"},
      {Op::set_job_status, R"({"status":"working"})"},
      {Op::create_next_visit,
       R"({"window":{"start":"2027-06-02T14:00:00Z","end":"2027-06-02T15:00:00Z"}})"},
      {Op::update_technician, R"({"color":"#123456"})"},
      {Op::report_position, R"({"lat":29.9,"lng":-81.3})"},
      {Op::create_absence, R"({"mechanic_id":")" + rows.ids.at("technicians") +
                               R"(","start":"2027-06-03T14:00:00Z","end":"2027-06-03T15:00:00Z"})"},
      {Op::confirm_visit, R"({"gate_code":"1234"})"},
      {Op::move_visit,
       R"({"window":{"start":"2027-06-04T14:00:00Z","end":"2027-06-04T15:00:00Z"}})"},
      {Op::cancel_visit, R"({"reason":"Car sold"})"},
      {Op::price_lines, R"({"price_item_ids":[")" + rows.ids.at("price-items") + "\"]}"},
      {Op::decide_estimate, R"({"method":"phone","name":"Zelda","lines":[{"id":")" +
                                rows.ids.at("line") + R"(","decision":"approved"}]})"},
      {Op::accept_estimate, R"({"signature_name":"Carla","lines":[{"id":")" +
                                rows.ids.at("decided-line") + R"(","decision":"approved"}]})"},
      {Op::ask_about_estimate, R"({"text":"Is that with tax?"})"},
      {Op::book_estimate,
       R"({"window":{"start":"2027-06-05T14:00:00Z","end":"2027-06-05T15:00:00Z"}})"},
      {Op::send_invoice, R"({"channel":"sms"})"},
      {Op::create_payment, R"({"method":"cash","amount_cents":100})"},
      {Op::write_off_invoice, R"({"amount_cents":100,"reason":"Friend"})"},
      {Op::void_invoice, R"({"reason":"Wrong car"})"},
      {Op::create_refund, R"({"amount_cents":100,"reason":"Too much"})"},
      {Op::fail_payment, R"({"reason":"The check bounced"})"},
      {Op::open_checkout, R"({"tip_cents":200})"},
      {Op::open_public_checkout, "{}"},
      {Op::close_day, R"({"date":"2026-09-01","counted_cash_cents":500})"},
      {Op::apply_field_commands,
       R"({"commands":[{"id":"cmd-00000001","kind":"note","at":"2026-09-01T14:00:00Z","data":{"text":"Hi"},"job_id":")" +
           rows.ids.at("jobs") + "\"}]}"},
      {Op::create_user, R"({"email":"new@example.test","name":"New","role":"mechanic"})"},
      {Op::update_user, R"({"on_call_rank":2})"},
  };
  const auto found = bodies.find(operation.op);
  return found == bodies.end() ? "" : found->second;
}

std::string target_of(const Operation& operation, const Furnished& rows) {
  std::string path(operation.path);
  const auto put = [&](const std::string& name, const std::string& value) {
    if (const auto at = path.find(name); at != std::string::npos)
      path.replace(at, name.size(), value);
  };
  std::string resource = path.substr(4, path.find('/', 4) - 4);
  if (resource == "portal") resource = path.substr(4, path.find('/', 11) - 4);
  if (const auto id = rows.ids.find(resource); id != rows.ids.end()) put("{id}", id->second);
  put("{kind}", "missed_call");
  put("{report}", "revenue_by_week");
  put("{list}", "jobs");
  put("{language}", "en");
  put("{vin}", "11111111111111111");
  if (path.find("/public/estimates/") != std::string::npos) put("{token}", rows.ids.at("decided"));
  if (path.find("/public/invoices/") != std::string::npos)
    put("{token}", rows.ids.at("invoice-token"));
  put("{token}", rows.ids.at("visit"));
  if (operation.op == Op::search) path += "?q=Zelda";
  if (operation.op == Op::put_upload_bytes) path += "?offset=0";
  return path;
}

std::string_view role_of(Who who) {
  switch (who) {
    case Who::owner:
    case Who::elsewhere:
      return "owner";
    case Who::manager:
      return "manager";
    case Who::mechanic:
      return "mechanic";
    case Who::machine:
      return "machine";
    case Who::customer:
    case Who::neighbour:
      return "customer";
    case Who::nobody:
      break;
  }
  return "public";
}

// Takes `lines[].kind` out of a body (of the first line); false when there is nothing around it.
bool take_out(json::value& body, std::string_view path) {
  const auto dot = path.find('.');
  std::string_view name = path.substr(0, dot);
  const bool is_list = name.ends_with("[]");
  if (is_list) name.remove_suffix(2);
  if (dot == path.npos) return body.as_object().erase(name) == 1;
  json::value* below = body.as_object().if_contains(name);
  if (below != nullptr && is_list) below = &below->as_array().at(0);
  return below != nullptr && below->is_object() && take_out(*below, path.substr(dot + 1));
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (std::istringstream in{std::string(text)}; !in.eof();) {
    std::string word;
    if (in >> word) words.push_back(word);
  }
  return words;
}

class Operations : public testing::TestWithParam<Operation> {};

TEST_P(Operations, AnswerOnlyWhoMayCall) {
  const Operation& operation = GetParam();
  if (operation.has(Operation::served_by_site)) return;  // Public; tests/site plays it.
  for (const Who who :
       {Who::nobody, Who::owner, Who::manager, Who::mechanic, Who::machine, Who::customer}) {
    Desk desk;
    const Furnished rows = furnish(desk, who);
    const Reply reply = desk.call(who, std::string(operation.method), target_of(operation, rows),
                                  body_for(operation, rows), {{"If-Match", "*"}});
    const bool may = operation.is_public() || operation.allows(role_of(who));
    const std::string shown = std::string(role_of(who)) + " " + reply.text;
    if (may) {
      EXPECT_NE(reply.status, 403) << shown;
      EXPECT_NE(reply.status, 404) << shown;
      EXPECT_NE(reply.status, 400) << shown;
      EXPECT_NE(reply.status, 405) << shown;
      if (!operation.is_public()) EXPECT_NE(reply.status, 401) << shown;
    } else {
      EXPECT_EQ(reply.status, who == Who::nobody ? 401 : 403) << shown;
    }
  }
}

TEST_P(Operations, AnotherShopSeesNothing) {
  const Operation& operation = GetParam();
  if (operation.is_public() || !operation.allows("owner")) return;
  Desk desk;
  const Furnished rows = furnish(desk, Who::owner);
  const std::string target = target_of(operation, rows);
  const Reply reply = desk.call(Who::elsewhere, std::string(operation.method), target,
                                body_for(operation, rows), {{"If-Match", "*"}});
  if (operation.path.find("{id}") != std::string_view::npos) {
    EXPECT_EQ(reply.status, 404) << reply.text;
  }
  for (const char* word : {"Zelda", "5550177", "5550166", "On my way", "Ezra"})
    EXPECT_EQ(reply.text.find(word), std::string::npos) << reply.text;
}

TEST_P(Operations, AnotherCustomerSeesNothing) {
  const Operation& operation = GetParam();
  if (operation.is_public() || !operation.allows("customer")) return;
  Desk desk;
  const Furnished rows = furnish(desk, Who::customer);
  const Reply reply =
      desk.call(Who::neighbour, std::string(operation.method), target_of(operation, rows),
                body_for(operation, rows), {{"If-Match", "*"}});
  if (operation.path.find("{id}") != std::string_view::npos) {
    EXPECT_EQ(reply.status, 404) << reply.text;
  }
  for (const char* word : {"Zelda", "Carla", "5550177", "5550151", "Ezra\""})
    EXPECT_EQ(reply.text.find(word), std::string::npos) << reply.text;
}

TEST_P(Operations, WantWhatTheContractRequires) {
  const Operation& operation = GetParam();
  if (operation.required.empty() || operation.has(Operation::served_by_site)) return;
  Desk desk;
  const Who who = operation.is_public()       ? Who::nobody
                  : operation.allows("owner") ? Who::owner
                                              : Who::customer;
  const Furnished rows = furnish(desk, who);
  for (const std::string& path : words_of(operation.required)) {
    json::value body = json::parse(body_for(operation, rows)).value();
    if (!take_out(body, path)) continue;
    std::string field = path;
    for (auto at = field.find("[]"); at != field.npos; at = field.find("[]"))
      field.replace(at, 2, "[0]");
    const Reply reply = desk.call(who, std::string(operation.method), target_of(operation, rows),
                                  json::write(body), {{"If-Match", "*"}});
    EXPECT_EQ(reply.status, 400) << path << " " << reply.text;
    EXPECT_EQ(reply.str("field"), field) << reply.text;
    EXPECT_EQ(reply.str("key"), "invalid." + field) << reply.text;
  }
}

INSTANTIATE_TEST_SUITE_P(All, Operations,
                         testing::ValuesIn(api::operations().begin(), api::operations().end()),
                         [](const auto& one) { return std::string(one.param.name); });

TEST(Dispatch, TheOldAddressIsTheSame) {
  Desk desk;
  for (const Operation& operation : api::operations()) {
    if (operation.is_public()) continue;
    const std::string target = "/backend" + std::string(operation.path);
    EXPECT_EQ(desk.call(Who::nobody, std::string(operation.method), target).status, 401) << target;
  }
}

TEST(Dispatch, RefusesWhatTheContractDoesNotKnow) {
  Desk desk;
  struct Row {
    const char* method;
    const char* target;
    const char* body;
    HeaderList headers;
    int status;
    const char* field;
  };
  const std::vector<Row> rows{
      {"GET", "/v1/leads?colour=red", "", {}, 400, "colour"},
      {"GET", "/v1/leads?limit=0", "", {}, 400, "limit"},
      {"GET", "/v1/leads?limit=201", "", {}, 400, "limit"},
      {"GET", "/v1/leads?limit=ten", "", {}, 400, "limit"},
      {"GET", "/v1/leads?limit=1&limit=2", "", {}, 400, "limit"},
      {"GET", "/v1/leads?cursor=%21", "", {}, 400, "cursor"},
      {"GET", "/v1/leads?stage=sleeping", "", {}, 400, "stage"},
      {"GET", "/v1/leads?sort=name", "", {}, 400, "sort"},
      {"POST", "/v1/leads", "{", {}, 400, ""},
      {"POST", "/v1/leads", "[]", {}, 400, ""},
      {"POST", "/v1/leads", R"({"nome":"Bob"})", {}, 400, "nome"},
      {"POST", "/v1/leads", R"({"name":7})", {}, 400, "name"},
      {"POST", "/v1/leads", R"({"vehicle":{"year":"new"}})", {}, 400, "vehicle.year"},
      {"POST", "/v1/leads", "{\"name\":\"\xff\"}", {}, 400, ""},
      {"POST", "/v1/leads", "name=Bob", {{"Content-Type", "text/plain"}}, 415, ""},
      {"POST",
       "/v1/leads",
       R"({"name":"Bob"})",
       {{"Idempotency-Key", "\"\""}},
       400,
       "Idempotency-Key"},
  };
  for (const Row& row : rows) {
    const Reply reply = desk.call(Who::owner, row.method, row.target, row.body, row.headers);
    EXPECT_EQ(reply.status, row.status) << row.target << " " << reply.text;
    EXPECT_EQ(reply.headers.get("Content-Type"), "application/problem+json");
    if (*row.field != 0) EXPECT_EQ(reply.str("field"), row.field) << reply.text;
  }
  EXPECT_EQ(desk.post("/v1/leads", R"({"name":")" + std::string(70'000, 'x') + "\"}").status, 413);
  EXPECT_EQ(
      desk.call(Who::nobody, "GET", "/v1/leads", "", {{"Authorization", "Basic eDp5"}}).status,
      401);
}

TEST(Dispatch, ChangesWantTheVersionThatWasRead) {
  Desk desk;
  const std::string target = "/v1/leads/" + desk.lead().id.value;
  const auto change = [&](const HeaderList& headers) {
    return desk.call(Who::owner, "PATCH", target, R"({"issue":"squeaks"})", headers);
  };
  EXPECT_EQ(desk.get(target).headers.get("ETag"), "\"1\"");
  EXPECT_EQ(change({}).status, 428);
  EXPECT_EQ(change({{"If-Match", "\"x\""}}).status, 400);
  EXPECT_EQ(change({{"If-Match", "\"7\""}}).status, 412);
  EXPECT_EQ(change({{"If-Match", "\"1\""}}).headers.get("ETag"), "\"2\"");
  EXPECT_EQ(change({{"If-Match", "1"}}).status, 412);
  EXPECT_EQ(change({{"If-Match", "W/\"2\""}}).status, 412) << "a weak one is the same as none";
  EXPECT_EQ(change({{"If-Match", "\"7\", \"2\""}}).headers.get("ETag"), "\"3\"");
  EXPECT_EQ(change({{"If-Match", "\"98\",\"5\""}}).status, 412);
  EXPECT_EQ(change({{"If-Match", "*"}}).status, 200);
}

TEST(Dispatch, AChangeMayBeAMergePatch) {
  Desk desk;
  const HeaderList merge{{"Content-Type", "application/merge-patch+json"}, {"If-Match", "*"}};
  const std::string body = R"({"issue":"squeaks"})";
  const std::string lead = "/v1/leads/" + desk.lead().id.value;
  EXPECT_EQ(desk.call(Who::owner, "PATCH", lead, body, merge).str("issue"), "squeaks");
  EXPECT_EQ(desk.call(Who::owner, "POST", "/v1/leads", R"({"name":"Bob"})", merge).status, 415);
}

TEST(Dispatch, WhatWasMadeIsReadAtItsLocation) {
  Desk desk;
  const HeaderList key{{"Idempotency-Key", "k1"}};
  for (const auto& [target, body] :
       {std::pair<std::string, std::string>{"/v1/leads", R"({"name":"Bob"})"},
        {"/v1/customers", R"({"name":"Bob","phone":"904-555-0143"})"},
        {"/v1/part-orders", R"({"supplier":"Acme","items":[{"description":"Pads","quantity":2}]})"},
        {"/v1/price-items", R"({"name":"Diesel filter","service":"fuel","labor_minutes":30})"}}) {
    const Reply made = desk.post(target, body, key);
    ASSERT_EQ(made.status, 201) << made.text;
    const std::string place(made.headers.get("Location"));
    EXPECT_EQ(place, target + "/" + made.str("id"));
    EXPECT_EQ(desk.get(place).str("id"), made.str("id"));
    EXPECT_EQ(desk.post(target, body, key).headers.get("Location"), place) << "a repeat too";
  }
}

TEST(Dispatch, ACursorIsOfItsListAndItsOrder) {
  Desk desk;
  for (const char* name : {"Bob", "Rob"})
    desk.post("/v1/leads", std::string(R"({"name":")") + name + "\"}");
  const Reply first = desk.get("/v1/leads?limit=1");
  const std::string cursor = first.str("next_cursor");
  EXPECT_NE(desk.get("/v1/leads?limit=1&sort=-created_at&cursor=" + cursor).str("data.0.id"),
            first.str("data.0.id"));
  for (const std::string target : {"/v1/leads?sort=created_at&cursor=", "/v1/jobs?cursor=",
                                   "/v1/customers?cursor=", "/v1/events?cursor="}) {
    const Reply refused = desk.get(target + cursor);
    EXPECT_EQ(refused.status, 400) << target;
    EXPECT_EQ(refused.str("field"), "cursor") << target;
  }
}

TEST(Dispatch, AYesOrNoIsOneOfTheTwo) {
  Desk desk;
  for (const std::string target :
       {"invoices?unpaid", "parts?reorder", "conversations?unread", "messages?withheld"}) {
    for (const char* word : {"true", "false", ""})
      EXPECT_EQ(desk.get("/v1/" + target + "=" + word).status, 200) << target << word;
    const Reply refused = desk.get("/v1/" + target + "=maybe");
    EXPECT_EQ(refused.status, 400) << target;
    EXPECT_EQ(refused.str("field"), target.substr(target.find('?') + 1));
  }
}

TEST(Dispatch, TheSameKeyGetsTheSameAnswer) {
  Desk desk;
  const std::string body = R"({"name":"Bob","phone":"904-555-0143"})";
  const auto post = [&](Who who, const std::string& key, const std::string& words) {
    return desk.call(who, "POST", "/v1/leads", words, {{"Idempotency-Key", key}});
  };
  const Reply first = post(Who::owner, "k1", body);
  ASSERT_EQ(first.status, 201) << first.text;
  const Reply again = post(Who::owner, "\"k1\"", body);
  EXPECT_EQ(again.status, 201);
  EXPECT_EQ(again.text, first.text);
  EXPECT_EQ(again.headers.get("ETag"), first.headers.get("ETag"));
  EXPECT_EQ(again.headers.get("Idempotency-Replayed"), "true");
  EXPECT_EQ(desk.get("/v1/leads").at("data").as_array().size(), 1u);

  EXPECT_EQ(post(Who::owner, "k1", R"({"name":"Rob"})").status, 422);
  EXPECT_NE(post(Who::manager, "k1", body).str("id"), first.str("id"));
  // A refusal is not kept: what was wrong may be put right.
  EXPECT_EQ(post(Who::owner, "k2", R"({"phone":"1"})").status, 400);
  EXPECT_EQ(post(Who::owner, "k2", body).status, 201);
  desk.store.clock.advance(std::chrono::hours(24));
  EXPECT_NE(post(Who::owner, "k1", body).str("id"), first.str("id"));
}

TEST(Dispatch, TooManyChangesWait) {
  Desk desk;
  int status = 0;
  Reply reply;
  for (int i = 0; i <= 600 && status != 429; ++i) {
    reply = desk.post("/v1/leads", R"({"name":"Bob"})");
    status = reply.status;
    if (i == 0) {
      EXPECT_EQ(reply.headers.get("RateLimit"), "\"default\";r=599");
    }
  }
  EXPECT_EQ(status, 429);
  EXPECT_FALSE(reply.headers.get("Retry-After").empty());
  EXPECT_EQ(reply.headers.get("RateLimit"),
            "\"default\";r=0;t=" + std::string(reply.headers.get("Retry-After")));
  EXPECT_EQ(desk.get("/v1/leads").status, 200);
}

TEST(Dispatch, NamesTheFieldThatIsMissing) {
  Desk desk;
  const std::string lead = desk.lead().id.value;
  struct Row {
    std::string target, body;
    const char* field;
  };
  const std::vector<Row> rows{
      {"/v1/leads/" + lead + "/estimates", "{}", "lines"},
      {"/v1/leads/" + lead + "/estimates",
       R"({"lines":[{"kind":"labor","description":"A","quantity":1,"unit_price_cents":5},)"
       R"({"kind":"part","description":"B","unit_price_cents":5}]})",
       "lines[1].quantity"},
      {"/v1/estimates/est_1/sending", "{}", "channel"},
      {"/v1/estimates/est_1/sending", R"({"channel":null})", "channel"},
      {"/v1/jobs", R"({"lead_id":"x","window":{"start":"2027-06-01T14:00:00Z"}})", "window.end"},
  };
  for (const Row& row : rows) {
    const Reply reply = desk.post(row.target, row.body);
    EXPECT_EQ(reply.status, 400) << reply.text;
    EXPECT_EQ(reply.str("field"), row.field) << reply.text;
  }
  const Reply nowhere =
      desk.call(Who::mechanic, "PUT", "/v1/technicians/me/position", R"({"lng":1})");
  EXPECT_EQ(nowhere.str("field"), "lat") << nowhere.text;
  const Reply far =
      desk.call(Who::mechanic, "PUT", "/v1/technicians/me/position", R"({"lat":91,"lng":1})");
  EXPECT_EQ(far.str("field"), "lat") << far.text;
  EXPECT_EQ(desk.call(Who::customer, "POST", "/v1/portal/requests", "{}").str("field"), "issue");
}

TEST(Dispatch, ARepeatIsTheSameValueNotTheSameBytes) {
  Desk desk;
  const auto post = [&](const std::string& body) {
    return desk.post("/v1/leads", body, {{"Idempotency-Key", "k1"}});
  };
  const Reply first = post(R"({"name":"Bob","vehicle":{"year":2015,"make":"Honda"}})");
  ASSERT_EQ(first.status, 201) << first.text;
  const Reply again = post(R"({ "vehicle":{"make":"Honda","year":2015}, "name":"B\u006fb" })");
  EXPECT_EQ(again.status, 201);
  EXPECT_EQ(again.text, first.text);
  EXPECT_EQ(post(R"({"name":"Bob","vehicle":{"year":2016,"make":"Honda"}})").status, 422);
}

TEST(Dispatch, ARepeatedKeyIsMadeOnceAndLiesSealed) {
  Desk desk;
  const HeaderList headers{{"Idempotency-Key", "4f0c2a7e"}};
  const Reply first = desk.post("/v1/api-keys", R"({"name":"till"})", headers);
  ASSERT_EQ(first.status, 201) << first.text;
  const Reply again = desk.post("/v1/api-keys", R"({"name":"till"})", headers);
  EXPECT_EQ(again.text, first.text);
  EXPECT_EQ(again.headers.get("Idempotency-Replayed"), "true");
  EXPECT_EQ(desk.post("/v1/api-keys", R"({"name":"shop"})", headers).status, 422);
  EXPECT_EQ(desk.get("/v1/api-keys").at("data").as_array().size(), 2u);  // One is the desk's own.
  const auto kept = desk.write([&](Tx& tx) {
    return tx.one<std::string>(
        "SELECT idempotency_key || ' ' || reply FROM idempotency_keys WHERE shop_id = ?",
        tx.shop_id());
  });
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->find(first.str("key")), kept->npos);
  EXPECT_EQ(kept->find("4f0c2a7e"), kept->npos);
  EXPECT_EQ(kept->find("till"), kept->npos);
  // Who holds the database and other secrets cannot open it, nor can we any more.
  desk.write([](Tx& tx) {
    tx.exec("UPDATE idempotency_keys SET reply = 'AAAA' WHERE shop_id = ?", tx.shop_id());
  });
  EXPECT_EQ(desk.post("/v1/api-keys", R"({"name":"till"})", headers).str("key"),
            "idempotency_key.done");
}

TEST(Dispatch, ARepeatedRefreshGivesTheSameTokens) {
  Desk desk;
  const Reply login =
      desk.call(Who::nobody, "POST", "/v1/auth/login",
                R"({"email":"ezra@example.test","password":")" + std::string(kPassword) + "\"}");
  ASSERT_EQ(login.status, 200) << login.text;
  const auto refresh = [&](const std::string& token, const HeaderList& headers) {
    return desk.call(Who::nobody, "POST", "/v1/auth/refresh",
                     R"({"refresh_token":")" + token + "\"}", headers);
  };
  const HeaderList key{{"Idempotency-Key", "r1"}};
  const Reply first = refresh(login.str("refresh_token"), key);
  ASSERT_EQ(first.status, 200) << first.text;
  desk.address = "198.51.100.4";  // The phone is in another network by now.
  const Reply again = refresh(login.str("refresh_token"), key);
  EXPECT_EQ(again.status, 200) << again.text;
  EXPECT_EQ(again.text, first.text);
  const Reply next = refresh(first.str("refresh_token"), key);
  EXPECT_EQ(next.status, 200) << next.text;
  EXPECT_NE(next.str("refresh_token"), first.str("refresh_token"));
  // Without the key, or with another, it is one who should not have it.
  EXPECT_EQ(refresh(login.str("refresh_token"), {{"Idempotency-Key", "r2"}}).str("key"),
            "refresh.reused");
  EXPECT_EQ(refresh(next.str("refresh_token"), {}).status, 401);
}

TEST(Dispatch, WhatIsSentToWhoAskedIsSentOnce) {
  Desk desk;
  const auto ask = [&](const std::string& key) {
    return desk
        .call(Who::nobody, "POST", "/v1/public/portal/codes", R"({"phone":"904 555 0151"})",
              {{"Idempotency-Key", key}})
        .status;
  };
  EXPECT_EQ(ask("c1"), 202);
  EXPECT_EQ(ask("c1"), 202);
  const auto codes = [&] {
    return desk.write([](Tx& tx) {
      return *tx.one<std::int64_t>("SELECT COUNT(*) FROM portal_codes WHERE shop_id = ?",
                                   tx.shop_id());
    });
  };
  EXPECT_EQ(codes(), 1);
  EXPECT_EQ(ask("c2"), 202);
  EXPECT_EQ(codes(), 2);
}

}  // namespace
}  // namespace roadcall::test
