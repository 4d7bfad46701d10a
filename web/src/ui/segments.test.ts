import { expect, test } from "vitest";
import { countSegments } from "./segments";

test("plain words fill 160 letters, then 153 in each part", () => {
  expect(countSegments("a".repeat(160))).toMatchObject({ encoding: "GSM", segments: 1, left: 0 });
  expect(countSegments("a".repeat(161))).toMatchObject({ segments: 2, left: 145 });
  expect(countSegments("a".repeat(306))).toMatchObject({ segments: 2, left: 0 });
  expect(countSegments("a".repeat(307))).toMatchObject({ segments: 3 });
});

test("letters of the extension table count two", () => {
  expect(countSegments("€".repeat(80))).toMatchObject({ encoding: "GSM", units: 160, segments: 1 });
  expect(countSegments("€".repeat(81))).toMatchObject({ segments: 2 });
});

test("an extended letter is never split between two parts", () => {
  expect(countSegments("a".repeat(152) + "€" + "a".repeat(151))).toMatchObject({ units: 305, segments: 2 });
  expect(countSegments("a".repeat(152) + "€" + "a".repeat(152))).toMatchObject({ units: 306, segments: 3 });
});

test("one letter outside GSM makes the whole text UCS-2, and is named", () => {
  expect(countSegments("We’re on our way")).toMatchObject({ encoding: "UCS-2", segments: 1, odd: ["’"] });
  expect(countSegments("é".repeat(70))).toMatchObject({ encoding: "GSM", segments: 1 });
  expect(countSegments("ó".repeat(70))).toMatchObject({ encoding: "UCS-2", segments: 1 });
  expect(countSegments("ó".repeat(71))).toMatchObject({ segments: 2, left: 63 });
});

test("an emoji counts two and stays whole", () => {
  expect(countSegments("👍".repeat(35))).toMatchObject({ units: 70, segments: 1 });
  expect(countSegments("ó".repeat(66) + "👍" + "ó".repeat(10))).toMatchObject({ segments: 2, left: 67 - 12 });
});

test("nothing is no text", () => {
  expect(countSegments("")).toMatchObject({ segments: 0, left: 160 });
});
