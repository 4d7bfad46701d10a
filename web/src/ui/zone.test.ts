import { expect, it } from "vitest";
import { addDays, dayIn, instantOf, minutesIn, windowWords } from "./zone";

const zone = "America/New_York";

it("knows the shop's day and hour", () => {
  expect(dayIn(zone, "2026-12-01T03:30:00Z")).toBe("2026-11-30");
  expect(minutesIn(zone, "2026-12-01T14:15:00Z")).toBe(9 * 60 + 15);
});

it("finds the moment of a shop's hour, in summer, in winter and where clocks change", () => {
  expect(instantOf(zone, "2026-12-01", 9 * 60)).toBe("2026-12-01T14:00:00.000Z");
  expect(instantOf(zone, "2026-07-01", 9 * 60)).toBe("2026-07-01T13:00:00.000Z");
  expect(instantOf(zone, "2026-11-01", 9 * 60)).toBe("2026-11-01T14:00:00.000Z");
  expect(instantOf(zone, "2026-03-08", 9 * 60)).toBe("2026-03-08T13:00:00.000Z");
});

it("adds days over the end of a month", () => expect(addDays("2026-11-30", 1)).toBe("2026-12-01"));

it("says a window in the shop's time", () =>
  expect(windowWords(zone, { start: "2026-12-01T14:00:00Z", end: "2026-12-01T16:00:00Z" })).toBe("Tue, Dec 1, 9:00 AM – 11:00 AM"));
