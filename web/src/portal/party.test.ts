import { expect, test } from "vitest";
import { codeIn, party, slipIn } from "./party";

test("a slip of the finger is told before anything is asked", () => {
  expect(slipIn(party("12"))).toBe("phone");
  expect(slipIn(party(" (904) 555-0142 "))).toBeUndefined();
  expect(slipIn(party("ana@"))).toBe("email");
  expect(slipIn(party("ana@example.test"))).toBeUndefined();
});

test("a link carries whom it was sent to and the code", () => {
  expect(codeIn("#123456/+19045550142")).toEqual({ code: "123456", who: "+19045550142" });
  expect(codeIn("#123456/ana@example.test")).toEqual({ code: "123456", who: "ana@example.test" });
  for (const other of ["", "#", "#cars", "#12345/+19045550142", "#123456/", "#123456/%"]) expect(codeIn(other)).toBeUndefined();
});
