import { expect, test } from "vitest";
import { findingsOf, wordsOf } from "./findings";
import type { Visit } from "./store";

const item = (id: string, rating: string, more = {}) => ({ id, name: `Item ${id}`, rating, measurement: null, unit: null, note: null, estimate_line_id: null, ...more });
const visit = (...items: ReturnType<typeof item>[]) => ({ inspections: [{ title: "Courtesy inspection", items }] }) as unknown as Visit;

test("what is yellow or red becomes extra work, red first, once", () => {
  const found = findingsOf(visit(item("a", "green"), item("b", "yellow"), item("c", "red"), item("d", "red", { estimate_line_id: "eln_1" })));
  expect(found.map((one) => one.id)).toEqual(["c", "b"]);
});

test("a finding says what was measured and noted", () => {
  const words = (more: object) => findingsOf(visit(item("a", "red", { name: "Front brake pads", ...more }))).map(wordsOf);
  expect(words({ measurement: "2", unit: "mm", note: "worn to the metal" })).toEqual(["Front brake pads: 2 mm, worn to the metal"]);
  expect(words({ unit: "mm" })).toEqual(["Front brake pads"]);
});
