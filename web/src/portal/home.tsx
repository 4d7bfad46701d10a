import { useEffect, useState } from "react";
import { AnchorButton, Button } from "@/ui/button";
import { money, phone } from "@/ui/format";
import { Card } from "@/ui/pieces";
import { Failed, SkeletonRows } from "@/ui/states";
import { Cars } from "./cars";
import { useHome, type Home as HomeData, type Me } from "./data";
import { Profile } from "./profile";
import { RequestDialog } from "./request-dialog";
import { Row } from "./row";
import { serviceWord } from "./services";
import { statusWord } from "./statuses";
import { useWords, type Language } from "./words";

const open = new Set(["scheduled", "confirmed", "en_route", "on_site", "working", "paused"]);
const undecided = new Set(["sent", "viewed"]);

/** `Tue, Dec 1, 9:00 AM`, in the shop's own time. */
function when(at: string, zone: string, language: Language): string {
  return new Date(at).toLocaleString(language === "es" ? "es-US" : "en-US", {
    timeZone: zone, weekday: "short", month: "short", day: "numeric", hour: "numeric", minute: "2-digit",
  });
}

export function Home({ me }: { me: Me }) {
  const { words, language } = useWords();
  const home = useHome();
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    document.title = `${words.title} · ${me.shop.name}`;
  }, [words, me.shop.name]);
  return (
    <div className="portal">
      <header className="portal-head">
        <div className="grow">
          <p className="portal-shop">{me.shop.name}</p>
          <h1>
            {words.hello}
            {me.customer.name ? `, ${me.customer.name.split(" ")[0]}` : ""}
          </h1>
        </div>
        <AnchorButton icon="phone" href={`tel:${me.shop.phone}`} aria-label={`${words.call_us} ${phone(me.shop.phone)}`}>
          {words.call_us}
        </AnchorButton>
      </header>
      <main className="stack portal-main">
        <Button tone="primary" icon="wrench" large wide onClick={() => setAsking(true)}>
          {words.ask_service}
        </Button>
        {home.isPending && <SkeletonRows rows={3} />}
        {home.isError && <Failed error={home.error} title={words.loading_failed} onRetry={() => void home.refetch()} />}
        {home.data && <Papers home={home.data} zone={me.shop.timezone} language={language} />}
        <Cars />
        <Profile me={me} />
      </main>
      {asking && <RequestDialog me={me} onClose={() => setAsking(false)} />}
    </div>
  );
}

function Papers({ home, zone, language }: { home: HomeData; zone: string; language: Language }) {
  const { words } = useWords();
  const coming = home.visits.filter((visit) => open.has(visit.status)).reverse();
  const past = home.visits.filter((visit) => !open.has(visit.status));
  const waiting = home.estimates.filter((estimate) => undecided.has(estimate.status));
  const unpaid = home.invoices.filter((invoice) => invoice.balance_cents > 0 && invoice.status !== "written_off");
  const old = [
    ...home.estimates.filter((one) => !undecided.has(one.status)).map((one) => ({
      key: one.public_url, at: one.created_at, title: `${words.estimate} ${one.reference}`, sum: one.total_cents, status: statusWord(one.status, language), href: one.public_url, label: words.look,
    })),
    ...home.invoices.filter((one) => !unpaid.includes(one)).map((one) => ({
      key: one.receipt_url, at: one.created_at, title: `${words.invoice} ${one.number}`, sum: one.total_cents, status: statusWord(one.status, language, true), href: one.receipt_url, label: words.receipt,
    })),
    ...past.map((one) => ({
      key: one.tracking_url, at: one.start, title: serviceWord(one.service, language) || one.reference, sum: null, status: statusWord(one.status, language), href: one.tracking_url, label: words.look,
    })),
  ].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <>
      {unpaid.length > 0 && (
        <Card title={words.to_pay}>
          {unpaid.map((one) => (
            <Row key={one.number} title={money(one.balance_cents)} sub={`${words.invoice} ${one.number}`} badge={statusWord(one.status, language, true)}>
              <AnchorButton tone="primary" href={one.pay_url}>{words.pay}</AnchorButton>
            </Row>
          ))}
        </Card>
      )}
      {waiting.length > 0 && (
        <Card title={words.estimates}>
          {waiting.map((one) => (
            <Row key={one.public_url} title={money(one.total_cents)} sub={`${words.estimate} ${one.reference}`} badge={statusWord(one.status, language)}>
              <AnchorButton tone="primary" href={one.public_url}>{words.look_and_answer}</AnchorButton>
            </Row>
          ))}
        </Card>
      )}
      <Card title={words.next_visit}>
        {coming.length === 0 && <p className="soft">{words.no_visit}</p>}
        {coming.map((one) => (
          <Row key={one.reference} title={when(one.start, zone, language)} sub={[serviceWord(one.service, language), one.mechanic_name].filter(Boolean).join(" · ")} badge={statusWord(one.status, language)}>
            <AnchorButton href={one.tracking_url}>{one.status === "en_route" ? words.follow_live : words.follow}</AnchorButton>
          </Row>
        ))}
      </Card>
      {old.length > 0 && (
        <Card title={words.history}>
          {old.map((one) => (
            <Row key={one.key} title={one.title} sub={[when(one.at, zone, language), one.sum === null ? "" : money(one.sum)].filter(Boolean).join(" · ")} badge={one.status}>
              <AnchorButton tone="quiet" href={one.href} aria-label={`${one.label} ${one.title}`}>{one.label}</AnchorButton>
            </Row>
          ))}
        </Card>
      )}
    </>
  );
}
