#pragma once

#include "api/call.h"
#include "sheets/sheets.h"

namespace roadcall::api {

/// A table in the format the query asks for (CSV when it asks for none), to be kept under `name`.
Answer reply_table(const Call& call, const sheets::Table& table, const std::string& name);

}  // namespace roadcall::api
