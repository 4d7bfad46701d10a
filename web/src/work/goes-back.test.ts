import { expect, test } from "vitest";
import type { PartOrder } from "@/api/types";
import { goesBack } from "./goes-back";

const order = (item: Partial<PartOrder["items"][number]>) =>
  ({ items: [{ id: "poi_1", description: "Battery", quantity: 2, core_cents: 2200, received_quantity: 2, returned_quantity: 0, core_returned_quantity: 0, ...item }] }) as PartOrder;
const kinds = (item: Partial<PartOrder["items"][number]>) => goesBack(order(item)).map(({ kind, most }) => [kind, most]);

test("an old part goes back once for each part that stayed, a wrong part as long as it is here", () => {
  expect(kinds({})).toEqual([["core", 2], ["part", 2]]);
  expect(kinds({ core_returned_quantity: 2 })).toEqual([["part", 2]]);
  expect(kinds({ returned_quantity: 1 })).toEqual([["core", 1], ["part", 1]]);
  expect(kinds({ core_cents: 0 })).toEqual([["part", 2]]);
  expect(kinds({ received_quantity: 0 })).toEqual([]);
  expect(kinds({ returned_quantity: 2 })).toEqual([]);
});
