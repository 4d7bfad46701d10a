import { expectClean, look, newNumber, open, test, expect } from "./desk";

// From the call to the paid invoice, by clicking only.

test("an estimate is written, approved, booked, done, invoiced and paid", async ({ page }, info) => {
  await open(page, "/leads?new=1");
  await page.getByLabel("Name", { exact: true }).fill("Wanda Price");
  await page.getByLabel("Phone", { exact: true }).fill(newNumber());
  await page.getByLabel("Year").fill("2015");
  await page.getByLabel("Make").fill("Honda");
  await page.getByLabel("Model").fill("Accord");
  await page.getByRole("textbox", { name: "Place" }).fill("100 Bay Street, Jacksonville");
  await page.getByRole("button", { name: "Add lead" }).click();
  await expect(page.getByRole("heading", { name: "Wanda Price" })).toBeVisible();

  // The estimate: two taps.
  await page.getByRole("button", { name: "Write an estimate" }).click();
  await page.getByRole("searchbox", { name: "Find a job of the price book" }).fill("brake pads");
  await page.getByRole("group", { name: "Jobs" }).getByRole("button").first().click();
  await expect(page.getByRole("list", { name: "Lines" }).getByRole("listitem").first()).toBeVisible();
  await expectClean(page);
  await look(page, "estimate-editor");
  await page.getByRole("button", { name: "Discount", exact: true }).click();
  await page.getByLabel("Off ($)").fill("10");
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("list", { name: "Lines" })).toContainText("-$10.00");
  await page.getByRole("button", { name: "Keep" }).click();
  await expect(page.locator(".card").filter({ has: page.getByRole("heading", { name: "Estimate" }) })).toContainText("Draft");
  await expectClean(page);
  await look(page, "estimate-card");

  // A yes on the phone.
  await page.getByRole("button", { name: "They said…" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectClean(page);
  await page.getByRole("button", { name: "Note the yes" }).click();
  await expect(page.getByText("Approved", { exact: true })).toBeVisible();

  // One tap books.
  await page.getByRole("button", { name: "Book a visit" }).click();
  await expect(page.locator(".slot").first()).toBeVisible();
  await expectClean(page);
  await look(page, "booking");
  await page.locator(".slot").first().click();
  await expect(page.getByRole("heading", { name: "Wanda Price" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Steps" })).toBeVisible();
  await expectClean(page);
  await look(page, "job");

  const steps = page.getByRole("region", { name: "Steps" });
  await steps.getByRole("button", { name: "The customer confirmed" }).click();
  await steps.getByRole("button", { name: "On my way" }).click();
  await page.getByRole("button", { name: "20 min" }).click();
  await steps.getByRole("button", { name: "Arrived" }).click();
  await steps.getByRole("button", { name: "Start the work" }).click();

  // A part that nobody had planned goes on the bill.
  await page.getByRole("button", { name: "Part used" }).click();
  const partUsed = page.getByRole("dialog");
  await partUsed.getByLabel("Which").selectOption({ label: "Something else" });
  await partUsed.getByLabel("What", { exact: true }).fill("Brake clips");
  await partUsed.getByLabel("Price each, dollars").fill("8.50");
  await partUsed.getByRole("switch", { name: "Already in the agreed price" }).setChecked(false);
  await expectClean(page);
  await look(page, "part-used");
  await partUsed.getByRole("button", { name: "Keep" }).click();
  await expect(page.locator(".lines").getByText("1 × Brake clips")).toBeVisible();
  await steps.getByRole("button", { name: "The work is done" }).click();
  await steps.getByRole("button", { name: "Make the invoice" }).click();

  // Half in cash with a tip, the rest by check.
  await expect(page.getByRole("heading", { name: /^Invoice INV-/ })).toBeVisible();
  await expect(page.getByText("Brake clips").first()).toBeVisible();
  await page.getByRole("button", { name: "Take a payment" }).click();
  await page.getByLabel("Amount ($)").fill("50");
  await page.getByLabel("Tip ($)").fill("5");
  await look(page, "payment");
  await page.getByRole("button", { name: "Take $55.00" }).click();
  await expect(page.getByText("Partly paid")).toBeVisible();
  // From the visit it is one press as well.
  await page.getByRole("link", { name: "See it" }).click();
  await steps.getByRole("button", { name: "Take a payment" }).click();
  await page.getByRole("group", { name: "How" }).getByRole("button", { name: "Check" }).click();
  await page.getByRole("button", { name: /^Take \$/ }).click();
  await expect(steps.getByRole("button", { name: "Take a payment" })).toHaveCount(0);
  await steps.getByRole("button", { name: "See the invoice" }).click();
  await expect(page.getByText("Paid in full")).toBeVisible();
  await expectClean(page);
  await look(page, "invoice");

  // Given back, with a reason.
  await page.getByRole("button", { name: "Give back" }).first().click();
  await page.getByLabel("Amount ($)").fill("5");
  await page.getByLabel("Why").fill("The noise came back");
  await page.getByRole("dialog").getByRole("button", { name: "Give back" }).click();
  await expect(page.getByText("Given back: The noise came back")).toBeVisible();
});

test("the schedule shows visits, moves them by key and refuses what cannot be kept", async ({ page }) => {
  await open(page, "/schedule?view=list");
  await expectClean(page);
  await look(page, "schedule-list");
  for (const view of ["day", "week", "map"]) {
    await open(page, `/schedule?view=${view}`);
    await expectClean(page);
    await look(page, `schedule-${view}`);
  }
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/jobs\//);
});

test("somebody is away, and is not after all", async ({ page }) => {
  await open(page, "/schedule?view=day&date=2031-03-04");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByLabel("Why").fill("Fishing");
  await expectClean(page);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Everybody Fishing")).toBeVisible();
  await look(page, "schedule-away");
  await page.getByRole("button", { name: "Everybody is not away after all" }).click();
  await expect(page.getByText("Nobody is away.")).toBeVisible();
});

test("money stands with the unpaid first", async ({ page }) => {
  for (const view of ["unpaid", "all", "payments"]) {
    await open(page, `/money?view=${view}`);
    await expectClean(page);
    await look(page, `money-${view}`);
  }
  await open(page, "/more");
  await expectClean(page);
});
