#include "main/config.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "main/config_checks.h"

namespace roadcall {
namespace {

constexpr const char* kGoodSecret = "q7Xv0ZbT3mLr9WcYd5HsKf2NpJg8RuEa";

std::string refused(const Environment& environment) {
  const auto config = read_config(environment);
  return config ? "" : config.error().field;
}

// Twilio signs with its token, SignalWire with a key of its own: an old token is no key for it.
TEST(Settings, TheTokenOfTheEarlierCarrierSignsForNoOther) {
  const auto key = [](Environment environment) {
    environment["TWILIO_AUTH_TOKEN"] = "old";
    return read_config(environment)->carrier.signing_key;
  };
  EXPECT_EQ(key({{"TWILIO_ACCOUNT_SID", "AC1"}}), "old");
  EXPECT_EQ(key({{"SIGNALWIRE_PROJECT_ID", "a"}}), "");
  EXPECT_EQ(key({{"SIGNALWIRE_PROJECT_ID", "a"}, {"SIGNALWIRE_SIGNING_KEY", "k"}}), "k");
}

TEST(Settings, ASecretThatCanBeGuessedIsWeak) {
  for (const char* weak : {"",
                           "short",
                           "changemechangemechangemechangeme",
                           "passwordpasswordpasswordpassword",
                           "12345678901234567890123456789012",
                           "abcdefghijklmnopqrstuvwxyzabcdef",
                           "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                           "your-super-secret-jwt-key-please-change-me",
                           "abababababababababababababababababab",
                           "98765432109876543210987654321098",
                           "your-secret-key-change-in-production",
                           "your_jwt_secret_key_here_change_in_production",
                           "supersecretkey-supersecret-key-please",
                           "this-is-a-very-long-secret-key-for-jwt-tokens",
                           "change-this-to-a-random-string-at-least-32-characters",
                           "replace_me_with_a_secure_secret_!",
                           "my-development-jwt-secret-do-not-use-in-production",
                           "secret-secret-secret-secret-12345",
                           "PLEASE-CHANGE-ME-IN-PRODUCTION-2024",
                           "insert_your_jwt_secret_token_here_now"})
    EXPECT_FALSE(weakness_of(weak).empty()) << weak;
  for (const char* good :
       {kGoodSecret, "5f0c9a7be1d24863aa90cc17f2e8b45d",
        "0Gm8sEo3wq1r6w2zVxkJ0oJmYpQm5kz1Qb0c3v5dTt8=", "f3b9c1d2-7a64-4e0f-9b58-2c6d1e8a0f37",
        "kT-x4_Zq9LbV2mR7wY0sJ5nH8cF1dG3pQ6uA", "walrus-copper-lantern-orchid-quiver"})
    EXPECT_EQ(weakness_of(good), "") << good;
}

TEST(Settings, ProductionRefusesWhatIsWeakOrEmpty) {
  Environment good{
      {"APP_ENV", "production"}, {"APP_URL", "https://shop.example"}, {"JWT_SECRET", kGoodSecret}};
  EXPECT_EQ(refused(good), "");
  good["JWT_SECRET"] = "changemechangemechangemechangeme";
  EXPECT_EQ(refused(good), "JWT_SECRET");
  good["JWT_SECRET"] = kGoodSecret;
  for (const char* wrong : {"", "  ", "http://shop.example"}) {
    good["APP_URL"] = wrong;
    EXPECT_EQ(refused(good), "APP_URL") << wrong;
  }
  good["APP_URL"] = "http://127.0.0.1:8080";
  EXPECT_EQ(refused(good), "");
}

TEST(Settings, AnAddressOrNumberThatIsNoneIsNamed) {
  for (const char* setting : {"OPENAI_BASE_URL", "STRIPE_API_URL", "SIGNALWIRE_API_URL", "SMTP_URL",
                              "OSRM_URL", "GEOCODER_URL", "SIGNALWIRE_PHONE_NUMBER"})
    for (const char* wrong : {"nonsense", "http://", "https://a b", "ftp://a.example"})
      EXPECT_EQ(refused({{setting, wrong}}), setting) << wrong;
  for (const char* wrong : {"garbage", "https://", "ftp://a.example"})
    EXPECT_EQ(refused({{"APP_URL", wrong}}), "APP_URL") << wrong;
  for (const char* number : {"TWILIO_SMS_FROM", "TWILIO_CALLER_ID", "TWILIO_FORWARD_TO"})
    EXPECT_EQ(refused({{number, "nonsense"}}), number);
  EXPECT_EQ(refused({{"SIGNALWIRE_SPACE_URL", "not a space"}}), "SIGNALWIRE_SPACE_URL");
  EXPECT_EQ(refused({{"OPENAI_BASE_URL", "http://127.0.0.1:9000/v1"},
                     {"STRIPE_API_URL", "http://[::1]:12"},
                     {"SIGNALWIRE_SPACE_URL", "example"},
                     {"SIGNALWIRE_PHONE_NUMBER", "(904) 555-0100"},
                     {"SMTP_URL", "smtps://user:p%40ss@mail.example:465"}}),
            "");
}

TEST(Settings, TheNamesOfTheOldSystemCount) {
  const Config config =
      read_config({{"TWILIO_CALLER_ID", "+19045550100"}, {"TWILIO_FORWARD_TO", "+19045550111"}})
          .value();
  EXPECT_EQ(config.carrier_number, "+19045550100");
  EXPECT_EQ(config.shop_forward_to, "+19045550111");
}

TEST(Settings, WhatIsSetIsShownWithoutItsSecrets) {
  std::string all;
  for (const std::string& line : describe(read_config({{"STRIPE_SECRET_KEY", "sk_live_4242"},
                                                       {"STRIPE_API_URL", "http://127.0.0.1:12"}})
                                              .value()))
    all += line + "\n";
  EXPECT_NE(all.find("cards        http://127.0.0.1:12/v1"), all.npos) << all;
  EXPECT_NE(all.find("map tiles    none"), all.npos) << all;
  EXPECT_EQ(all.find("4242"), all.npos);
}

TEST(Settings, AFolderIsNoFileOfSettings) {
  const auto folder = std::filesystem::temp_directory_path().string();
  const auto read = with_file({}, folder);
  ASSERT_FALSE(read);
  EXPECT_NE(read.error().message.find(folder), std::string::npos);
}

}  // namespace
}  // namespace roadcall
