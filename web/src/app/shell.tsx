import { useEffect, useRef, type ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { useLive, type LiveState } from "@/api/live";
import { useMe, useTodayRows } from "@/api/queries";
import { labelOf, roles } from "@/api/words";
import { Icon } from "@/ui/icon";
import { Avatar } from "@/ui/pieces";
import { openSearch } from "@/ui/search-door";
import { useOnline } from "@/ui/use-media";
import { placeOf, places } from "./nav";
import { SearchPlace } from "./search-place";
import { Shortcuts } from "./shortcuts";

/** The frame of every screen: rail or tab bar, banner, keys, live stream. */
export function Shell({ children }: { children: ReactNode }) {
  const [path] = useLocation();
  const online = useOnline();
  const live = useLive();
  const counts = useCounts();
  const main = useRef<HTMLElement>(null);
  const before = useRef(path);

  // A new screen starts at its top, and the keyboard with it.
  useEffect(() => {
    if (placeOf(before.current) !== placeOf(path) || path.split("/").length !== before.current.split("/").length) {
      scrollTo(0, 0);
      if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
    }
    before.current = path;
  }, [path]);

  return (
    <div className="shell">
      <a className="skip-link" href="#main" onClick={() => main.current?.focus()}>
        Skip to content
      </a>
      <Rail current={placeOf(path)} counts={counts} live={live} />
      <div className="frame">
        {!online && (
          <div className="banner" role="status">
            <Icon name="off" />
            You are offline. You see what was loaded; changes need a connection.
          </div>
        )}
        <main className="main" id="main" tabIndex={-1} ref={main}>
          {children}
        </main>
      </div>
      <TabBar current={placeOf(path)} counts={counts} />
      <Shortcuts />
      <SearchPlace />
    </div>
  );
}

type Counts = Record<string, { number: number; words: string }>;

function useCounts(): Counts {
  const { data, rows } = useTodayRows();
  const due = rows?.filter((row) => row.group === "overdue" || row.group === "due_now").length ?? 0;
  return {
    "/": { number: due, words: "to do now" },
    "/inbox": { number: data?.unread_conversations ?? 0, words: "unread" },
  };
}

function Count({ of }: { of: Counts[string] | undefined }) {
  if (!of?.number) return null;
  return (
    <span className="count hot">
      {of.number > 99 ? "99+" : of.number}
      <span className="visually-hidden"> {of.words}</span>
    </span>
  );
}

function TabBar({ current, counts }: { current: string; counts: Counts }) {
  return (
    <nav className="tabbar" aria-label="Places">
      {places.filter((place) => place.foot).map((place) => (
        <Link key={place.path} href={place.path} className="tab" aria-current={current === place.path ? "page" : undefined}>
          <Icon name={place.icon} size="large" />
          {place.label}
          <Count of={counts[place.path]} />
        </Link>
      ))}
      <Link href="/more" className="tab" aria-current={current === "" || !atFoot(current) ? "page" : undefined}>
        <Icon name="more" size="large" />
        More
      </Link>
    </nav>
  );
}

const atFoot = (path: string) => places.some((place) => place.foot && place.path === path);

const liveWords: Record<LiveState, string> = { connecting: "Connecting…", live: "Live", lost: "Reconnecting…" };

function Rail({ current, counts, live }: { current: string; counts: Counts; live: LiveState }) {
  const { user, shop } = useMe();
  return (
    <nav className="rail" aria-label="Main">
      <Link className="brand" href="/">
        <img src="/desk/icon.svg" alt="" />
        Roadcall
      </Link>
      <button type="button" className="rail-link rail-search" onClick={openSearch}>
        <Icon name="search" />
        <span className="grow">
          Search
          <kbd>/</kbd>
        </span>
      </button>
      {places.map((place) => (
        <Link key={place.path} href={place.path} className="rail-link" aria-current={current === place.path ? "page" : undefined}>
          <Icon name={place.icon} />
          <span className="grow">
            {place.label}
            <Count of={counts[place.path]} />
          </span>
        </Link>
      ))}
      <div className="rail-foot">
        <span className="live-state">
          <span className={live === "live" ? "live-dot" : "live-dot off"} />
          {liveWords[live]}
        </span>
        <Link className="rail-me" href="/settings/you">
          <Avatar name={user.name} />
          <span className="grow">
            <span className="truncate">{user.name}</span>
            <small>
              {labelOf(roles, user.role)} · {shop.name}
            </small>
          </span>
        </Link>
      </div>
    </nav>
  );
}
