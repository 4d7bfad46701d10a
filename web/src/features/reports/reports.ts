import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import type { paths } from "@/api/schema";
import type { Report, ReportColumn, ReportRow } from "@/api/types";
import { money } from "@/ui/format";
import { addDays, dayIn, dayWords } from "@/ui/zone";

export type ReportName = paths["/v1/reports/{report}"]["get"]["parameters"]["path"]["report"];
export interface Days {
  from: string;
  to: string;
}

/** What can be asked, and which column the bars show. */
export const reports: readonly { name: ReportName; label: string; about: string; bar: string }[] = [
  { name: "revenue_by_week", label: "Revenue by week", about: "Invoices made in each week, before tax.", bar: "billed" },
  { name: "revenue_by_service", label: "Revenue by service", about: "What kind of work the money comes from.", bar: "billed" },
  { name: "revenue_by_mechanic", label: "Revenue by mechanic", about: "Invoices of the visits each one did.", bar: "billed" },
  { name: "revenue_by_zip", label: "Revenue by zip code", about: "Where the paying work is.", bar: "billed" },
  { name: "leads_by_source", label: "Leads by source", about: "How people find you, and how many of them book.", bar: "leads" },
  { name: "quote_to_job", label: "Quote to job", about: "Leads of each week that got an estimate, and what came of it.", bar: "booked" },
  { name: "response_time", label: "Response time", about: "How soon somebody took care of a new lead.", bar: "leads" },
  { name: "unpaid_by_age", label: "Unpaid by age", about: "What is owed today, by how long.", bar: "owed" },
  { name: "profit_per_hour", label: "Profit per hour on the road", about: "Billed less what the parts cost, by the time from leaving to done.", bar: "rate" },
];

const query = (days: Days | null): Partial<Days> => (days ? { from: days.from, to: days.to } : {});

export const useReport = (report: ReportName, days: Days | null) =>
  useQuery({
    queryKey: [...keys.reports, report, days],
    queryFn: () => ask(client.GET("/v1/reports/{report}", { params: { path: { report }, query: query(days) } })),
    placeholderData: (before) => (before?.report === report ? before : undefined),
    staleTime: 30_000,
  });

/** One number of a report: of a line (without one, of all), in a column (without one, whatever it counts). */
export interface ReportCell {
  line?: string | undefined;
  column?: string | undefined;
}

export const useRowsBehind = (report: ReportName, days: Days | null, { line, column }: ReportCell) =>
  useInfiniteQuery({
    queryKey: [...keys.reports, report, days, "rows", line, column],
    queryFn: ({ pageParam }) =>
      ask(
        client.GET("/v1/reports/{report}/rows", {
          params: { path: { report }, query: { ...query(days), ...(line !== undefined && { line }), ...(column && { column }), limit: 50, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    staleTime: 30_000,
  });

export function fileAddress(path: string, format: "csv" | "xlsx", days: Days | null): string {
  return `${path}?${new URLSearchParams({ format, ...(days && { from: days.from, to: days.to }) }).toString()}`;
}

/** Which column's value stands beside each row: the one that was opened where it is money or time, else money, which says more than a count of one. */
export function columnBeside(report: Report, opened: string | undefined): number {
  const own = report.columns.findIndex(({ key, unit }) => key === opened && (unit === "cents" || unit === "minutes"));
  return own >= 0 ? own : report.columns.findIndex(({ unit }) => unit === "cents");
}

/** A number as its column means it. */
export function shown(value: number, unit: ReportColumn["unit"]): string {
  switch (unit) {
    case "cents":
    case "cents_per_hour":
      return money(value);
    case "percent":
      return `${value} %`;
    case "minutes":
      return `${(value / 60).toFixed(1)} h`;
    case "count":
      return value.toLocaleString("en-US");
  }
}

export const rowPath = ({ kind, id }: ReportRow) => (kind === "lead" ? `/leads/${id}` : kind === "job" ? `/jobs/${id}` : `/money/${id}`);

/** A week's name: `Week of Mon, Nov 2`. */
export function lineLabel(report: Report, label: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(label) && /week|quote/.test(report.report) ? dayWords(label) : label;
}

export const ranges = [
  { value: "8w", label: "8 weeks" },
  { value: "quarter", label: "13 weeks" },
  { value: "year", label: "12 months" },
] as const;

/** The days of a range that ends today; null for the server's own eight weeks. */
export function daysOf(range: string, zone: string, now: number): Days | null {
  const to = dayIn(zone, now);
  if (range === "quarter") return { from: addDays(to, -7 * 13 + 1), to };
  if (range === "year") return { from: addDays(to, -365 + 1), to };
  return null;
}
