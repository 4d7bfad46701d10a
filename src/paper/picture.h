#pragma once

#include "paper/sheet.h"

namespace roadcall::paper {

/// A picture of fair size; null for what is none.
using Picture = std::shared_ptr<cairo_surface_t>;
Picture picture_of(std::string_view png);

struct Size {
  double width = 0, height = 0;
};
/// How large it stands when it shall fit into this room.
Size fitted(const Picture& picture, Size room);
void put(Sheet& sheet, const Picture& picture, double x, double y, Size size);

}  // namespace roadcall::paper
