// bench_load KIND [options]: asks a server on 127.0.0.1 and prints what was measured as one JSON
// line.
//   get     GET --target, over and over; `{n}` in it becomes 0 … --vary - 1
//   quote   POST /quote/quote_intake_handler.php, each from another phone and address
//   call    POST /voice/incoming, signed with --key for --app-url, each another call
//   listen  opens --connections event streams on --target and holds them for --seconds
//   ready   milliseconds until GET --target answers 200
#include <CLI/CLI.hpp>
#include <cstdio>

#include "benchmarks/load_client.h"
#include "gateways/signature.h"

namespace {

using namespace roadcall;

struct Options {
  std::string kind, target = "/healthz", key, app_url, header, number = "+19045550100";
  int port = 8080, connections = 64, vary = 1;
  double seconds = 5;
  std::uint64_t first = 0;  // So that a second run in one database does not repeat the first.
};

std::string head(const Options& options, const std::string& method, const std::string& target) {
  std::string text = method + " " + target +
                     " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(options.port) + "\r\n";
  if (!options.header.empty()) text += options.header + "\r\n";
  return text;
}

std::string with_body(std::string head, const char* type, const std::string& body) {
  head += "Content-Type: " + std::string(type) +
          "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n";
  return head + body;
}

std::string phone_of(std::uint64_t n) {
  char digits[16];
  std::snprintf(digits, sizeof digits, "%07u", static_cast<unsigned>(2'000'000 + n % 7'999'999));
  return "+1904" + std::string(digits);
}

std::string get(const Options& options, std::uint64_t n) {
  std::string target = options.target;
  if (const auto at = target.find("{n}"); at != std::string::npos)
    target.replace(at, 3, std::to_string(n * 7919 % static_cast<unsigned>(options.vary)));
  return head(options, "GET", target) + "\r\n";
}

std::string quote(const Options& options, std::uint64_t n) {
  n += options.first;
  const std::string number = std::to_string(n);
  const std::string body = R"({"name":"Customer )" + number + R"(","phone":")" + phone_of(n) +
                           R"(","email":"c)" + number +
                           R"(@example.test","year":2014,"make":"Honda","model":"Civic","repair":)"
                           R"("Alternator","text_opt_in":true,"concern":"battery light is on )" +
                           number + "\"}";
  const std::string address = "10." + std::to_string(n >> 16 & 255) + "." +
                              std::to_string(n >> 8 & 255) + "." + std::to_string(n & 255);
  return with_body(head(options, "POST", "/quote/quote_intake_handler.php") +
                       "X-Forwarded-For: " + address + "\r\n",
                   "application/json", body);
}

std::string call(const Options& options, std::uint64_t n) {
  n += options.first;
  const std::string path = "/voice/incoming";
  const http::Fields form{{"CallSid", "bench-" + std::to_string(n)},
                          {"AccountSid", "11111111-2222-4333-8444-555555555555"},
                          {"From", phone_of(n)},
                          {"To", options.number},
                          {"CallStatus", "ringing"},
                          {"Direction", "inbound"},
                          {"ApiVersion", "2010-04-01"}};
  const std::string signed_as = signature::make(options.key, options.app_url + path, form);
  return with_body(head(options, "POST", path) + "X-SignalWire-Signature: " + signed_as + "\r\n",
                   "application/x-www-form-urlencoded", http::encode_form(form));
}

void print(const bench::Measured& found) {
  std::printf(
      R"({"per_second":%.0f,"p50_ms":%.2f,"p99_ms":%.2f,"max_ms":%.1f,"answers":%llu,"errors":%llu})"
      "\n",
      found.per_second, found.p50_ms, found.p99_ms, found.max_ms,
      static_cast<unsigned long long>(found.answers),
      static_cast<unsigned long long>(found.errors));
  if (found.errors > 0)
    std::fprintf(stderr, "bench_load: first error: %s\n", found.first_error.c_str());
}

int work(const Options& options) {
  const auto port = static_cast<std::uint16_t>(options.port);
  const std::chrono::milliseconds time(static_cast<int>(options.seconds * 1000));
  if (options.kind == "listen") {
    const int open = bench::listen(port, options.connections, get(options, 0), time);
    std::printf("{\"streams\":%d}\n", open);
    return open == options.connections ? 0 : 1;
  }
  if (options.kind == "ready") {
    const double ms = bench::until_ready(port, get(options, 0), time);
    std::printf("{\"ms\":%.0f}\n", ms);
    return ms < 0 ? 1 : 0;
  }
  bench::Load load{port, options.connections, time, {}};
  const auto request = options.kind == "quote" ? &quote : options.kind == "call" ? &call : &get;
  load.request = [&](std::uint64_t n) { return request(options, n); };
  const bench::Measured found = bench::run(load);
  print(found);
  return found.errors == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  CLI::App cli("Asks a server on 127.0.0.1 and measures");
  cli.add_option("kind", options.kind)
      ->required()
      ->check(CLI::IsMember({"get", "quote", "call", "listen", "ready"}));
  cli.add_option("--target", options.target);
  cli.add_option("--key", options.key);
  cli.add_option("--app-url", options.app_url);
  cli.add_option("--header", options.header);
  cli.add_option("--number", options.number);
  cli.add_option("--port", options.port);
  cli.add_option("--connections", options.connections)->check(CLI::Range(1, 5'000));
  cli.add_option("--vary", options.vary)->check(CLI::PositiveNumber);
  cli.add_option("--first", options.first);
  cli.add_option("--seconds", options.seconds)->check(CLI::Range(0.1, 60.0));
  CLI11_PARSE(cli, argc, argv);
  try {
    return work(options);
  } catch (const std::exception& failed) {
    std::fprintf(stderr, "bench_load: %s\n", failed.what());
    return 1;
  }
}
