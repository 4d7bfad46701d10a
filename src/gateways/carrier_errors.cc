#include <algorithm>
#include <array>

#include "gateways/carrier.h"

namespace roadcall::carrier {
namespace {

using Class = CarrierError::Class;

struct Known {
  std::string_view code;
  Class kind;
  std::string_view words;
};

// SignalWire's table of error codes, those a text or a call of ours can meet.
constexpr std::array kKnown = {
    Known{"10002", Class::config, "The carrier account is a trial account and may not do this."},
    Known{"20001", Class::retry, "The carrier had trouble of its own."},
    Known{"20003", Class::config, "The carrier refused our login. Check the project id and token."},
    Known{"20404", Class::permanent, "The carrier does not know this."},
    Known{"20429", Class::retry, "The carrier asked us to slow down."},
    Known{"20504", Class::retry, "The carrier had trouble of its own."},
    Known{"21205", Class::permanent, "The carrier did not accept our address for the call."},
    Known{"21210", Class::config, "The number we call from does not belong to the account."},
    Known{"21211", Class::permanent, "This is not a telephone number that can be reached."},
    Known{"21212", Class::config, "The number we send from is not valid."},
    Known{"21213", Class::config, "No number to send from is set."},
    Known{"21217", Class::permanent, "This is not a telephone number that can be reached."},
    Known{"21601", Class::permanent, "This is not a number that takes texts."},
    Known{"21602", Class::permanent, "The text has no words."},
    Known{"21603", Class::permanent, "No number to send from was given."},
    Known{"21604", Class::permanent, "No number to send to was given."},
    Known{"21606", Class::config, "The number we send from cannot send texts."},
    Known{"21610", Class::opted_out, "This person asked not to get texts (STOP)."},
    Known{"21611", Class::retry, "The carrier's queue is full; we try again later."},
    Known{"21612", Class::permanent, "The carrier cannot send to this number."},
    Known{"21614", Class::permanent, "This is not a mobile number."},
    Known{"21617", Class::permanent, "The text is too long."},
    Known{"21620", Class::permanent, "The picture's address is not valid."},
    Known{"21623", Class::permanent, "Too many pictures for one text."},
    Known{"21701", Class::config, "The group of numbers to send from does not exist."},
    Known{"21703", Class::config, "The group of numbers to send from is empty."},
    Known{"21705", Class::config, "The group of numbers to send from is not valid."},
    Known{"21717", Class::config,
          "The shop's number is not yet registered for texting (10DLC campaign missing)."},
    Known{"30001", Class::retry, "The text waited too long at the carrier."},
    Known{"30002", Class::config, "The carrier account has no balance left."},
    Known{"30003", Class::permanent, "The phone was off or out of reach."},
    Known{"30004", Class::permanent, "The other carrier blocks our texts to this number."},
    Known{"30005", Class::permanent, "This number is unknown or no longer in service."},
    Known{"30006", Class::permanent, "This is a landline, or a phone that cannot be reached."},
    Known{"30007", Class::permanent,
          "The other carrier's filter took the text for spam. Change the words before you try "
          "again."},
    Known{"30008", Class::permanent, "The other carrier did not deliver it and gave no reason."},
    Known{"30009", Class::permanent, "The text waited too long at the other carrier."},
    Known{"30010", Class::permanent, "The text costs more than the account allows."},
    Known{"30022", Class::retry, "The registered texting rate is exceeded; we try again later."},
    Known{"30027", Class::retry, "T-Mobile's daily limit is reached; we try again tomorrow."},
    Known{"35125", Class::retry, "The daily limit of this registration is reached."},
    Known{"11751", Class::permanent, "The picture is too large."},
    Known{"53603", Class::permanent, "The carrier could not fetch the picture."},
    Known{"63019", Class::permanent, "The carrier could not fetch the picture."},
};

const Known* find(std::string_view code) {
  const auto found = std::find_if(kKnown.begin(), kKnown.end(),
                                  [&](const Known& known) { return known.code == code; });
  return found == kKnown.end() ? nullptr : &*found;
}

}  // namespace

std::string explain(std::string_view code) {
  if (const Known* known = find(code)) return std::string(known->words);
  if (code.empty()) return "The carrier gave no reason.";
  return "The carrier reports error " + std::string(code.substr(0, 20)) + ".";
}

CarrierError::Class class_of(std::string_view code) {
  const Known* known = find(code);
  return known == nullptr ? Class::permanent : known->kind;
}

}  // namespace roadcall::carrier
