import { expect, test } from "vitest";
import { wordAt } from "./words-at";

const words = [
  { word: "Hi", start: 0.4, end: 0.6 },
  { word: "this", start: 0.7, end: 0.9 },
  { word: "is", start: 0.9, end: 1.1 },
];

test("the word being said is the last one begun", () => {
  expect(wordAt(words, 0)).toBe(-1);
  expect(wordAt(words, 0.4)).toBe(0);
  expect(wordAt(words, 0.65)).toBe(0);
  expect(wordAt(words, 0.95)).toBe(2);
  expect(wordAt(words, 99)).toBe(2);
  expect(wordAt([], 1)).toBe(-1);
});
