/** A shop's own days and hours, wherever the reader sits. A day is `YYYY-MM-DD`. */

const minuteMs = 60_000;

function parts(zone: string, at: number): Record<string, number> {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric",
  });
  return Object.fromEntries(format.formatToParts(at).map((part) => [part.type, Number(part.value)]));
}

const two = (value: number) => String(value).padStart(2, "0");

export function dayIn(zone: string, at: string | number): string {
  const { year = 0, month = 0, day = 0 } = parts(zone, typeof at === "number" ? at : Date.parse(at));
  return `${year}-${two(month)}-${two(day)}`;
}

/** Minutes after that day's midnight. */
export function minutesIn(zone: string, at: string | number): number {
  const { hour = 0, minute = 0 } = parts(zone, typeof at === "number" ? at : Date.parse(at));
  return hour * 60 + minute;
}

/** The moment a clock in that zone shows this; a time that clocks skip becomes the one after. */
export function instantOf(zone: string, day: string, minutes: number): string {
  const wanted = Date.parse(`${day}T00:00:00Z`) + minutes * minuteMs;
  let at = wanted;
  // Two rounds settle the offset, also across a change of clocks.
  for (let round = 0; round < 2; round += 1) {
    const shown = Date.parse(`${dayIn(zone, at)}T00:00:00Z`) + minutesIn(zone, at) * minuteMs;
    at += wanted - shown;
  }
  return new Date(at).toISOString();
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 24 * 60 * minuteMs).toISOString().slice(0, 10);
}

/** `Tue, Dec 1`; of another year with it. */
export function dayWords(day: string, now = new Date()): string {
  const year = day.startsWith(`${now.getFullYear()}-`) ? undefined : "numeric";
  return new Date(`${day}T12:00:00Z`).toLocaleDateString("en-US", { timeZone: "UTC", weekday: "short", month: "short", day: "numeric", year });
}

export function timeIn(zone: string, at: string): string {
  return new Date(at).toLocaleTimeString("en-US", { timeZone: zone, hour: "numeric", minute: "2-digit" });
}

/** `Tue, Dec 1, 9:00 AM – 11:00 AM`. */
export function windowWords(zone: string, window: { start: string; end: string }): string {
  return `${dayWords(dayIn(zone, window.start))}, ${timeIn(zone, window.start)} – ${timeIn(zone, window.end)}`;
}
