import { useEffect, type FormEvent, type ReactNode } from "react";
import "./account.css";

interface DoorProps {
  title: string;
  intro?: string;
  onSubmit?: () => void;
  below?: ReactNode;
  children: ReactNode;
}

/** The card in front of the desk. */
export function Door({ title, intro, onSubmit, below, children }: DoorProps) {
  useEffect(() => {
    document.title = `${title} · Roadcall`;
  }, [title]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <main className="door">
      <div className="door-card">
        <div className="door-brand">
          <img src="/desk/icon.svg" alt="" />
          Roadcall
        </div>
        <h1>{title}</h1>
        {intro && <p className="lead-in">{intro}</p>}
        {onSubmit ? (
          <form onSubmit={submit} noValidate>
            {children}
          </form>
        ) : (
          children
        )}
        {below && <p className="below">{below}</p>}
      </div>
    </main>
  );
}
