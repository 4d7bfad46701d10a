import { expect, test } from "vitest";
import { commandOf, isWaiting, overlay } from "./overlay";
import type { Command, Day, Visit } from "./store";

const visit = {
  job: { id: "job_1", status: "scheduled", allowed: ["en_route"], notes: null, vehicle_id: null },
  parts_used: [],
  lines: [],
  invoice: null,
  vehicle: null,
  expected_cents: 4999,
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
  expect(shown?.job.eta_at).toBeNull();
  expect(shown?.job.notes).toBe("Gate is open");
  expect(shown?.parts_used).toHaveLength(1);
  expect(day.visits[0]?.job.status).toBe("scheduled");
});

test("a part that was not used after all is gone, whether it was sent or not", () => {
  const used = { ...day, visits: [{ ...visit, parts_used: [{ id: "jpt_1", description: "Clip", quantity: 2, unit_price_cents: 500, included: false }], expected_cents: 5999 }] } as unknown as Day;
  const shown = overlay(used, [command(1, "part_unused", { job_part_id: "jpt_1" })]).visits[0];
  expect(shown?.parts_used).toEqual([]);
  expect(shown?.expected_cents).toBe(4999);
  const waiting = overlay(day, [command(2, "part_used", { description: "Clip", quantity: 1 })]).visits[0]?.parts_used[0];
  expect(waiting && isWaiting(waiting) && commandOf(waiting)).toBe("cmd-2");
  // On its way: not to be taken back before the day was read again.
  expect(overlay(day, [{ ...command(3, "part_used", { description: "Clip", quantity: 1 }), sent: true }]).visits[0]?.parts_used[0]?.id).toBe("");
});

test("the same checklist again writes over it", () => {
  const item = (rating: string) => ({ title: "Courtesy inspection", items: [{ name: "Coolant", rating }] });
  const shown = overlay(day, [command(1, "inspection", item("red")), command(2, "inspection", item("green"))]).visits[0];
  expect(shown?.inspections).toHaveLength(1);
  expect(shown?.inspections[0]?.items[0]?.rating).toBe("green");
});

const show = (...commands: Command[]) => overlay(day, commands).visits[0];

test("running late moves the time of arrival", () => {
  const shown = show(command(1, "status", { status: "en_route", eta_minutes: 15 }), command(2, "status", { status: "en_route", eta_minutes: 35 }));
  expect(shown?.job.status).toBe("en_route");
  expect(shown?.job.eta_at).toBe("2026-11-23T15:35:00.000Z");
});

test("extra work waits in the visit, beside the finding it comes from, and counts only when it was agreed", () => {
  const finding = { title: "Courtesy inspection", items: [{ id: "itm-1", name: "Front brake pads", rating: "red" }] };
  const line = { kind: "labor", description: "Pads", quantity: 1, unit_price_cents: 9000, inspection_item_id: "itm-1" };
  const agreed = show(command(1, "inspection", finding), command(2, "extra_work", { approved_by: "Carla", lines: [line] }));
  expect(agreed?.lines).toMatchObject([{ description: "Pads", amount_cents: 9000, decision: "approved" }]);
  expect(agreed?.lines.every(isWaiting)).toBe(true);
  expect(agreed?.inspections[0]?.items[0]?.estimate_line_id).toBe(agreed?.lines[0]?.id);
  expect(agreed?.expected_cents).toBe(13_999);
  const asked = show(command(1, "extra_work", { lines: [line] }));
  expect(asked?.lines[0]?.decision).toBeNull();
  expect(asked?.expected_cents).toBe(4999);
  // Written over, the checklist still knows what its finding became.
  const again = show(command(1, "inspection", finding), command(2, "extra_work", { approved_by: "Carla", lines: [line] }), command(3, "inspection", finding));
  expect(again?.inspections[0]?.items[0]?.estimate_line_id).toBe(again?.lines[0]?.id);
});

test("an invoice and its cash wait in the visit", () => {
  const shown = show(command(1, "invoice", {}), command(2, "payment", { method: "cash", amount_cents: 2000 }), command(3, "payment", { method: "cash", amount_cents: 2999 }));
  expect(shown?.queued).toEqual({ invoice: true, paid_cents: 4999 });
  const billed = { ...day, visits: [{ ...visit, invoice: { balance_cents: 4999 } }] } as unknown as Day;
  expect(overlay(billed, [command(1, "payment", { amount_cents: 2000 })]).visits[0]?.invoice?.balance_cents).toBe(2999);
});

test("a VIN names the car before the server has it", () => {
  expect(show(command(1, "vehicle", { vin: "1HGCM82633A004352" }), command(2, "vehicle", { plate: "RC 555" }))?.vehicle).toMatchObject({ vin: "1HGCM82633A004352", plate: "RC 555" });
});
