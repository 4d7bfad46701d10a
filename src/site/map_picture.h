#pragma once

#include <string>

#include "base/map_tiles.h"
#include "domain/jobs/approach.h"

namespace roadcall::site {

/// A small map of two places, north up, as SVG that needs no script: who comes, and where to. Over
/// the tiles of the setting; without them on plain paper.
std::string map_picture(const MapTiles& tiles, const planner::Place& who,
                        const planner::Place& where);

}  // namespace roadcall::site
