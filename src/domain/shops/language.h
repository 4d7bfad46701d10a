#pragma once

#include <string>
#include <string_view>

#include "domain/shops/shop.h"

namespace roadcall {

/// One thing said in both languages.
struct Words {
  std::string_view english, spanish;
};

/// Picks the words of the reader's language, and writes days and times its way. Any language but
/// Spanish reads English.
class Language {
 public:
  explicit Language(std::string_view name) : spanish_(name == "es") {}
  std::string operator()(std::string_view english, std::string_view spanish) const {
    return std::string(spanish_ ? spanish : english);
  }
  std::string operator()(const Words& words) const { return (*this)(words.english, words.spanish); }
  std::string name() const { return spanish_ ? "es" : "en"; }
  bool is_spanish() const { return spanish_; }
  std::string day(Instant at, const Shop& shop) const;     ///< `December 1, 2026`
  std::string time(Instant at, const Shop& shop) const;    ///< `December 1, 2026, 3:04 PM`
  std::string when(Instant at, const Shop& shop) const;    ///< `Tue, Dec 1, 3:04 PM`
  std::string date(Instant at, const Shop& shop) const;    ///< `Tue, Dec 1`
  static std::string clock(Instant at, const Shop& shop);  ///< `3:04 PM`, in both alike.
  std::string weekday(int number) const;                   ///< 0 is `Sunday`.
  std::string minutes(std::int64_t count) const;           ///< `1 minute`, `20 minutes`

 private:
  bool spanish_;
};

}  // namespace roadcall
