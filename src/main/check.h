#pragma once

#include <iosfwd>

#include "main/config.h"

namespace roadcall {

/// One line per thing that must be right: settings, database, disk, carrier. Changes nothing; false
/// on any fault.
bool check_all(const Config& config, std::ostream& out);

}  // namespace roadcall
