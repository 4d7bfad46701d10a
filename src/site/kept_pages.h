#pragma once

#include "base/clock.h"
#include "http/message.h"

namespace roadcall::site {

/// How long a page may lag behind a change of its shop's settings, on every node.
inline constexpr std::int64_t kPageKeptMs = 1000;
/// Pages kept at once, by address, shop and language; beyond it all are rendered anew.
inline constexpr std::size_t kPagesKept = 64;

/// The same pages, each kept for kPageKeptMs after it was rendered: for those that differ by host,
/// path and language alone, such as the legal ones. Only answers with status 200 are kept.
http::Handler kept(const Clock& clock, http::Handler page);

}  // namespace roadcall::site
