#pragma once

#include "sim/town.h"

namespace roadcall::sim {

/// Any request to the world, from any thread: locks it, finds the face, keeps the wire log.
http::Response face(Town& town, const http::Request& request);

/// `/_sim/…`: orders to the world's people, trouble, and what happened (JSON). README lists them.
http::Response control_face(Town& town, const http::Request& request);
/// GET `/_sim/events`: server-sent events of everything that happens; `Last-Event-ID` or `?after=`
/// resumes.
http::Response event_stream(Town& town, const http::Request& request);
/// GET `/`: the browser telephone and its files.
http::Response page_face(const http::Request& request);

/// GET `/tiles/{z}/{x}/{y}.svg`: a made-up town as map tiles.
http::Response tile_face(const http::Request& request);

/// OSRM's `/table/v1/driving/{lng,lat;…}`.
http::Response roads_face(Town& town, const http::Request& request);

/// Nominatim's `/search?q=…&format=jsonv2`.
http::Response places_face(Town& town, const http::Request& request);

void take_mail(Town& town, Mail mail);

}  // namespace roadcall::sim
