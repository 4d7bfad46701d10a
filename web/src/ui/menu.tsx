import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import { IconButton } from "./button";

export interface MenuItem {
  label: string;
  icon?: IconName;
  danger?: boolean;
  checked?: boolean;
  onSelect: () => void;
}

interface MenuProps {
  label: string;
  items: readonly MenuItem[];
  icon?: IconName;
  /** Another face for the button that opens the menu. */
  trigger?: (toggle: () => void, expanded: boolean) => ReactNode;
}

/** A list of further actions at a button; a bottom sheet on phones. Arrow keys, Home, End and Escape work. */
export function Menu({ label, items, icon = "more", trigger }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const toggle = () => setOpen(!open);
  const close = () => {
    setOpen(false);
    root.current?.querySelector<HTMLButtonElement>("button")?.focus();
  };
  return (
    <div className="menu-anchor" ref={root}>
      {trigger ? trigger(toggle, open) : <IconButton label={label} icon={icon} aria-haspopup="menu" aria-expanded={open} onClick={toggle} />}
      {open && <Layer label={label} items={items} anchor={() => root.current?.getBoundingClientRect()} onClose={close} />}
    </div>
  );
}

const edge = 8;
const sheetBelow = 600;

/** Where the list stands: under its button, or over it where there is no room; the style sheet places the phone's sheet. */
function place(list: HTMLElement, anchor: DOMRect): void {
  if (innerWidth < sheetBelow) return;
  const { width, height } = list.getBoundingClientRect();
  const below = anchor.bottom + edge + height < innerHeight;
  const left = anchor.right - width < edge ? anchor.left : anchor.right - width;
  list.style.left = `${Math.max(edge, left)}px`;
  list.style.top = `${below ? anchor.bottom + 4 : Math.max(edge, anchor.top - height - 4)}px`;
}

interface LayerProps {
  label: string;
  items: readonly MenuItem[];
  anchor: () => DOMRect | undefined;
  onClose: () => void;
}

function Layer({ label, items, anchor, onClose }: LayerProps) {
  const layer = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const around = useRef(anchor);

  // The top layer: nothing clips it, nothing lies over it.
  useLayoutEffect(() => {
    layer.current?.showPopover();
    const at = around.current();
    if (list.current && at) place(list.current, at);
    (list.current?.querySelector<HTMLElement>("[aria-checked=true]") ?? list.current?.querySelector("button"))?.focus();
  }, []);
  useEffect(() => {
    addEventListener("resize", onClose);
    return () => removeEventListener("resize", onClose);
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = Array.from(list.current?.querySelectorAll<HTMLButtonElement>("button") ?? []);
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const step: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
    const next = step[event.key];
    event.stopPropagation();
    if (event.key === "Escape" || event.key === "Tab") onClose();
    else if (next !== undefined) all[(next + all.length) % all.length]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={layer} popover="manual" className="menu-layer" onKeyDown={onKeyDown} onClick={(event) => event.target === layer.current && onClose()}>
      <div className="menu" role="menu" aria-label={label} ref={list}>
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            tabIndex={-1}
            role={item.checked === undefined ? "menuitem" : "menuitemradio"}
            aria-checked={item.checked}
            className={item.danger ? "menu-item danger" : "menu-item"}
            onClick={() => {
              onClose();
              item.onSelect();
            }}
          >
            {item.icon && <Icon name={item.icon} />}
            <span className="grow">{item.label}</span>
            {item.checked && <Icon name="check" />}
          </button>
        ))}
      </div>
    </div>
  );
}
