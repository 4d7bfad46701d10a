import { useEffect, useId, useRef, type FormEvent, type ReactNode } from "react";
import { IconButton } from "./button";

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  foot?: ReactNode;
  wide?: boolean;
  /** Given, the dialog is a form, and Enter sends it. */
  onSubmit?: () => void;
}

/** The browser's own modal dialog: focus stays inside, Escape closes, the page behind is inert. A bottom sheet on phones. */
export function Dialog({ title, onClose, children, foot, wide, onSubmit }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) {
      dialog.showModal();
      // Where somebody will write, rather than the button that closes.
      dialog.querySelector<HTMLElement>(".dialog-body :is(input, textarea, select)")?.focus();
    }
    return () => dialog?.close();
  }, []);
  const inner = (
    <>
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        <IconButton label="Close" icon="x" onClick={onClose} />
      </div>
      <div className="dialog-body">{children}</div>
      {foot && <div className="dialog-foot">{foot}</div>}
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
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => event.target === ref.current && onClose()}
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
