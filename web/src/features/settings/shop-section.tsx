import { SelectField, TextArea, TextField } from "@/ui/field";
import { phone } from "@/ui/format";
import { Card } from "@/ui/pieces";
import { NumbersCard } from "./numbers-card";
import { PapersCard } from "./papers-card";
import { ShopForm } from "./shop-form";

const usual = [
  "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage",
  "Pacific/Honolulu", "America/Puerto_Rico",
];

function zones(current: string) {
  const all = usual.includes(current) ? usual : [current, ...usual];
  return all.map((value) => ({ value, label: value.replace(/^.*\//, "").replace(/_/g, " ") }));
}

/** Who the shop is to the outside. */
export function ShopSection() {
  return (
    <ShopForm>
      {(draft) => (
        <>
          <Card title="The shop">
            <div className="stack">
              <TextField label="Name" maxLength={120} value={draft.shop.name} error={draft.error("name")} onChange={(name) => draft.setTop({ name })} />
              <div className="two">
                <TextField
                  label="Phone shown to customers"
                  type="tel"
                  hint="Empty: the shop’s own number"
                  value={phone(draft.shop.settings.public_phone)}
                  error={draft.error("public_phone")}
                  onChange={(public_phone) => draft.set({ public_phone })}
                />
                <TextField
                  label="Mail"
                  type="email"
                  value={draft.shop.settings.email}
                  error={draft.error("email")}
                  onChange={(email) => draft.set({ email })}
                />
              </div>
              <TextField
                label="Area you serve"
                hint="Shown on the quote page, such as “St. Augustine and nearby”"
                maxLength={600}
                value={draft.shop.settings.area}
                error={draft.error("area")}
                onChange={(area) => draft.set({ area })}
              />
              <TextArea label="About the shop" maxLength={600} value={draft.shop.settings.about} error={draft.error("about")} onChange={(about) => draft.set({ about })} />
              <SelectField
                label="Time zone"
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
