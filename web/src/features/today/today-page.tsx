import { useRef } from "react";
import { Link } from "wouter";
import { useMe, useTodayRows } from "@/api/queries";
import type { TodayRow as Row } from "@/api/types";
import { phone } from "@/ui/format";
import { Icon } from "@/ui/icon";
import { Page } from "@/ui/page";
import { Empty, Failed, SkeletonRows } from "@/ui/states";
import { useNow } from "@/ui/time";
import { useListKeys } from "@/ui/use-list-keys";
import { groups } from "./reasons";
import { TextRow } from "./text-row";
import { TodayRow } from "./today-row";
import { WorkRow } from "./work-row";
import "./today.css";

/** What to do now, the most pressing first; one button a row. */
export function TodayPage() {
  const today = useTodayRows();
  const list = useRef<HTMLDivElement>(null);
  useListKeys(list);
  return (
    <Page title="Today" sub={<DateLine />} actions={<NewLead />}>
      <div ref={list}>
        {today.isPending && <div className="card"><SkeletonRows /></div>}
        {today.isError && !today.rows && <Failed error={today.error} onRetry={() => void today.refetch()} />}
        {today.rows?.length === 0 && <AllClear />}
        {today.rows && groups.map((group) => <Group key={group.value} {...group} rows={today.rows?.filter((row) => row.group === group.value) ?? []} />)}
      </div>
    </Page>
  );
}

function DateLine() {
  const now = useNow();
  return <>{new Date(now).toLocaleDateString("en-US", { weekday: "short", month: "short", day: "numeric" })}</>;
}

function NewLead() {
  return (
    <Link className="button plain" href="/leads?new=1">
      <Icon name="plus" />
      New lead
    </Link>
  );
}

function AllClear() {
  const { shop } = useMe();
  return (
    <Empty icon="check" title="All clear">
      Nobody is waiting for you. When somebody calls {phone(shop.phone)}, texts it or asks for a price, they stand here at once.
    </Empty>
  );
}

interface GroupProps {
  value: string;
  label: string;
  hint: string;
  rows: Row[];
}

function Group({ value, label, hint, rows }: GroupProps) {
  if (!rows.length) return null;
  return (
    <section className="today-group" aria-labelledby={`group-${value}`}>
      <div className={`group-head ${value}`}>
        <span className="bar" />
        <h2 id={`group-${value}`}>{label}</h2>
        <span className="count">{rows.length}</span>
        {hint && <span className="hint">{hint}</span>}
      </div>
      <ul>
        {rows.map((row) =>
          row.message ? (
            <TextRow key={row.subject_id} row={row} message={row.message} />
          ) : row.work ? (
            <WorkRow key={row.subject_id} row={row} work={row.work} />
          ) : (
            <TodayRow key={row.subject_id} row={row} />
          ),
        )}
      </ul>
    </section>
  );
}
