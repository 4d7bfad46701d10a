import { expect, expectClean, look, open, test } from "./desk";

const screens = {
  today: "/", board: "/leads", list: "/leads?view=list", other: "/leads?view=other", "new-lead": "/leads?new=1", inbox: "/inbox",
  settings: "/settings", shop: "/settings/shop", phone: "/settings/phone", hours: "/settings/hours", visits: "/settings/visits", emergencies: "/settings/emergencies",
  texts: "/settings/texts", prices: "/settings/prices", people: "/settings/people", you: "/settings/you", nothing: "/no-such-page",
};

for (const [name, path] of Object.entries(screens)) {
  test(`${name} has no fault that a machine can find`, async ({ page }) => {
    await open(page, path);
    await expectClean(page);
    await look(page, `screen-${name}`);
  });
}

test("a lead, and one of its fields being edited, have no fault", async ({ page }) => {
  await open(page, "/leads?view=list");
  await page.locator(".lead-row").filter({ hasText: "Maria Lopez" }).click();
  await expect(page.getByRole("heading", { name: "Details" })).toBeVisible();
  await expectClean(page);
  await page.getByRole("button", { name: "Edit car" }).click();
  await expectClean(page);
  await look(page, "screen-lead-edit");
});

test("the pages before the desk have no fault", async ({ visitor }) => {
  for (const path of ["/", "/forgot", "/reset?token=x"]) {
    await open(visitor, path);
    await expectClean(visitor);
  }
});
