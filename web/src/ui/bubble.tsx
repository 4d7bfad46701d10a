import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import { time } from "./format";

/** A picture or other thing that came with a text. */
export interface BubbleMedia {
  content_type: string;
  url: string | null;
  small_url: string | null;
  problem: string | null;
  source_url: string;
}

interface BubbleProps {
  direction: "in" | "out";
  body: string;
  media?: readonly BubbleMedia[];
  at: string;
  who?: string;
  mark?: { words: string; icon: IconName; tone: "" | "bad" | "wait" };
  /** Why it did not arrive, or what holds it. */
  reason?: string | null;
  children?: ReactNode;
}

function Attached({ media, number, direction }: { media: BubbleMedia; number: number; direction: "in" | "out" }) {
  const kind = media.content_type.split("/")[0];
  if (media.url && kind === "image") {
    return (
      <a className={`bubble-picture ${direction}`} href={media.url} target="_blank" rel="noreferrer">
        <img src={media.small_url ?? media.url} alt={`Picture ${number}`} loading="lazy" />
      </a>
    );
  }
  if (media.url && kind === "audio") return <audio className={`bubble-picture ${direction}`} controls preload="none" src={media.url} />;
  if (media.url) {
    return (
      <a className={`bubble ${direction}`} href={media.url} target="_blank" rel="noreferrer">
        {kind === "video" ? "Film" : "Attachment"} {number}
      </a>
    );
  }
  return (
    <p className={`bubble-mark ${direction}`}>
      <Icon name="image" size="small" />
      {media.problem ?? "Picture is on its way…"}
    </p>
  );
}

/** One text of a conversation with its time and where it is on its way. */
export function Bubble({ direction, body, media = [], at, who, mark, reason, children }: BubbleProps) {
  const tone = mark?.tone === "bad" ? " bad" : mark?.tone === "wait" ? " pending" : "";
  return (
    <div>
      {media.map((one, index) => (
        <Attached key={one.source_url} media={one} number={index + 1} direction={direction} />
      ))}
      {(body || !media.length) && (
        <div className={`bubble ${direction}${tone}`}>
          {body}
        </div>
      )}
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
