#pragma once

#include <string>
#include <string_view>

/// What is wrong with single settings.
namespace roadcall {

/// Why somebody could guess a secret; empty when nobody can.
std::string weakness_of(std::string_view secret);

/// `http://` or `https://`, a host, perhaps a port and a path.
bool is_web_address(std::string_view url);
/// `smtp://` or `smtps://` in the same way.
bool is_mail_server(std::string_view url);

}  // namespace roadcall
