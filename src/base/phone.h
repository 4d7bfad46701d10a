#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace roadcall {

/// A telephone number in E.164 (ITU-T): `+`, at most 15 digits. Ten digits, or eleven beginning
/// with 1, are read as North American and must obey the NANP (area code and exchange begin with
/// 2-9, neither is N11). Other countries need the `+` or the 011 that is dialled from here, and a
/// length that their plan has. Spaces, dots, dashes (Unicode ones too) and brackets are ignored; an
/// extension is cut off. Nullopt: not a number.
std::optional<std::string> normal_phone(std::string_view written);

/// `(904) 555-0142` for a North American number, `+44 20 7946 0958` for another; what is no number
/// is shown as it is.
std::string shown_phone(std::string_view e164);

/// True for what a carrier may send as caller id instead of a number (`anonymous`, `Restricted`, a
/// SIP address, …).
bool is_phone(std::string_view e164);

}  // namespace roadcall
