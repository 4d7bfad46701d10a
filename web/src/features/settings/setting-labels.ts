import type { ShopSettings } from "@/api/types";

type Rates = NonNullable<ShopSettings["rates"]>;
type Settings = Exclude<keyof ShopSettings, "rates">;

/** What each setting is called: at its field, and where the server refuses it. */
export const labels = {
  name: "Name",
  timezone: "Time zone",
  numbers: "Numbers",
  public_phone: "Phone shown to customers",
  email: "E-mail",
  area: "Area you serve",
  about: "About the shop",
  letterhead: "Lines under your name and phone",
  brand_color: "Color",
  logo_file_id: "Logo",
  forward_to: "Ring this phone first",
  ring_seconds: "Ring for",
  forward_outside_hours: "Ring outside opening hours too",
  record_calls: "Record calls",
  announcement: "Recording notice",
  greeting: "Greeting",
  after_hours_greeting: "Greeting when closed",
  language: "We answer in",
  announcement_es: "Recording notice in Spanish",
  greeting_es: "Greeting in Spanish",
  after_hours_greeting_es: "Greeting in Spanish when closed",
  voicemail_seconds: "Longest voicemail",
  repeat_call_minutes: "Same caller, same lead within",
  hours: "Opening hours",
  visit_buffer_minutes: "Buffer (minutes)",
  drive_minutes_unknown: "Drive to an unknown place (minutes)",
  drive_speed_kmh: "Speed on the road (mph)",
  road_factor_percent: "Road to straight line (%)",
  emergency_minutes_a_day: "Kept for emergencies (minutes a day)",
  rules: "Rules of your state",
  review_url: "Where customers write a review",
  emergency_alerts: "Alert the person on call",
  escalate_minutes: "Nobody takes it: alert the next person after",
  automatic: "Texts sent by themselves",
  preview_texts: "Text me waiting texts too",
  quiet_from: "Quiet hours from",
  quiet_until: "Quiet hours until",
  supplies_basis_points: "Shop supplies (% of labor)",
  supplies_most_cents: "Supplies at most",
  "rates.first_hour_cents": "First hour",
  "rates.further_hour_cents": "Each further hour",
  "rates.travel_cents": "Travel",
  "rates.tax_basis_points": "Tax (%)",
  "rates.tax_labor": "Tax labor too",
  "rates.estimate_valid_days": "An estimate is good for (days)",
} satisfies Record<Settings | `rates.${keyof Rates}` | "name" | "timezone" | "numbers", string>;

export type SettingName = keyof typeof labels;

/** The setting that a refusal is about: `settings.hours[2].opens` is about the hours. */
export function settingOf(field: string): SettingName | undefined {
  const path = field.replace(/^settings\./, "").replace(/\[.*$/, "");
  return [path, path.split(".")[0] ?? ""].find((name): name is SettingName => name in labels);
}
