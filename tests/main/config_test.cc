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

TEST(Settings, ASecretThatCanBeGuessedIsWeak) {
  for (const char* weak :
       {"", "short", "changemechangemechangemechangeme", "passwordpasswordpasswordpassword",
        "12345678901234567890123456789012", "abcdefghijklmnopqrstuvwxyzabcdef",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "your-super-secret-jwt-key-please-change-me",
        "abababababababababababababababababab", "98765432109876543210987654321098"})
    EXPECT_FALSE(weakness_of(weak).empty()) << weak;
  for (const char* good : {kGoodSecret, "5f0c9a7be1d24863aa90cc17f2e8b45d",
                           "0Gm8sEo3wq1r6w2zVxkJ0oJmYpQm5kz1Qb0c3v5dTt8="})
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
  EXPECT_EQ(refused({{"SIGNALWIRE_SPACE_URL", "not a space"}}), "SIGNALWIRE_SPACE_URL");
  EXPECT_EQ(refused({{"OPENAI_BASE_URL", "http://127.0.0.1:9000/v1"},
                     {"STRIPE_API_URL", "http://[::1]:12"},
                     {"SIGNALWIRE_SPACE_URL", "example"},
                     {"SIGNALWIRE_PHONE_NUMBER", "(904) 555-0100"},
                     {"SMTP_URL", "smtps://user:p%40ss@mail.example:465"}}),
            "");
}

TEST(Settings, AFolderIsNoFileOfSettings) {
  const auto folder = std::filesystem::temp_directory_path().string();
  const auto read = with_file({}, folder);
  ASSERT_FALSE(read);
  EXPECT_NE(read.error().message.find(folder), std::string::npos);
}

}  // namespace
}  // namespace roadcall
