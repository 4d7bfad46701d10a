import { expect, test } from "vitest";
import type { Hit } from "@/api/types";
import { hitPath, hitTitle, inGroups } from "./hits";

const hit = (more: Partial<Hit>): Hit => ({
  kind: "person", id: "x1", title: "Maria", detail: "", status: null, customer_id: null, lead_id: null, at: "2026-01-01T00:00:00Z", ...more,
});

test("each kind opens its own screen", () => {
  expect(hitPath(hit({}))).toBe("/customers/x1");
  expect(hitPath(hit({ kind: "car", customer_id: "c1" }))).toBe("/customers/c1");
  expect(hitPath(hit({ kind: "text", lead_id: "l1" }))).toBe("/leads/l1");
  expect(hitPath(hit({ kind: "call", customer_id: "c1" }))).toBe("/customers/c1");
});

test("a nameless one is called by the number", () => {
  expect(hitTitle(hit({ title: "", detail: "+19045550142" }))).toBe("(904) 555-0142");
});

test("people come before texts", () => {
  expect(inGroups([hit({ kind: "text" }), hit({ kind: "person" })]).map((one) => one.kind)).toEqual(["person", "text"]);
});
