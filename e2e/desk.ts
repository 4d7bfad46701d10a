import { test as base, expect, type APIRequestContext, type Page } from "@playwright/test";
import AxeBuilder from "@axe-core/playwright";

export { expect };

function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the servers did not start`);
  return value;
}
export const app = () => fromEnvironment("E2E_APP");
export const sim = () => fromEnvironment("E2E_SIM");
export const password = () => fromEnvironment("E2E_PASSWORD");

type Cookies = Awaited<ReturnType<APIRequestContext["storageState"]>>;

/** Tests begin signed in as Ezra, the owner; `visitor` is a page nobody is signed in on. */
export const test = base.extend<{ visitor: Page }, { ezra: Cookies }>({
  ezra: [
    async ({ playwright }, use) => {
      const request = await playwright.request.newContext();
      const reply = await request.post(`${app()}/v1/auth/sessions`, { data: { email: "ezra@roadcall.test", password: password() } });
      expect(reply.status()).toBe(201);
      await use(await request.storageState());
      await request.dispose();
    },
    { scope: "worker" },
  ],
  storageState: ({ ezra }, use) => use(ezra),
  visitor: async ({ browser, viewport, isMobile, hasTouch, deviceScaleFactor }, use) => {
    const context = await browser.newContext({ viewport, isMobile, hasTouch, deviceScaleFactor, storageState: { cookies: [], origins: [] } });
    await use(await context.newPage());
    await context.close();
  },
});

export async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${app()}/desk${path}`);
  await expect(page.locator("h1").first()).toBeVisible();
}

/** Everything on the page as it stands passes WCAG 2.2 A and AA, and nothing sticks out at the side. */
export async function expectClean(page: Page): Promise<void> {
  // What is half faded in has half its contrast.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.waitForLoadState("domcontentloaded");
  await expect(page.locator(".skeleton-row, .bone")).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** A screenshot to look at, under screenshots/. */
export async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `screenshots/${test.info().project.name}-${name}.png` });
}

async function order(request: APIRequestContext, path: string, data: object): Promise<Record<string, unknown>> {
  const reply = await request.post(`${sim()}/_sim/${path}`, { data });
  expect(reply.ok(), await reply.text()).toBeTruthy();
  return (await reply.json()) as Record<string, unknown>;
}

/** What people outside do. */
export const people = {
  call: (request: APIRequestContext, from: string, say: string) =>
    order(request, "calls", { from, to: "+19045550100", say, by_hand: false, hang_up: true }),
  text: (request: APIRequestContext, from: string, body: string) => order(request, "texts", { from, to: "+19045550100", body }),
  phone: (request: APIRequestContext, number: string, way: string, more: object = {}) => order(request, "phones", { number, way, ...more }),
};

// Each worker has an area code of its own: one that begins again after a failure gives out no number twice.
const areas = [386, 352, 321, 407, 561, 727, 772, 813, 850, 863, 941, 954, 305, 239, 448, 656, 689, 754, 786, 645];
let next = 0;
/** A telephone number nobody else uses in this run; 555-01xx is kept free for fiction. */
export function newNumber(): string {
  next += 1;
  return `+1${areas[test.info().workerIndex % areas.length]}55501${String(next % 100).padStart(2, "0")}`;
}

const shopDay = new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York" });
const visitMinutes = 20;
const graceMinutes = 60; // So long after its end may a visit still be booked.

/** Books a visit that is on the mechanic's list of today, at the first time he has free: ahead, or just past when midnight is near. */
export async function bookToday(request: APIRequestContext, token: string, visit: object): Promise<Record<string, unknown>> {
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000);
  const ahead = Array.from({ length: 20 }, (_, i) => 1 + i * (visitMinutes + 1));
  const past = [1, 2, 3].map((i) => -i * (visitMinutes + 1)).filter((start) => start + visitMinutes > -graceMinutes);
  for (const start of [...ahead, ...past].filter((one) => shopDay.format(at(one)) === shopDay.format(new Date()))) {
    const reply = await request.post(`${app()}/v1/jobs`, {
      headers: { Authorization: `Bearer ${token}` },
      data: { ...visit, window: { start: at(start).toISOString(), end: at(start + visitMinutes).toISOString() }, override: true },
    });
    const answer = (await reply.json()) as Record<string, unknown>;
    if (reply.status() === 201) return answer;
    expect(reply.status(), JSON.stringify(answer)).toBe(409);
  }
  throw new Error("The mechanic has no time left today.");
}
