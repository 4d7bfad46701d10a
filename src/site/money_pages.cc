#include <array>
#include <charconv>

#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/estimates/line_words.h"
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

std::string invoice_table(const Language& say, const invoices::Full& full) {
  const Invoice& one = full.invoice;
  std::string html = site::table_head(say("Work", "Trabajo"), say("Price", "Precio"));
  const auto row = [&](const std::string& what, std::int64_t cents, const char* kind = "") {
    html +=
        std::string("<tr") + kind + "><td>" + h(what) + "</td><td>" + dollars(cents) + "</td></tr>";
  };
  for (const InvoiceLine& line : full.lines)
    row(line_words::said(line.description, say), line.amount_cents);
  if (one.tax_cents != 0) row(say("Tax", "Impuesto"), one.tax_cents);
  row(say("Total", "Total"), one.total_cents, " class=\"total\"");
  if (one.paid_cents + one.refunded_cents > 0)
    row(say("Paid", "Pagado"), -(one.paid_cents + one.refunded_cents));
  if (one.refunded_cents > 0) row(say("Given back", "Devuelto"), one.refunded_cents);
  if (one.written_off_cents > 0) row(say("Not charged", "No cobrado"), -one.written_off_cents);
  if (one.tip_cents > 0) row(say("Tip, thank you", "Propina, gracias"), one.tip_cents);
  const bool parts = one.balance_cents > 0 && one.balance_cents != one.total_cents;
  if (parts) row(say("To pay", "Por pagar"), one.balance_cents, " class=\"total\"");
  return html + "</tbody></table></section>";
}

struct Bill {
  Shop shop;
  invoices::Full full;
  std::string name, language;  ///< The customer's.
};

std::optional<Bill> bill_of(Tx& tx, const std::string& token) {
  auto full = invoices::by_token(tx, token);
  if (!full) return std::nullopt;
  const auto customer = customers::find(tx, full->invoice.customer_id);
  return Bill{shops::current(tx), *std::move(full), customer ? customer->name : "",
              customer ? customer->language : ""};
}

std::string pay_form(const Site& site, const Language& say, const Invoice& one) {
  std::string html = "<section class=\"card\"><h2>" + say("How to pay", "Cómo pagar") + "</h2>";
  if (site.cards && one.balance_cents >= checkouts::kAmountLeast) {
    html += "<form method=\"post\" action=\"/pay/" + h(one.token) + "/card\"><fieldset><legend>" +
            say("A tip for the mechanic?", "¿Una propina para el mecánico?") +
            "</legend><div class=\"choices\">";
    for (const int percent : kTips) {
      const std::string value = std::to_string(percent);
      html += "<label><input type=\"radio\" name=\"tip\" value=\"" + value + "\"" +
              (percent == 0 ? " checked" : "") + "> " +
              (percent == 0 ? say("No tip", "Sin propina")
                            : value + " % · " + dollars(one.balance_cents * percent / 100)) +
              "</label>";
    }
    html += "</div></fieldset><p><button class=\"wide\">" +
            say("Pay by card", "Pagar con tarjeta") + "</button></p></form><p class=\"hint\">" +
            say("Or pay the mechanic by cash or check.",
                "O pague al mecánico en efectivo o con cheque.") +
            "</p>";
  } else {
    html += "<p>" +
            say("Cash or check to the mechanic, or call us.",
                "En efectivo o con cheque al mecánico, o llámenos.") +
            "</p>";
  }
  return html + "</section>";
}

std::string money_body(const Site& site, const Language& say, const Bill& bill, bool receipt) {
  const Invoice& one = bill.full.invoice;
  const std::string reference =
      "<span class=\"ref\">" + invoices::reference(one.number) + "</span></p>";
  if (one.status == InvoiceStatus::void_)
    return "<h1>" + say("This invoice is void", "Esta factura está anulada") + "</h1><p>" +
           say("Nothing is to be paid on it.", "No hay nada que pagar.") + "</p>" +
           invoice_table(say, bill.full);
  if (receipt)
    return "<h1>" + say("Thank you", "Gracias") + (bill.name.empty() ? "" : ", " + h(bill.name)) +
           "</h1><p class=\"lead\">" + say("Receipt for invoice ", "Recibo de la factura ") +
           reference + invoice_table(say, bill.full);
  return "<h1>" + dollars(one.balance_cents) + say(" to pay", " por pagar") +
         "</h1><p class=\"lead\">" + say("Invoice ", "Factura ") + reference +
         invoice_table(say, bill.full) + pay_form(site, say, one);
}

int looks_of(const Request& request) {
  const std::string text = request.query_value("look").value_or("0");
  int looks = 0;
  std::from_chars(text.data(), text.data() + text.size(), looks);
  return std::max(looks, 0);
}

