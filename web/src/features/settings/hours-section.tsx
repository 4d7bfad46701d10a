import type { ShopSettings } from "@/api/types";
import { Button } from "@/ui/button";
import { clockTime, minutesOf } from "@/ui/format";
import { Card } from "@/ui/pieces";
import { ShopForm } from "./shop-form";

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const workday = { opens: 8 * 60, closes: 18 * 60 };
type Day = NonNullable<ShopSettings["hours"]>[number];

/** When the shop is open: one row a day. */
export function HoursSection() {
  return (
    <ShopForm>
      {(draft) => {
        const { hours } = draft.shop.settings;
        const set = (index: number, day: Day) => draft.set({ hours: hours.map((old, at) => (at === index ? day : old)) });
        return (
          <Card title="Opening hours">
            <p className="soft small">Outside these hours callers hear the closed greeting and leave a message.</p>
            <ul className="week">
              {hours.map((day, index) => (
                <DayRow key={days[index]} name={days[index] ?? ""} day={day} onChange={(next) => set(index, next)} />
              ))}
            </ul>
            <Button icon="copy" onClick={() => draft.set({ hours: hours.map((day, index) => (index >= 1 && index <= 5 ? (hours[1] ?? day) : day)) })}>
              Copy Monday to weekdays
            </Button>
            {draft.error("hours") && <p className="field-error">{draft.error("hours")}</p>}
          </Card>
        );
      }}
    </ShopForm>
  );
}

function DayRow({ name, day, onChange }: { name: string; day: Day; onChange: (day: Day) => void }) {
  const open = day.opens !== day.closes;
  return (
    <li className="week-day">
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          checked={open}
          aria-label={`Open on ${name}`}
          onChange={(event) => onChange(event.target.checked ? workday : { opens: 0, closes: 0 })}
        />
        <span className="week-name">{name}</span>
      </label>
      {open ? (
        <span className="week-times">
          <input
            className="input"
            type="time"
            aria-label={`${name} opens`}
            value={clockTime(day.opens)}
            onChange={(event) => event.target.value && onChange({ ...day, opens: minutesOf(event.target.value) })}
          />
          <span aria-hidden="true">–</span>
          <input
            className="input"
            type="time"
            aria-label={`${name} closes`}
            value={clockTime(Math.min(day.closes, 24 * 60 - 1))}
            onChange={(event) => event.target.value && onChange({ ...day, closes: minutesOf(event.target.value) })}
          />
        </span>
      ) : (
        <span className="soft">Closed</span>
      )}
    </li>
  );
}
