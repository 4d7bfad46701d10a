#include "db/store.h"
#include "domain/shops/shops.h"
#include "gateways/signature.h"
#include "tests/fuzz/fuzz.h"
#include "webhooks/webhooks.h"

namespace {

using namespace roadcall;

/// The routes a carrier and the card processor call, over a real store in memory.
struct House {
  House() : store(db::open_database("sqlite::memory:"), clock, ids), hooks{store, carrier, kApp} {
    hooks.signatures_required = false;
    hooks.unsigned_events = true;
    store.migrate();
    add_voice_routes(router, hooks);
    add_text_routes(router, hooks);
    add_card_routes(router, hooks);
    store.write(Scope{}, [](Tx& tx) {
      return shops::open(tx, {.name = "First Coast", .phone = "+19045550100"});
    });
  }
  static constexpr const char* kApp = "https://shop.example";
  FakeClock clock;
  CountingIds ids;
  Store store;
  CarrierSettings carrier{};
  Webhooks hooks;
  http::Router router;
};

http::Request post(const char* target, const char* type, std::string_view body) {
  http::Request request;
  request.method = "POST";
  request.target = target;
  request.headers.set("Content-Type", type);
  request.body = std::string(body);
  return request;
}

constexpr const char* kForm = "application/x-www-form-urlencoded";
constexpr const char* kForms[] = {"/voice/incoming",          "/voice/recording_callback",
                                  "/voice/call_status",       "/api/sms/incoming",
                                  "/api/sms/status_callback", "/quote/status_callback"};

}  // namespace

// The first byte says which door; the rest is the body. Nobody outside makes the program fail, and
// nothing unsigned passes for signed.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static House house;
  if (size == 0) return 0;
  const std::string_view body = bytes_of(data + 1, size - 1);
  const std::size_t door = data[0] % (std::size(kForms) + 1);
  const http::Request request = door < std::size(kForms)
                                    ? post(kForms[door], kForm, body)
                                    : post("/stripe/webhook", "application/json", body);
  must(house.router.handle(request).status < 500);
  must(!stripe::verify("whsec_made_up", body, body, house.clock.now()));
  const http::Fields fields = http::decode_form(body);
  must(!signature::verify("PSK_made_up", {body, "https://shop.example/voice", fields, body}));
  return 0;
}
