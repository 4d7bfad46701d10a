import { useState } from "react";
import { Link, useLocation } from "wouter";
import { useCallBack } from "@/api/actions";
import { ApiError } from "@/api/client";
import { useLead } from "@/api/leads";
import { useMe } from "@/api/queries";
import type { CustomerOverview, Lead } from "@/api/types";
import { AnchorButton, Button } from "@/ui/button";
import { Facts } from "@/ui/facts";
import { money, moment, phone } from "@/ui/format";
import { Badge, Card, type BadgeTone } from "@/ui/pieces";
import { Page } from "@/ui/page";
import { Empty, Failed, SkeletonRows } from "@/ui/states";
import { useNow } from "@/ui/time";
import { Cars } from "./cars";
import { nameOf, useOverview } from "./customers";
import { Deletion, EraseByWord } from "./deletion";
import { PersonEdit } from "./person-edit";
import { Merged, SamePerson } from "./same-person";
import { Story } from "./story";
import "@/work/work.css";
import "./customers.css";

/** A person: how to reach them, their cars, and everything that happened. */
export default function CustomerPage({ id }: { id: string }) {
  const overview = useOverview(id);
  if (overview.isPending) return <Page title="Customer"><div className="card"><SkeletonRows rows={4} /></div></Page>;
  if (overview.isError && !overview.data) {
    const gone = overview.error instanceof ApiError && overview.error.status === 404;
    return (
      <Page title="Customer">
        {gone ? (
          <Empty icon="search" title="There is no such customer" action={<Link className="button" href="/customers">See all customers</Link>} />
        ) : (
          <Failed error={overview.error} onRetry={() => void overview.refetch()} />
        )}
      </Page>
    );
  }
  return <CustomerView of={overview.data} />;
}

function CustomerView({ of }: { of: CustomerOverview }) {
  const [, go] = useLocation();
  const { customer } = of;
  return (
    <Page
      title={nameOf(customer)}
      onBack={() => (history.length > 1 ? history.back() : go("/customers"))}
      sub={customer.name && customer.phone ? <a href={`tel:${customer.phone}`}>{phone(customer.phone)}</a> : undefined}
    >
      <div className="stack">
        {of.deletion && <Deletion request={of.deletion} name={nameOf(customer)} />}
        {of.same_person.length > 0 && <SamePerson of={of} />}
        <Reach of={of} />
        <div className="two-columns">
          <div>
            <Story id={customer.id} />
          </div>
          <div>
            <Figures of={of} />
            <About of={of} />
            <Cars customerId={customer.id} cars={of.cars} />
            {of.merged.length > 0 && <Merged of={of} />}
            {!of.deletion && <EraseByWord id={customer.id} name={nameOf(customer)} />}
          </div>
        </div>
      </div>
    </Page>
  );
}

function Reach({ of }: { of: CustomerOverview }) {
  const { customer } = of;
  if (!customer.phone && !customer.email) return null;
  return (
    <div className="person-do">
      {of.lead_id ? <CallBack leadId={of.lead_id} number={customer.phone} /> : customer.phone && <AnchorButton tone="primary" icon="phone" href={`tel:${customer.phone}`}>Call</AnchorButton>}
      {of.texts !== "stopped" && (of.conversation_id || of.lead_id) && (
        <Link className="button plain" href={of.conversation_id ? `/inbox/${of.conversation_id}` : `/leads/${of.lead_id}?reply=1`}>
          Write a text
        </Link>
      )}
      {customer.email && <AnchorButton icon="mail" href={`mailto:${customer.email}`}>Mail</AnchorButton>}
      {of.lead_id && <Link className="button plain" href={`/leads/${of.lead_id}`}>Newest lead</Link>}
    </div>
  );
}

function CallBack({ leadId, number }: { leadId: string; number: string | null }) {
  const lead = useLead(leadId);
  const ready = useMe().shop.calls_ready;
  if (!ready || !lead.data?.phone) return number && <AnchorButton tone="primary" icon="phone" href={`tel:${number}`}>Call</AnchorButton>;
  return <RingMe lead={lead.data} />;
}

function RingMe({ lead }: { lead: Lead }) {
  const call = useCallBack();
  return (
    <Button tone="primary" icon="phone" busy={call.isPending} onClick={() => call.mutate(lead)}>
      Call
    </Button>
  );
}

function Figures({ of }: { of: CustomerOverview }) {
  return (
    <dl className="person-figures">
      <div>
        <dd>{of.visits}</dd>
        <dt>{of.visits === 1 ? "Visit" : "Visits"}</dt>
      </div>
      <div>
        <dd>{money(of.paid_cents)}</dd>
        <dt>Paid so far</dt>
      </div>
      <div className={of.owed_cents > 0 ? "owed" : undefined}>
        <dd>{money(of.owed_cents)}</dd>
        <dt>Owed</dt>
      </div>
    </dl>
  );
}

const texts: Record<CustomerOverview["texts"], { words: string; tone: BadgeTone }> = {
  allowed: { words: "Agreed to texts", tone: "accent" },
  answers_only: { words: "Answers only", tone: "info" },
  none: { words: "Not asked yet", tone: "plain" },
  stopped: { words: "Wants no texts (STOP)", tone: "danger-soft" },
  unreachable: { words: "Cannot get texts", tone: "warn" },
};

function About({ of }: { of: CustomerOverview }) {
  const [editing, setEditing] = useState(false);
  const now = useNow();
  const { customer } = of;
  return (
    <Card title="About" actions={<Button tone="quiet" icon="edit" onClick={() => setEditing(true)}>Correct</Button>}>
      <Facts
        of={[
          ["Phone", customer.phone && <a href={`tel:${customer.phone}`}>{phone(customer.phone)}</a>],
          ["Other numbers", of.other_phones.length ? of.other_phones.map((one) => <div key={one}><a href={`tel:${one}`}>{phone(one)}</a></div>) : null],
          ["E-mail", customer.email && <a href={`mailto:${customer.email}`}>{customer.email}</a>],
          ["Place", customer.address],
          ["Texts", <Badge key="texts" tone={texts[of.texts].tone}>{texts[of.texts].words}</Badge>],
          ["Language", customer.language === "es" ? "Spanish" : "English"],
          ["Notes", customer.notes],
          ["Since", moment(customer.created_at, now)],
        ]}
      />
      {editing && <PersonEdit customer={customer} onClose={() => setEditing(false)} />}
    </Card>
  );
}
