import type { ReactNode } from "react";
import { Button } from "./button";
import { Icon, type IconName } from "./icon";

interface EmptyProps {
  icon: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** Nothing here: says why, and what to do. */
export function Empty({ icon, title, children, action }: EmptyProps) {
  return (
    <div className="empty">
      <span className="mark">
        <Icon name={icon} size="large" />
      </span>
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}

/** Something could not be loaded: says what, and offers to try again. */
export function Failed({ error, onRetry, title = "This did not load" }: { error: unknown; onRetry?: () => void; title?: string }) {
  return (
    <div className="empty" role="alert">
      <span className="mark bad">
        <Icon name="alert" size="large" />
      </span>
      <h2>{title}</h2>
      <p>{error instanceof Error ? error.message : "Something went wrong."}</p>
      {onRetry && (
        <Button icon="refresh" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}

/** Grey rows while a list loads. */
export function SkeletonRows({ rows = 5 }: { rows?: number }) {
  return (
    <div className="skeleton-rows" role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, index) => (
        <div className="skeleton-row" key={index}>
          <span className="bone round" />
          <span className="grow stack-s">
            <span className="bone w40" />
            <span className="bone w70" />
          </span>
        </div>
      ))}
    </div>
  );
}
