import { app, expect, look, newNumber, open, test } from "./desk";

test("a price asked on the site is an estimate with every line, and a lead on the desk", async ({ page, visitor }, info) => {
  const number = newNumber();
  const name = info.project.name === "phone" ? "Iris Moreno" : "Hugo Lane";
  await open(page, "/");

  await visitor.goto(`${app()}/quote/`);
  await visitor.getByLabel(/name/i).first().fill(name);
  await visitor.getByLabel(/phone/i).first().fill(number);
  await visitor.locator("[name=year]").fill("2014");
  await visitor.locator("[name=make]").fill("Honda");
  await visitor.locator("[name=model]").fill("Civic");
  await visitor.locator("[name=service], [name=repair]").first().evaluate((field: HTMLInputElement | HTMLSelectElement) => {
    field.value = field instanceof HTMLSelectElement ? ([...field.options].find((one) => /brake pads/i.test(one.text))?.value ?? "") : "Brake Pads Replacement";
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await visitor.locator("form button[type=submit], form button:not([type])").first().click();
  await expect(visitor.getByText(/RC-\d+/).first()).toBeVisible();
  await expect(visitor.getByText(/\$\d/).first()).toBeVisible();
  await look(visitor, "quote-answer");
  const reference = /RC-\d+/.exec(await visitor.locator("body").innerText())?.[0] ?? "";

  // No reload in between: it arrives.
  const row = page.locator(".today-row").filter({ hasText: reference });
  await expect(row).toBeVisible();
  await row.getByRole("link", { name }).click();
  const estimate = page.locator(".card").filter({ has: page.getByRole("heading", { name: "Estimate" }) });
  await expect(estimate).toContainText("Total");
  await expect(estimate.locator(".estimate-line").first()).toBeVisible();
  await look(page, "lead-estimate");
});
