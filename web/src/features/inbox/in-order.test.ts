import { expect, test } from "vitest";
import type { Conversation } from "@/api/types";
import { inOrder } from "./in-order";

const talk = (id: string, unread: number, last_at: string) => ({ id, unread, last_at }) as Conversation;

test("unread conversations come first, then the last written in", () => {
  const sorted = inOrder([
    talk("old-read", 0, "2027-01-01T10:00:00Z"),
    talk("new-read", 0, "2027-01-03T10:00:00Z"),
    talk("old-unread", 1, "2027-01-01T09:00:00Z"),
    talk("new-unread", 4, "2027-01-02T09:00:00Z"),
  ]);
  expect(sorted.map((one) => one.id)).toEqual(["new-unread", "old-unread", "new-read", "old-read"]);
});
