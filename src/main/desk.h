#pragma once

#include <string>

#include "http/router.h"

namespace roadcall {

/// Where the built apps lie when no setting says: `share/roadcall/web` beside an installed program,
/// `web/dist` of the source tree it was built in.
std::string web_beside_program();

/// The built apps: the desk from `web_dir` under /desk/, the field app and the portal from its
/// folders of their names; every path without a file there is the app's own page.
/// `web_dir` must not be empty.
void add_app_routes(http::Router& router, const std::string& web_dir);

/// `crm.*` opens the desk at its root.
bool goes_to_desk(const http::Request& request);

}  // namespace roadcall
