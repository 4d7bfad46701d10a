import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { useFresh } from "@/api/fresh";
import type { LeadFilter } from "@/api/lead-pages";
import type { Lead } from "@/api/types";
import { carWords, labelOf, nothingSaid, services, sources, stages, stageTones, whoIs } from "@/api/words";
import { Button } from "@/ui/button";
import { phone } from "@/ui/format";
import { Avatar, Badge } from "@/ui/pieces";
import { Empty, Failed, SkeletonRows } from "@/ui/states";
import { Ago } from "@/ui/time";
import { useListKeys } from "@/ui/use-list-keys";
import { useLeadList } from "./leads";

interface LeadListProps {
  filter: LeadFilter;
  onClear?: () => void;
  empty?: string;
}

/** Leads in rows; the next page loads as the end comes into sight. */
export function LeadList({ filter, onClear, empty }: LeadListProps) {
  const list = useLeadList(filter);
  const root = useRef<HTMLDivElement>(null);
  useListKeys(root);
  if (list.isPending) return <div className="lead-list"><SkeletonRows rows={8} /></div>;
  if (list.isError && !list.data) return <Failed error={list.error} onRetry={() => void list.refetch()} />;
  const leads = list.data.pages.flatMap((page) => page.data);
  if (!leads.length) return <NoLeads filtered={Object.keys(filter).length > 0} words={empty} onClear={onClear} />;
  return (
    <div ref={root} aria-busy={list.isPlaceholderData}>
      <ul className="lead-list">
        {leads.map((lead) => (
          <li key={lead.id}>
            <LeadRow lead={lead} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && <MoreRows loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />}
    </div>
  );
}

function LeadRow({ lead }: { lead: Lead }) {
  const fresh = useFresh(lead.id);
  const source = sources.find((one) => one.value === lead.source);
  const what = [carWords(lead.vehicle), labelOf(services, lead.service), lead.issue].filter(Boolean).join(" · ");
  const urgent = lead.urgency === "emergency";
  return (
    <Link href={`/leads/${lead.id}`} className={fresh ? "lead-row fresh" : "lead-row"} data-row>
      <Avatar icon={urgent ? "alert" : source?.icon} tone={urgent ? "danger" : ""} />
      <span className="who truncate">{whoIs(lead, phone)}</span>
      <span className="phone">{lead.name ? phone(lead.phone || lead.caller_id) : ""}</span>
      <span className="what truncate">{what || nothingSaid(lead.missed)}</span>
      <span className="ref">{lead.reference}</span>
      <span className="stage">
        <Badge tone={stageTones[lead.stage]}>{labelOf(stages, lead.stage)}</Badge>
      </span>
      <span className="when">
        <Ago at={lead.created_at} />
      </span>
    </Link>
  );
}

function NoLeads({ filtered, words, onClear }: { filtered: boolean; words?: string; onClear?: () => void }) {
  if (words) return <Empty icon="check" title="Nothing here">{words}</Empty>;
  if (!filtered) return <Empty icon="board" title="No leads yet">Every call, text and price request becomes a lead here by itself.</Empty>;
  return (
    <Empty icon="search" title="Nothing fits" action={onClear && <Button onClick={onClear}>Show all leads</Button>}>
      Names match from their beginning; for numbers, four digits are enough.
    </Empty>
  );
}

function MoreRows({ loading, onMore }: { loading: boolean; onMore: () => void }) {
  const foot = useRef<HTMLDivElement>(null);
  const latest = useRef(onMore);
  latest.current = onMore;
  useEffect(() => {
    const element = foot.current;
    if (!element || loading) return;
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current(), { rootMargin: "600px" });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [loading]);
  return (
    <div className="list-more" ref={foot}>
      <Button busy={loading} onClick={onMore}>
        {loading ? "Loading…" : "Show more"}
      </Button>
    </div>
  );
}
