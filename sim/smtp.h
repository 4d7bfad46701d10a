#pragma once

#include <atomic>
#include <cstdint>
#include <thread>

#include "sim/sim.h"

namespace roadcall::sim {

/// A mail server (RFC 5321) that takes every message and shows it in the control face. One
/// connection at a time; no TLS, no passwords; loopback only.
class MailCatcher {
 public:
  /// Throws std::system_error when the port cannot be had.
  MailCatcher(World& world, std::uint16_t port);
  ~MailCatcher();
  MailCatcher(const MailCatcher&) = delete;
  MailCatcher& operator=(const MailCatcher&) = delete;

 private:
  void serve();

  World& world_;
  int listener_ = -1;
  std::atomic<bool> stops_{false};
  std::thread thread_;
};

/// A message as it was sent: header fields and the plain text part, decoded.
Mail read_mail(const std::string& raw);

}  // namespace roadcall::sim
