import type { IconName } from "@/ui/icon";

/** The four places of the desk; `key` goes there after `g`. */
export const places: { path: string; label: string; icon: IconName; key: string }[] = [
  { path: "/", label: "Today", icon: "today", key: "t" },
  { path: "/leads", label: "Leads", icon: "board", key: "l" },
  { path: "/inbox", label: "Inbox", icon: "inbox", key: "i" },
  { path: "/settings", label: "Settings", icon: "settings", key: "s" },
];

/** Which place a path belongs to. */
export function placeOf(path: string): string {
  if (path === "/") return "/";
  return places.find((place) => place.path !== "/" && path.startsWith(place.path))?.path ?? "";
}
