#include "domain/staff/staff.h"

#include <gtest/gtest.h>

#include "domain/shops/shops.h"
#include "domain/staff/passwords.h"
#include "domain/staff/sessions.h"
#include "tests/support/databases.h"

namespace roadcall::staff {
namespace {

TEST(Passwords, ReadHashesOfOtherPrograms) {
  // Vectors of the standards reference, section 9.
  EXPECT_TRUE(fits_password("$argon2id$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"
                            "gy5SuVm5Z7Vw7keB9se9p87QGcomaseB/S2U1OhTsM0",
                            "correct horse battery staple")
                  .value());
  EXPECT_TRUE(fits_password("$argon2id$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"
                            "KvXUYrTchb570urYv/lpkFRlvEh1BY515uBiVLeE9F4",
                            "pässwörd 😀")
                  .value());
}

TEST(Passwords, HashesFitTheirPasswordOnly) {
  const std::string hash = hash_password("torque wrench 42").value();
  EXPECT_TRUE(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$")) << hash;
  EXPECT_TRUE(fits_password(hash, "torque wrench 42").value());
  EXPECT_FALSE(fits_password(hash, "torque wrench 43").value());
  EXPECT_FALSE(fits_password(hash, "").value());
  EXPECT_FALSE(fits_password("", "").value());
  EXPECT_FALSE(fits_password("not a hash", "x").value());
  EXPECT_NE(hash_password("torque wrench 42").value(), hash);
}

TEST(Passwords, TheUsualOnesAreRefused) {
  for (const char* bad : {"", "short", "123456789", "1234567890", "PassWord123", "aaaaaaaaaaaa",
                          "ezra@example.test", "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"})
    EXPECT_TRUE(check_password(bad, "ezra@example.test")) << bad;
  EXPECT_TRUE(check_password("a.long.name", "a.long.name@example.test"));
  EXPECT_TRUE(check_password(std::string(129, 'a') + "b", "ezra@example.test"));
  for (const char* good : {"torque wrench 42", "ñandú ñandú", "0123456789 abc"})
    EXPECT_FALSE(check_password(good, "ezra@example.test")) << good;
  EXPECT_EQ(check_password("short", "", "new_password")->field, "new_password");
}

class Staff : public testing::TestWithParam<std::string> {
 protected:
  Staff() : store(GetParam()) {
    store->write(Scope{}, [&](Tx& tx) {
      shop = shops::open(tx, {.name = "Ezra's Garage", .phone = "+19045550100"}).value();
      ezra = add(tx, {.email = " Ezra@Example.test", .name = "Ezra", .role = Role::owner}).value();
    });
  }
  template <class Work>
  auto write(Work work) {
    return store->write({shop.id, {}}, work);
  }
  test::TestStore store;
  Shop shop;
  User ezra;
};

TEST_P(Staff, IsKnownByAnEmailOfTheirOwn) {
  EXPECT_EQ(ezra.email, "ezra@example.test");
  EXPECT_EQ(write([](Tx& tx) { return by_email(tx, "EZRA@example.test"); })->id, ezra.id);
  const auto again =
      write([](Tx& tx) { return add(tx, {.email = "ezra@example.test", .name = "E"}); });
  EXPECT_EQ(again.error().kind, Kind::conflict);
}

TEST_P(Staff, OnCallIsInOrderOfRank) {
  const auto names = write([](Tx& tx) {
    const auto hire = [&](const char* email, const char* name, int rank, const char* phone) {
      add(tx, {.email = email, .name = name, .phone = phone, .on_call_rank = rank}).value();
    };
    hire("a@example.test", "Second", 2, "+19045550111");
    hire("b@example.test", "First", 1, "+19045550112");
    hire("c@example.test", "Never", 0, "+19045550113");
    hire("d@example.test", "No phone", 1, "");
    std::string all;
    for (const User& user : on_call(tx)) all += user.name + ",";
    return all;
  });
  EXPECT_EQ(names, "First,Second,");
}

TEST_P(Staff, ALateChangeIsRefused) {
  User wanted = ezra;
  wanted.name = "Ezra Q";
  EXPECT_EQ(write([&](Tx& tx) { return change(tx, wanted, 1); })->version, 2);
  EXPECT_EQ(write([&](Tx& tx) { return change(tx, wanted, 1); }).error().kind, Kind::precondition);
}

TEST_P(Staff, TheLastOwnerStays) {
  User wanted = ezra;
  wanted.disabled = true;
  EXPECT_EQ(write([&](Tx& tx) { return change(tx, wanted, 1); }).error().key, "user.last_owner");
  write([](Tx& tx) {
    add(tx, {.email = "b@example.test", .name = "B", .role = Role::owner}).value();
  });
  EXPECT_TRUE(write([&](Tx& tx) { return change(tx, wanted, 1); }).has_value());
}

TEST_P(Staff, RefreshTokensTurnOverAndRepeatsEndTheSession) {
  const std::string first = write([&](Tx& tx) {
    return open_session(tx, ezra, SessionKind::api, {"script", "203.0.113.7"}).token;
  });
  const auto turn = [&](const std::string& token) {
    return store->write(Scope{}, [&](Tx& tx) { return rotate(tx, token); });
  };
  const auto second = turn(first);
  ASSERT_TRUE(second.opened);
  EXPECT_EQ(second.opened->user.id, ezra.id);
  const auto third = turn(second.opened->token);
  ASSERT_TRUE(third.opened);
  EXPECT_TRUE(turn(first).reused);
  EXPECT_FALSE(turn(third.opened->token).opened);
  EXPECT_FALSE(turn(first).reused);
}

TEST_P(Staff, CookiesAreForBrowsers) {
  const auto open = [&](SessionKind kind) {
    return write([&](Tx& tx) { return open_session(tx, ezra, kind, {"", ""}).token; });
  };
  const auto known = [&](const std::string& token) {
    return store->read(Scope{}, [&](Tx& tx) { return by_cookie(tx, token).has_value(); });
  };
  const std::string cookie = open(SessionKind::browser);
  EXPECT_TRUE(known(cookie));
  EXPECT_FALSE(known(open(SessionKind::api)));
  EXPECT_FALSE(known(""));
  store.clock.advance(kSessionLife);
  EXPECT_FALSE(known(cookie));
}

TEST_P(Staff, ANewPasswordEndsOtherSessions) {
  const auto open = [&] {
    return write([&](Tx& tx) { return open_session(tx, ezra, SessionKind::browser, {"", ""}); });
  };
  const auto here = open();
  const auto there = open();
  write([&](Tx& tx) { set_password(tx, ezra, "hash", here.session.id); });
  const auto left = write([&](Tx& tx) { return sessions_of(tx, ezra.id); });
  ASSERT_EQ(left.size(), 1u);
  EXPECT_EQ(left.front().id, here.session.id);
}

TEST_P(Staff, WhatEndedLongAgoIsForgotten) {
  const auto mine = write([&](Tx& tx) {
    begin_reset(tx, ezra);
    return open_session(tx, ezra, SessionKind::browser, {"", ""}).session;
  });
  const auto purged = [&] { return store->write(Scope{}, [](Tx& tx) { return purge(tx, 100); }); };
  store.clock.advance(kSessionLife - std::chrono::hours(1));
  write([&](Tx& tx) { seen(tx, mine.id); });
  store.clock.advance(std::chrono::hours(3));
  EXPECT_EQ(purged(), 1);  // The link.
  EXPECT_EQ(write([&](Tx& tx) { return sessions_of(tx, ezra.id); }).size(), 1u);
  store.clock.advance(kSessionLife + kEndedKept);
  EXPECT_EQ(purged(), 1);
}

INSTANTIATE_TEST_SUITE_P(Engines, Staff, testing::ValuesIn(test::engines()),
                         [](const auto& one) { return test::engine_name(one.param); });

}  // namespace
}  // namespace roadcall::staff
