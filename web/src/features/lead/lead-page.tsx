import { useRef } from "react";
import { Link, useLocation, useSearchParams } from "wouter";
import { ApiError } from "@/api/client";
import { useLead } from "@/api/leads";
import { useMe } from "@/api/queries";
import { readyWords } from "@/api/ready-words";
import type { Lead } from "@/api/types";
import { whoIs } from "@/api/words";
import { Composer } from "@/ui/composer";
import { phone } from "@/ui/format";
import { Card, Notice } from "@/ui/pieces";
import { Page } from "@/ui/page";
import { Empty, Failed, SkeletonRows } from "@/ui/states";
import { useToasts } from "@/ui/toast";
import { CallsCard } from "./calls-card";
import { EstimateCard } from "./estimate-card";
import { FactsCard } from "./facts-card";
import { LeadActions } from "./lead-actions";
import { bestRecording, sendText, useTimeline } from "./lead";
import { newestEstimate } from "./newest-estimate";
import { PhotosCard } from "./photos-card";
import { RecordingCard } from "./recording-card";
import { Timeline } from "./timeline";
import { VisitsCard } from "./visits-card";
import "./lead.css";

/** All about one lead: who, what was said, what we know, what happened, and what to do. */
export function LeadPage({ id }: { id: string }) {
  const lead = useLead(id);
  if (lead.isPending) return <Page title="Lead"><div className="card"><SkeletonRows rows={4} /></div></Page>;
  if (lead.isError && !lead.data) {
    const gone = lead.error instanceof ApiError && lead.error.status === 404;
    return (
      <Page title="Lead">
        {gone ? (
          <Empty icon="search" title="There is no such lead" action={<Link className="button" href="/leads">See all leads</Link>} />
        ) : (
          <Failed error={lead.error} onRetry={() => void lead.refetch()} />
        )}
      </Page>
    );
  }
  return <LeadView lead={lead.data} />;
}

function LeadView({ lead }: { lead: Lead }) {
  const [, go] = useLocation();
  const timeline = useTimeline(lead.id);
  const items = timeline.data ?? [];
  const back = () => (history.length > 1 ? history.back() : go("/leads"));
  const heard = bestRecording(items);
  const estimate = newestEstimate(items);
  return (
    <Page
      title={whoIs(lead, phone)}
      tab={`${whoIs(lead, phone)} ${lead.reference}`}
      onBack={back}
      sub={
        <span className="lead-sub">
          {lead.name && lead.phone && <a href={`tel:${lead.phone}`}>{phone(lead.phone)}</a>}
          <span>{lead.reference}</span>
          {lead.customer_id && <Link href={`/customers/${lead.customer_id}`}>Customer</Link>}
        </span>
      }
    >
      <LeadActions lead={lead} items={items} />
      <div className="lead-columns">
        {heard && (
          <div className="lead-heard">
            <RecordingCard lead={lead} {...heard} />
          </div>
        )}
        <div className="lead-aside">
          {timeline.data && <EstimateCard lead={lead} estimate={estimate} />}
          {timeline.data && <VisitsCard lead={lead} estimate={estimate} />}
          <FactsCard lead={lead} />
          <PhotosCard items={items} />
          <CallsCard items={items} />
        </div>
        <div className="lead-story">
          <Card title="What happened">
            {timeline.isPending && <SkeletonRows rows={3} />}
            {timeline.isError && <Failed error={timeline.error} onRetry={() => void timeline.refetch()} />}
            {timeline.data && <Timeline lead={lead} items={items} shownRecording={heard?.recording.id} />}
            <Reply lead={lead} />
          </Card>
        </div>
      </div>
    </Page>
  );
}

function Reply({ lead }: { lead: Lead }) {
  const me = useMe();
  const toasts = useToasts();
  const [params] = useSearchParams();
  const box = useRef<HTMLDivElement>(null);
  const asked = params.has("reply");
  const focusOnce = (element: HTMLDivElement | null) => {
    if (element && !box.current && asked) element.querySelector("textarea")?.focus();
    box.current = element;
  };
  if (!lead.phone) return <div className="reply-box"><Notice>Add a phone number to text this lead.</Notice></div>;
  return (
    <div className="reply-box" id="reply" ref={focusOnce}>
      <Composer
        label={`Text to ${whoIs(lead, phone)}`}
        placeholder={`Text ${phone(lead.phone)}`}
        draftKey={lead.id}
        snippets={readyWords({ me: me.user.name, shop: me.shop.name, lead })}
        notice={!me.shop.texts_ready && <Notice tone="warn" icon="off">Texting is not connected yet. What you write is kept and can be sent later.</Notice>}
        onSend={(body) =>
          sendText(lead.id, body).catch((error: unknown) => {
            toasts.complain(error);
            throw error;
          })
        }
      />
    </div>
  );
}
