import { expect, test } from "vitest";
import { placed, type LeadPage } from "./lead-pages";
import type { Lead } from "./types";

const lead = (id: string, more: Partial<Lead> = {}) => ({ id, stage: "new", created_at: `2027-01-0${id}T00:00:00Z`, ...more }) as Lead;
const lists = (...pages: Lead[][]) => ({ pages: pages.map((data): LeadPage => ({ data, next_cursor: null })), pageParams: pages.map(() => undefined) });
const ids = (result: { pages: LeadPage[] }) => result.pages.map((page) => page.data.map((one) => one.id));

test("a changed lead stays where it was", () => {
  const result = placed(lists([lead("3"), lead("2")], [lead("1")]), {}, lead("2", { name: "Ana" }));
  expect(ids(result)).toEqual([["3", "2"], ["1"]]);
  expect(result.pages[0]?.data[1]?.name).toBe("Ana");
});

test("a lead that moved on leaves its old column and enters the new one in order of age", () => {
  const moved = lead("2", { stage: "contacted" });
  expect(ids(placed(lists([lead("3"), lead("2")]), { stage: "new" }, moved))).toEqual([["3"]]);
  expect(ids(placed(lists([lead("3", { stage: "contacted" }), lead("1", { stage: "contacted" })]), { stage: "contacted" }, moved))).toEqual([["3", "2", "1"]]);
  expect(ids(placed(lists([lead("1", { stage: "contacted" }), lead("3", { stage: "contacted" })]), { stage: "contacted", sort: "created_at" }, moved))).toEqual([["1", "2", "3"]]);
});

test("a search is left to the server to order", () => {
  expect(ids(placed(lists([lead("3")]), { q: "ana" }, lead("2")))).toEqual([["3"]]);
});
