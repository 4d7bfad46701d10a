import { money } from "@/ui/format";

/** `settings.rates.first_hour_cents`: First hour. */
function nameOf(field: string): string {
  const words = (field.split(".").pop() ?? "").replace(/_(cents|id)$/, "").replace(/\[\d+\]$/, "").replace(/_/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A refusal begins with the field as programs call it; people read the name that stands beside it, and dollars. */
export function refusalWords(words: string, field: string, label = nameOf(field)): string {
  if (!field || !words.startsWith(`${field} `)) return words;
  const rest = words.slice(field.length);
  return label + (field.endsWith("_cents") ? rest.replace(/\d+/g, (cents) => money(Number(cents))) : rest);
}
