import { Link } from "wouter";
import { useGiveBack } from "@/api/invoices";
import { useMe } from "@/api/queries";
import type { TodayRow, TodayWork } from "@/api/types";
import { Button } from "@/ui/button";
import { money, phone } from "@/ui/format";
import { Avatar, Badge } from "@/ui/pieces";
import { Ago } from "@/ui/time";
import { reasonOf } from "./reasons";

const paths: Record<TodayWork["kind"], string> = { job: "/jobs/", invoice: "/money/", customer: "/customers/", user: "/settings/people#" };
const buttons: Record<string, string> = {
  not_invoiced: "Make the invoice",
  invoice_unpaid: "See the invoice",
  refund_waiting: "See the refund",
  parts_arrived: "Go on with it",
  window_too_short: "Make time",
  field_refused: "See what it was",
  staff_texts_stopped: "See people",
  deletion_asked: "Answer",
};

/** A visit, an invoice or a person that wants something. */
export function WorkRow({ row, work }: { row: TodayRow; work: TodayWork }) {
  const reason = reasonOf(row.reason);
  const mayRefund = useMe().user.role !== "mechanic";
  const giveBack = useGiveBack();
  const path = paths[work.kind] + work.id;
  const who = work.title.startsWith("+") ? phone(work.title) : work.title;
  return (
    <li className="today-row" data-row>
      <Avatar name={who} icon={reason.icon} tone={row.group === "overdue" ? "warn" : ""} />
      <div className="today-who">
        <Link href={path} data-row-focus>
          {who}
        </Link>
        {work.amount_cents !== null && <strong>{money(work.amount_cents)}</strong>}
      </div>
      <p className="today-what">{work.detail}</p>
      <div className="today-why">
        <Badge tone={reason.tone} icon={reason.icon}>
          {reason.words}
        </Badge>
        <span className="soft">
          <Ago at={work.since} />
        </span>
      </div>
      <div className="today-do">
        {row.action === "refund" && mayRefund ? (
          <Button tone="primary" icon="undo" onClick={() => giveBack(row.subject_id, who, work.amount_cents ?? 0)} aria-label={`Give back: ${who}`}>
            Give back
          </Button>
        ) : (
          <Link className="button primary" href={path} aria-label={`${buttons[row.reason] ?? "Open"}: ${who}`}>
            {buttons[row.reason] ?? "Open"}
          </Link>
        )}
      </div>
    </li>
  );
}
