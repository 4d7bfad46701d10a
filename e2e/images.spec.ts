import { expect, newNumber, open, people, sim, test } from "./desk";

// Pictures for the documents, taken of a shop with something going on: `npm run images`.
const folder = "../docs/images";

test("the pictures of the README", async ({ page, request, visitor }) => {
  await people.phone(request, "+19045550111", "never");
  const caller = newNumber();
  await people.call(
    request,
    caller,
    "Hi, this is Nora Blake. I am stranded on I-95 near exit 318, my 2015 Toyota Camry will not start. Please call me back, it is urgent.",
  );
  await people.call(request, newNumber(), "");
  await open(page, "/");
  await expect(page.locator(".today-row").filter({ hasText: "Nora Blake" })).toBeVisible({ timeout: 60_000 });
  await page.waitForTimeout(5_000); // The light on the new row fades.
  await page.screenshot({ path: `${folder}/today.png` });

  await page.getByRole("link", { name: "Nora Blake" }).first().click();
  await expect(page.locator(".transcript")).toContainText("Camry");
  await page.screenshot({ path: `${folder}/lead.png` });
  await open(page, "/leads");
  await expect(page.locator(".board-card").first()).toBeVisible();
  await page.screenshot({ path: `${folder}/board.png` });

  await visitor.goto(`${sim()}/`);
  await expect(visitor.locator("button").first()).toBeVisible();
  await visitor.screenshot({ path: `${folder}/telephone.png` });
});
