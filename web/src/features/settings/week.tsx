import { clockTime, minutesOf } from "@/ui/format";
import { closesAt, endWords, shownClosing, type DayHours } from "@/ui/day-hours";

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const workday = { opens: 8 * 60, closes: 18 * 60 };
/** Of a shop, or of a person. */
const words = {
  Open: { from: "opens", until: "closes", not: "Closed" },
  Works: { from: "begins", until: "ends", not: "Off" },
} as const;
type Verb = keyof typeof words;
type Day = DayHours;

/** Hours of a week, a row a day, Sunday first. */
export function Week({ hours, verb, onChange }: { hours: readonly Day[]; verb: Verb; onChange: (hours: Day[]) => void }) {
  return (
    <ul className="week">
      {hours.map((day, index) => (
        <DayRow
          key={days[index]}
          name={days[index] ?? ""}
          verb={verb}
          day={day}
          onChange={(next) => onChange(hours.map((old, at) => (at === index ? next : old)))}
        />
      ))}
    </ul>
  );
}

function DayRow({ name, verb, day, onChange }: { name: string; verb: Verb; day: Day; onChange: (day: Day) => void }) {
  const open = day.opens !== day.closes;
  // The same time twice would be a closed day: the switch is for that.
  const change = (next: Day) => next.opens !== next.closes && onChange(next);
  return (
    <li className="open-day">
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          checked={open}
          aria-label={`${verb} on ${name}`}
          onChange={(event) => onChange(event.target.checked ? workday : { opens: 0, closes: 0 })}
        />
        <span className="week-name">{name}</span>
      </label>
      {open ? (
        <span className="week-times">
          <input
            className="input"
            type="time"
            aria-label={`${name} ${words[verb].from}`}
            value={clockTime(day.opens)}
            onChange={(event) => event.target.value && change({ ...day, opens: minutesOf(event.target.value) })}
          />
          <span aria-hidden="true">–</span>
          <input
            className="input"
            type="time"
            aria-label={`${name} ${words[verb].until}`}
            value={clockTime(shownClosing(day))}
            onChange={(event) => event.target.value && change({ ...day, closes: closesAt(minutesOf(event.target.value)) })}
          />
          <span className="soft small week-note">{[day.closes < day.opens && words[verb].until, endWords(day)].filter(Boolean).join(" ")}</span>
        </span>
      ) : (
        <span className="soft">{words[verb].not}</span>
      )}
    </li>
  );
}
