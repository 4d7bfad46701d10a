import { expect, test } from "vitest";
import { party, slipIn } from "./party";

test("a slip of the finger is told before anything is asked", () => {
  expect(slipIn(party("12"))).toBe("phone");
  expect(slipIn(party(" (904) 555-0142 "))).toBeUndefined();
  expect(slipIn(party("ana@"))).toBe("email");
  expect(slipIn(party("ana@example.test"))).toBeUndefined();
});
