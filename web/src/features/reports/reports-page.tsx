import { useState } from "react";
import { useSearchParams } from "wouter";
import { useMe } from "@/api/queries";
import type { Report } from "@/api/types";
import { labelOf, services, sources } from "@/api/words";
import { AnchorButton } from "@/ui/button";
import { SelectField } from "@/ui/field";
import { Card } from "@/ui/pieces";
import { Page } from "@/ui/page";
import { Empty, Failed, SkeletonRows } from "@/ui/states";
import { useNow } from "@/ui/time";
import { Behind, Numbers, type Opened } from "./report-numbers";
import { daysOf, fileAddress, lineLabel, ranges, reports, useReport, type Days, type ReportName } from "./reports";
import "@/work/work.css";
import "./reports.css";

/** Where the work and the money come from. */
export default function ReportsPage() {
  const [params, setParams] = useSearchParams();
  const { shop, user } = useMe();
  const now = useNow();
  if (user.role === "mechanic") return <Page title="Reports"><Empty icon="sort" title="For the office">Reports are for owners and managers.</Empty></Page>;
  const chosen = reports.find((one) => one.name === params.get("report")) ?? reports[0];
  const range = params.get("range") ?? "8w";
  const days = daysOf(range, shop.timezone, now);
  const choose = (name: string, wanted: string) => setParams({ report: name, range: wanted }, { replace: true });
  if (!chosen) return null;
  return (
    <Page title="Reports">
      <div className="bar-above">
        <div className="report-choice">
          <SelectField label="Report" options={reports.map(({ name, label }) => ({ value: name, label }))} value={chosen.name} onChange={(name) => choose(name, range)} />
        </div>
        {chosen.name !== "unpaid_by_age" && (
          <div className="segmented scroll" role="group" aria-label="Time">
            {ranges.map((one) => (
              <button key={one.value} type="button" aria-pressed={range === one.value} onClick={() => choose(chosen.name, one.value)}>
                {one.label}
              </button>
            ))}
          </div>
        )}
      </div>
      <div className="stack">
        <One key={chosen.name} name={chosen.name} bar={chosen.bar} label={chosen.label} about={chosen.about} days={days} />
        <Lists days={days} />
      </div>
    </Page>
  );
}

interface OneProps {
  name: ReportName;
  label: string;
  about: string;
  bar: string;
  days: Days | null;
}

function One({ name, label, about, bar, days }: OneProps) {
  const report = useReport(name, days);
  const path = `/v1/reports/${name}/file`;
  return (
    <Card className="report-card" title={label} actions={<Files path={path} days={days} what={label} />}>
      <p className="soft">{about}</p>
      {report.isPending && <SkeletonRows rows={4} />}
      {report.isError && !report.data && <Failed error={report.error} onRetry={() => void report.refetch()} />}
      {report.data && <Lines report={report.data} name={name} bar={bar} days={days} />}
    </Card>
  );
}

function Files({ path, days, what }: { path: string; days: Days | null; what: string }) {
  return (
    <span className="row">
      {(["csv", "xlsx"] as const).map((format) => (
        <AnchorButton key={format} icon="file" href={fileAddress(path, format, days)} download aria-label={`${what} as ${format.toUpperCase()}`}>
          {format.toUpperCase()}
        </AnchorButton>
      ))}
    </span>
  );
}

const words = (report: Report, key: string, label: string) => {
  if (report.report === "leads_by_source") return labelOf(sources, key);
  if (report.report === "revenue_by_service") return key ? labelOf(services, key) : label;
  return lineLabel(report, label);
};

/** A table whose rows are bars too: it reads the same with and without eyes. */
function Lines({ report, name, bar, days }: { report: Report; name: ReportName; bar: string; days: Days | null }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const at = Math.max(0, report.columns.findIndex((column) => column.key === bar));
  const most = Math.max(1, ...report.lines.map((line) => line.values[at] ?? 0));
  const counted = report.totals[0] ?? 0;
  if (!counted) return <Empty icon="sort" title="Nothing in this time">Choose a longer time.</Empty>;
  return (
    <>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Numbers">
        <table className="table report">
          <thead>
            <tr>
              <th scope="col"><span className="visually-hidden">Line</span></th>
              {report.columns.map((column) => <th key={column.key} scope="col" className="number">{column.label}</th>)}
            </tr>
          </thead>
          <tbody>
            {report.lines.map((line) => {
              const label = words(report, line.key, line.label);
              return (
                <tr key={line.key}>
                  <th scope="row">
                    {line.values[0] ? (
                      <button type="button" className="report-line" onClick={() => setOpened({ line: line.key, title: label })}>
                        {label}
                      </button>
                    ) : (
                      <span className="report-line none">{label}</span>
                    )}
                    <svg className="report-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                      <rect width={(100 * Math.max(0, line.values[at] ?? 0)) / most} height="8" rx="1" />
                    </svg>
                  </th>
                  <Numbers report={report} values={line.values} line={line.key} label={label} onOpen={setOpened} />
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All</th>
              <Numbers report={report} values={report.totals} label="All" onOpen={setOpened} />
            </tr>
          </tfoot>
        </table>
      </div>
      {opened && <Behind report={report} name={name} days={days} opened={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

const lists = [
  { value: "customers", label: "Customers" },
  { value: "jobs", label: "Visits" },
  { value: "invoices", label: "Invoices" },
  { value: "payments", label: "Payments" },
];

/** Whole lists, for the accountant. */
function Lists({ days }: { days: Days | null }) {
  const [all, setAll] = useState(true);
  return (
    <Card title="Lists as files">
      <div className="segmented scroll" role="group" aria-label="Of which time">
        <button type="button" aria-pressed={all} onClick={() => setAll(true)}>All time</button>
        <button type="button" aria-pressed={!all} disabled={!days} onClick={() => setAll(false)}>The time above</button>
      </div>
      <ul className="report-lists">
        {lists.map((one) => (
          <li key={one.value} className="spread">
            <strong>{one.label}</strong>
            <Files path={`/v1/exports/${one.value}`} days={all ? null : days} what={one.label} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
