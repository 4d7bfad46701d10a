import { expect, test } from "vitest";
import { touchedBy } from "./touched-by";

test("a lead's change renews Today, the lists and that lead", () => {
  expect(touchedBy("lead.created", "led_1")).toEqual([["today"], ["leads"], ["lead", "led_1"]]);
});

test("a text renews conversations, threads and what stands on a lead's page", () => {
  expect(touchedBy("message.changed", "msg_1")).toEqual([["today"], ["conversations"], ["thread"], ["lead"]]);
  expect(touchedBy("conversation.changed", "con_1")).toContainEqual(["thread", "con_1"]);
});

test("an event of a kind not known here disturbs nothing", () => {
  expect(touchedBy("weather.changed", "w_1")).toEqual([]);
});

test("a visit that moved renews the board, the free times and its page", () => {
  const touched = touchedBy("job.changed", "job_1");
  for (const key of [["schedule"], ["slots"], ["job", "job_1"]]) expect(touched).toContainEqual(key);
});
