import { expect, test } from "vitest";
import { stockChoices } from "./stock-choices";

const level = (place: string, quantity: number) => ({ place, place_name: place, quantity });

test("a part is offered from each place that holds it, from the mechanic's van first", () => {
  const wiper = { id: "prt_1", description: "Wiper", price_cents: 900, levels: [level("shelf", 3), level("usr_1", 0), level("usr_2", 1)] };
  const choices = stockChoices([wiper, { ...wiper, id: "prt_2", levels: [] }], "usr_2");
  expect(choices.map((one) => one.origin)).toEqual([{ part_id: "prt_1", from: "usr_2" }, { part_id: "prt_1", from: "shelf" }]);
  expect(new Set(choices.map((one) => one.value)).size).toBe(2);
  expect(choices[1]).toMatchObject({ label: "Wiper (shelf: 3)", description: "Wiper", price_cents: 900 });
});
