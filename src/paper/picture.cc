#include "paper/picture.h"

#include <algorithm>
#include <cstring>

namespace roadcall::paper {
namespace {

struct Unread {
  std::string_view left;
};

cairo_status_t read_png(void* context, unsigned char* to, unsigned length) {
  auto& unread = *static_cast<Unread*>(context);
  if (unread.left.size() < length) return CAIRO_STATUS_READ_ERROR;
  std::memcpy(to, unread.left.data(), length);
  unread.left.remove_prefix(length);
  return CAIRO_STATUS_SUCCESS;
}

// Width and height stand at fixed places (PNG §11.2.2): looked at before memory is taken.
bool has_fair_size(std::string_view png) {
  if (png.size() < 24 || !png.starts_with("\x89PNG\r\n\x1a\n")) return false;
  const auto number = [&](std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = at; i < at + 4; ++i)
      value = value << 8 | static_cast<unsigned char>(png[i]);
    return value;
  };
  const auto fair = [](std::uint32_t side) { return side > 0 && side <= kPicturePixelsMost; };
  return fair(number(16)) && fair(number(20));
}

}  // namespace

Picture picture_of(std::string_view png) {
  if (!has_fair_size(png)) return nullptr;
  Unread unread{png};
  Picture picture(cairo_image_surface_create_from_png_stream(read_png, &unread),
                  cairo_surface_destroy);
  return cairo_surface_status(picture.get()) == CAIRO_STATUS_SUCCESS ? picture : nullptr;
}

bool is_picture(std::string_view png) { return picture_of(png) != nullptr; }

Size fitted(const Picture& picture, Size room) {
  const double wide = cairo_image_surface_get_width(picture.get());
  const double high = cairo_image_surface_get_height(picture.get());
  const double scale = std::min(room.height / high, room.width / wide);
  return {wide * scale, high * scale};
}

void put(Sheet& sheet, const Picture& picture, double x, double y, Size size) {
  sheet.mark([=](cairo_t* to) {
    cairo_save(to);
    cairo_translate(to, x, y);
    cairo_scale(to, size.width / cairo_image_surface_get_width(picture.get()),
                size.height / cairo_image_surface_get_height(picture.get()));
    cairo_set_source_surface(to, picture.get(), 0, 0);
    cairo_paint(to);
    cairo_restore(to);
  });
}

}  // namespace roadcall::paper
