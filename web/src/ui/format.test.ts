import { expect, test } from "vitest";
import { ago, cents, clock, clockTime, minutesOf, money, phone } from "./format";

const now = Date.parse("2027-03-03T15:00:00Z");
const before = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

test("times are said as people say them", () => {
  expect(ago(before(0), now)).toBe("just now");
  expect(ago(before(12), now)).toBe("12 min ago");
  expect(ago(before(60 * 3 + 20), now)).toBe("3 h ago");
  expect(ago(before(60 * 30), now)).toBe("yesterday");
  expect(ago(before(60 * 24 * 4), now)).toBe("4 days ago");
  expect(ago(before(-90), now)).toBe("in 1 h");
  expect(ago("2026-11-20T12:00:00Z", now)).toMatch(/Nov 20, 2026/);
});

test("numbers are written as at home, and hidden ones say so", () => {
  expect(phone("+19045550142")).toBe("(904) 555-0142");
  expect(phone("+442071234567")).toBe("+442071234567");
  expect(phone("anonymous")).toBe("Hidden number");
  expect(phone(null)).toBe("");
});

test("money goes there and back without losing a cent", () => {
  expect(money(125050)).toBe("$1,250.50");
  expect(money(0)).toBe("$0.00");
  expect(cents("$1,250.50")).toBe(125050);
  expect(cents("0.29")).toBe(29);
  expect(cents("1.005")).toBeNull();
  expect(cents("-5")).toBeNull();
  expect(cents("free")).toBeNull();
});

test("lengths and clock times", () => {
  expect(clock(65.4)).toBe("1:05");
  expect(clockTime(7 * 60 + 5)).toBe("07:05");
  expect(minutesOf("19:30")).toBe(1170);
});
