import { app, bookToday, expect, look, newNumber, password, test } from "./desk";

type Json = Record<string, unknown>;

const smallPng =
  "89504e470d0a1a0a0000000d49484452000000100000001008020000009091683600000022494441" +
  "5478da63f88f04b863d6c2112e718641a8811845c8e28351c3683c0c0a0d00e4b4089f9e8f198e00" +
  "00000049454e44ae426082";

test("a job is done without a signal, the app is opened again, and everything arrives once", async ({ browser, request }, info) => {
  const call = async (method: "get" | "post", path: string, token: string, data?: Json): Promise<Json> => {
    const reply = await request[method](`${app()}${path}`, { headers: token ? { Authorization: `Bearer ${token}` } : {}, data });
    expect(reply.ok(), `${path}: ${await reply.text()}`).toBeTruthy();
    return (await reply.json()) as Json;
  };
  const login = async (email: string) => String((await call("post", "/v1/auth/login", "", { email, password: password() })).access_token);
  const ezra = await login("ezra@roadcall.test");
  const everybody = (await call("get", "/v1/users", ezra)).data as Json[];
  const mike = everybody.find((one) => one.email === "mike@roadcall.test") as Json;
  const name = info.project.name === "phone" ? "Fay Morgan" : "Gus Petrie";
  const lead = await call("post", "/v1/leads", ezra, { name, phone: newNumber(), issue: "Oil change", address: "7 Marsh Lane" });
  const estimate = await call("post", `/v1/leads/${String(lead.id)}/estimates`, ezra, {
    lines: [{ kind: "labor", description: "Oil change", quantity: 1, unit_price_cents: 4999 }],
  });
  const job = await bookToday(request, ezra, { estimate_id: estimate.id, mechanic_id: mike.id });
  const stored = () => call("get", `/v1/jobs/${String(job.id)}`, ezra);
  const status = async () => (await stored()).status;

  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, storageState: { cookies: [], origins: [] }, timezoneId: "America/New_York" });
  const page = await context.newPage();
  await page.goto(`${app()}/field/`);
  await page.getByLabel("E-mail").fill("mike@roadcall.test");
  await page.getByLabel("Password").fill(password());
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("link", { name: new RegExp(name) }).click();
  await page.getByRole("button", { name: "Start driving" }).click();
  await page.getByRole("button", { name: "15 min", exact: true }).click();
  await expect.poll(status).toBe("en_route");
  const eta = async () => new Date(String((await stored()).eta_at)).getTime();
  const first = await eta();
  await page.getByRole("button", { name: "Running late" }).click();
  await page.getByRole("button", { name: "+20 min" }).click();
  await expect.poll(eta).toBeGreaterThan(first + 15 * 60_000);
  await page.evaluate(() => navigator.serviceWorker.ready);

  await context.setOffline(true);
  await page.getByRole("button", { name: "I have arrived" }).click();
  await page.getByRole("button", { name: "Start work" }).click();
  await expect(page.getByRole("button", { name: "Work is done" })).toBeVisible();
  await expect(page.getByText(/2 changes kept on this phone/)).toBeVisible();
  // The VIN is read without a signal too.
  await page.locator("summary", { hasText: "Car" }).click();
  await page.getByLabel("VIN", { exact: true }).fill("1HGCM82633A004353");
  await expect(page.getByText(/check digit does not fit/)).toBeVisible();
  await page.getByLabel("VIN", { exact: true }).fill("1HGCM82633A004352");
  await expect(page.getByText("2003 Honda")).toBeVisible();
  await page.getByRole("button", { name: "Keep this VIN" }).click();
  // A photo as large as phones take them, which comes in several pieces later.
  const photo = Buffer.concat([Buffer.from(smallPng, "hex"), Buffer.alloc(1_500_000)]);
  await page.locator("summary", { hasText: "Photos" }).click();
  await page.locator('input[type="file"]').first().setInputFiles({ name: "left.png", mimeType: "image/png", buffer: photo });
  await expect(page.getByText("Waiting", { exact: true })).toBeVisible();
  await look(page, "field-offline");
  // The app is closed in the middle of it, and opened again, still without a signal.
  const address = page.url();
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByRole("button", { name: "Work is done" })).toBeVisible();
  expect(await status()).toBe("en_route");

  await context.setOffline(false);
  await expect.poll(status).toBe("working");
  await expect.poll(async () => (await stored()).vehicle).toBe("2003 Honda");
  const photos = async () => ((await call("get", `/v1/jobs/${String(job.id)}/files`, ezra)).data as Json[]).map((file) => file.bytes);
  await expect.poll(photos).toEqual([photo.length]);
  await again.getByRole("button", { name: "Work is done" }).click();
  // Nobody answered the estimate, so the yes is written down with the invoice.
  await again.getByRole("button", { name: "Make the invoice" }).click();
  await again.getByLabel("Why is it charged, and who agreed").fill(`${name} agreed beside the car`);
  await again.getByRole("dialog").getByRole("button", { name: "Make the invoice" }).click();
  await again.getByRole("button", { name: "Take payment" }).click();
  // A finger that slips takes it once.
  await again.getByRole("button", { name: /^Take \$/ }).dblclick();
  await expect.poll(status).toBe("paid");
  await expect(again.getByText(/was not taken/)).toHaveCount(0);
  await context.close();
});
