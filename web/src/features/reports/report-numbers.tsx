import { Link } from "wouter";
import type { Report } from "@/api/types";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { moment, phone } from "@/ui/format";
import { Failed, SkeletonRows } from "@/ui/states";
import { useNow } from "@/ui/time";
import { columnBeside, rowPath, shown, useRowsBehind, type Days, type ReportCell, type ReportName } from "./reports";

/** What was tapped: a line's name, a number of it, or one of all lines. */
export interface Opened extends ReportCell {
  title: string;
}

/** The numbers of a line; each opens what it is made of. */
export function Numbers({ report, values, line, label, onOpen }: { report: Report; values: readonly number[]; line?: string; label: string; onOpen: (opened: Opened) => void }) {
  return report.columns.map((column, index) => {
    const value = values[index] ?? 0;
    const text = shown(value, column.unit);
    return (
      <td key={column.key} className="number">
        {value ? (
          <button type="button" className="report-number" aria-label={`${text}, ${label}: ${column.label}`} onClick={() => onOpen({ line, column: column.key, title: `${label}: ${column.label}` })}>
            {text}
          </button>
        ) : (
          text
        )}
      </td>
    );
  });
}

interface BehindProps {
  report: Report;
  name: ReportName;
  days: Days | null;
  opened: Opened;
  onClose: () => void;
}

/** The things a number is made of. */
export function Behind({ report, name, days, opened, onClose }: BehindProps) {
  const rows = useRowsBehind(name, days, opened);
  const now = useNow();
  const all = rows.data?.pages.flatMap((page) => page.data) ?? [];
  const at = columnBeside(report, opened.column);
  const unit = report.columns[at]?.unit ?? "count";
  return (
    <Dialog title={opened.title} onClose={onClose} wide>
      {rows.isPending && <SkeletonRows rows={4} />}
      {rows.isError && !rows.data && <Failed error={rows.error} onRetry={() => void rows.refetch()} />}
      <ul className="behind">
        {all.map((row) => (
          <li key={row.id}>
            <Link className="line-row" href={rowPath(row)}>
              <span>
                <strong>{row.who?.startsWith("+") ? phone(row.who) : row.who || row.reference}</strong>
                <span className="soft small"> {row.reference} · {moment(row.at, now)}</span>
              </span>
              {at >= 0 && <span className="end"><strong>{shown(row.values[at] ?? 0, unit)}</strong></span>}
            </Link>
          </li>
        ))}
      </ul>
      {rows.hasNextPage && (
        <Button busy={rows.isFetchingNextPage} onClick={() => void rows.fetchNextPage()}>
          More
        </Button>
      )}
    </Dialog>
  );
}
