import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import { time } from "./format";

interface BubbleProps {
  direction: "in" | "out";
  body: string;
  at: string;
  who?: string;
  mark?: { words: string; icon: IconName; tone: "" | "bad" | "wait" };
  /** Why it did not arrive, or what holds it. */
  reason?: string | null;
  children?: ReactNode;
}

/** One text of a conversation with its time and where it is on its way. */
export function Bubble({ direction, body, at, who, mark, reason, children }: BubbleProps) {
  const tone = mark?.tone === "bad" ? " bad" : mark?.tone === "wait" ? " pending" : "";
  return (
    <div>
      <div className={`bubble ${direction}${tone}`}>
        {body}
      </div>
      <p className={`bubble-mark ${direction}${mark?.tone === "bad" ? " bad" : ""}`}>
        {who && <span>{who} ·</span>}
        <time dateTime={at}>{time(at)}</time>
        {mark && direction === "out" && (
          <>
            <Icon name={mark.icon} size="small" />
            {mark.words}
          </>
        )}
      </p>
      {reason && <p className={`bubble-mark ${direction} bad`}>{reason}</p>}
      {children && <div className={`bubble-more ${direction}`}>{children}</div>}
    </div>
  );
}
