import { SelectField, TextArea, TextField } from "@/ui/field";
import { phone } from "@/ui/format";
import { Card } from "@/ui/pieces";
import { NumbersCard } from "./numbers-card";
import { PapersCard } from "./papers-card";
import { labels } from "./setting-labels";
import { ShopForm } from "./shop-form";

const usual = [
  { value: "America/New_York", label: "Eastern (New York, Florida)" },
  { value: "America/Chicago", label: "Central (Chicago)" },
  { value: "America/Denver", label: "Mountain (Denver)" },
  { value: "America/Phoenix", label: "Arizona (Phoenix)" },
  { value: "America/Los_Angeles", label: "Pacific (Los Angeles)" },
  { value: "America/Anchorage", label: "Alaska (Anchorage)" },
  { value: "Pacific/Honolulu", label: "Hawaii (Honolulu)" },
  { value: "America/Puerto_Rico", label: "Puerto Rico" },
];

function zones(current: string) {
  const other = { value: current, label: current.replace(/^.*\//, "").replace(/_/g, " ") };
  return usual.some(({ value }) => value === current) ? usual : [other, ...usual];
}

/** Who the shop is to the outside. */
export function ShopSection() {
  return (
    <ShopForm>
      {(draft) => (
        <>
          <Card title="The shop">
            <div className="stack">
              <TextField label={labels.name} maxLength={120} value={draft.shop.name} error={draft.error("name")} onChange={(name) => draft.setTop({ name })} />
              <div className="two">
                <TextField
                  label={labels.public_phone}
                  type="tel"
                  hint="Empty: the shop’s own number"
                  value={phone(draft.shop.settings.public_phone)}
                  error={draft.error("public_phone")}
                  onChange={(public_phone) => draft.set({ public_phone })}
                />
                <TextField
                  label={labels.email}
                  type="email"
                  value={draft.shop.settings.email}
                  error={draft.error("email")}
                  onChange={(email) => draft.set({ email })}
                />
              </div>
              <TextField
                label={labels.area}
                hint="Shown on your home page in both languages as you write it: best the names of towns, such as “St. Augustine, Palm Coast”"
                maxLength={600}
                value={draft.shop.settings.area}
                error={draft.error("area")}
                onChange={(area) => draft.set({ area })}
              />
              <TextArea label={labels.about} maxLength={600} value={draft.shop.settings.about} error={draft.error("about")} onChange={(about) => draft.set({ about })} />
              <SelectField
                label={labels.timezone}
                value={draft.shop.timezone}
                options={zones(draft.shop.timezone)}
                error={draft.error("timezone")}
                onChange={(timezone) => draft.setTop({ timezone })}
              />
            </div>
          </Card>
          <PapersCard draft={draft} />
          <NumbersCard draft={draft} />
        </>
      )}
    </ShopForm>
  );
}
