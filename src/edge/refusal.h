#pragma once

#include <string_view>

#include "http/message.h"

namespace roadcall::edge {

/// What a client is told whose request no handler sees. A program gets a problem (RFC 9457); a
/// browser that sent too much (413) gets a page that says how to go on, since somebody who filled a
/// form in stands before it.
http::Response refusal_for(const http::Request& request, int status, std::string_view detail);

}  // namespace roadcall::edge
