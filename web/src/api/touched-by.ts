import { keys } from "./keys";

/** What a change makes out of date, by the kind of its event. */
export function touchedBy(kind: string, subjectId: string): readonly (readonly string[])[] {
  switch (kind.split(".")[0]) {
    case "lead":
      return [keys.today, keys.leads, keys.lead(subjectId)];
    case "message":
      return [keys.today, keys.conversations, ["thread"], ["lead"]];
    case "conversation":
      return [keys.today, keys.conversations, keys.thread(subjectId)];
    case "call":
    case "recording":
      return [keys.today, ["lead"]];
    case "estimate":
    case "customer":
      return [["lead"], keys.leads];
    case "shop":
      return [keys.shop, keys.me, keys.templates, keys.prices];
    case "user":
      return [keys.users, keys.me];
    default:
      return [];
  }
}
