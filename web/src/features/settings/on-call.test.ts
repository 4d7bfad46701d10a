import { expect, test } from "vitest";
import { onCallOrder, withMoved } from "./on-call";

test("rank 1 is called first, rank 0 not at all", () => {
  const people = [
    { id: "a", on_call_rank: 2 },
    { id: "b", on_call_rank: 0 },
    { id: "c", on_call_rank: 1 },
  ];
  expect(onCallOrder(people)).toEqual(["c", "a"]);
});

test("moving stays within the list", () => {
  expect(withMoved(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
  expect(withMoved(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
  expect(withMoved(["a", "b", "c"], "a", 1)).toEqual(["b", "a", "c"]);
});
