import { expect, it } from "vitest";
import type { TimelineItem } from "@/api/types";
import { alertWords, isUnheard } from "./alert-words";

const story = (...actions: string[]) => actions.map((action) => ({ at: "", change: { action } }) as unknown as TimelineItem);

it("says that the people on call are alerted only while they are", () => {
  expect(alertWords(story("lead.opened", "alert.asked"))).toContain("being alerted");
  const over = story("alert.asked", "alert.asked", "alert.nobody_answered", "lead.understood");
  expect(alertWords(over)).toContain("Nobody on call answered");
  expect([isUnheard(story("alert.asked")), isUnheard(over), isUnheard(story("alert.nobody_to_ask"))]).toEqual([false, true, true]);
});

it("promises nothing where nobody was alerted", () => expect(alertWords(story("lead.opened"))).toBe("Nobody has taken it yet."));
