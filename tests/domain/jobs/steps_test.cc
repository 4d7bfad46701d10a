#include "domain/jobs/steps.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "base/enums.h"

namespace roadcall {
namespace {

using enum JobStatus;

constexpr std::array kAll{scheduled, confirmed, en_route, on_site, working,  paused,
                          done,      invoiced,  paid,     no_show, cancelled};

// The whole table, written a second time and by hand: every pair of states is looked at.
const std::map<JobStatus, std::set<JobStatus>> kDrawn{
    {scheduled, {confirmed, en_route, on_site, working, no_show, cancelled}},
    {confirmed, {en_route, on_site, working, no_show, cancelled}},
    {en_route, {en_route, scheduled, on_site, working, no_show, cancelled}},
    {on_site, {working, paused, done, no_show, cancelled}},
    {working, {paused, done}},
    {paused, {en_route, on_site, working, done, cancelled}},
    {done, {working}},
    {invoiced, {}},
    {paid, {}},
    {no_show, {scheduled}},
    {cancelled, {scheduled}}};

TEST(Steps, AreThoseOfTheDrawnTable) {
  for (const JobStatus from : kAll)
    for (const JobStatus to : kAll)
      EXPECT_EQ(jobs::may_step(from, to), kDrawn.at(from).contains(to))
          << enum_name(from) << " to " << enum_name(to);
}

TEST(Steps, OnlyMoneySetsInvoicedAndPaid) {
  for (const JobStatus from : kAll) {
    EXPECT_FALSE(jobs::may_step(from, invoiced)) << enum_name(from);
    EXPECT_FALSE(jobs::may_step(from, paid)) << enum_name(from);
  }
}

TEST(Steps, AVisitHoldsItsWindowUntilItHasEnded) {
  for (const JobStatus one : kAll)
    EXPECT_EQ(jobs::is_active(one),
              one != done && one != invoiced && one != paid && one != no_show && one != cancelled)
        << enum_name(one);
}

}  // namespace
}  // namespace roadcall
