#pragma once

#include <string>

#include "http/router.h"

namespace roadcall {

/// The built apps: the desk from `web_dir` under /desk/, the field app and the portal from its
/// folders of their names; every path without a file there is the app's own page.
void add_app_routes(http::Router& router, const std::string& web_dir);

/// `crm.*` opens the desk at its root.
bool goes_to_desk(const http::Request& request);

}  // namespace roadcall
