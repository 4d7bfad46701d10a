import { expect, test } from "vitest";
import { positionIn } from "./template-words";

test("the place of a mistake is read from the refusal", () => {
  expect(positionIn("{{nmae}} is not a value of this text (at character 4).")).toBe(3);
  expect(positionIn("body must say something.")).toBeNull();
});
