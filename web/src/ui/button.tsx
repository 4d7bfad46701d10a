import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type Tone = "primary" | "plain" | "quiet" | "danger" | "alarm";

interface Look {
  tone?: Tone;
  icon?: IconName;
  large?: boolean;
  wide?: boolean;
}

function classes({ tone = "plain", large, wide }: Look, more = ""): string {
  return ["button", tone, large && "large", wide && "wide", more].filter(Boolean).join(" ");
}

type ButtonProps = Look & { busy?: boolean; children: ReactNode } & ButtonHTMLAttributes<HTMLButtonElement>;

/** While busy it keeps its place and its focus, and does nothing. */
export function Button({ tone, icon, large, wide, busy, children, className, onClick, ...rest }: ButtonProps) {
  const sign = busy ? "spinner" : icon;
  return (
    <button
      type="button"
      {...rest}
      className={classes({ tone, large, wide }, [busy && "busy", className].filter(Boolean).join(" "))}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {sign && <Icon name={sign} />}
      {children}
    </button>
  );
}

type IconButtonProps = { label: string; icon: IconName; tone?: Tone } & ButtonHTMLAttributes<HTMLButtonElement>;

export function IconButton({ label, icon, tone = "quiet", className = "", ...rest }: IconButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} {...rest} className={`button icon-only ${tone} ${className}`}>
      <Icon name={icon} />
    </button>
  );
}

type AnchorProps = Look & { children: ReactNode } & AnchorHTMLAttributes<HTMLAnchorElement>;

/** A link that looks like a button; for addresses outside the desk (tel:, files). */
export function AnchorButton({ tone, icon, large, wide, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={classes({ tone, large, wide })}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
