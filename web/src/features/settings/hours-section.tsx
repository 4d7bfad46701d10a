import { Button } from "@/ui/button";
import { Card } from "@/ui/pieces";
import { ShopForm } from "./shop-form";
import { Week } from "./week";

/** When the shop is open: one row a day. */
export function HoursSection() {
  return (
    <ShopForm>
      {(draft) => {
        const { hours } = draft.shop.settings;
        return (
          <Card title="Opening hours">
            <p className="soft small">Outside these hours callers hear the closed greeting and leave a message.</p>
            <Week hours={hours} verb="Open" onChange={(next) => draft.set({ hours: next })} />
            <Button icon="copy" className="copy-day" onClick={() => draft.set({ hours: hours.map((day, index) => (index >= 1 && index <= 5 ? (hours[1] ?? day) : day)) })}>
              Copy Monday to weekdays
            </Button>
            {draft.error("hours") && <p className="field-error">{draft.error("hours")}</p>}
          </Card>
        );
      }}
    </ShopForm>
  );
}
