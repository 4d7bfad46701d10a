import { useState, type ReactNode } from "react";
import { Link } from "wouter";
import { useMe } from "@/api/queries";
import type { CustomerEvent } from "@/api/types";
import { Button } from "@/ui/button";
import { dayName, money, time } from "@/ui/format";
import { Icon } from "@/ui/icon";
import { Badge, Card } from "@/ui/pieces";
import { Failed, SkeletonRows } from "@/ui/states";
import { useNow } from "@/ui/time";
import { dayIn, dayWords, timeIn } from "@/ui/zone";
import { useStory, type About } from "./customers";
import { storyBadge, storyIcon, storyPath, storyTitle } from "./story-words";

const abouts: readonly { value: About; label: string }[] = [
  { value: "all", label: "All" },
  { value: "work", label: "Work" },
  { value: "money", label: "Money" },
  { value: "talk", label: "Talk" },
];

/** Everything that happened with a person, the newest first. */
export function Story({ id }: { id: string }) {
  const [about, setAbout] = useState<About>("all");
  const story = useStory(id, about);
  const now = useNow();
  const entries = story.data?.pages.flatMap((page) => page.data) ?? [];
  let day = "";
  return (
    <Card title="What happened" className="last">
      <div className="story-filter">
        <div className="segmented scroll" role="group" aria-label="Show">
          {abouts.map((one) => (
            <button key={one.value} type="button" aria-pressed={about === one.value} onClick={() => setAbout(one.value)}>
              {one.label}
            </button>
          ))}
        </div>
      </div>
      {story.isPending && <SkeletonRows rows={4} />}
      {story.isError && !story.data && <Failed error={story.error} onRetry={() => void story.refetch()} />}
      {story.isSuccess && !entries.length && <p className="soft">Nothing yet.</p>}
      <ol>
        {entries.map((one) => {
          const name = dayName(one.at, now);
          const starts = name !== day;
          day = name;
          return (
            <li key={one.id}>
              {starts && <h3 className="story-day">{name}</h3>}
              <Entry one={one} />
            </li>
          );
        })}
      </ol>
      {story.hasNextPage && (
        <div className="list-end">
          <Button busy={story.isFetchingNextPage} onClick={() => void story.fetchNextPage()}>
            Earlier
          </Button>
        </div>
      )}
    </Card>
  );
}

function Frame({ path, children }: { path: string | null; children: ReactNode }) {
  return path ? <Link className="story-item" href={path}>{children}</Link> : <div className="story-item">{children}</div>;
}

function Entry({ one }: { one: CustomerEvent }) {
  const zone = useMe().shop.timezone;
  const badge = storyBadge(one);
  return (
    <Frame path={storyPath(one)}>
      <span className="sign">
        <Icon name={storyIcon(one)} size="small" />
      </span>
      <span className="story-words">
        <span>
          <strong>{storyTitle(one)}</strong>
          <span className="soft small nowrap"> {[one.reference, time(one.at)].filter(Boolean).join(" · ")}</span>
        </span>
        {one.planned_at && <span className="small">{dayWords(dayIn(zone, one.planned_at))}, {timeIn(zone, one.planned_at)}</span>}
        {one.detail && <span className="story-said soft">{one.detail}</span>}
      </span>
      <span className="end">
        {!!one.amount_cents && <strong>{money(one.amount_cents)}</strong>}
        {badge && <Badge tone={badge.tone}>{badge.words}</Badge>}
      </span>
    </Frame>
  );
}
