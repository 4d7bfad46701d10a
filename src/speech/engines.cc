#include "speech/numbers.h"
#include "speech/vehicles.h"

namespace roadcall::speech {

// `V6`, `5.7 liter`, `2.5 L`, `diesel`, `EcoBoost`, `Hemi`.
std::optional<std::string> find_engine(const Tokens& tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::string_view word = tokens.word(i);
    if (word == "v6" || word == "v8" || word == "v10" || word == "v4" || word == "v12")
      return "V" + std::string(word.substr(1));
    if (word == "v" && i + 1 < tokens.size()) {
      const auto number = model_number_at(tokens, i + 1);
      if (number && (number->digits == "6" || number->digits == "8" || number->digits == "10"))
        return "V" + number->digits;
    }
    if (tokens[i].digits && tokens[i].text.size() == 3 && tokens[i].text[1] == '.') {
      if (tokens.is_any(i + 1, {"l", "liter", "litre", "liters", "litros", "litro"}))
        return tokens[i].text + "L";
    }
    if (word.size() == 4 && word[1] == '.' && word[3] == 'l')
      return std::string(word.substr(0, 3)) + "L";
    const bool counts = tokens[i].digits || tokens[i].number >= 0;
    const auto whole = counts ? model_number_at(tokens, i) : std::nullopt;
    if (whole && whole->digits.size() == 1 && tokens.is(i + whole->tokens, "point")) {
      const auto part = model_number_at(tokens, i + whole->tokens + 1);
      const std::size_t next = i + whole->tokens + 1 + (part ? part->tokens : 0);
      if (part && part->digits.size() == 1 && tokens.is_any(next, {"liter", "litre", "l"}))
        return whole->digits + "." + part->digits + "L";
    }
    if (word == "ecoboost" || tokens.has_at(i, "eco boost")) return "EcoBoost";
    if (word == "hemi") return "Hemi";
    if (tokens.has_at(i, "four cylinder") || tokens.has_at(i, "4 cylinder") ||
        tokens.has_at(i, "cuatro cilindros"))
      return "4-cylinder";
    if (tokens.has_at(i, "six cylinder") || tokens.has_at(i, "6 cylinder")) return "6-cylinder";
    if (word == "diesel" || word == "turbodiesel" || word == "powerstroke" || word == "duramax" ||
        word == "cummins")
      return "diesel";
  }
  return std::nullopt;
}

}  // namespace roadcall::speech
