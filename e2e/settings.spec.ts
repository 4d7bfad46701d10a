import { expect, look, open, test } from "./desk";

test("a mistake in a template is named with its place, and good words are kept and taken back", async ({ page }) => {
  await open(page, "/settings/texts");
  const edit = page.getByRole("button", { name: "Edit Missed call: text back" });
  await edit.click();
  const dialog = page.getByRole("dialog");
  const words = dialog.getByLabel("Words", { exact: true });
  const before = await words.inputValue();
  expect(before).toContain("[if name “ [name]”]");
  await expect(dialog.locator(".preview .bubble")).not.toHaveText("…");

  await words.fill("Hi [nmae], sorry we missed you.");
  await expect(dialog.locator(".error")).toContainText("We cannot fill in “nmae”");
  await expect(dialog.getByRole("button", { name: "Save" })).toBeDisabled();
  await look(page, "template-error");
  await dialog.getByRole("button", { name: "Show me the place" }).click();
  expect(await words.evaluate((box: HTMLTextAreaElement) => box.selectionStart)).toBe(3);

  await words.fill(`${before} Talk soon.`);
  await expect(dialog.locator(".preview .bubble")).toContainText("Talk soon.");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toHaveCount(0);
  await edit.click();
  await words.fill("Not kept");
  await page.keyboard.press("Escape");
  await dialog.getByRole("button", { name: "Go on writing" }).click();
  await page.keyboard.press("Escape");
  await dialog.getByRole("button", { name: "Throw it away" }).click();
  await expect(dialog).toHaveCount(0);
  await edit.click();
  await dialog.getByRole("button", { name: "Back to our words" }).click();
  await expect(dialog).toHaveCount(0);
});

test("a setting is saved, and undone with one tap", async ({ page }) => {
  await open(page, "/settings/phone");
  const greeting = page.getByLabel("Greeting", { exact: true });
  const before = await greeting.inputValue();
  await greeting.fill("Hello, you reached {shop}. Tell us what is wrong.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(greeting).toHaveValue(/Tell us what is wrong/);
  await greeting.fill(before);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
});

test("an amount that is none is said at once; a price is changed in the book", async ({ page }) => {
  await open(page, "/settings/prices");
  const first = page.getByLabel("First hour ($)");
  await first.fill("a lot");
  await expect(page.getByText("Write an amount like 120 or 89.50.")).toBeVisible();
  await first.fill("150.00");
  await page.getByRole("searchbox", { name: "Find a job" }).fill("oil");
  await page.locator(".price-open").first().click();
  const parts = page.getByRole("dialog").getByLabel("Parts ($)");
  const before = await parts.inputValue();
  await parts.fill("41.50");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.locator(".price-table")).toContainText("$41.50");
  await page.locator(".price-open").first().click();
  await parts.fill(before);
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a key for a program is shown once, and ends with one tap", async ({ page }) => {
  await open(page, "/settings/people");
  await page.getByRole("button", { name: "Make a key" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What is it for?").fill("Spreadsheet");
  await dialog.getByRole("button", { name: "Make it" }).click();
  const secret = await dialog.getByLabel("Key", { exact: true }).inputValue();
  const address = new URL("/v1/leads?limit=1", page.url());
  const leads = async () => (await fetch(address, { headers: { Authorization: `Bearer ${secret}` } })).status;
  expect(await leads()).toBe(200);
  await dialog.getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: "End the key Spreadsheet" }).first().click();
  await dialog.getByRole("button", { name: "End it" }).click();
  await expect(page.getByText("The key for Spreadsheet has ended.")).toBeVisible();
  expect(await leads()).toBe(401);
});

