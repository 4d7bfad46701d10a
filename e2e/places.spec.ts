import { expect, expectClean, open, test } from "./desk";

/** Every place of the desk opens from its own entry: the rail on a wide screen, the bar and More on a phone. */
test("every entry of the navigation leads to its place", async ({ page, isMobile }) => {
  await open(page, "/");
  const entries = async (list: string) => page.locator(list).evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const opens = async (list: string, href: string) => {
    await page.locator(`${list}[href="${href}"]`).click();
    await expect(page.locator(`${list}[href="${href}"][aria-current="page"], .more-places`).first()).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${href}$`));
    await expect(page.locator("h1").first()).toBeVisible();
    await expect(page.getByText("There is no such page")).toHaveCount(0);
    await expectClean(page);
  };
  const list = isMobile ? ".tabbar a" : ".rail a.rail-link";
  const hrefs = await entries(list);
  expect(hrefs.length).toBeGreaterThanOrEqual(isMobile ? 5 : 9);
  for (const href of hrefs) await opens(list, href);
  if (!isMobile) return;

  const more = await entries(".more-places a");
  expect(more.length).toBeGreaterThanOrEqual(5);
  for (const href of more) {
    await open(page, "/more");
    await page.locator(`.more-places a[href="${href}"]`).click();
    await expect(page).toHaveURL(new RegExp(`${href}$`));
    await expect(page.locator("h1").first()).not.toHaveText("More");
    await expect(page.getByText("There is no such page")).toHaveCount(0);
    await expectClean(page);
  }
});
