import type { ShopSettings, Technician, TechnicianPatch } from "@/api/types";
import { kmOf, milesOf, wholeNumber } from "@/ui/numbers";

type Hours = NonNullable<ShopSettings["hours"]>;
type Place = NonNullable<Technician["base_position"]>;

/** What the form of somebody who goes out holds, as it is written there. */
export interface VisitForm {
  goes_out: boolean;
  /** Empty: the shop's hours. */
  hours: Hours;
  /** Empty: every kind of work. */
  skills: string[];
  base_address: string;
  /** `29.89460, -81.31450`, or empty. */
  place: string;
  /** Miles, or empty for no limit. */
  radius: string;
  busy_calendar_url: string;
}

export const radiusMost = 600;

export function placeWords(place: { lat: number; lng: number } | null | undefined): string {
  return place ? `${place.lat.toFixed(5)}, ${place.lng.toFixed(5)}` : "";
}

/** A place as maps write it; null when it is none on earth. */
export function placeIn(written: string): Place | null {
  const parts = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*[,\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(written);
  if (!parts) return null;
  const place = { lat: Number(parts[1]), lng: Number(parts[2]) };
  return Math.abs(place.lat) <= 90 && Math.abs(place.lng) <= 180 ? place : null;
}

export function formOf(one: Technician): VisitForm {
  return {
    goes_out: one.goes_out,
    hours: one.hours,
    skills: one.skills,
    base_address: one.base_address ?? "",
    place: placeWords(one.base_position),
    radius: one.radius_km === null ? "" : String(milesOf(one.radius_km)),
    busy_calendar_url: one.busy_calendar_url ?? "",
  };
}

/** What is not right yet, by the field it is about. */
export function problemsIn(form: VisitForm): Partial<Record<keyof VisitForm, string>> {
  const calendar = form.busy_calendar_url.trim();
  return {
    ...(form.place.trim() && !placeIn(form.place) && { place: "Write latitude and longitude like 29.8946, -81.3145." }),
    ...(form.radius.trim() && wholeNumber(form.radius, 1, radiusMost) === null && { radius: `Write whole miles, 1 to ${radiusMost}.` }),
    ...(calendar && !/^(https|webcal):\/\//.test(calendar) && { busy_calendar_url: "The address begins with https://." }),
  };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Only what was changed, as the server takes it: what nobody touched keeps its exact value. */
export function patchOf(form: VisitForm, one: Technician): TechnicianPatch {
  const before = formOf(one);
  const touched = (field: keyof VisitForm) => !same(form[field], before[field]);
  const radius = wholeNumber(form.radius, 1, radiusMost);
  return {
    ...(touched("goes_out") && { goes_out: form.goes_out }),
    ...(touched("hours") && { hours: form.hours }),
    ...(touched("skills") && { skills: form.skills }),
    ...(touched("base_address") && { base_address: form.base_address.trim() || null }),
    ...(touched("place") && { base_position: placeIn(form.place) }),
    ...(touched("radius") && { radius_km: radius === null ? null : kmOf(radius) }),
    // Calendars hand out webcal://, which is https under another name.
    ...(touched("busy_calendar_url") && { busy_calendar_url: form.busy_calendar_url.trim().replace(/^webcal:/, "https:") || null }),
  };
}

/** The skills with one of them taken in or out, in the order of the list. */
export function toggled(skills: readonly string[], one: string, order: readonly string[]): string[] {
  const has = skills.includes(one);
  const known = order.filter((skill) => (skill === one ? !has : skills.includes(skill)));
  return [...known, ...skills.filter((skill) => !order.includes(skill))];
}
