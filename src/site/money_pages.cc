#include <array>
#include <charconv>

#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/invoices/checkouts.h"
#include "domain/invoices/invoices.h"
#include "domain/shops/shops.h"
#include "site/page.h"
#include "site/papers.h"
#include "site/work_pages.h"

// What is to be paid, by unguessable links. Whole without JavaScript.
namespace roadcall {
namespace {

using http::Request;
using http::Response;
using site::h;

constexpr std::array kTips{0, 10, 15, 20};  // Percent of what is paid.
constexpr int kLooksMost = 30;              // For the card page, a second apart.
constexpr int kConfirmLooksMost = 40;       // For the processor's word, three seconds apart.

std::string invoice_table(const invoices::Full& full) {
  const Invoice& one = full.invoice;
  std::string html =
      "<section class=\"card\"><table><thead><tr><th scope=\"col\">Work</th><th "
      "scope=\"col\">Price</th></tr></thead><tbody>";
  const auto row = [&](const std::string& what, std::int64_t cents, const char* kind = "") {
    html +=
        std::string("<tr") + kind + "><td>" + h(what) + "</td><td>" + dollars(cents) + "</td></tr>";
  };
  for (const InvoiceLine& line : full.lines) row(line.description, line.amount_cents);
  if (one.tax_cents != 0) row("Tax", one.tax_cents);
  row("Total", one.total_cents, " class=\"total\"");
  if (one.paid_cents + one.refunded_cents > 0) row("Paid", -(one.paid_cents + one.refunded_cents));
  if (one.refunded_cents > 0) row("Given back", one.refunded_cents);
  if (one.tip_cents > 0) row("Tip, thank you", one.tip_cents);
  const bool parts = one.balance_cents > 0 && one.balance_cents != one.total_cents;
  if (parts) row("To pay", one.balance_cents, " class=\"total\"");
  return html + "</tbody></table></section>";
}

struct Bill {
  Shop shop;
  invoices::Full full;
  std::string name;
};

std::optional<Bill> bill_of(Tx& tx, const std::string& token) {
  auto full = invoices::by_token(tx, token);
  if (!full) return std::nullopt;
  const auto customer = customers::find(tx, full->invoice.customer_id);
  return Bill{shops::current(tx), *std::move(full), customer ? customer->name : ""};
}

std::string pay_form(const Site& site, const Invoice& one) {
  std::string html = "<section class=\"card\"><h2>How to pay</h2>";
  if (site.cards && one.balance_cents >= checkouts::kAmountLeast) {
    html += "<form method=\"post\" action=\"/pay/" + h(one.token) +
            "/card\"><fieldset><legend>A tip for the mechanic?</legend><div class=\"choices\">";
    for (const int percent : kTips) {
      const std::string value = std::to_string(percent);
      html += "<label><input type=\"radio\" name=\"tip\" value=\"" + value + "\"" +
              (percent == 0 ? " checked" : "") + "> " +
              (percent == 0 ? std::string("No tip")
                            : value + " % · " + dollars(one.balance_cents * percent / 100)) +
              "</label>";
    }
    html +=
        "</div></fieldset><p><button class=\"wide\">Pay by card</button></p></form><p "
        "class=\"hint\">Or pay the mechanic by cash or check.</p>";
  } else {
    html += "<p>Cash or check to the mechanic, or call us.</p>";
  }
  return html + "</section>";
}

std::string money_body(const Site& site, const Bill& bill, bool receipt) {
  const Invoice& one = bill.full.invoice;
  const std::string reference =
      "<span class=\"ref\">" + invoices::reference(one.number) + "</span></p>";
  if (one.status == InvoiceStatus::void_)
    return "<h1>This invoice is void</h1><p>Nothing is to be paid on it.</p>" +
           invoice_table(bill.full);
  if (receipt)
    return "<h1>Thank you" + (bill.name.empty() ? "" : ", " + h(bill.name)) +
           "</h1><p class=\"lead\">Receipt for invoice " + reference + invoice_table(bill.full);
  return "<h1>" + dollars(one.balance_cents) + " to pay</h1><p class=\"lead\">Invoice " +
         reference + invoice_table(bill.full) + pay_form(site, one);
}

int looks_of(const Request& request) {
  const std::string text = request.query_value("look").value_or("0");
  int looks = 0;
  std::from_chars(text.data(), text.data() + text.size(), looks);
  return std::max(looks, 0);
}

Response waiting(const Shop& shop, const char* title, const char* words, int seconds,
                 const std::string& next) {
  const std::string body = std::string("<h1>") + title + "</h1><p class=\"lead\" role=\"status\">" +
                           words + "</p><p><a class=\"button quiet\" href=\"" + h(next) +
                           "\">Look now</a></p>" + site::call_line(shop);
  Response response = site::private_page(site::page(200, shop, title, body));
  response.headers.set("Refresh", std::to_string(seconds) + "; url=" + next);
  return response;
}

// Back from the card processor before its word has come.
bool is_confirming(const std::optional<Checkout>& newest, const Request& request) {
  return request.query_value("card") == "paid" && looks_of(request) < kConfirmLooksMost && newest &&
         (newest->status == CheckoutStatus::open || newest->status == CheckoutStatus::wanted);
}

Response confirming(const Shop& shop, const Request& request, const std::string& at) {
  return waiting(shop, "Thank you", "We are waiting for the card processor to confirm it.", 3,
                 at + "?card=paid&look=" + std::to_string(looks_of(request) + 1));
}

Response money_page(Site& site, const Request& request, bool receipt) {
  if (!site::paper_token(request).empty()) return site::invoice_paper(site, request);
  const std::string token(request.param("token"));
  std::optional<Checkout> newest;
  const auto bill = site.store.read(site::visitor(request), [&](Tx& tx) {
    auto found = bill_of(tx, token);
    if (found) newest = checkouts::latest_of(tx, found->full.invoice.id);
    return found;
  });
  if (!bill) return site::lost(site, request, receipt ? "receipt" : "invoice");
  const Invoice& one = bill->full.invoice;
  const bool paid = one.balance_cents == 0 && one.status != InvoiceStatus::void_;
  if (!receipt && paid) return Response::redirect(303, "/receipt/" + token);
  if (receipt && !paid) return Response::redirect(303, "/pay/" + token);
  if (is_confirming(newest, request)) return confirming(bill->shop, request, "/pay/" + token);
  const std::string body = money_body(site, *bill, receipt) +
                           site::paper_link((receipt ? "/receipt/" : "/pay/") + token) +
                           site::call_line(bill->shop);
  return site::private_page(site::page(200, bill->shop, receipt ? "Receipt" : "Invoice", body));
}

// What a page of ours is about, with the money that can be paid on it.
struct Payable {
  Shop shop;
  std::optional<Invoice> invoice;
  std::optional<Estimate> estimate;
};

std::optional<Payable> payable_of(Tx& tx, const std::string& token, bool deposit) {
  if (deposit) {
    const auto full = estimates::by_token(tx, token);
    if (!full) return std::nullopt;
    return Payable{shops::current(tx), std::nullopt, full->estimate};
  }
  const auto full = invoices::by_token(tx, token);
  if (!full) return std::nullopt;
  return Payable{shops::current(tx), full->invoice, std::nullopt};
}

std::int64_t tip_of(const Request& request, const Invoice& invoice) {
  const std::string text = http::find(http::decode_form(request.body), "tip").value_or("0");
  for (const int percent : kTips)
    if (text == std::to_string(percent)) return invoice.balance_cents * percent / 100;
  return 0;
}

std::string page_of(const std::string& token, bool deposit) {
  return (deposit ? "/q/" : "/pay/") + token;
}

// Asks for the processor's page: an errand, so that a tap is not lost when it does not answer.
Response open_card(Site& site, const Request& request, bool deposit) {
  const std::string token(request.param("token"));
  std::optional<Checkout> opened;
  const bool found = site.store.write(site::visitor(request), [&](Tx& tx) {
    opened.reset();
    const auto payable = payable_of(tx, token, deposit);
    if (!payable) return false;
    if (!site.cards) return true;
    const auto checkout =
        deposit ? checkouts::for_deposit(tx, *payable->estimate)
                : checkouts::for_invoice(tx, *payable->invoice,
                                         {std::nullopt, tip_of(request, *payable->invoice)});
    if (checkout) opened = *checkout;
    return true;
  });
  if (!found) return site::lost(site, request, deposit ? "estimate" : "invoice");
  const std::string at = page_of(token, deposit);
  return Response::redirect(303, opened ? at + "/card/" + opened->id.value : at);
}

Response no_card(const Shop& shop, const std::string& at) {
  return site::private_page(site::page(
      200, shop, "Card payment",
      "<h1>The card page does not open</h1><p class=\"error\" role=\"alert\">Nothing was charged. "
      "Please try again, or pay another way.</p><p><a class=\"button\" href=\"" +
          h(at) + "\">Back</a></p>" + site::call_line(shop)));
}

// A page of ours first, so that the browser's step to the processor is not a form's.
Response card_page(Site& site, const Request& request, bool deposit) {
  const std::string token(request.param("token"));
  std::optional<Checkout> checkout;
  const auto payable = site.store.read(site::visitor(request), [&](Tx& tx) {
    auto found = payable_of(tx, token, deposit);
    if (found) checkout = checkouts::find(tx, CheckoutId{std::string(request.param("id"))});
    return found;
  });
  const bool ours = payable && checkout &&
                    (deposit ? checkout->estimate_id == payable->estimate->id
                             : checkout->invoice_id == payable->invoice->id);
  if (!ours) return site::lost(site, request, "payment");
  const std::string at = page_of(token, deposit);
  const int looks = looks_of(request);
  if (checkout->status == CheckoutStatus::complete) return Response::redirect(303, at);
  const bool open = checkout->status == CheckoutStatus::open;
  if (open && looks > 0) return Response::redirect(303, checkout->url);
  if ((!open && checkout->status != CheckoutStatus::wanted) || looks >= kLooksMost)
    return no_card(payable->shop, at);
  return waiting(payable->shop, "One moment", "We open the card processor's page for you.", 1,
                 at + "/card/" + checkout->id.value + "?look=" + std::to_string(looks + 1));
}

}  // namespace

std::string site::deposit_form(const Site& site, const Estimate& estimate,
                               std::int64_t left_cents) {
  if (left_cents <= 0) return "";
  std::string html = "<section class=\"card\"><h2>Deposit: " + dollars(left_cents) +
                     "</h2><p>It holds your visit and counts towards the bill.</p>";
  if (!site.cards) return html + "<p>Please call us to pay it.</p></section>";
  return html + "<form method=\"post\" action=\"/q/" + h(estimate.token) +
         "/card\"><p><button class=\"wide\">Pay the deposit by card</button></p></form></section>";
}

void add_money_routes(http::Router& router, Site& site) {
  router.get("/pay/{token}", [&site](const Request& r) { return money_page(site, r, false); });
  router.get("/receipt/{token}", [&site](const Request& r) { return money_page(site, r, true); });
  router.post("/pay/{token}/card", [&site](const Request& r) { return open_card(site, r, false); });
  router.post("/q/{token}/card", [&site](const Request& r) { return open_card(site, r, true); });
  router.get("/pay/{token}/card/{id}",
             [&site](const Request& r) { return card_page(site, r, false); });
  router.get("/q/{token}/card/{id}",
             [&site](const Request& r) { return card_page(site, r, true); });
}

}  // namespace roadcall
