#pragma once

#include <libical/ical.h>

#include <memory>

namespace roadcall::calendar {

struct IcalDeleter {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
  void operator()(icalrecur_iterator* turns) const { icalrecur_iterator_free(turns); }
  void operator()(char* text) const { icalmemory_free_buffer(text); }
};
using Component = std::unique_ptr<icalcomponent, IcalDeleter>;
using Turns = std::unique_ptr<icalrecur_iterator, IcalDeleter>;
using Text = std::unique_ptr<char, IcalDeleter>;

}  // namespace roadcall::calendar