Response waiting(const Shop& shop, const site::Reader& reader, const Words& title,
                 const Words& words, int seconds, const std::string& next) {
  const Language& say = reader.say;
  const std::string body = "<h1>" + say(title) + "</h1><p class=\"lead\" role=\"status\">" +
                           say(words) + "</p><p><a class=\"button quiet\" href=\"" + h(next) +
                           "\">" + say("Look now", "Mirar ahora") + "</a></p>" +
                           site::call_line(shop, say);
  Response response = site::private_page(site::page(200, shop, reader, say(title), body));
  response.headers.set("Refresh", std::to_string(seconds) + "; url=" + next);
  return response;
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
  if (!bill)
    return site::lost(site, request,
                      receipt ? Words{"that receipt", "ese recibo"} : site::kThatInvoice);
  const auto reader = site::reader_of(request, bill->language);
  const Language& say = reader.say;
  const Invoice& one = bill->full.invoice;
  const bool paid = one.balance_cents == 0 && one.status != InvoiceStatus::void_;
  if (!receipt && paid) return Response::redirect(303, "/receipt/" + token);
  if (receipt && !paid) return Response::redirect(303, "/pay/" + token);
  if (site::is_confirming(newest, request))
    return site::confirming(bill->shop, reader, request, "/pay/" + token);
  const std::string body = money_body(site, say, *bill, receipt) +
                           site::paper_link((receipt ? "/receipt/" : "/pay/") + token, say) +
                           site::call_line(bill->shop, say);
  const std::string title = receipt ? say("Receipt", "Recibo") : say("Invoice", "Factura");
  return site::private_page(site::page(200, bill->shop, reader, title, body));
}

// What a page of ours is about, with the money that can be paid on it.
struct Payable {
  Shop shop;
  std::optional<Invoice> invoice;
  std::optional<Estimate> estimate;
  std::string language;  ///< The customer's.
};

std::optional<Payable> payable_of(Tx& tx, const std::string& token, bool deposit) {
  if (deposit) {
    const auto full = estimates::by_token(tx, token);
    if (!full) return std::nullopt;
    return Payable{shops::current(tx), std::nullopt, full->estimate,
                   site::language_of(tx, full->estimate.customer_id)};
  }
  const auto full = invoices::by_token(tx, token);
  if (!full) return std::nullopt;
  return Payable{shops::current(tx), full->invoice, std::nullopt,
                 site::language_of(tx, full->invoice.customer_id)};
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
  if (!found) return site::lost(site, request, deposit ? site::kThatEstimate : site::kThatInvoice);
  const std::string at = page_of(token, deposit);
  return Response::redirect(303, opened ? at + "/card/" + opened->id.value : at);
}

Response no_card(const Shop& shop, const site::Reader& reader, const std::string& at) {
  const Language& say = reader.say;
  return site::private_page(
      site::page(200, shop, reader, say("Card payment", "Pago con tarjeta"),
                 "<h1>" + say("The card page does not open", "La página de la tarjeta no se abre") +
                     "</h1><p class=\"error\" role=\"alert\">" +
                     say("Nothing was charged. Please try again, or pay another way.",
                         "No se cobró nada. Inténtelo otra vez, o pague de otra manera.") +
                     "</p><p><a class=\"button\" href=\"" + h(at) + "\">" + say("Back", "Volver") +
                     "</a></p>" + site::call_line(shop, say)));
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
  if (!ours) return site::lost(site, request, {"that payment", "ese pago"});
  const std::string at = page_of(token, deposit);
  const auto reader = site::reader_of(request, payable->language);
  const int looks = looks_of(request);
  if (checkout->status == CheckoutStatus::complete) return Response::redirect(303, at);
  const bool open = checkout->status == CheckoutStatus::open;
  if (open && looks > 0) return Response::redirect(303, checkout->url);
  if ((!open && checkout->status != CheckoutStatus::wanted) || looks >= kLooksMost)
    return no_card(payable->shop, reader, at);
  return waiting(payable->shop, reader, {"One moment", "Un momento"},
                 {"We open the card processor's page for you.",
                  "Le abrimos la página del procesador de tarjetas."},
                 1, at + "/card/" + checkout->id.value + "?look=" + std::to_string(looks + 1));
}

}  // namespace

bool site::is_confirming(const std::optional<Checkout>& newest, const Request& request) {
  return request.query_value("card") == "paid" && looks_of(request) < kConfirmLooksMost && newest &&
         (newest->status == CheckoutStatus::open || newest->status == CheckoutStatus::wanted);
}

Response site::confirming(const Shop& shop, const Reader& reader, const Request& request,
                          const std::string& at) {
  return waiting(shop, reader, {"Thank you", "Gracias"},
                 {"We are waiting for the card processor to confirm it.",
                  "Esperamos que el procesador de tarjetas lo confirme."},
                 3, at + "?card=paid&look=" + std::to_string(looks_of(request) + 1));
}

std::string site::deposit_card(const Site& site, const Language& say, const Estimate& estimate,
                               const Deposit& deposit) {
  std::string html;
  if (deposit.paid_cents > 0)
    html += "<p class=\"done\">" + say("Deposit paid: ", "Depósito pagado: ") +
            dollars(deposit.paid_cents) + ". " +
            say("It counts towards the bill.", "Se descuenta de la factura.") + "</p>";
  if (deposit.owed_cents <= 0) return html;
  html += "<section class=\"card\"><h2>" + say("Deposit: ", "Depósito: ") +
          dollars(deposit.owed_cents) + "</h2><p>" +
          say("It holds your visit and counts towards the bill.",
              "Reserva su visita y se descuenta de la factura.") +
          "</p>";
  if (!site.cards)
    return html + "<p>" + say("Please call us to pay it.", "Llámenos para pagarlo.") +
           "</p></section>";
  return html + "<form method=\"post\" action=\"/q/" + h(estimate.token) +
         "/card\"><p><button class=\"wide\">" +
         say("Pay the deposit by card", "Pagar el depósito con tarjeta") +
         "</button></p></form></section>";
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
