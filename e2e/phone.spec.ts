import { app, expect, look, newNumber, open, people, sim, test } from "./desk";

const local = (number: string) => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "($1) $2-$3");
const spoken = (number: string) => number.slice(2).split("").join(" ");

test("a call becomes a lead, the lead a talk by text, and the card moves on the board", async ({ page, request }, info) => {
  const number = newNumber();
  const name = info.project.name === "phone" ? "Nora Blake" : "Owen Park";
  await people.phone(request, "+19045550111", "never");

  // Somebody looks at Today while the telephone rings.
  await open(page, "/");
  await people.call(request, number, `Hi, this is ${name}. My number is ${spoken(number)}. The brakes on my 2015 Toyota Camry are grinding.`);
  const row = page.locator(".today-row").filter({ hasText: name });
  await expect(row).toBeVisible({ timeout: 60_000 });
  await look(page, "today-live");

  // The lead: words, fields, and a confirmed one.
  await row.getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.locator(".transcript")).toContainText("grinding");
  await expect(page.locator(".fact").filter({ hasText: "Car" })).toContainText("2015 Toyota Camry");
  const sticksOut = await page.locator(".card").evaluateAll((cards) => cards.filter((card) => card.scrollWidth > card.clientWidth).length);
  expect(sticksOut).toBe(0);
  await look(page, "lead");

  await page.getByRole("button", { name: "Edit place" }).click();
  await page.getByRole("textbox", { name: "Place" }).fill("12 Beach Road, St. Augustine");
  await page.getByRole("textbox", { name: "Place" }).press("Enter");
  await expect(page.locator(".fact").filter({ hasText: "Place" })).toContainText("12 Beach Road");

  // A text there, and one back, live.
  await page.getByRole("textbox", { name: /^Text to/ }).fill("I can come tomorrow at nine. Does that work?");
  await page.getByRole("button", { name: "Send", exact: true }).last().click();
  await expect(page.locator(".bubble.out").filter({ hasText: "tomorrow at nine" })).toBeVisible();
  await expect(page.locator(".bubble-mark").filter({ hasText: "Delivered" }).last()).toBeVisible();
  const received = await (await request.get(`${sim()}/_sim/outbox`)).text();
  expect(received).toContain("tomorrow at nine");
  await people.text(request, number, "Yes, nine is good");
  await expect(page.locator(".bubble.in").filter({ hasText: "nine is good" })).toBeVisible();

  // It is in the inbox as well.
  await open(page, "/inbox");
  await page.getByRole("link", { name: new RegExp(name) }).click();
  await expect(page.locator(".thread .bubble.in").filter({ hasText: "nine is good" })).toBeVisible();
  await look(page, "inbox");

  // And on the board it moves.
  await open(page, "/leads");
  const card = (stage: string) => page.locator(`[data-stage="${stage}"] .board-card`).filter({ hasText: name });
  const anywhere = page.locator(".board-card").filter({ hasText: name });
  await expect(anywhere).toHaveCount(1);
  if (info.project.name === "desktop") {
    await anywhere.dragTo(page.locator('[data-stage="scheduled"]'));
  } else {
    await anywhere.getByRole("button", { name: /^Move/ }).click();
    await page.getByRole("menuitemradio", { name: "Scheduled" }).click();
  }
  await expect(card("scheduled")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(card("scheduled")).toHaveCount(0);
  await expect(anywhere).toHaveCount(1);
  await look(page, "board");
});

test("a caller who hangs up at once is still on Today", async ({ page, request }, info) => {
  const number = newNumber();
  await open(page, "/");
  await people.call(request, number, "");
  // While it rings it is a new lead; once it has ended, a missed call.
  const row = page.locator(".today-row").filter({ hasText: local(number) }).filter({ hasText: "Missed call" });
  await expect(row).toBeVisible({ timeout: 60_000 });
  await row.getByRole("button", { name: /^More/ }).click();
  await page.getByRole("menuitem", { name: "Spam" }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row).toBeVisible();
});

test("the recording plays through its own address", async ({ page, request }, info) => {
  const number = newNumber();
  const name = info.project.name === "phone" ? "Ruth Vance" : "Carl Boone";
  await people.phone(request, "+19045550111", "never");
  await people.call(request, number, `Hello, this is ${name}, my battery is dead in my 2012 Ford Focus.`);
  await open(page, "/leads?view=list");
  await page.getByRole("link", { name: new RegExp(name) }).first().click({ timeout: 60_000 });
  await expect(page.locator(".player")).toBeVisible();
  const source = await page.locator("audio").getAttribute("src");
  const sound = await page.request.get(`${app()}${source}`, { headers: { Range: "bytes=0-99" } });
  expect(sound.status()).toBe(206);
  const word = page.locator(".word").nth(5);
  await word.click();
  await expect(page.locator(".word.now")).toBeVisible();
  expect(Number(await page.getByRole("slider").inputValue())).toBeGreaterThan(0);
});
