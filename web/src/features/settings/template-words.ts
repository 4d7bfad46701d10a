/**
 * Texts as an owner reads and writes them: `[car]` for `{{vehicle}}`, and `[if car “ for your [car]”]` for
 * `{{#if vehicle}} for your {{vehicle}}{{/if}}`.
 */

const names: Record<string, string> = {
  vehicle: "car",
  issue: "what is wrong",
  who: "mechanic",
  eta: "drive time",
  was: "old time",
  when: "time",
  balance: "still owed",
  text: "their words",
};

/** What a value is called in front of the owner. */
export const nameOf = (variable: string) => names[variable] ?? variable.replace(/_/g, " ");

export const asShown = (body: string) =>
  body
    .replace(/\{\{ *#if +(\w+) *\}\}/g, (_, variable: string) => `[if ${nameOf(variable)} “`)
    .replace(/\{\{ *\/if *\}\}/g, "”]")
    .replace(/\{\{ *(\w+) *\}\}/g, (_, variable: string) => `[${nameOf(variable)}]`);

export interface Mistake {
  message: string;
  /** Where in what was written, counted from 0. */
  at: number;
}
export type Read = { body: string; mistake?: undefined } | { mistake: Mistake };

// Straight quotation marks are what a keyboard has.
const piece = /\[if ([^[\]“”"]+?) ?[“"]|[”"]\]|\[([^[\]]*)\]|[[\]]|\{\{|\}\}/g;

/** What is stored for what was written, or the first thing in it that nobody could fill in. */
export function asStored(shown: string, variables: readonly string[]): Read {
  const known = new Map(variables.map((one) => [nameOf(one), one]));
  let body = "";
  let from = 0;
  let openAt = -1;
  for (const found of shown.matchAll(piece)) {
    const [all, condition, value] = found;
    const at = found.index;
    const wrong = (message: string): Read => ({ mistake: { message, at } });
    body += shown.slice(from, at);
    from = at + all.length;
    const name = (condition ?? value)?.trim().toLowerCase();
    if (name !== undefined) {
      const variable = known.get(name);
      if (!variable) return wrong(`We cannot fill in “${name}”. Tap one of the values below.`);
      if (condition !== undefined && openAt >= 0) return wrong("One [if …] cannot stand inside another.");
      if (condition !== undefined) openAt = at;
      body += condition === undefined ? `{{${variable}}}` : `{{#if ${variable}}}`;
    } else if (openAt >= 0 && all.length === 2 && all.endsWith("]")) {
      openAt = -1;
      body += "{{/if}}";
    } else {
      return wrong(`A “${all}” stands alone here. Values are written like [${nameOf(variables[0] ?? "name")}].`);
    }
  }
  if (openAt >= 0) return { mistake: { message: "This [if …] has no end: close it with ”].", at: openAt } };
  return { body: body + shown.slice(from) };
}

/** Can these words be shown without their braces, and come back as they are? */
export function comesBack(body: string, variables: readonly string[]): boolean {
  const read = asStored(asShown(body), variables);
  return read.mistake === undefined && read.body === body;
}

/** Where a refusal says the mistake is, counted from 0; null when it does not say. */
export function positionIn(refusal: string): number | null {
  const found = /at character (\d+)/.exec(refusal);
  return found ? Number(found[1]) - 1 : null;
}
