import { expect, test } from "vitest";
import { serviceWord } from "./services";

test("customers read words, not the contract's names", () => {
  expect(serviceWord("oil_change", "en")).toBe("Oil change");
  expect(serviceWord("oil_change", "es")).toBe("Cambio de aceite");
  expect(serviceWord("battery", "es")).toBe("Batería");
  expect(serviceWord(null, "es")).toBe("");
  expect(serviceWord("flying_cars", "es")).toBe("Flying cars");
});
