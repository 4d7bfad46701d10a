import { expect, test } from "vitest";
import { helpWith, reasonOf } from "./reasons";

test("a text that did not arrive says so", () => {
  expect(reasonOf("text_failed").words).toBe("Text did not arrive");
  expect(reasonOf("texts_refused").words).toBe("Said: no more texts");
});

test("a reason not known here is still readable", () => {
  expect(reasonOf("tire_lost").words).toBe("Tire lost");
});

test("who cannot get texts is called; else the text goes again, once texting works", () => {
  expect(helpWith("call_back", true)).toBe("call");
  expect(helpWith("send_again", true)).toBe("again");
  expect(helpWith("send_again", false)).toBe("copy");
});
