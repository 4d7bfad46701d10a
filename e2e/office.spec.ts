import { expect, expectClean, look, newNumber, open, people, test } from "./desk";

// The office: one search box, a person's page, reports.

test("one box finds a person by a slip, a plate and words of a text", async ({ page, request }, info) => {
  const number = newNumber();
  await people.text(request, number, "My tailgate latch is stuck, can you come by");
  await open(page, "/");
  if (info.project.name === "phone") await page.getByRole("button", { name: "Search", exact: true }).click();
  else await page.keyboard.press("/");
  const box = page.getByRole("combobox", { name: "Search everything" });
  await expect(box).toBeFocused();
  await expectClean(page);
  await box.fill("maria");
  await expect(page.getByRole("option").first()).toContainText("Maria");
  await expectClean(page);
  await look(page, "search");
  await box.fill("tailgate latch");
  await expect(page.getByRole("option").first()).toContainText("tailgate");
  await box.fill("zzyzx quux");
  await expect(page.getByText("Nothing fits")).toBeVisible();
  await box.fill(number.slice(-7));
  await expect(page.getByRole("option").first()).toBeVisible();
  await box.press("ArrowDown");
  await box.press("ArrowUp");
  await box.press("Enter");
  await expect(page.getByRole("combobox")).toHaveCount(0);
  await expect(page).toHaveURL(/\/desk\/(customers|leads)\//);
});

test("a person's page: corrected, with a car, found by its plate", async ({ page }, info) => {
  const plate = info.project.name === "phone" ? "PHN 482" : "DSK 482";
  await open(page, "/customers");
  await expect(page.locator(".person-row").first()).toBeVisible();
  await expectClean(page);
  await look(page, "customers");
  await page.getByRole("searchbox", { name: "Find a customer" }).fill("maria");
  await expect(page.locator(".person-row")).not.toHaveCount(0);
  await page.locator(".person-row").first().click();
  await expect(page.getByRole("heading", { name: "What happened" })).toBeVisible();
  await expect(page.locator(".story-item").first()).toBeVisible();
  await expectClean(page);
  await look(page, "customer");

  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByLabel("Year").fill("2016");
  await page.getByLabel("Make").fill("Subaru");
  await page.getByLabel("Model").fill(`Outback ${plate.slice(0, 3)}`);
  await page.getByLabel("Plate").fill(plate);
  await expectClean(page);
  await look(page, "car");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.locator(".plate").filter({ hasText: plate })).toBeVisible();

  await page.getByRole("button", { name: "Correct", exact: true }).click();
  const note = `Gate code 4411, ${info.project.name}`;
  await page.getByLabel("Notes").fill(note);
  await expectClean(page);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByText(note)).toBeVisible();
  for (const about of ["Work", "Money", "Talk", "All"]) await page.getByRole("button", { name: about, exact: true }).click();

  if (info.project.name === "phone") await page.getByRole("button", { name: "Search", exact: true }).click();
  else await page.keyboard.press("/");
  await page.getByRole("combobox").fill(plate.toLowerCase().replace(" ", ""));
  await expect(page.getByRole("option").first()).toContainText(plate);
});

test("every number of a report opens what is behind it", async ({ page }) => {
  await open(page, "/reports");
  for (const report of ["revenue_by_week", "leads_by_source", "quote_to_job", "response_time", "unpaid_by_age", "profit_per_hour"]) {
    await page.getByLabel("Report", { exact: true }).selectOption(report);
    await expect(page.locator(".report, .empty").first()).toBeVisible();
    await expectClean(page);
    await look(page, `report-${report}`);
  }
  await page.getByLabel("Report", { exact: true }).selectOption("leads_by_source");
  const numbers = page.locator("tbody .report-number:not(:has-text('%'))");
  await expect(numbers.first()).toBeVisible();
  for (const number of [...(await numbers.all()), page.locator("tfoot .report-number").first()]) {
    const counted = Number(((await number.textContent()) ?? "").replace(/,/g, ""));
    await number.click();
    const rows = page.getByRole("dialog").locator(".line-row");
    await expect(rows).toHaveCount(Math.min(counted, 50));
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  await page.locator("button.report-line").first().click();
  await expect(page.getByRole("dialog").locator(".line-row").first()).toBeVisible();
  await expectClean(page);
  await look(page, "report-behind");
  await page.getByRole("dialog").locator(".line-row").first().click();
  await expect(page).toHaveURL(/\/desk\/leads\//);
});

test("lists and reports come as files", async ({ page }) => {
  await open(page, "/reports");
  for (const [label, name] of [["Customers as CSV", "customers.csv"], ["Visits as XLSX", "jobs.xlsx"]] as const) {
    const coming = page.waitForEvent("download");
    await page.getByRole("link", { name: label }).click();
    expect((await coming).suggestedFilename()).toBe(name);
  }
});