test("papers get the shop's lines, color and logo", async ({ page }, info) => {
  await open(page, "/settings/shop");
  const lines = page.getByLabel("Lines under your name and phone");
  // Each size of screen changes it anew.
  await lines.fill(`${info.project.name === "phone" ? 12 : 14} Marsh Lane, St. Augustine, FL\nRegistration MV-00000`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  const png =
    "89504e470d0a1a0a0000000d49484452000000100000001008020000009091683600000022494441" +
    "5478da63f88f04b863d6c2112e718641a8811845c8e28351c3683c0c0a0d00e4b4089f9e8f198e00" +
    "00000049454e44ae426082";
  await page.getByLabel("Logo", { exact: true }).setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: Buffer.from(png, "hex") });
  await expect(page.getByAltText("Your logo")).toBeVisible();
  await page.getByAltText("Your logo").scrollIntoViewIfNeeded();
  await look(page, "papers-settings");
  await page.getByLabel("Logo", { exact: true }).setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
  await expect(page.getByText("This file is no picture that the browser can read.")).toBeVisible();
  await page.getByRole("button", { name: "Take it off" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("button", { name: "Add a logo" })).toBeVisible();
});

test("who goes out: hours, work, place, radius, photo and calendar are set from the desk", async ({ page }, info) => {
  await open(page, "/settings/people");
  const dialog = page.getByRole("dialog");
  const edit = async () => {
    await page.getByRole("button", { name: /^Change Dana/ }).click();
    await page.getByRole("menuitem", { name: "Edit" }).click();
  };
  await edit();
  const goesOut = dialog.getByLabel("Goes out on visits");
  await goesOut.check();
  // Each size of screen changes it anew.
  const miles = info.project.name === "phone" ? "25" : "30";
  await dialog.getByLabel("Goes at most this far (miles)").fill(miles);
  await dialog.getByLabel("That place on the map").fill("the harbor");
  await expect(dialog.getByRole("button", { name: "Save" })).toBeDisabled();
  await dialog.getByLabel("That place on the map").fill("29.8946, -81.3145");
  const brakes = dialog.getByRole("button", { name: "Brakes" });
  if ((await brakes.getAttribute("aria-pressed")) === "false") await brakes.press("Enter");
  await expect(brakes).toHaveAttribute("aria-pressed", "true");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await edit();
  await expect(dialog.getByLabel("Goes at most this far (miles)")).toHaveValue(miles);
  await expect(dialog.getByLabel("That place on the map")).toHaveValue("29.89460, -81.31450");
  await expect(dialog.getByLabel("Visits, for a calendar to subscribe to")).toHaveValue(/\/calendar\/.+\.ics$/);
  const png =
    "89504e470d0a1a0a0000000d49484452000000100000001008020000009091683600000022494441" +
    "5478da63f88f04b863d6c2112e718641a8811845c8e28351c3683c0c0a0d00e4b4089f9e8f198e00" +
    "00000049454e44ae426082";
  await dialog.getByLabel(/^Photo of Dana/).setInputFiles({ name: "dana.png", mimeType: "image/png", buffer: Buffer.from(png, "hex") });
  await expect(dialog.getByRole("img", { name: /Dana/ })).toBeVisible();
  await look(page, "goes-out");
  await dialog.getByRole("button", { name: "Take it off" }).click();
  // Dana stays at the desk: other tests plan without her.
  await goesOut.uncheck();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toHaveCount(0);
});

test("drives, the law and the review link are set from the desk", async ({ page }, info) => {
  await open(page, "/settings/visits");
  const link = page.getByLabel("Where customers write a review");
  await link.fill("http://reviews.example.test");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("“Where customers write a review” must begin with https://.")).toHaveCount(2);
  await link.fill(`https://reviews.example.test/${info.project.name}`);
  await page.getByLabel("Buffer (minutes)").fill("x");
  await expect(page.getByText("Write whole minutes, 0 to 240.")).toBeVisible();
  await page.getByLabel("Buffer (minutes)").fill(info.project.name === "phone" ? "11" : "12");
  await look(page, "visits-settings");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(link).toHaveValue(`https://reviews.example.test/${info.project.name}`);
});
