import { useEffect, type ReactNode } from "react";
import { IconButton } from "./button";
import { openSearch } from "./search-door";

interface PageProps {
  title: string;
  /** Shown in the browser's tab; the title when it is not given. */
  tab?: string;
  sub?: ReactNode;
  onBack?: () => void;
  actions?: ReactNode;
  /** How wide the content may grow. */
  width?: "reading" | "wide" | "full";
  children: ReactNode;
}

/** A screen: its heading, what can be done with all of it, and its content. */
export function Page({ title, tab, sub, onBack, actions, width = "wide", children }: PageProps) {
  useEffect(() => {
    document.title = `${tab ?? title} · Roadcall`;
  }, [tab, title]);
  return (
    <div className={`page ${width}`}>
      <header className="page-head">
        {onBack && <IconButton label="Back" icon="back" className="page-back" onClick={onBack} />}
        <div className="grow">
          <h1>{title}</h1>
          {sub && <p className="page-sub">{sub}</p>}
        </div>
        <div className="page-actions">
          {actions}
          <IconButton label="Search" icon="search" className="page-search" onClick={openSearch} />
        </div>
      </header>
      {children}
    </div>
  );
}
