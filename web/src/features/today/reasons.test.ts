import { expect, test } from "vitest";
import { helpWith, reasonOf, sinceOf } from "./reasons";

test("a text that did not arrive says so", () => {
  expect(reasonOf("text_failed").words).toBe("Text did not arrive");
  expect(reasonOf("texts_refused").words).toBe("Said: no more texts");
});

test("a reason not known here is still readable", () => {
  expect(reasonOf("tire_lost").words).toBe("Tire lost");
});

test("who cannot get texts is called; else the text goes again, once texting works", () => {
  expect(helpWith("call_back", true)).toBe("call");
  expect(helpWith("send_again", true)).toBe("again");
  expect(helpWith("send_again", false)).toBe("copy");
});

test("what a customer did counts from when they did it", () => {
  const lead = { created_at: "2027-01-01T10:00:00Z", stage_at: "2027-01-05T10:00:00Z", follow_up_at: null, touched_at: null };
  const due = "2027-01-06T10:00:00Z";
  expect(sinceOf("visit_cancelled", lead, due)).toBe(due);
  expect(sinceOf("unhappy_customer", lead, due)).toBe(due);
  expect(sinceOf("accepted_not_booked", lead, due)).toBe(lead.stage_at);
  expect(sinceOf("follow_up", lead, due)).toBe(lead.created_at);
  expect(sinceOf("message_left", lead, due)).toBe(due);
  expect(sinceOf("text_unanswered", lead, due)).toBe(due);
  expect(sinceOf("missed_call", lead, due)).toBe(lead.created_at);
  expect(sinceOf("missed_call", { ...lead, touched_at: lead.stage_at }, due)).toBe(due);
  expect(sinceOf("new_lead", lead, due)).toBe(lead.created_at);
});
