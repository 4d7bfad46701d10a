#include <cairo-pdf.h>

#include <stdexcept>

#include "paper/sheet.h"

namespace roadcall::paper {
namespace {

constexpr Color kBrand{0.11, 0.31, 0.49};

template <auto release>
struct Release {
  template <class T>
  void operator()(T* object) const {
    release(object);
  }
};
using Surface = std::unique_ptr<cairo_surface_t, Release<cairo_surface_destroy>>;
using Pen = std::unique_ptr<cairo_t, Release<cairo_destroy>>;
using Context = std::unique_ptr<PangoContext, Release<g_object_unref>>;

cairo_status_t append(void* out, const unsigned char* data, unsigned length) {
  static_cast<std::string*>(out)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

void describe(cairo_surface_t* surface, const Document& document) {
  const std::string title =
      clean(document.title + (document.reference.empty() ? "" : " " + document.reference));
  const auto set = [&](cairo_pdf_metadata_t what, const std::string& value) {
    cairo_pdf_surface_set_metadata(surface, what, value.c_str());
  };
  set(CAIRO_PDF_METADATA_TITLE, title);
  set(CAIRO_PDF_METADATA_AUTHOR, clean(document.sender.name));
  set(CAIRO_PDF_METADATA_CREATOR, "Roadcall");
  // Else the library asks the clock. Without parts of a second: `2026-12-01T15:04:05Z`.
  set(CAIRO_PDF_METADATA_CREATE_DATE, to_rfc3339(document.made_at).substr(0, 19) + "Z");
}

// Pango keeps a font map for each thread; nothing else is shared.
Context context_for(cairo_t* pen, const std::string& language) {
  Context context(pango_cairo_create_context(pen));
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context.get(), options);
  cairo_font_options_destroy(options);
  pango_context_set_round_glyph_positions(context.get(), FALSE);
  pango_context_set_language(context.get(), pango_language_from_string(language.c_str()));
  pango_context_set_base_dir(context.get(), PANGO_DIRECTION_LTR);
  return context;
}

void draw(cairo_t* pen, const Sheet& sheet, const Document& document) {
  for (std::size_t page = 0; page < sheet.pages().size(); ++page) {
    for (const auto& mark : sheet.pages()[page]) mark(pen);
    for (const auto& mark : furniture(sheet, document, page)) mark(pen);
    cairo_show_page(pen);
  }
}

}  // namespace

std::string pdf(const Document& document) {
  std::string out;
  {
    const Surface surface(
        cairo_pdf_surface_create_for_stream(append, &out, kPageWidth, kPageHeight));
    describe(surface.get(), document);
    const Pen pen(cairo_create(surface.get()));
    const Context context = context_for(pen.get(), document.language);
    Sheet sheet(context.get(), readable(document.sender.color, kBrand));
    lay(sheet, document);
    for (const Block& block : document.blocks)
      std::visit([&](const auto& one) { lay(sheet, one); }, block);
    draw(pen.get(), sheet, document);
    cairo_surface_finish(surface.get());
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
      throw std::runtime_error("the paper could not be drawn");
  }
  return out;
}

}  // namespace roadcall::paper
