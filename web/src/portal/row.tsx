import type { ReactNode } from "react";
import { Badge } from "@/ui/pieces";

/** One thing of a list, with what can be done with it. */
export function Row({ title, sub, badge, picture, children }: { picture?: ReactNode; title: string; sub?: string; badge?: string; children?: ReactNode }) {
  return (
    <div className="portal-row">
      {picture}
      <div className="grow">
        <p className="portal-row-title">{title}</p>
        {sub && <p className="soft small">{sub}</p>}
        {badge && <Badge>{badge}</Badge>}
      </div>
      {children}
    </div>
  );
}
