import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from "react";
import { Button, IconButton } from "./button";

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  foot?: ReactNode;
  wide?: boolean;
  /** Something was written and not kept: Escape and closing ask first. */
  unsaved?: boolean;
  /** Given, the dialog is a form, and Enter sends it. */
  onSubmit?: () => void;
}

/** The browser's own modal dialog: focus stays inside, Escape closes, the page behind is inert. A bottom sheet on phones. */
export function Dialog({ title, onClose, children, foot, wide, unsaved = false, onSubmit }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) {
      dialog.showModal();
      // Where somebody will write, rather than the button that closes; on a touch screen no keyboard over what can be tapped.
      const field = dialog.querySelector<HTMLElement>(".dialog-body :is(input, textarea, select)");
      const isFirst = dialog.querySelector(".dialog-body :is(button, canvas, input, textarea, select)") === field;
      if (isFirst || !matchMedia("(pointer: coarse)").matches) field?.focus();
    }
    return () => dialog?.close();
  }, []);
  const [asking, setAsking] = useState(false);
  const leave = () => (unsaved ? setAsking(!asking) : onClose());
  const inner = (
    <>
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        <IconButton label="Close" icon="x" onClick={leave} />
      </div>
      <div className="dialog-body">{children}</div>
      {asking ? <Unsaved onStay={() => setAsking(false)} onLeave={onClose} /> : foot && <div className="dialog-foot">{foot}</div>}
    </>
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <dialog
      ref={ref}
      className={wide ? "dialog wide" : "dialog"}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        leave();
      }}
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
      onPointerDown={(event) => event.target === ref.current && leave()}
    >
      {onSubmit ? (
        <form onSubmit={submit} noValidate>
          {inner}
        </form>
      ) : (
        <div className="dialog-inner">{inner}</div>
      )}
    </dialog>
  );
}

function Unsaved({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  return (
    <div className="dialog-foot" role="alert">
      <strong className="grow dialog-ask">What you wrote is not kept yet.</strong>
      <Button tone="danger" onClick={onLeave}>
        Throw it away
      </Button>
      <Button tone="primary" autoFocus onClick={onStay}>
        Go on writing
      </Button>
    </div>
  );
}
