import { SelectField, Switch, TextArea, TextField } from "@/ui/field";
import { phone } from "@/ui/format";
import { Card } from "@/ui/pieces";
import { labels } from "./setting-labels";
import { ShopForm } from "./shop-form";
import type { ShopDraft } from "./shop-draft";

const ringChoices = [10, 15, 20, 25, 30, 45, 60];
const lengthChoices = [60, 120, 180, 300, 600];
const repeatChoices = [30, 60, 120, 240, 720, 1440];

const withCurrent = (choices: number[], current: number) => [...new Set([...choices, current])].sort((a, b) => a - b);

/** What happens when somebody calls. */
export function PhoneSection() {
  return (
    <ShopForm>
      {(draft) => (
        <>
          <Forwarding draft={draft} />
          <Words draft={draft} />
          <Spanish draft={draft} />
          <Repeats draft={draft} />
        </>
      )}
    </ShopForm>
  );
}

function Forwarding({ draft }: { draft: ShopDraft }) {
  const { settings } = draft.shop;
  return (
    <Card title="Forwarding">
      <div className="stack">
        <div className="two">
          <TextField
            label={labels.forward_to}
            type="tel"
            hint="We say who calls; press 1 to take it. Empty: straight to voicemail."
            value={phone(settings.forward_to)}
            error={draft.error("forward_to")}
            onChange={(forward_to) => draft.set({ forward_to })}
          />
          <SelectField
            label={labels.ring_seconds}
            value={String(settings.ring_seconds)}
            options={withCurrent(ringChoices, settings.ring_seconds).map((value) => ({ value: String(value), label: `${value} seconds` }))}
            error={draft.error("ring_seconds")}
            onChange={(value) => draft.set({ ring_seconds: Number(value) })}
          />
        </div>
        <Switch
          label={labels.forward_outside_hours}
          checked={settings.forward_outside_hours}
          onChange={(forward_outside_hours) => draft.set({ forward_outside_hours })}
        />
      </div>
    </Card>
  );
}

function Words({ draft }: { draft: ShopDraft }) {
  const { settings } = draft.shop;
  return (
    <Card title="What callers hear">
      <div className="stack">
        <Switch
          label={labels.record_calls}
          hint="Voicemail is always recorded."
          checked={settings.record_calls}
          onChange={(record_calls) => draft.set({ record_calls })}
        />
        <TextArea
          label={labels.announcement}
          hint="Said before anything is recorded. Many states ask for it by law; empty says nothing."
          rows={2}
          maxLength={600}
          value={settings.announcement}
          error={draft.error("announcement")}
          onChange={(announcement) => draft.set({ announcement })}
        />
        <TextArea
          label={labels.greeting}
          hint="{shop} is your name."
          maxLength={600}
          value={settings.greeting}
          error={draft.error("greeting")}
          onChange={(greeting) => draft.set({ greeting })}
        />
        <TextArea
          label={labels.after_hours_greeting}
          maxLength={600}
          value={settings.after_hours_greeting}
          error={draft.error("after_hours_greeting")}
          onChange={(after_hours_greeting) => draft.set({ after_hours_greeting })}
        />
      </div>
    </Card>
  );
}

/** The same words for those who speak Spanish. */
function Spanish({ draft }: { draft: ShopDraft }) {
  const { settings } = draft.shop;
  return (
    <Card title="In Spanish">
      <div className="stack">
        <SelectField
          label={labels.language}
          hint="A caller known to speak Spanish hears Spanish in any case."
          value={settings.language}
          options={[
            { value: "en", label: "English" },
            { value: "es", label: "Spanish" },
          ]}
          error={draft.error("language")}
          onChange={(language) => draft.set({ language: language === "es" ? "es" : "en" })}
        />
        <TextArea
          label={labels.announcement_es}
          rows={2}
          maxLength={600}
          value={settings.announcement_es}
          error={draft.error("announcement_es")}
          onChange={(announcement_es) => draft.set({ announcement_es })}
        />
        <TextArea
          label={labels.greeting_es}
          maxLength={600}
          value={settings.greeting_es}
          error={draft.error("greeting_es")}
          onChange={(greeting_es) => draft.set({ greeting_es })}
        />
        <TextArea
          label={labels.after_hours_greeting_es}
          maxLength={600}
          value={settings.after_hours_greeting_es}
          error={draft.error("after_hours_greeting_es")}
          onChange={(after_hours_greeting_es) => draft.set({ after_hours_greeting_es })}
        />
      </div>
    </Card>
  );
}

function Repeats({ draft }: { draft: ShopDraft }) {
  const { settings } = draft.shop;
  return (
    <Card title="Messages and repeated calls">
      <div className="two">
        <SelectField
          label={labels.voicemail_seconds}
          value={String(settings.voicemail_seconds)}
          options={withCurrent(lengthChoices, settings.voicemail_seconds).map((value) => ({
            value: String(value),
            label: value % 60 ? `${value} seconds` : `${value / 60} min`,
          }))}
          error={draft.error("voicemail_seconds")}
          onChange={(value) => draft.set({ voicemail_seconds: Number(value) })}
        />
        <SelectField
          label={labels.repeat_call_minutes}
          value={String(settings.repeat_call_minutes)}
          options={withCurrent(repeatChoices, settings.repeat_call_minutes).map((value) => ({
            value: String(value),
            label: value % 60 ? `${value} min` : `${value / 60} h`,
          }))}
          error={draft.error("repeat_call_minutes")}
          onChange={(value) => draft.set({ repeat_call_minutes: Number(value) })}
        />
      </div>
    </Card>
  );
}
