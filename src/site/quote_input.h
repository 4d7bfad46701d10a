#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/json.h"
#include "base/result.h"
#include "domain/quotes/quotes.h"
#include "http/message.h"

namespace roadcall::site {

/// Old pages send many keys and write numbers as text: all is taken, and what is unknown is kept
/// beside the rest. Programs of today are told of a name or type that is none.
enum class Reading { lenient, strict };

/// A quote request as it was sent. It is read to its end although something is wrong, so that a
/// form can be shown again with all that was typed.
struct QuoteInput {
  quotes::Request quote;
  std::string year, mileage;                 ///< As typed.
  std::map<std::string, std::string> names;  ///< Field → the name it was sent under.
  std::vector<Error> problems = {};          ///< What cannot be read, in the order it was met.
};

/// The quote request in a JSON object or a form, under all the names that pages and scripts have
/// used for its fields.
QuoteInput quote_from_json(const json::object& body, Reading reading);
QuoteInput quote_from_fields(const http::Fields& fields, Reading reading);

/// A refusal under the name its field was sent with: `year`, or `vehicle.year`.
Error as_sent(Error error, const QuoteInput& input);

/// What these fields cannot keep stays as the visitor's words, so that nobody is lost for a
/// mistyped number.
void keep_as_words(QuoteInput& input, const std::set<std::string>& fields);

}  // namespace roadcall::site
