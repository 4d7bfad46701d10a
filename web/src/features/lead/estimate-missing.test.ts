import { expect, test } from "vitest";
import { missingWords } from "./estimate-missing";

test("what the law misses is said in a sentence", () => {
  expect(missingWords(["odometer"])).toContain("It lacks its mileage. ");
  expect(missingWords(["address", "odometer", "plate"])).toContain("It lacks the address, its mileage and its plate or VIN. ");
});
