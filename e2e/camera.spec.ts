import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import bwip from "bwip-js/node";
import { app, bookToday, expect, expectClean, look, newNumber, password, test } from "./desk";
import config from "./playwright.config";

const vin = "1HGCM82633A004352";

/** What the camera films: the bars of a car's door, black on white (YUV4MPEG2, one picture again and again). */
function filmOfBars(): string {
  const [width, height, module, quiet] = [1280, 720, 3, 60];
  const [{ sbs }] = bwip.raw({ bcid: "code39", text: vin }) as { sbs: number[] }[];
  const row = Buffer.alloc(width, 235);
  sbs.reduce((x, bar, at) => {
    const end = x + bar * module;
    if (at % 2 === 0) row.fill(16, x, end);
    return end;
  }, quiet);
  const bright = Buffer.alloc(width * height, 235);
  for (let y = 240; y < 480; ++y) row.copy(bright, y * width);
  const grey = Buffer.alloc((width * height) / 2, 128);
  const file = join(dirname(fileURLToPath(import.meta.url)), "test-results", "vin.y4m");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1\nFRAME\n`), bright, grey]));
  return file;
}

const launch = config.use?.launchOptions;
const camera = ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${filmOfBars()}`];
test.use({ launchOptions: { ...launch, args: [...(launch?.args ?? []), ...camera] } });

test("a VIN is read through the camera and from a photo, without a signal too", async ({ page, context, request }, info) => {
  const call = async (path: string, token: string, data: object) => {
    const reply = await request.post(`${app()}${path}`, { headers: token ? { Authorization: `Bearer ${token}` } : {}, data });
    return { status: reply.status(), body: (await reply.json()) as Record<string, unknown> };
  };
  const signedIn = (await call("/v1/auth/login", "", { email: "ezra@roadcall.test", password: password() })).body;
  const ezra = String(signedIn.access_token);
  const name = info.project.name === "phone" ? "Vera Lind" : "Vito Marsh";
  const lead = (await call("/v1/leads", ezra, { name, phone: newNumber(), issue: "Battery", address: "7 Marsh Lane" })).body;
  const me = (await (await request.get(`${app()}/v1/me`, { headers: { Authorization: `Bearer ${ezra}` } })).json()) as { user: { id: string } };
  await bookToday(request, ezra, { lead_id: lead.id, mechanic_id: me.user.id });

  await page.goto(`${app()}/field/`);
  await page.getByRole("link", { name: new RegExp(name) }).click();
  await page.locator("summary", { hasText: "Car" }).click();
  const field = page.getByLabel("VIN", { exact: true });
  const kept = () => page.evaluate(async () => (await (await caches.open("shell-v1")).keys()).map((one) => one.url).filter((url) => /wasm|own-reader/.test(url)).length);
  await expect.poll(kept).toBe(2);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Scan" }).click();
  await expect(field).toHaveValue(vin);
  await expect(page.getByText("2003 Honda")).toBeVisible();

  // A phone whose camera pages may not use: photos of the square code, and of nothing.
  await page.evaluate(() => Object.defineProperty(navigator, "mediaDevices", { value: undefined }));
  await field.fill("");
  await page.getByRole("button", { name: "Scan" }).click();
  await expect(page.getByText("The camera is not allowed or not free.")).toBeVisible();
  await expectClean(page);
  await look(page, "vin-scan");
  const photo = async (bcid: string, text: string) => ({ name: "code.png", mimeType: "image/png", buffer: await bwip.toBuffer({ bcid, text, scale: 6, padding: 10, backgroundcolor: "FFFFFF" }) });
  const chosen = page.getByRole("dialog").locator('input[type="file"]');
  await chosen.setInputFiles(await photo("datamatrix", "BRAKE FLUID DOT 4"));
  await expect(page.getByText("No VIN is seen in this photo.")).toBeVisible();
  await chosen.setInputFiles(await photo("datamatrix", vin));
  await expect(field).toHaveValue(vin);
});
