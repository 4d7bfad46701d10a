#include "base/text.h"
#include "edge/client.h"
#include "edge/mail.h"
#include "gateways/carrier.h"
#include "main/app.h"

namespace roadcall {
namespace {

// `https://space.signalwire.com/api` → `space.signalwire.com`, with the port if one is written.
std::string host_of(const std::string& url) {
  const auto scheme = url.find("://");
  if (scheme == std::string::npos) return "";
  const auto begin = scheme + 3;
  return url.substr(begin, url.find('/', begin) - begin);
}

// A carrier on this machine is a simulator, which may serve its recordings at another port.
std::string carrier_host(const std::string& url) {
  const std::string host = host_of(url);
  if (!is_loopback_url(url)) return host;
  return host.substr(0, host.find(':', host.find(']') + 1)) + ":*";
}

}  // namespace

Services services_of(const Config& config) {
  Services services;
  services.carrier = config.carrier;
  services.speech = config.speech;
  services.app_url = config.app_url;
  services.data_dir = config.data_dir;
  services.mail_from = config.mail_from;
  edge::ClientOptions carrier;
  carrier.allowed_hosts = {carrier_host(config.carrier.api_url)};
  // A recording that is too large is told so by name.
  carrier.response_bytes_max = carrier::kRecordingBytesMax + (1u << 20);
  carrier.total_timeout = kCarrierLongest;
  services.carrier_http = edge::make_client(carrier);
  edge::ClientOptions speech;
  speech.allowed_hosts = {host_of(config.speech.base_url)};
  speech.total_timeout = kSpeechLongest;
  services.speech_http = edge::make_client(speech);
  services.cards = config.cards;
  edge::ClientOptions cards;
  cards.allowed_hosts = {host_of(config.cards.base_url)};
  cards.total_timeout = std::chrono::seconds(30);
  services.cards_http = edge::make_client(cards);
  edge::ClientOptions calendars;
  calendars.public_only = true;
  calendars.follow_redirects = true;
  calendars.response_bytes_max = 2u << 20;
  calendars.total_timeout = std::chrono::seconds(20);
  services.calendar_http = edge::make_client(calendars);
  services.osrm_url = config.osrm_url;
  edge::ClientOptions roads;
  roads.allowed_hosts = {host_of(config.osrm_url)};
  roads.response_bytes_max = 1u << 20;
  roads.total_timeout = std::chrono::seconds(10);
  services.osrm_http = edge::make_client(roads);
  services.geocoder_url = config.geocoder_url;
  edge::ClientOptions places;
  places.allowed_hosts = {host_of(config.geocoder_url)};
  places.response_bytes_max = 256u << 10;
  places.total_timeout = std::chrono::seconds(10);
  services.geocoder_http = edge::make_client(places);
  if (!config.smtp_url.empty()) {
    services.send_mail = [url = config.smtp_url](const Mail& mail) {
      edge::Mail message;
      message.from = mail.from;
      message.to = mail.to;
      message.subject = mail.subject;
      message.text = mail.text;
      message.html = mail.html;
      for (const MailFile& file : mail.files)
        message.attachments.push_back({file.name, file.content_type, file.data});
      message.date = SystemClock().now();
      message.message_id = mail.message_id;
      edge::send_mail(url, message);
    };
  }
  return services;
}

}  // namespace roadcall
