import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import { queries, useMe } from "@/api/queries";
import type { DailyTotals } from "@/api/types";
import { methods } from "@/api/work-words";
import { labelOf } from "@/api/words";
import { AmountField } from "@/ui/amount-field";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/field";
import { money, moment } from "@/ui/format";
import { Card, Notice } from "@/ui/pieces";
import { Failed, SkeletonRows } from "@/ui/states";
import { useNow } from "@/ui/time";
import { dayIn } from "@/ui/zone";

/** What a day took, and the counting of the cash. */
export function DayClose() {
  const zone = useMe().shop.timezone;
  const [date, setDate] = useState(() => dayIn(zone, Date.now()));
  const totals = useQuery({
    queryKey: [...keys.payments, "day", date],
    queryFn: () => ask(client.GET("/v1/daily-totals", { params: { query: { date } } })),
    enabled: date !== "",
  });
  return (
    <div className="stack">
      <div className="day-pick">
        <TextField label="Day" type="date" value={date} onChange={setDate} />
      </div>
      {totals.isPending && <div className="card"><SkeletonRows rows={2} /></div>}
      {totals.isError && !totals.data && <Failed error={totals.error} onRetry={() => void totals.refetch()} />}
      {totals.data && <Day key={date} totals={totals.data} />}
    </div>
  );
}

function Day({ totals }: { totals: DailyTotals }) {
  return (
    <Card title="Taken that day">
      {totals.methods.length === 0 && <p className="soft">Nothing was taken.</p>}
      <div className="sums">
        {dayLines(totals).flatMap(([name, value]) => [<span key={name}>{name}</span>, <span key={`${name}=`}>{money(value)}</span>])}
        <span className="sum">Together</span>
        <span className="sum">{money(totals.total_cents)}</span>
      </div>
      {totals.closed_at ? <Closed totals={totals} /> : <Count totals={totals} />}
    </Card>
  );
}

/** What makes up the sum: each method, then tips and what was given back, when there are any. */
function dayLines(totals: DailyTotals): (readonly [string, number])[] {
  const sum = (of: "tip_cents" | "refunded_cents") => totals.methods.reduce((all, one) => all + one[of], 0);
  const more = [["Tips", sum("tip_cents")], ["Given back", -sum("refunded_cents")]] as const;
  return [...totals.methods.map((one) => [labelOf(methods, one.method), one.amount_cents] as const), ...more.filter(([, value]) => value !== 0)];
}

function Closed({ totals }: { totals: DailyTotals }) {
  const now = useNow();
  const off = totals.difference_cents ?? 0;
  return (
    <Notice tone={off === 0 ? "good" : "warn"}>
      Closed {totals.closed_at && moment(totals.closed_at, now)}: {money(totals.counted_cash_cents)} in cash counted
      {off === 0 ? ", as it should be." : `, ${money(Math.abs(off))} ${off > 0 ? "more" : "less"} than expected.`} {totals.note}
    </Notice>
  );
}

function Count({ totals }: { totals: DailyTotals }) {
  const [counted, setCounted] = useState(totals.expected_cash_cents);
  const [note, setNote] = useState("");
  const close = useMutation({
    mutationFn: () => ask(client.POST("/v1/daily-closes", { body: { date: totals.date, counted_cash_cents: counted, note: note.trim() } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.payments }),
  });
  return (
    <form
      className="stack day-count"
      onSubmit={(event) => {
        event.preventDefault();
        close.mutate();
      }}
    >
      {close.isError && <Notice tone="danger">{close.error.message}</Notice>}
      <AmountField label="Cash counted" hint={`${money(totals.expected_cash_cents)} expected.`} value={counted} onChange={setCounted} />
      <TextField label="Note" maxLength={300} value={note} onChange={setNote} />
      <Button type="submit" tone="primary" busy={close.isPending}>
        Close the day
      </Button>
    </form>
  );
}
