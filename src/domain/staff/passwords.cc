#include "domain/staff/passwords.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>

#include "base/text.h"

namespace roadcall::staff {
namespace {

constexpr unsigned long long kPasses = 2;
constexpr std::size_t kMemoryBytes = 19456u * 1024;

// The usual passwords of ten and more characters; shorter ones are refused by length.
constexpr std::array<std::string_view, 48> kUsual{
    "1234567890",   "12345678910", "123456789a",   "0123456789",    "0987654321",  "1111111111",
    "0000000000",   "1q2w3e4r5t",  "1q2w3e4r5t6y", "1qaz2wsx3edc",  "qwertyuiop",  "qwerty12345",
    "qwerty123456", "qwerty1234",  "asdfghjkl1",   "asdfghjkl123",  "zxcvbnm123",  "zxcvbnm1234",
    "password12",   "password123", "password1234", "password12345", "password1!",  "password123!",
    "passw0rd123",  "p@ssw0rd123", "p@ssword123",  "mypassword",    "mypassword1", "welcome123",
    "welcome1234",  "letmein123",  "letmein1234",  "administrator", "changeme123", "changemenow",
    "iloveyou123",  "iloveyou12",  "sunshine123",  "football123",   "baseball123", "princess123",
    "superman123",  "michael123",  "abcdefghij",   "abcd123456",    "mechanic123", "roadcall123"};

// Takes turns at hashing; enter() is false when too many wait already.
class Gate {
 public:
  bool enter() {
    std::unique_lock lock(mutex_);
    if (inside_ >= kHashesAtOnce && waiting_ >= kHashesWaiting) return false;
    ++waiting_;
    free_.wait(lock, [&] { return inside_ < kHashesAtOnce; });
    --waiting_;
    ++inside_;
    return true;
  }
  void leave() {
    const std::lock_guard lock(mutex_);
    --inside_;
    free_.notify_one();
  }

 private:
  std::mutex mutex_;
  std::condition_variable free_;
  int inside_ = 0;
  int waiting_ = 0;
};

Gate& gate() {
  static Gate one;
  return one;
}

struct Turn {
  const bool ours = gate().enter();
  Turn() = default;
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;
  ~Turn() {
    if (ours) gate().leave();
  }
};

Error busy() {
  return {Kind::unavailable, "busy", "Too many people are signing in. Try again in a moment.", ""};
}

// Fits no password that anybody could send; made once, so that no constant can go stale.
const std::string& hash_of_nobody() {
  static const std::string hash = [] {
    std::string bytes(32, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    std::array<char, crypto_pwhash_STRBYTES> out{};
    check(crypto_pwhash_str(out.data(), bytes.data(), bytes.size(), kPasses, kMemoryBytes) == 0,
          "no memory to hash a password");
    return std::string(out.data());
  }();
  return hash;
}

bool is_one_sign(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [&](char c) { return c == text.front(); });
}

}  // namespace

std::optional<Error> check_password(std::string_view password, std::string_view email,
                                    const std::string& field) {
  if (!is_utf8(password)) return invalid(field, field + " is not valid UTF-8.");
  if (character_count(password) < kPasswordLeast)
    return invalid(field, field + " must have at least 10 characters.");
  if (password.size() > kPasswordMost)
    return invalid(field, field + " may have at most 128 bytes.");
  const std::string lower = ascii_lower(password);
  const bool usual = std::find(kUsual.begin(), kUsual.end(), lower) != kUsual.end();
  const std::string own = ascii_lower(email);
  if (usual || is_one_sign(lower) || lower == own || lower == own.substr(0, own.find('@')))
    return invalid(field, field + " is one that others guess first. Choose another.");
  return std::nullopt;
}

Result<std::string> hash_password(std::string_view password) {
  const Turn turn;
  if (!turn.ours) return busy();
  std::array<char, crypto_pwhash_STRBYTES> out{};
  check(crypto_pwhash_str(out.data(), password.data(), password.size(), kPasses, kMemoryBytes) == 0,
        "no memory to hash a password");
  return std::string(out.data());
}

Result<bool> fits_password(const std::string& hash, std::string_view password) {
  const Turn turn;
  if (!turn.ours) return busy();
  const std::string& known = hash.empty() ? hash_of_nobody() : hash;
  const bool fits = crypto_pwhash_str_verify(known.c_str(), password.data(), password.size()) == 0;
  return fits && !hash.empty();
}

}  // namespace roadcall::staff
