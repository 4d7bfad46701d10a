import { carWords, kinds, labelOf, services, urgencies } from "@/api/words";
import type { Lead, LeadPatch } from "@/api/types";
import { phone } from "@/ui/format";

/** A fact of a lead: how it is shown, asked for, and written. */
export interface Fact {
  name: FactName;
  label: string;
  show: (lead: Lead) => string;
  /** Its parts as form values. */
  parts: (lead: Lead) => Record<string, string>;
  patch: (parts: Record<string, string>) => LeadPatch;
  choices?: readonly { value: string; label: string }[];
  long?: boolean;
  type?: string;
  max?: number;
}

export type FactName = "name" | "phone" | "vehicle" | "service" | "urgency" | "kind" | "address" | "issue" | "preferred_time" | "email";

type TextName = "name" | "email" | "address" | "issue" | "preferred_time";

function text(name: TextName, label: string, max: number, more: Partial<Fact> = {}): Fact {
  return {
    name,
    label,
    max,
    show: (lead) => lead[name] ?? "",
    parts: (lead) => ({ value: lead[name] ?? "" }),
    patch: ({ value }) => ({ [name]: value?.trim() || null }),
    ...more,
  };
}

function choice(name: "service" | "urgency" | "kind", label: string, choices: readonly { value: string; label: string }[]): Fact {
  return {
    name,
    label,
    choices,
    show: (lead) => labelOf(choices, lead[name]),
    parts: (lead) => ({ value: lead[name] ?? "" }),
    patch: ({ value }) => ({ [name]: value || null }) as LeadPatch,
  };
}

const unknown = { value: "", label: "Not known" };

export const facts: readonly Fact[] = [
  text("name", "Name", 120),
  {
    name: "phone",
    label: "Phone",
    type: "tel",
    max: 40,
    show: (lead) => phone(lead.phone),
    parts: (lead) => ({ value: phone(lead.phone) }),
    patch: ({ value }) => ({ phone: value?.trim() || null }),
  },
  {
    name: "vehicle",
    label: "Car",
    show: ({ vehicle }) => [carWords(vehicle), vehicle.engine, vehicle.vin && `VIN ${vehicle.vin}`].filter(Boolean).join(" · "),
    parts: ({ vehicle }) => ({
      year: vehicle.year ? String(vehicle.year) : "",
      make: vehicle.make ?? "",
      model: vehicle.model ?? "",
      engine: vehicle.engine ?? "",
      vin: vehicle.vin ?? "",
    }),
    patch: ({ year, make, model, engine, vin }) => ({
      vehicle: { year: year ? Number(year) : null, make: make || null, model: model || null, engine: engine || null, vin: vin || null },
    }),
  },
  choice("service", "Service", [unknown, ...services]),
  text("issue", "What is wrong", 2000, { long: true }),
  text("address", "Place", 300),
  text("preferred_time", "Wanted time", 120),
  text("email", "E-mail", 254, { type: "email" }),
  choice("urgency", "Urgency", urgencies),
  choice("kind", "Kind of call", kinds),
];

export type Mark = "check" | "confirmed" | "heard" | "none";

/** How sure we are of a fact: to be checked, confirmed by a person, heard by a machine, or simply told. */
export function markOf(lead: Lead, name: string): Mark {
  if (lead.unsure.includes(name)) return "check";
  if (lead.confirmed.some((field) => field === name || field.startsWith(`${name}_`))) return "confirmed";
  if (name in lead.confidence) return "heard";
  return "none";
}
