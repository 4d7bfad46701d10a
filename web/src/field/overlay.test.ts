import { expect, test } from "vitest";
import { overlay } from "./overlay";
import type { Command, Day, Visit } from "./store";

const visit = {
  job: { id: "job_1", status: "scheduled", allowed: ["en_route"], notes: null, vehicle_id: null },
  parts_used: [],
  inspections: [],
} as unknown as Visit;
const day = { date: "2026-11-23", visits: [visit] } as unknown as Day;

const command = (seq: number, kind: string, data: Record<string, unknown>, job = "job_1"): Command => ({
  id: `cmd-${seq}`, seq, kind, job_id: job, at: "2026-11-23T15:00:00Z", data,
});

test("what waits on the phone is laid over the day, in order", () => {
  const shown = overlay(day, [
    command(1, "status", { status: "en_route" }),
    command(2, "status", { status: "on_site" }),
    command(3, "note", { text: "Gate is open" }),
    command(4, "part_used", { description: "Oil filter", quantity: 1, unit_price_cents: 1200 }),
    command(5, "status", { status: "done" }, "job_2"),
  ]).visits[0];
  expect(shown?.job.status).toBe("on_site");
  expect(shown?.job.allowed).toEqual(["working", "no_show"]);
  expect(shown?.job.notes).toBe("Gate is open");
  expect(shown?.parts_used).toHaveLength(1);
  expect(day.visits[0]?.job.status).toBe("scheduled");
});

test("the same checklist again writes over it", () => {
  const item = (rating: string) => ({ title: "Courtesy inspection", items: [{ name: "Coolant", rating }] });
  const shown = overlay(day, [command(1, "inspection", item("red")), command(2, "inspection", item("green"))]).visits[0];
  expect(shown?.inspections).toHaveLength(1);
  expect(shown?.inspections[0]?.items[0]?.rating).toBe("green");
});
