import { expect, test } from "vitest";
import { minutesWhenLate } from "./late";

const now = Date.parse("2026-11-23T15:00:00Z");

test("who is late comes that much later than was said, or than now", () => {
  expect(minutesWhenLate("2026-11-23T15:12:00Z", 20, now)).toBe(32);
  expect(minutesWhenLate("2026-11-23T14:40:00Z", 10, now)).toBe(10);
  expect(minutesWhenLate(null, 30, now)).toBe(30);
});
