#pragma once

#include <boost/describe.hpp>

#include "api/call.h"
#include "domain/customers/customer.h"

/// A customer as their own pages show them.
namespace roadcall::api {

struct CustomerBrief {
  CustomerId id;
  Maybe name, phone, email, address;
  std::string language;
};
BOOST_DESCRIBE_STRUCT(CustomerBrief, (), (id, name, phone, email, address, language))

inline CustomerBrief customer_brief(const Customer& customer) {
  return {customer.id,           maybe(customer.name),    maybe(customer.phone),
          maybe(customer.email), maybe(customer.address), customer.language};
}

}  // namespace roadcall::api
