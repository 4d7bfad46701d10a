#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

/// Templates of our texts: `{{name}}` puts a value in, `{{#if name}}…{{/if}}` keeps its part only
/// when the value is not empty (no nesting). Strict: anything else between double braces is an
/// error when the template is saved.
namespace roadcall::words {

using Values = std::map<std::string, std::string>;

inline constexpr std::size_t kTemplateMax = 1600;  ///< Characters; a text may not have more.
inline constexpr std::size_t kValueMax = 300;      ///< Characters of one value put in.

/// Where the words go. A text is one run of words: line breaks in values become spaces; a mail
/// keeps them. Other control characters never pass.
enum class Channel { text, mail };

/// Checks syntax and that only `variables` are used. The refusal says what is wrong and at which
/// character (counted from 1); its field is `body`.
Result<bool> check_template(std::string_view body, std::span<const std::string_view> variables);

/// The words with the values in. A value is never read as a template. For checked templates; of an
/// unchecked one what is not understood stays as written.
std::string render(std::string_view body, const Values& values, Channel channel = Channel::text,
                   std::size_t value_max = kValueMax);

}  // namespace roadcall::words
