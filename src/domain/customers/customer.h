#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>

#include "base/ids.h"
#include "base/instant.h"

namespace roadcall {

/// A person we serve, known by phone (or e-mail).
struct Customer {
  CustomerId id;
  ShopId shop_id;
  std::string name;
  std::string name_key;  ///< name_key(name), for searching.
  std::string phone;     ///< E.164 or empty.
  std::string email;
  std::string address;
  std::string language = "en";
  std::string notes;
  std::int64_t version = 1;
  Instant created_at;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(Customer, (),
                      (id, shop_id, name, name_key, phone, email, address, language, notes, version,
                       created_at, updated_at))

/// A customer's car.
struct Vehicle {
  VehicleId id;
  ShopId shop_id;
  CustomerId customer_id;
  std::optional<int> year;
  std::string make;
  std::string model;
  std::string engine;
  std::string vin;
  std::string plate;  ///< As written on it; empty when nobody said.
  std::optional<int> mileage;
  FileId photo_file_id;  ///< Empty when nobody sent one.
  std::int64_t version = 1;
  Instant created_at;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(Vehicle, (),
                      (id, shop_id, customer_id, year, make, model, engine, vin, plate, mileage,
                       photo_file_id, version, created_at, updated_at))

}  // namespace roadcall
