import { expect, it } from "vitest";
import { settingOf } from "./setting-labels";

it("knows the setting behind the path of a refusal", () => {
  expect(settingOf("settings.review_url")).toBe("review_url");
  expect(settingOf("settings.rates.travel_cents")).toBe("rates.travel_cents");
  expect(settingOf("settings.hours[2].opens")).toBe("hours");
  expect(settingOf("settings.automatic.lead_new")).toBe("automatic");
  expect(settingOf("name")).toBe("name");
  expect(settingOf("domains")).toBeUndefined();
});
