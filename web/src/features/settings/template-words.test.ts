import { describe, expect, test } from "vitest";
import { asShown, asStored, comesBack, positionIn } from "./template-words";

const variables = ["shop", "name", "vehicle", "total", "shop_phone"];
const stored = "Hi{{#if name}} {{name}}{{/if}}, your estimate from {{shop}} is ready{{#if total}}: {{total}}{{/if}}. Call {{shop_phone}}.";
const shown = "Hi[if name “ [name]”], your estimate from [shop] is ready[if total “: [total]”]. Call [shop phone].";
const mistake = (words: string) => asStored(words, variables).mistake;

describe("the words of a text", () => {
  test("are shown without braces and stored as they were", () => {
    expect(asShown(stored)).toBe(shown);
    expect(asStored(shown, variables)).toEqual({ body: stored });
    expect(comesBack(stored, variables)).toBe(true);
  });
  test("may have the straight quotation marks of a keyboard", () => {
    expect(asStored('Hi[if Car " about your [CAR]"]', variables)).toEqual({ body: "Hi{{#if vehicle}} about your {{vehicle}}{{/if}}" });
  });
  test("that have brackets of their own are left as they are stored", () => {
    expect(comesBack("Press [1] {{name}}", variables)).toBe(false);
    expect(comesBack("{{ name }}", variables)).toBe(false);
  });
  test("name what cannot be filled in, and where", () => {
    expect(mistake("Hi [nmae], hello")).toEqual({ message: "We cannot fill in “nmae”. Tap one of the values below.", at: 3 });
    expect(mistake("Hi {{name}}")?.at).toBe(3);
    expect(mistake("Hi]")?.at).toBe(2);
    expect(mistake("Hi[if name “ [name]")?.message).toContain("has no end");
    expect(mistake("[if name “a [if total “b”]”]")?.message).toContain("inside another");
  });
  test("may quote somebody", () => {
    expect(asStored('They say "[name]" to “you”', variables)).toEqual({ body: 'They say "{{name}}" to “you”' });
  });
});

test("the place of a mistake is read from the refusal", () => {
  expect(positionIn("{{nmae}} is not a value of this text (at character 4).")).toBe(3);
  expect(positionIn("body must say something.")).toBeNull();
});
