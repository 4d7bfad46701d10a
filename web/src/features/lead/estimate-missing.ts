import type { Estimate } from "@/api/types";

const named: Record<Estimate["missing"][number], string> = {
  name: "the name",
  address: "the address",
  phone: "the phone",
  year: "the car's year",
  make: "its make",
  model: "its model",
  odometer: "its mileage",
  plate: "its plate or VIN",
  problem: "what is wrong",
};

/** What the law wants on a written estimate and is not known, with the reason. */
export function missingWords(missing: Estimate["missing"]): string {
  const words = missing.map((one) => named[one]);
  const last = words.pop() ?? "";
  const list = words.length ? `${words.join(", ")} and ${last}` : last;
  return `Above $100 Florida wants a written estimate to say more (Fla. Stat. 559.905). It lacks ${list}. Add it to the lead or the car, or send it knowing that: it is written down who did.`;
}
