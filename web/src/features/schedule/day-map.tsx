import { lazy, Suspense, useMemo } from "react";
import { Link } from "wouter";
import type { Schedule } from "@/api/types";
import { phone } from "@/ui/format";
import { Notice } from "@/ui/pieces";
import { Empty } from "@/ui/states";
import { timeIn } from "@/ui/zone";
import { jobsOn } from "./board";
import { PlainMap } from "./plain-map";
import { basesOf, stopsOf } from "./stops";

const TileMap = lazy(() => import("./tile-map"));

/** Where the day's visits lie: north is up, each mechanic's way in their colour, numbered in order. */
export function DayMap({ schedule, day }: { schedule: Schedule; day: string }) {
  const stops = useMemo(() => stopsOf(schedule, day), [schedule, day]);
  const bases = useMemo(() => basesOf(schedule), [schedule]);
  const without = jobsOn(schedule, day).length - stops.length;
  if (!stops.length && !bases.length)
    return <Empty icon="pin" title="Nothing to show on the map">{without ? "The visits of this day have no place on the map yet." : "No visits this day."}</Empty>;
  const label = `Map of ${stops.length} visits; the same, in order, in the list below`;
  const plain = <PlainMap stops={stops} bases={bases} label={label} />;
  return (
    <div className="stack">
      {without > 0 && <Notice>{without === 1 ? "One visit has" : `${without} visits have`} no place on the map yet.</Notice>}
      {schedule.map ? (
        <Suspense fallback={plain}>
          <TileMap stops={stops} bases={bases} label={label} tiles={schedule.map} timezone={schedule.timezone} />
        </Suspense>
      ) : (
        plain
      )}
      <ol className="stack-s">
        {stops.map((stop) => (
          <li key={stop.job.id} className="row">
            <span className="map-number" style={{ background: stop.color }}>
              {stop.number}
            </span>
            <span>
              <Link href={`/jobs/${stop.job.id}`}>
                {timeIn(schedule.timezone, stop.job.window.start)} {stop.job.customer_name || phone(stop.job.customer_phone)}
              </Link>
              <span className="soft small">
                {" "}
                {stop.job.mechanic_name} · {stop.job.address}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
