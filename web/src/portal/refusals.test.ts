import { expect, test } from "vitest";
import { ApiError } from "../api/api-error";
import { refusalOf, refusals } from "./refusals";

const said = (status: number, key = "", field = "") => refusalOf(new ApiError("phone is not a telephone number.", status, key, field), refusals.es);

test("a refusal is told by its key, then by its field, then by its kind", () => {
  expect(said(401, "portal.code_wrong")).toBe(refusals.es["portal.code_wrong"]);
  expect(said(400, "invalid.phone", "phone")).toBe(refusals.es.phone);
  expect(said(412, "vehicle.changed_meanwhile")).toBe(refusals.es.changed);
  expect(said(429, "portal.too_many")).toBe(refusals.es.wait);
  expect(said(0, "offline")).toBe(refusals.es.offline);
  expect(said(503)).toBe(refusals.es.unavailable);
});

test("what nobody foresaw is told in the customer's language too", () => {
  expect(said(400, "invalid.shoe_size", "shoe_size")).toBe(refusals.es.other);
  expect(said(404, "vehicle.not_found")).toBe(refusals.es.other);
  expect(refusalOf(new TypeError("x is undefined"), refusals.es)).toBe(refusals.es.other);
});
