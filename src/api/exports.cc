#include <functional>
#include <map>

#include "api/resources.h"
#include "api/tables.h"
#include "domain/customers/customers.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "domain/reports/reports.h"
#include "domain/shops/shops.h"
#include "domain/staff/staff.h"

// Whole lists for people's spreadsheets.
namespace roadcall::api {
namespace {

constexpr int kAtOnce = 200;
constexpr std::size_t kRowsMost = 100'000;

using sheets::As;
using sheets::Table;

// Days asked for; all time when none are.
struct Days {
  std::optional<Instant> start, end;
  std::string zone;
  bool has(Instant at) const { return (!start || at >= *start) && (!end || at < *end); }
  bool is_over(Instant at) const { return start && at < *start; }
};

Result<Days> days_of(const Call& call, Tx& tx) {
  const Shop shop = shops::current(tx);
  const std::string from = call.query("from"), to = call.query("to");
  if (from.empty() && to.empty()) return Days{{}, {}, shop.timezone};
  const auto span = reports::span_of(from, to, shop, tx.now());
  if (!span) return span.error();
  return Days{span->start, span->end, shop.timezone};
}

std::string two(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

std::string moment(Instant at, const std::string& zone) {
  const LocalTime t = local_time(at, zone);
  return std::to_string(t.year) + "-" + two(t.month) + "-" + two(t.day) + " " + two(t.hour) + ":" +
         two(t.minute);
}

// A number as people write it; a plus in front would have to be kept from being a formula.
std::string phone_words(const std::string& phone) {
  constexpr std::size_t kNational = 12;
  if (!phone.starts_with("+1") || phone.size() != kNational) return phone;
  return "(" + phone.substr(2, 3) + ") " + phone.substr(5, 3) + "-" + phone.substr(8);
}

// Walks a list by its own pages, newest first, until it ends or the days are over.
template <class Row, class Page, class Show>
void walk(Table& table, const Days& days, Page page, Show show) {
  for (std::string cursor;;) {
    const std::vector<Row> rows = page(cursor);
    for (const Row& row : rows) {
      if (table.rows.size() == kRowsMost || days.is_over(row.created_at)) return;
      if (days.has(row.created_at)) table.rows.push_back(show(row));
    }
    if (rows.size() < kAtOnce) return;
    cursor = rows.back().id.value;
  }
}

Table customers_table(Tx& tx, const Days& days) {
  Table table{"Customers",
              {{"Name"}, {"Phone"}, {"E-mail"}, {"Place"}, {"Language"}, {"Notes"}, {"Since"}},
              {}};
  walk<Customer>(
      table, days,
      [&](const std::string& cursor) {
        return customers::list(tx, {.cursor = cursor, .limit = kAtOnce});
      },
      [&](const Customer& one) -> std::vector<sheets::Cell> {
        return {one.name,  phone_words(one.phone),           one.email, one.address, one.language,
                one.notes, moment(one.created_at, days.zone)};
      });
  return table;
}

std::function<std::string(const CustomerId&)> namer(Tx& tx) {
  return [&tx](const CustomerId& id) {
    const auto customer = customers::find(tx, id);
    return customer ? customer->name : std::string();
  };
}

Table jobs_table(Tx& tx, const Days& days) {
  Table table{"Visits",
              {{"Number"},
               {"Customer"},
               {"Service"},
               {"Status"},
               {"Mechanic"},
               {"From"},
               {"Until"},
               {"Place"},
               {"Agreed", As::money},
               {"Booked"},
               {"Done"}},
              {}};
  std::map<std::string, std::string> people;
  for (const User& one : staff::all(tx)) people[one.id.value] = one.name;
  const auto name = namer(tx);
  walk<Job>(
      table, days,
      [&](const std::string& cursor) {
        jobs::Query query;
        query.cursor = cursor;
        query.limit = kAtOnce;
        return jobs::list(tx, query).value().jobs;
      },
      [&](const Job& one) -> std::vector<sheets::Cell> {
        return {jobs::reference(one.number),
                name(one.customer_id),
                one.service,
                std::string(enum_name(one.status)),
                people[one.mechanic_id.value],
                moment(one.window_start, days.zone),
                moment(one.window_end, days.zone),
                one.address,
                one.total_cents,
                moment(one.created_at, days.zone),
                one.done_at ? moment(*one.done_at, days.zone) : std::string()};
      });
  return table;
}

Table invoices_table(Tx& tx, const Days& days) {
  Table table{"Invoices",
              {{"Number"},
               {"Customer"},
               {"Status"},
               {"Made"},
               {"Before tax", As::money},
               {"Tax", As::money},
               {"Total", As::money},
               {"Paid", As::money},
               {"Given back", As::money},
               {"Written off", As::money},
               {"Owed", As::money},
               {"Tips", As::money},
               {"Paid on"}},
              {}};
  const auto name = namer(tx);
  walk<Invoice>(
      table, days,
      [&](const std::string& cursor) {
        invoices::Query query;
        query.cursor = cursor;
        query.limit = kAtOnce;
        return invoices::list(tx, query).value();
      },
      [&](const Invoice& one) -> std::vector<sheets::Cell> {
        return {invoices::reference(one.number),
                name(one.customer_id),
                std::string(enum_name(one.status)),
                moment(one.created_at, days.zone),
                one.subtotal_cents,
                one.tax_cents,
                one.total_cents,
                one.paid_cents,
                one.refunded_cents,
                one.written_off_cents,
                one.balance_cents,
                one.tip_cents,
                one.paid_at ? moment(*one.paid_at, days.zone) : std::string()};
      });
  return table;
}

Table payments_table(Tx& tx, const Days& days) {
  Table table{"Payments",
              {{"When"},
               {"Customer"},
               {"Invoice"},
               {"How"},
               {"Status"},
               {"Amount", As::money},
               {"Tip", As::money},
               {"Given back", As::money},
               {"Note"}},
              {}};
  const auto name = namer(tx);
  walk<Payment>(
      table, days,
      [&](const std::string& cursor) {
        invoices::PaymentQuery query;
        query.cursor = cursor;
        query.limit = kAtOnce;
        return invoices::list_payments(tx, query).value();
      },
      [&](const Payment& one) -> std::vector<sheets::Cell> {
        const auto invoice = invoices::find(tx, one.invoice_id);
        const CustomerId& owner = invoice ? invoice->invoice.customer_id : one.customer_id;
        return {moment(one.created_at, days.zone),
                name(owner),
                invoice ? invoices::reference(invoice->invoice.number) : std::string("Deposit"),
                std::string(enum_name(one.method)),
                std::string(enum_name(one.status)),
                one.amount_cents,
                one.tip_cents,
                one.refunded_cents,
                one.note};
      });
  return table;
}

}  // namespace

Answer reply_table(const Call& call, const sheets::Table& table, const std::string& name) {
  const std::string format = call.request.query_value("format").value_or("csv");
  if (format != "csv" && format != "xlsx") return invalid("format", "format must be csv or xlsx.");
  const bool is_csv = format == "csv";
  auto response = http::Response::text(
      200, is_csv ? sheets::csv(table) : sheets::xlsx(table),
      is_csv ? "text/csv; charset=utf-8"
             : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  response.headers.set("Content-Disposition",
                       "attachment; filename=\"" + name + "." + format + "\"");
  return response;
}

Answer export_list(Call& call, Tx& tx) {
  const std::map<std::string, Table (*)(Tx&, const Days&), std::less<>> tables{
      {"customers", customers_table},
      {"jobs", jobs_table},
      {"invoices", invoices_table},
      {"payments", payments_table}};
  const std::string list(call.request.param("list"));
  const auto table = tables.find(list);
  if (table == tables.end()) return not_found("list");
  const auto days = days_of(call, tx);
  if (!days) return days.error();
  return reply_table(call, table->second(tx, *days), list);
}

}  // namespace roadcall::api
