import { expect, test } from "vitest";
import { basisPoints, kmOf, milesOf, wholeNumber } from "./numbers";

test("miles come back as they were written", () => {
  for (let miles = 1; miles <= 600; miles += 1) expect(milesOf(kmOf(miles))).toBe(miles);
});

test("a whole number within its bounds, or none", () => {
  expect(wholeNumber(" 45 ", 0, 240)).toBe(45);
  for (const written of ["", "-1", "4.5", "241", "ten", "1e2"]) expect(wholeNumber(written, 0, 240)).toBeNull();
});

test("a share in percent with at most two decimals", () => {
  expect(basisPoints("2.5", 3000)).toBe(250);
  expect(basisPoints("0", 3000)).toBe(0);
  for (const written of ["", "30.01", "2,5", "-1", "1.234"]) expect(basisPoints(written, 3000)).toBeNull();
});
