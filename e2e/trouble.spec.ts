import { app, expect, look, open, test } from "./desk";

test("two people correct the same field: both values are shown, and one of them chooses", async ({ page }, info) => {
  // What the run at the other size left behind must not be what is typed here.
  const mine = info.project.name === "phone" ? "Saturday" : "Sunday afternoon";
  await open(page, "/leads?view=list");
  await page.locator(".lead-row").filter({ hasText: "Sam Carter" }).click();
  await page.getByRole("button", { name: "Edit wanted time" }).click();

  const id = page.url().split("/").pop() ?? "";
  const me = await (await page.request.get(`${app()}/v1/me`)).json();
  const other = await page.request.patch(`${app()}/v1/leads/${id}`, {
    headers: { "If-Match": "*", "X-CSRF-Token": me.csrf_token },
    data: { preferred_time: "Friday morning" },
  });
  expect(other.status()).toBe(200);

  await page.getByRole("textbox", { name: "Wanted time" }).fill(mine);
  await page.getByRole("textbox", { name: "Wanted time" }).press("Enter");
  await expect(page.getByText("Somebody changed it meanwhile to “Friday morning”.")).toBeVisible();
  await look(page, "conflict");
  await page.getByRole("button", { name: "Use mine" }).click();
  await expect(page.locator(".fact").filter({ hasText: "Wanted time" })).toContainText(mine);
});

test("without a connection the desk says so, and comes back by itself", async ({ page, context }) => {
  await open(page, "/");
  await expect(page.locator(".today-row").first()).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText("You are offline.")).toBeVisible();
  await expect(page.locator(".today-row").first()).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText("You are offline.")).toHaveCount(0);
});

test("no page breaks its own Content-Security-Policy or writes errors", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  for (const path of ["/", "/leads", "/leads?view=list", "/inbox", "/settings/texts", "/settings/prices"]) {
    const reply = await page.goto(`${app()}/desk${path}`);
    expect(reply?.headers()["content-security-policy"]).toContain("default-src 'self'");
    await expect(page.locator("h1").first()).toBeVisible();
    await expect(page.locator(".bone")).toHaveCount(0);
  }
  expect(complaints).toEqual([]);
});
