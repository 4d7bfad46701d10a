import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
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
  up?: boolean;
  /** Another face for the button that opens the menu. */
  trigger?: (open: () => void, expanded: boolean) => ReactNode;
}

/** A list of further actions under a button; a bottom sheet on phones. Arrow keys, Home, End and Escape work. */
export function Menu({ label, items, icon = "more", up, trigger }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const buttons = () => Array.from(list.current?.querySelectorAll<HTMLButtonElement>("button") ?? []);

  useEffect(() => {
    if (!open) return;
    (list.current?.querySelector<HTMLButtonElement>("[aria-checked=true]") ?? list.current?.querySelector("button"))?.focus();
    const away = (event: PointerEvent) => !root.current?.contains(event.target as Node) && setOpen(false);
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, [open]);

  const close = () => {
    setOpen(false);
    root.current?.querySelector<HTMLButtonElement>("button")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const step: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
    const next = step[event.key];
    if (event.key === "Escape" || event.key === "Tab") close();
    else if (next !== undefined) all[(next + all.length) % all.length]?.focus();
    else return;
    event.stopPropagation();
    if (event.key !== "Tab") event.preventDefault();
  };

  return (
    <div className="menu-anchor" ref={root} onKeyDown={onKeyDown}>
      {trigger ? (
        trigger(() => setOpen(!open), open)
      ) : (
        <IconButton label={label} icon={icon} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)} />
      )}
      {open && (
        <>
          <div className="menu-backdrop" onClick={close} />
          <div className={up ? "menu up" : "menu"} role="menu" aria-label={label} ref={list}>
            {items.map((item) => (
              <button
                key={item.label}
                type="button"
                tabIndex={-1}
                role={item.checked === undefined ? "menuitem" : "menuitemradio"}
                aria-checked={item.checked}
                className={item.danger ? "menu-item danger" : "menu-item"}
                onClick={() => {
                  close();
                  item.onSelect();
                }}
              >
                {item.icon && <Icon name={item.icon} />}
                <span className="grow">{item.label}</span>
                {item.checked && <Icon name="check" />}
              </button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
