import { expect, it } from "vitest";
import { refusalWords } from "./refusal-words";

it("calls a field what people call it", () => {
  expect(refusalWords("settings.review_url must begin with https://.", "settings.review_url", "Where customers write a review")).toBe(
    "Where customers write a review must begin with https://.",
  );
  expect(refusalWords("phone is not a telephone number.", "phone")).toBe("Phone is not a telephone number.");
  expect(refusalWords("lines[2].quantity must be more than 0.", "lines[2].quantity")).toBe("Quantity must be more than 0.");
});

it("says cents as dollars", () => {
  expect(refusalWords("settings.rates.travel_cents must be between 0 and 1000000.", "settings.rates.travel_cents")).toBe("Travel must be between $0.00 and $10,000.00.");
});

it("leaves words alone that name no field", () => {
  expect(refusalWords("A lead needs a name, a phone or an email.", "name")).toBe("A lead needs a name, a phone or an email.");
  expect(refusalWords("That was refused.", "")).toBe("That was refused.");
});
