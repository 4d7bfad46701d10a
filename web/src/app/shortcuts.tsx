import { useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { Dialog } from "@/ui/dialog";
import { openSearch } from "@/ui/search-door";
import { isTyping } from "@/ui/use-list-keys";
import { places } from "./nav";

const chordMs = 1500;

const help: [string, string][] = [
  ["/", "Search everything"],
  ["n", "New lead"],
  [`g then ${places.map((place) => place.key).join(", ")}`, `Go to ${places.map((place) => place.label).join(", ")}`],
  ["j k or ↓ ↑", "Next and previous row"],
  ["Enter", "Open the row"],
  ["Shift + ← →", "Move a lead to the next or previous stage; on the schedule, a visit by a quarter of an hour"],
  ["Shift + ↑ ↓", "Give a visit to another mechanic, on the schedule"],
  ["Ctrl + Enter", "Send the text you are writing"],
  ["Space", "Play or pause the recording"],
  ["?", "This list"],
];

/** Keys that work everywhere on the desk. */
export function Shortcuts() {
  const [, go] = useLocation();
  const [open, setOpen] = useState(false);
  const chordAt = useRef(0);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector("dialog[open], .menu")) return;
      const inChord = Date.now() - chordAt.current < chordMs;
      chordAt.current = event.key === "g" ? Date.now() : 0;
      const place = inChord ? places.find((one) => one.key === event.key) : undefined;
      if (place) go(place.path);
      else if (event.key === "/") openSearch();
      else if (event.key === "n" && !inChord) go("/leads?new=1");
      else if (event.key === "?") setOpen(true);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [go]);

  if (!open) return null;
  return (
    <Dialog title="Keys" onClose={() => setOpen(false)}>
      <dl className="keys">
        {help.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
