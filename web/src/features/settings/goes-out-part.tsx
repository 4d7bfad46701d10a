import { useState } from "react";
import { useShop } from "@/api/queries";
import type { Technician } from "@/api/types";
import { services } from "@/api/words";
import { Button } from "@/ui/button";
import { Switch, TextField } from "@/ui/field";
import { Notice } from "@/ui/pieces";
import { CalendarFeed } from "./calendar-feed";
import { Face } from "./face";
import { placeWords, problemsIn, toggled, type VisitForm } from "./goes-out";
import { Week } from "./week";

const order = services.map((one) => one.value);

interface PartProps {
  one: Technician;
  form: VisitForm;
  /** The server's refusal of a field. */
  refused: (field: string) => string | undefined;
  onChange: (changes: Partial<VisitForm>) => void;
}

/** Who goes out, when, for what, from where: what the planner goes by. */
export function GoesOutPart({ one, form, refused, onChange }: PartProps) {
  const problems = problemsIn(form);
  return (
    <section className="stack goes-out" aria-label="Visits">
      <Switch label="Goes out on visits" hint="Off: no visit is offered or planned with them." checked={form.goes_out} onChange={(goes_out) => onChange({ goes_out })} />
      {form.goes_out && (
        <>
          <OwnHours hours={form.hours} error={refused("hours")} onChange={(hours) => onChange({ hours })} />
          <Skills skills={form.skills} onChange={(skills) => onChange({ skills })} />
          <TextField label="Starts the day at" hint="The address they drive from" maxLength={300} autoComplete="off" value={form.base_address} error={refused("base_address")} onChange={(base_address) => onChange({ base_address })} />
          <PlaceField value={form.place} error={problems.place ?? refused("base_position.lat") ?? refused("base_position.lng")} onChange={(place) => onChange({ place })} />
          <TextField label="Goes at most this far (miles)" hint="From where they start. Empty: anywhere" inputMode="numeric" maxLength={4} autoComplete="off" value={form.radius} error={problems.radius ?? refused("radius_km")} onChange={(radius) => onChange({ radius })} />
          <TextField label="Their own calendar (address)" hint="Read each hour: no visit is offered while they are busy there. In Google or Apple: its secret or public iCal address" type="url" maxLength={500} autoComplete="off" value={form.busy_calendar_url} error={problems.busy_calendar_url ?? refused("busy_calendar_url")} onChange={(busy_calendar_url) => onChange({ busy_calendar_url })} />
          {one.busy_calendar_problem && <Notice tone="warn">{one.busy_calendar_problem}</Notice>}
          <CalendarFeed one={one} />
          <Face one={one} />
        </>
      )}
    </section>
  );
}

function OwnHours({ hours, error, onChange }: { hours: VisitForm["hours"]; error: string | undefined; onChange: (hours: VisitForm["hours"]) => void }) {
  const shop = useShop().data;
  const own = hours.length === 7;
  return (
    <div>
      <Switch
        label="Own working hours"
        hint={own ? "Switch off the days they do not work. Vacation and sick days: on the Schedule, under “Away”." : "Off: the shop’s opening hours."}
        checked={own}
        disabled={!shop}
        onChange={(wanted) => onChange(wanted ? (shop?.settings.hours ?? []) : [])}
      />
      {own && <Week hours={hours} verb="Works" onChange={onChange} />}
      {error && <p className="field-error">{error}</p>}
    </div>
  );
}

function Skills({ skills, onChange }: { skills: string[]; onChange: (skills: string[]) => void }) {
  return (
    <fieldset className="stack-s">
      <legend className="skills-legend">Kinds of work</legend>
      <p className="soft small">{skills.length === 0 ? "None chosen: every kind." : `Only these: ${skills.length} chosen.`}</p>
      <div className="chips">
        {services.map(({ value, label }) => (
          <button key={value} type="button" className="chip" aria-pressed={skills.includes(value)} onClick={() => onChange(toggled(skills, value, order))}>
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function PlaceField({ value, error, onChange }: { value: string; error: string | undefined; onChange: (place: string) => void }) {
  const [trouble, setTrouble] = useState("");
  const here = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setTrouble("");
        onChange(placeWords({ lat: coords.latitude, lng: coords.longitude }));
      },
      () => setTrouble("This device does not say where it is."),
    );
  return (
    <div className="stack-s">
      <TextField label="That place on the map" hint="Latitude, longitude, as a map shows it; drives are counted from here" placeholder="29.8946, -81.3145" maxLength={60} autoComplete="off" value={value} error={error ?? (trouble || undefined)} onChange={onChange} />
      {"geolocation" in navigator && (
        <div>
          <Button icon="pin" onClick={here}>
            Where I am now
          </Button>
        </div>
      )}
    </div>
  );
}
