import { expect, it } from "vitest";
import { closesAt, endWords, partsOf, shownClosing } from "./day-hours";

const closed = { opens: 0, closes: 0 };
const night = { opens: 20 * 60, closes: 6 * 60 };

it("closes at midnight, which a clock shows as 0:00", () => {
  expect(closesAt(0)).toBe(1440);
  expect(closesAt(18 * 60)).toBe(1080);
  expect(shownClosing({ opens: 480, closes: 1440 })).toBe(0);
});

it("says what two times alone do not", () => {
  expect(endWords({ opens: 480, closes: 1080 })).toBe("");
  expect(endWords({ opens: 480, closes: 1440 })).toBe("midnight");
  expect(endWords({ opens: 0, closes: 1440 })).toBe("all day");
  expect(endWords(night)).toBe("next day");
});

it("knows what a night leaves of the next day", () => {
  const week = [closed, closed, closed, closed, closed, night, { opens: 480, closes: 1080 }];
  expect(partsOf(week, 5)).toEqual([{ from: 1200, until: 1440 }]);
  expect(partsOf(week, 6)).toEqual([{ from: 0, until: 360 }, { from: 480, until: 1080 }]);
  expect(partsOf(week, 0)).toEqual([]);
  expect(partsOf([], 3)).toEqual([]);
});
