import { useEffect, type RefObject } from "react";

/** True while somebody types: letters are then letters, not commands. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** J / K and the arrow keys walk along the elements marked `data-row` inside `root`. */
export function useListKeys(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector("dialog[open], .menu")) return;
      const inside = root.current?.contains(document.activeElement);
      const step = { j: 1, k: -1, ArrowDown: inside ? 1 : 0, ArrowUp: inside ? -1 : 0 }[event.key];
      if (!step) return;
      const rows = Array.from(root.current?.querySelectorAll<HTMLElement>("[data-row]") ?? []);
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      const next = rows[Math.min(rows.length - 1, Math.max(0, at + step))];
      if (!next) return;
      event.preventDefault();
      (next.matches("a, button") ? next : (next.querySelector<HTMLElement>("[data-row-focus]") ?? next)).focus();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [root]);
}
