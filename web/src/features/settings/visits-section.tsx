import { SelectField, TextField } from "@/ui/field";
import { NumberField } from "@/ui/number-field";
import { kmOf, milesOf, wholeNumber } from "@/ui/numbers";
import { Card, Notice } from "@/ui/pieces";
import { labels } from "./setting-labels";
import type { ShopDraft } from "./shop-draft";
import { ShopForm } from "./shop-form";

const minutesMost = 240;
const dayMinutes = 1440;
const mphLeast = 3;
const mphMost = 81;
const rulePacks = [
  { value: "florida", label: "Florida (Motor Vehicle Repair Act)" },
  { value: "none", label: "None: another state" },
];

/** How visits are planned, what the law wants said, and where happy customers may say so. */
export function VisitsSection() {
  return (
    <ShopForm>
      {(draft) => (
        <>
          <Drives draft={draft} />
          <Law draft={draft} />
          <Reviews draft={draft} />
        </>
      )}
    </ShopForm>
  );
}

function Drives({ draft }: { draft: ShopDraft }) {
  const { settings } = draft.shop;
  const minutes = (written: string) => wholeNumber(written, 0, minutesMost);
  const wrong = `Write whole minutes, 0 to ${minutesMost}.`;
  return (
    <Card title="Between visits">
      <div className="two">
        <NumberField label={labels.visit_buffer_minutes} hint="Between two visits, besides the drive" value={settings.visit_buffer_minutes} read={minutes} wrong={wrong} error={draft.error("visit_buffer_minutes")} onChange={(visit_buffer_minutes) => draft.set({ visit_buffer_minutes })} />
        <NumberField label={labels.drive_minutes_unknown} hint="Where an address is not on the map yet" value={settings.drive_minutes_unknown} read={minutes} wrong={wrong} error={draft.error("drive_minutes_unknown")} onChange={(drive_minutes_unknown) => draft.set({ drive_minutes_unknown })} />
        <NumberField
          label={labels.drive_speed_kmh}
          hint="On average, with lights and parking"
          value={milesOf(settings.drive_speed_kmh)}
          read={(written) => wholeNumber(written, mphLeast, mphMost)}
          wrong={`Write whole miles per hour, ${mphLeast} to ${mphMost}.`}
          error={draft.error("drive_speed_kmh")}
          onChange={(mph) => draft.set({ drive_speed_kmh: kmOf(mph) })}
        />
        <NumberField
          label={labels.road_factor_percent}
          hint="130: a straight 10 miles are 13 on the road"
          value={settings.road_factor_percent}
          read={(written) => wholeNumber(written, 100, 300)}
          wrong="Write 100 to 300."
          error={draft.error("road_factor_percent")}
          onChange={(road_factor_percent) => draft.set({ road_factor_percent })}
        />
        <NumberField
          label={labels.emergency_minutes_a_day}
          hint="Of each mechanic's hours; customers are not offered them"
          value={settings.emergency_minutes_a_day}
          read={(written) => wholeNumber(written, 0, dayMinutes)}
          wrong={`Write whole minutes, 0 to ${dayMinutes}.`}
          error={draft.error("emergency_minutes_a_day")}
          onChange={(emergency_minutes_a_day) => draft.set({ emergency_minutes_a_day })}
        />
      </div>
    </Card>
  );
}

function Law({ draft }: { draft: ShopDraft }) {
  const { settings } = draft.shop;
  return (
    <Card title="Law">
      <div className="stack">
        <SelectField
          label={labels.rules}
          hint="What estimates must say, and how far an invoice may go beyond them"
          options={rulePacks}
          value={settings.rules}
          error={draft.error("rules")}
          onChange={(rules) => draft.set({ rules: rules === "florida" ? "florida" : "none" })}
        />
        {settings.rules === "none" && <Notice tone="warn">Estimates then carry no words of the law, and invoices no limit by it.</Notice>}
      </div>
    </Card>
  );
}

function Reviews({ draft }: { draft: ShopDraft }) {
  const { settings } = draft.shop;
  return (
    <Card title="Reviews">
      <div className="stack">
        <TextField
          label={labels.review_url}
          hint="Such as your link from Google. Asked some days after a paid visit, unless the customer was not happy."
          type="url"
          placeholder="https://"
          maxLength={500}
          autoComplete="off"
          value={settings.review_url}
          error={draft.error("review_url")}
          onChange={(review_url) => draft.set({ review_url: review_url.trim() })}
        />
        {settings.review_url === "" && <Notice>Without it nobody is asked for a review.</Notice>}
      </div>
    </Card>
  );
}
