import { expect, test } from "vitest";
import { othersOf, ownOf } from "./whose";

const mike = { id: "usr_mike", name: "Mike" };
const joe = { id: "usr_joe", name: "Joe" };
const all = [{ seq: 1, by: mike }, { seq: 2, by: joe }, { seq: 3, by: mike }, { seq: 4 }];

test("what another did on a shared phone is not sent as one's own, and waits", () => {
  expect(ownOf(all, joe).map((one) => one.seq)).toEqual([2, 4]);
  expect(othersOf(all, joe)).toEqual([{ ...mike, count: 2 }]);
});

test("without knowing who it is, nobody's is sent", () => {
  expect(ownOf(all.slice(0, 3), null)).toEqual([]);
});
