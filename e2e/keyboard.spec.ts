import { expect, open, test } from "./desk";

test("the desk can be walked without a mouse", async ({ page }) => {
  await open(page, "/");
  await expect(page.locator(".today-row").first()).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();

  await page.keyboard.press("j");
  await expect(page.locator(".today-row").first().getByRole("link").first()).toBeFocused();
  await page.keyboard.press("j");
  await expect(page.locator(".today-row").nth(1).getByRole("link").first()).toBeFocused();
  await page.keyboard.press("k");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/desk\/leads\/led/);

  await page.keyboard.press("g");
  await page.keyboard.press("l");
  await expect(page.getByRole("heading", { level: 1, name: "Leads" })).toBeVisible();
  await page.keyboard.press("/");
  const search = page.getByRole("combobox", { name: "Search everything" });
  await expect(search).toBeFocused();
  await search.pressSequentially("maria");
  await expect(page.getByRole("option").first()).toContainText("Maria");
  await page.keyboard.press("Escape");

  await page.keyboard.press("g");
  await page.keyboard.press("i");
  await page.locator("body").click({ position: { x: 1, y: 1 } });
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a card changes its stage by keys and keeps the focus", async ({ page }) => {
  await open(page, "/leads");
  const card = page.locator(".board-card").filter({ hasText: "Priya Shah" });
  const stageOf = () => card.evaluate((element) => element.closest("[data-stage]")?.getAttribute("data-stage"));
  const before = await stageOf();
  await card.getByRole("link").focus();
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(stageOf).not.toBe(before);
  await expect(card.getByRole("link")).toBeFocused();
  await page.keyboard.press("Shift+ArrowLeft");
  await expect.poll(stageOf).toBe(before);
});
