import type { APIRequestContext, Page } from "@playwright/test";
import { expect, expectClean, look, newNumber, open, people, sim, test } from "./desk";

// "Customer needs oil change", from the telephone to the receipt, by clicking only. With
// ROADCALL_IMAGES set, six of its screens become the pictures of the README.
const folder = "../docs/images";

async function step(page: Page, name: string): Promise<void> {
  await look(page, `journey-${name}`);
  if (process.env.ROADCALL_IMAGES) await page.screenshot({ path: `${folder}/journey-${name}.png` });
}

/** The address that the newest text to this number brought. */
async function linkSent(request: APIRequestContext, number: string, path: string): Promise<string> {
  let found = "";
  await expect
    .poll(async () => {
      const box = (await (await request.get(`${sim()}/_sim/outbox`)).json()) as { texts: { to: string; body: string }[] };
      const bodies = box.texts.filter((text) => text.to === number).map((text) => text.body);
      found = bodies.flatMap((body) => new RegExp(`https?://\\S+${path}[\\w-]+`).exec(body) ?? []).pop() ?? "";
      return found;
    })
    .not.toBe("");
  return found;
}

test("an oil change, from the telephone to the receipt", async ({ page, visitor, request }, info) => {
  const number = newNumber();
  const name = info.project.name === "phone" ? "Olive Hunter" : "Rosa Bennett";
  await people.phone(request, "+19045550111", "never");
  await open(page, "/");
  await people.call(request, number, `Hi, my name is ${name}. I need an oil change on my 2014 Honda Civic. Call me back at ${number.slice(2).split("").join(" ")}.`);
  const row = page.locator(".today-row").filter({ hasText: name });
  await expect(row).toBeVisible({ timeout: 60_000 });
  await row.getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.locator(".transcript")).toContainText("oil change");
  await step(page, "1-lead");

  await page.getByRole("button", { name: "Write an estimate" }).click();
  await page.getByRole("searchbox", { name: "Find a job of the price book" }).fill("oil change");
  await page.getByRole("group", { name: "Jobs" }).getByRole("button").first().click();
  await expect(page.getByRole("list", { name: "Lines" }).getByRole("listitem").first()).toBeVisible();
  await page.getByRole("button", { name: "Keep" }).click();
  await page.getByRole("button", { name: "Text it" }).click();

  // The customer reads the text, approves, signs and takes a time.
  await visitor.goto(await linkSent(request, number, "/q/"));
  await expect(visitor.getByRole("heading", { name: "Your estimate" })).toBeVisible();
  await visitor.getByLabel(/Your name/).fill(name);
  await expectClean(visitor);
  await step(visitor, "2-estimate");
  await visitor.getByRole("button", { name: "Approve what is ticked" }).click();
  await expect(visitor.getByRole("heading", { name: "When shall we come?" })).toBeVisible();
  await visitor.getByLabel("Where is the car?").fill("12 Beach Road, St. Augustine");
  await expectClean(visitor);
  await step(visitor, "3-times");
  await visitor.locator(".slots button").first().click();
  await expect(visitor.getByRole("button", { name: "Confirm this visit" })).toBeVisible();
  await visitor.getByLabel(/Where can we work/).fill("In the driveway");
  await expectClean(visitor);
  await visitor.getByRole("button", { name: "Confirm this visit" }).click();
  await expect(visitor.getByRole("heading", { level: 1 })).toContainText("Confirmed");

  // The visit, step by step.
  await page.reload();
  await page.getByRole("link", { name: /J-\d+/ }).first().click();
  const steps = page.getByRole("region", { name: "Steps" });
  await steps.getByRole("button", { name: "On my way" }).click();
  await page.getByRole("button", { name: "20 min" }).click();
  await expect(steps.getByRole("button", { name: "Arrived" })).toBeVisible();
  await step(page, "4-visit");
  await visitor.goto(await linkSent(request, number, "/track/"));
  await expect(visitor.getByRole("heading", { level: 1 })).toContainText("on the way");
  await step(visitor, "5-track");
  for (const name of ["Arrived", "Start the work", "The work is done", "Make the invoice"])
    await steps.getByRole("button", { name }).click();
  await expect(page.getByRole("heading", { name: /^Invoice INV-/ })).toBeVisible();
  await page.getByRole("button", { name: "Text the pay link" }).click();

  // Paid by card, with a tip.
  await visitor.goto(await linkSent(request, number, "/pay/"));
  await visitor.getByLabel(/15 %/).check();
  await expectClean(visitor);
  await look(visitor, "journey-pay");
  await visitor.getByRole("button", { name: "Pay by card" }).click();
  await visitor.getByRole("button", { name: /^Pay \$/ }).click();
  await expect(visitor.getByRole("heading", { name: /^Thank you/ })).toBeVisible();
  await expect(visitor.getByText("Receipt for invoice")).toBeVisible({ timeout: 60_000 });
  await expectClean(visitor);
  await step(visitor, "6-receipt");
  await expect(page.getByText("Paid in full")).toBeVisible();
});
