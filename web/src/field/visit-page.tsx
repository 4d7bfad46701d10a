import { useEffect, type ReactNode } from "react";
import { useLocation } from "wouter";
import { AnchorButton, IconButton } from "@/ui/button";
import { phone, time } from "@/ui/format";
import { Badge } from "@/ui/pieces";
import { Empty, SkeletonRows } from "@/ui/states";
import { CarSection } from "./car-section";
import { ChecklistSection } from "./checklist-section";
import { localDate } from "./dates";
import { HistorySection } from "./history-section";
import { MoneySection } from "./money-section";
import { PartsSection } from "./parts-section";
import { PhotosSection } from "./photos-section";
import { usePositions } from "./positions";
import { Steps } from "./steps";
import type { Day, Visit } from "./store";
import { SyncBar } from "./sync-bar";
import { useDay } from "./use-day";
import { WorkSection } from "./work-section";
import { statusWords } from "./words";

export interface SectionProps {
  visit: Visit;
  day: Day;
}

function useVisit(id: string) {
  const today = useDay(localDate(0));
  const tomorrow = useDay(localDate(1));
  for (const one of [today, tomorrow]) {
    const visit = one.day?.visits.find((row) => row.job.id === id);
    if (visit && one.day) return { visit, day: one.day, waiting: today.waiting, pending: false };
  }
  return { visit: null, day: null, waiting: today.waiting, pending: today.pending || tomorrow.pending };
}

export function VisitPage({ id }: { id: string }) {
  const [, go] = useLocation();
  const { visit, day, waiting, pending } = useVisit(id);
  usePositions(day);
  useEffect(() => {
    document.title = `${visit?.job.customer_name ?? "Visit"} · Roadcall Field`;
  }, [visit?.job.customer_name]);
  if (!visit || !day) {
    return pending ? <SkeletonRows rows={4} /> : <Empty icon="calendar" title="This visit is not on this phone" action={<AnchorButton href="/field/">My day</AnchorButton>} />;
  }
  const { job } = visit;
  const status = statusWords[job.status];
  return (
    <div className="field-app">
      <header className="field-head">
        <IconButton label="My day" icon="back" onClick={() => go("/")} />
        <div className="grow">
          <h1>{job.customer_name ?? "Customer"}</h1>
          <p className="field-shop">
            <span className="nowrap">{time(job.window.start)} – {time(job.window.end)}</span> <span className="nowrap">{job.reference}</span>
          </p>
        </div>
        <Badge tone={status.tone}>{status.label}</Badge>
      </header>
      <main className="field-main">
        <SyncBar waiting={waiting} />
        <section className="field-card" aria-label="Where and what">
          <p className="field-car">{job.vehicle ?? "Car not named"}</p>
          {job.status === "en_route" && job.eta_at && <p>Expected there at {time(job.eta_at)}</p>}
          {visit.issue && <p>“{visit.issue}”</p>}
          {job.address && <p>{job.address}</p>}
          {job.access_notes && <p className="field-access">{job.access_notes}</p>}
          {job.notes && <p className="soft field-notes">{job.notes}</p>}
          <div className="field-actions">
            {job.address && (
              <AnchorButton icon="pin" href={`https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(job.address)}`} target="_blank" rel="noreferrer">
                Directions
              </AnchorButton>
            )}
            {job.customer_phone && (
              <>
                <AnchorButton icon="phone" href={`tel:${job.customer_phone}`} aria-label={`Call ${phone(job.customer_phone)}`}>Call</AnchorButton>
                <AnchorButton icon="text" href={`sms:${job.customer_phone}`} aria-label={`Text ${phone(job.customer_phone)}`}>Text</AnchorButton>
              </>
            )}
          </div>
        </section>
        <WorkSection visit={visit} day={day} />
        <CarSection visit={visit} />
        <ChecklistSection visit={visit} day={day} waiting={waiting} />
        <PhotosSection visit={visit} waiting={waiting} />
        <PartsSection visit={visit} day={day} />
        <MoneySection visit={visit} day={day} />
        <HistorySection visit={visit} />
      </main>
      <Steps visit={visit} pictures={waiting.pictures} />
    </div>
  );
}

/** A part of the visit that opens with a tap; what matters now is open already. */
export function Section({ title, sub, open, children }: { title: string; sub?: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="field-card field-section" open={open}>
      <summary>
        <h2>{title}</h2>
        {sub && <span className="soft small">{sub}</span>}
      </summary>
      <div className="stack">{children}</div>
    </details>
  );
}
