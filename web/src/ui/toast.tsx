import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from "react";
import { Button, IconButton } from "./button";

interface Toast {
  id: number;
  words: string;
  bad: boolean;
  action?: { label: string; run: () => void };
}

interface Toasts {
  /** Says what happened; with `undo`, offers to take it back for `ms`. */
  say: (words: string, undo?: () => void, ms?: number) => void;
  /** Says what went wrong. */
  complain: (error: unknown, retry?: () => void) => void;
}

const Context = createContext<Toasts | null>(null);
const shownMs = 6000;
const shownWithActionMs = 10000;
const toastsMax = 3;

/** Short messages at the foot of the screen, read aloud politely, gone by themselves. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const ids = useRef(0);
  const drop = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const add = useCallback(
    (toast: Omit<Toast, "id">, ms = toast.action ? shownWithActionMs : shownMs) => {
      const id = ++ids.current;
      setToasts((all) => [...all.slice(1 - toastsMax), { ...toast, id }]);
      setTimeout(() => drop(id), ms);
    },
    [drop],
  );
  const value = useMemo<Toasts>(
    () => ({
      say: (words, undo, ms) => add({ words, bad: false, action: undo && { label: "Undo", run: undo } }, ms),
      complain: (error, retry) =>
        add({
          words: error instanceof Error ? error.message : "That did not work.",
          bad: true,
          action: retry && { label: "Try again", run: retry },
        }),
    }),
    [add],
  );
  return (
    <Context value={value}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <div className={toast.bad ? "toast bad" : "toast"} key={toast.id}>
            <span className="grow">{toast.words}</span>
            {toast.action && (
              <Button
                tone="quiet"
                onClick={() => {
                  drop(toast.id);
                  toast.action?.run();
                }}
              >
                {toast.action.label}
              </Button>
            )}
            <IconButton label="Dismiss" icon="x" onClick={() => drop(toast.id)} />
          </div>
        ))}
      </div>
    </Context>
  );
}

export function useToasts(): Toasts {
  const toasts = use(Context);
  if (!toasts) throw new Error("useToasts needs a ToastProvider above it");
  return toasts;
}
