import type { IconName } from "@/ui/icon";

interface Place {
  path: string;
  label: string;
  icon: IconName;
  /** Goes there after `g`. */
  key: string;
  /** On a phone it stands in the bar at the foot; the others behind More. */
  foot?: true;
  about?: string;
}

/** The places of the desk. */
export const places: readonly Place[] = [
  { path: "/", label: "Today", icon: "today", key: "t", foot: true },
  { path: "/leads", label: "Leads", icon: "board", key: "l", foot: true },
  { path: "/inbox", label: "Inbox", icon: "inbox", key: "i", foot: true },
  { path: "/schedule", label: "Schedule", icon: "calendar", key: "c", foot: true },
  { path: "/money", label: "Money", icon: "price", key: "m", about: "Unpaid invoices, payments, the day" },
  { path: "/customers", label: "Customers", icon: "person", key: "p", about: "People and their cars" },
  { path: "/parts", label: "Parts", icon: "wrench", key: "a", about: "Orders, shelf and vans" },
  { path: "/reports", label: "Reports", icon: "sort", key: "r", about: "Where the work and the money come from" },
  { path: "/settings", label: "Settings", icon: "settings", key: "s", about: "Shop, people, prices, texts" },
];

/** Which place a path belongs to. */
export function placeOf(path: string): string {
  if (path === "/") return "/";
  if (path.startsWith("/jobs/")) return "/schedule";
  return places.find((place) => place.path !== "/" && path.startsWith(place.path))?.path ?? "";
}
