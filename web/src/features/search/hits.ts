import type { Hit } from "@/api/types";
import { jobSteps, invoiceWords } from "@/api/work-words";
import { labelOf, services, stages } from "@/api/words";
import { phone } from "@/ui/format";
import type { IconName } from "@/ui/icon";

/** What is found, in the order it is shown. */
export const hitKinds: readonly { kind: Hit["kind"]; label: string; icon: IconName }[] = [
  { kind: "person", label: "People", icon: "person" },
  { kind: "car", label: "Cars", icon: "car" },
  { kind: "job", label: "Visits", icon: "calendar" },
  { kind: "lead", label: "Leads", icon: "board" },
  { kind: "invoice", label: "Invoices", icon: "price" },
  { kind: "text", label: "Texts", icon: "text" },
  { kind: "call", label: "Said in calls", icon: "mic" },
];

/** Where it is on the desk. */
export function hitPath(hit: Hit): string {
  switch (hit.kind) {
    case "person":
      return `/customers/${hit.id}`;
    case "car":
      return `/customers/${hit.customer_id ?? ""}`;
    case "job":
      return `/jobs/${hit.id}`;
    case "invoice":
      return `/money/${hit.id}`;
    default:
      return hit.lead_id ? `/leads/${hit.lead_id}` : hit.customer_id ? `/customers/${hit.customer_id}` : "/inbox";
  }
}

const withPhones = (words: string) => words.replace(/\+1\d{10}/g, (number) => phone(number));

export function hitTitle(hit: Hit): string {
  return withPhones(hit.title) || withPhones(hit.detail) || "No name";
}

export function hitDetail(hit: Hit): string {
  const parts = hit.detail.split(" · ").map((part) => services.find((one) => one.value === part)?.label ?? withPhones(part));
  return parts.join(" · ");
}

export function hitStatus(hit: Hit): string {
  if (!hit.status) return "";
  if (hit.kind === "job") return hit.status in jobSteps ? jobSteps[hit.status as keyof typeof jobSteps].label : hit.status;
  if (hit.kind === "lead") return labelOf(stages, hit.status);
  if (hit.kind === "invoice") return labelOf(invoiceWords, hit.status);
  return hit.status === "in" ? "From them" : "From us";
}

/** The hits by kind, in the order they are shown. */
export function inGroups(hits: readonly Hit[]): Hit[] {
  return hitKinds.flatMap(({ kind }) => hits.filter((hit) => hit.kind === kind));
}
