/** Values into words for people. Times are shown by the reader's own clock unless a zone is given. */

/** `+19045550142` → `(904) 555-0142`; other numbers keep their form; `anonymous` → `Hidden number`. */
export function phone(number: string | null | undefined): string {
  if (!number) return "";
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number);
  if (parts) return `(${parts[1]}) ${parts[2]}-${parts[3]}`;
  if (/^(anonymous|restricted|unknown|private)$/i.test(number)) return "Hidden number";
  return number;
}

export function money(cents: number | null | undefined, currency = "USD"): string {
  if (cents === null || cents === undefined) return "";
  return new Intl.NumberFormat("en-US", { style: "currency", currency }).format(cents / 100);
}

/** `"1,250.50"` → 125050; null when it is not an amount. */
export function cents(written: string): number | null {
  const clean = written.replace(/[$,\s]/g, "");
  if (!/^\d{1,9}(\.\d{0,2})?$/.test(clean)) return null;
  return Math.round(Number(clean) * 100);
}

/** Seconds → `1:05`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** `just now`, `12 min ago`, `3 h ago`, `yesterday`, `4 days ago`, `Mar 3`; ahead: `in 2 h`. */
export function ago(at: string, now: number): string {
  const then = Date.parse(at);
  const past = now - then;
  const size = Math.abs(past);
  const words = (text: string) => (past >= 0 ? `${text} ago` : `in ${text}`);
  if (size < minute) return past >= 0 ? "just now" : "now";
  if (size < hour) return words(`${Math.floor(size / minute)} min`);
  if (size < day) return words(`${Math.floor(size / hour)} h`);
  if (size < 2 * day) return past >= 0 ? "yesterday" : "tomorrow";
  if (size < 7 * day) return words(`${Math.floor(size / day)} days`);
  return shortDate(at, now);
}

function shortDate(at: string, now: number): string {
  const date = new Date(at);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return date.toLocaleDateString("en-US", { month: "short", day: "numeric", ...(sameYear ? {} : { year: "numeric" }) });
}

export function time(at: string): string {
  return new Date(at).toLocaleTimeString("en-US", { hour: "numeric", minute: "2-digit" });
}

/** `Today 3:15 PM`, `Yesterday 9:00 AM`, `Mon, Mar 3, 9:00 AM`. */
export function moment(at: string, now: number): string {
  return `${dayName(at, now)}, ${time(at)}`;
}

export function dayName(at: string, now: number): string {
  const start = (value: number) => new Date(value).setHours(0, 0, 0, 0);
  const days = Math.round((start(Date.parse(at)) - start(now)) / day);
  if (days === 0) return "Today";
  if (days === -1) return "Yesterday";
  if (days === 1) return "Tomorrow";
  return new Date(at).toLocaleDateString("en-US", { weekday: "short", month: "short", day: "numeric" });
}

/** Minutes after midnight ⇄ `HH:MM` of a time input. */
export function clockTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

export function minutesOf(written: string): number {
  const [hours = 0, minutes = 0] = written.split(":").map(Number);
  return hours * 60 + minutes;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
