import { expect, test } from "vitest";
import type { Technician } from "@/api/types";
import { formOf, patchOf, placeIn, placeWords, problemsIn, toggled } from "./goes-out";

const mike: Technician = {
  id: "usr_mike",
  name: "Mike",
  role: "mechanic",
  color: "#0b5d3b",
  hours: [],
  skills: ["brakes"],
  base_address: "12 Oak Street",
  base_position: { lat: 29.894612, lng: -81.314512 },
  radius_km: 41,
  goes_out: true,
  busy_calendar_url: null,
  busy_calendar_problem: null,
  calendar_url: null,
  photo_file_id: null,
  version: 3,
};

test("what nobody touched is not sent, even where the form shows it rounded", () => {
  expect(patchOf(formOf(mike), mike)).toEqual({});
});

test("what was written is sent as the server takes it", () => {
  const form = { ...formOf(mike), radius: "30", place: "30.1, -81.5", base_address: " ", busy_calendar_url: "webcal://calendar.example.test/a.ics" };
  expect(patchOf(form, mike)).toEqual({
    radius_km: 48,
    base_position: { lat: 30.1, lng: -81.5 },
    base_address: null,
    busy_calendar_url: "https://calendar.example.test/a.ics",
  });
});

test("an emptied place and an emptied radius are taken off", () => {
  expect(patchOf({ ...formOf(mike), place: "", radius: "" }, mike)).toEqual({ base_position: null, radius_km: null });
});

test("a day off is a day that ends as it begins", () => {
  const week = Array.from({ length: 7 }, (_, day) => (day === 0 ? { opens: 0, closes: 0 } : { opens: 480, closes: 1020 }));
  expect(patchOf({ ...formOf(mike), hours: week }, mike)).toEqual({ hours: week });
});

test("each problem is said at its field", () => {
  expect(problemsIn(formOf(mike))).toEqual({});
  const bad = problemsIn({ ...formOf(mike), place: "the harbor", radius: "0", busy_calendar_url: "http://calendar.example.test" });
  expect(Object.keys(bad).sort()).toEqual(["busy_calendar_url", "place", "radius"]);
});

test("places are read as maps write them", () => {
  expect(placeIn("29.8946, -81.3145")).toEqual({ lat: 29.8946, lng: -81.3145 });
  expect(placeIn("29.8946 -81.3145")).toEqual({ lat: 29.8946, lng: -81.3145 });
  for (const written of ["", "29.8946", "91, 0", "0, 181", "12 Oak Street"]) expect(placeIn(written)).toBeNull();
  expect(placeWords(null)).toBe("");
});

test("skills keep the order of the list, and those it does not know", () => {
  const order = ["oil_change", "brakes", "battery"];
  expect(toggled(["battery", "welding"], "oil_change", order)).toEqual(["oil_change", "battery", "welding"]);
  expect(toggled(["oil_change", "brakes"], "brakes", order)).toEqual(["oil_change"]);
});
