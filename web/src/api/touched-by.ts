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
      return [["lead"], keys.leads, ["customer"], keys.customers];
    case "job":
      return [keys.jobs, keys.job(subjectId), keys.schedule, keys.slots, keys.today, ["customer"]];
    case "absence":
    case "technician":
      return [keys.schedule, keys.slots, keys.technicians];
    case "invoice":
    case "payment":
      return [keys.invoices, ["invoice"], keys.payments, keys.today, ["customer"]];
    case "part":
      return [keys.parts];
    case "part_order":
      return [keys.partOrders, keys.parts];
    case "price_book":
      return [keys.prices];
    case "shop":
      return [keys.shop, keys.me, keys.templates, keys.prices];
    case "user":
      return [keys.users, keys.me];
    default:
      return [];
  }
}
