import { expect, it } from "vitest";
import type { TimelineItem } from "@/api/types";
import { newestEstimate } from "./newest-estimate";

const item = (id: string, status: string, job_id: string | null = null) => ({ estimate: { id, status, job_id } }) as unknown as TimelineItem;

it("is the lead's own: extra work of a visit is no version of it", () => {
  const items = [item("first", "superseded"), item("second", "approved"), item("extra", "approved", "job_1"), { estimate: null } as unknown as TimelineItem];
  expect(newestEstimate(items)?.id).toBe("second");
  expect(newestEstimate([item("extra", "approved", "job_1")])).toBeUndefined();
});
