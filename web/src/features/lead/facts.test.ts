import { expect, test } from "vitest";
import type { Lead } from "@/api/types";
import { facts, markOf } from "./facts";

const lead = {
  name: "Maria Lopez",
  phone: "+19045550142",
  vehicle: { year: 2014, make: "Honda", model: "Civic", engine: null, vin: null },
  service: "brakes",
  unsure: ["vehicle"],
  confirmed: ["name"],
  confidence: { name: 0.9, vehicle: 0.5, service: 0.95 },
} as unknown as Lead;

const fact = (name: string) => {
  const found = facts.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

test("a fact is to be checked before it is confirmed, and confirmed before it is heard", () => {
  expect(markOf(lead, "vehicle")).toBe("check");
  expect(markOf(lead, "name")).toBe("confirmed");
  expect(markOf(lead, "service")).toBe("heard");
  expect(markOf(lead, "email")).toBe("none");
});

test("facts are shown in words and written as the contract wants them", () => {
  expect(fact("vehicle").show(lead)).toBe("2014 Honda Civic");
  expect(fact("vehicle").patch({ ...fact("vehicle").parts(lead), model: "Accord" })).toEqual({
    vehicle: { year: 2014, make: "Honda", model: "Accord", engine: null, vin: null },
  });
  expect(fact("service").show(lead)).toBe("Brakes");
  expect(fact("service").patch({ value: "" })).toEqual({ service: null });
  expect(fact("phone").show(lead)).toBe("(904) 555-0142");
  expect(fact("name").patch({ value: "  Ana " })).toEqual({ name: "Ana" });
});
