import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type BadgeTone = "plain" | "accent" | "danger" | "danger-soft" | "warn" | "info";

export function Badge({ tone = "plain", icon, children }: { tone?: BadgeTone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={tone === "plain" ? "badge" : `badge ${tone}`}>
      {icon && <Icon name={icon} size="small" />}
      {children}
    </span>
  );
}

interface CardProps {
  title?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  className?: string;
}

export function Card({ title, actions, children, className = "" }: CardProps) {
  return (
    <section className={`card ${className}`}>
      {title && (
        <div className="card-head">
          <h2>{title}</h2>
          {actions}
        </div>
      )}
      <div className="card-body">{children}</div>
    </section>
  );
}

const noticeIcons = { info: "help", warn: "alert", danger: "alert", good: "check" } as const;

interface NoticeProps {
  tone?: keyof typeof noticeIcons;
  icon?: IconName;
  children: ReactNode;
  action?: ReactNode;
}

export function Notice({ tone = "info", icon, children, action }: NoticeProps) {
  return (
    <div className={`notice ${tone}`} role={tone === "danger" ? "alert" : undefined}>
      <Icon name={icon ?? noticeIcons[tone]} />
      <div className="grow">{children}</div>
      {action}
    </div>
  );
}

/** A round mark: initials, or a sign. */
export function Avatar({ name, icon, tone = "" }: { name?: string; icon?: IconName; tone?: string }) {
  const initials = (name ?? "")
    .split(/\s+/)
    .map((word) => word[0] ?? "")
    .filter((letter) => /\p{L}/u.test(letter))
    .slice(0, 2)
    .join("")
    .toUpperCase();
  return (
    <span className={`avatar ${tone}`} aria-hidden="true">
      {icon || !initials ? <Icon name={icon ?? "person"} /> : initials}
    </span>
  );
}
