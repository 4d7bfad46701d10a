#include "documents/common.h"

#include <algorithm>

#include "base/phone.h"
#include "base/text.h"
#include "domain/files/files.h"

namespace roadcall::documents {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t from = 0;
  while (from <= text.size()) {
    const auto end = std::min(text.find('\n', from), text.size());
    if (auto line = trimmed(std::string_view(text).substr(from, end - from)); !line.empty())
      lines.push_back(std::move(line));
    from = end + 1;
  }
  return lines;
}

std::string with_commas(int number) {
  std::string text = std::to_string(number);
  for (int at = static_cast<int>(text.size()) - 3; at > 0; at -= 3)
    text.insert(static_cast<std::size_t>(at), ",");
  return text;
}

}  // namespace

paper::Document sheet_of(const Shop& shop, const Language& say, Instant made_at) {
  const std::string& phone =
      shop.settings.public_phone.empty() ? shop.phone : shop.settings.public_phone;
  paper::Document sheet;
  sheet.sender.name = shop.name;
  if (!phone.empty()) sheet.sender.lines = {shown_phone(phone)};
  for (std::string& line : lines_of(shop.settings.letterhead))
    sheet.sender.lines.push_back(std::move(line));
  sheet.sender.lines.push_back(shop.settings.email);
  sheet.sender.color = shop.settings.brand_color;
  sheet.language = say.name();
  sheet.made_at = made_at;
  return sheet;
}

std::string miles(int count, const Language& say) {
  return with_commas(count) + say(" miles", " millas");
}

std::string quantity(LineKind kind, std::int64_t milli, bool hours) {
  std::string number = std::to_string(milli / 1000);
  std::string rest = std::to_string(1000 + milli % 1000).substr(1);
  while (!rest.empty() && rest.back() == '0') rest.pop_back();
  if (!rest.empty()) number += "." + rest;
  return number + (kind == LineKind::labor && hours ? " h" : "");
}

std::string in_words(std::string service) {
  std::replace(service.begin(), service.end(), '_', ' ');
  if (!service.empty() && service.front() >= 'a' && service.front() <= 'z')
    service.front() = static_cast<char>(service.front() - 'a' + 'A');
  return service;
}

std::string car_name(const Vehicle& car) {
  return trimmed((car.year ? std::to_string(*car.year) + " " : "") + car.make + " " + car.model);
}

paper::Party car_party(const std::optional<Vehicle>& car, const std::string& otherwise,
                       const Language& say) {
  paper::Party party{say("Car", "Vehículo"), {}};
  if (car && !car_name(*car).empty()) {
    party.lines = {car_name(*car), car->engine, car->vin.empty() ? "" : "VIN " + car->vin};
  } else if (!otherwise.empty()) {
    party.lines = {otherwise};
  }
  return party;
}

std::string plate(const Vehicle& car, const Language& say) {
  return car.plate.empty() ? "" : say("Plate ", "Placa ") + car.plate;
}

paper::Party person_party(const std::string& name, const std::string& phone,
                          const std::string& email, const std::string& address,
                          const Language& say) {
  return {say("For", "Para"),
          {name.empty() ? say("Customer", "Cliente") : name, shown_phone(phone), email, address}};
}

Printable printable(Tx& tx, const Shop& shop, paper::Document document) {
  std::string name = document.title + " " + document.reference + ".pdf";
  std::string logo = picture_path(tx, FileId{shop.settings.logo_file_id});
  return {std::move(name), std::move(document), std::move(logo), {}};
}

std::string picture_path(Tx& tx, const FileId& id) {
  const auto file = id.empty() ? std::nullopt : files::find(tx, id);
  return file && file->content_type == "image/png" ? file->path : "";
}

}  // namespace roadcall::documents
