import AxeBuilder from "@axe-core/playwright";
import type { APIRequestContext, Page } from "@playwright/test";
import { app, expect, expectClean, look, newNumber, open, sim, test } from "./desk";

interface Sent {
  to: string;
  body: string;
}

async function addCustomer(page: Page, customer: { name: string; phone: string; language?: string }): Promise<string> {
  const me = (await (await page.request.get(`${app()}/v1/me`)).json()) as { csrf_token: string };
  const made = await page.request.post(`${app()}/v1/customers`, { headers: { "X-CSRF-Token": me.csrf_token }, data: customer });
  expect(made.status()).toBe(201);
  return ((await made.json()) as { id: string }).id;
}

/** The code that was texted there last. */
async function codeFor(request: APIRequestContext, number: string): Promise<string> {
  let code = "";
  await expect(async () => {
    const sent = (await (await request.get(`${sim()}/_sim/outbox`)).json()) as Sent[] | { texts: Sent[] };
    const texts = (Array.isArray(sent) ? sent : sent.texts).filter((one) => one.to === number);
    code = /\b(\d{6})\b/.exec(texts.map((one) => one.body).join(" "))?.[1] ?? "";
    expect(code).not.toBe("");
  }).toPass();
  return code;
}

test("a customer signs in by a code, adds a car, asks for service, and the desk has it", async ({ visitor, page, request }, info) => {
  const number = newNumber();
  const name = info.project.name === "phone" ? "Wanda Frost" : "Yusuf Lane";
  const id = await addCustomer(page, { name, phone: number });

  await visitor.goto(`${app()}/portal/`);
  await visitor.getByLabel("Phone or e-mail").fill(number);
  await visitor.getByRole("button", { name: "Send me a code" }).click();
  await expect(visitor.getByLabel("Code")).toBeVisible();
  const code = await codeFor(request, number);
  await visitor.getByLabel("Code").fill(code);
  await visitor.getByRole("button", { name: "Sign in" }).click();
  await expect(visitor.getByRole("heading", { level: 1 })).toContainText(name.split(" ")[0] ?? name);

  await visitor.getByRole("button", { name: "Add a car" }).click();
  await visitor.getByLabel("VIN").fill("5YJSA1E26HF000337");
  await expect(visitor.getByLabel("Make")).toHaveValue("Tesla");
  await visitor.getByLabel("Model").fill("Model S");
  await visitor.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(visitor.getByText("2017 Tesla Model S")).toBeVisible();

  await visitor.getByRole("button", { name: "Car passport 2017 Tesla Model S" }).click();
  const print = visitor.getByRole("link", { name: "Print or save" });
  const paper = await request.get((await print.getAttribute("href")) ?? "");
  expect(paper.headers()["content-type"]).toBe("application/pdf");
  await look(visitor, "portal-passport");
  const proof = await request.get((await visitor.getByRole("link", { name: "Page for a buyer" }).getAttribute("href")) ?? "");
  expect(await proof.text()).toContain("This car passport is genuine");
  await visitor.getByRole("dialog").getByRole("button", { name: "Close" }).click();

  await visitor.getByRole("button", { name: "Ask for service" }).click();
  await visitor.getByLabel("What does it need?").fill("The window does not close");
  await visitor.getByRole("button", { name: "Send" }).click();
  await expect(visitor.getByText(/RC-\d+/)).toBeVisible();
  await visitor.getByRole("button", { name: "OK" }).click();
  await look(visitor, "portal");
  const { violations } = await new AxeBuilder({ page: visitor }).analyze();
  expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ""}`)).toEqual([]);

  await page.goto(`${app()}/desk/leads?view=list`);
  await expect(page.locator(".lead-row").filter({ hasText: name })).toBeVisible();

  await visitor.getByRole("button", { name: "Add a password" }).click();
  await visitor.getByRole("dialog").getByLabel("Password").fill("a blue van waits");
  await look(visitor, "portal-password");
  await visitor.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(visitor.getByRole("button", { name: "Change my password" })).toBeVisible();
  await look(visitor, "portal-profile");
  await visitor.getByRole("button", { name: "Sign out" }).click();
  await visitor.getByRole("button", { name: "I have a password" }).click();
  await visitor.getByLabel("Phone or e-mail").fill(number);
  await visitor.getByLabel("Password").fill("a green van waits");
  await visitor.getByRole("button", { name: "Sign in" }).click();
  await expect(visitor.getByText("You can always get in by a code.")).toBeVisible();
  await look(visitor, "portal-sign-in");
  await visitor.getByLabel("Password").fill("a blue van waits");
  await visitor.getByRole("button", { name: "Sign in" }).click();
  await expect(visitor.getByRole("heading", { level: 1 })).toContainText(name.split(" ")[0] ?? name);

  await visitor.getByRole("button", { name: "Ask for deletion" }).click();
  await visitor.getByRole("dialog").getByRole("button", { name: "Ask for deletion" }).click();
  await expect(visitor.getByText("The shop has your request.")).toBeVisible();
  await open(page, `/customers/${id}`);
  await page.getByRole("button", { name: "Erase…" }).click();
  await look(page, "erase");
  await expectClean(page);
  await page.getByRole("button", { name: "Erase for good" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Erased customer");
  await look(page, "erased");
  await page.goto(`${app()}/desk/leads?view=list`);
  await expect(page.locator(".lead-row").first()).toBeVisible();
  await expect(page.locator(".lead-row").filter({ hasText: name })).toHaveCount(0);
});

test("a newcomer signs in by the link in the text, with one tap", async ({ visitor, request }) => {
  const number = newNumber();
  await visitor.goto(`${app()}/portal/`);
  await expect(visitor.getByRole("link", { name: "New here? Ask for a price" })).toHaveAttribute("href", "/quote/");
  await visitor.getByLabel("Phone or e-mail").fill(number);
  await visitor.getByRole("button", { name: "Send me a code" }).click();
  await expect(visitor.getByLabel("Code")).toBeVisible();
  const code = await codeFor(request, number);
  await visitor.goto(`${app()}/portal/#${code}/${number}`);
  await expect(visitor.getByLabel("Code")).toHaveValue(code);
  expect(new URL(visitor.url()).hash).toBe("");
  await visitor.getByRole("button", { name: "Sign in" }).click();
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Hello");
});

test("two records of one person become one", async ({ page }, info) => {
  const csrf = ((await (await page.request.get(`${app()}/v1/me`)).json()) as { csrf_token: string }).csrf_token;
  const mail = `twin-${info.project.name}@example.test`;
  const make = async (name: string, phone: string) => {
    const reply = await page.request.post(`${app()}/v1/customers`, { headers: { "X-CSRF-Token": csrf }, data: { name, phone } });
    const { id, version } = (await reply.json()) as { id: string; version: number };
    const mailed = await page.request.patch(`${app()}/v1/customers/${id}`, { headers: { "X-CSRF-Token": csrf, "If-Match": `"${version}"` }, data: { email: mail } });
    expect(mailed.status()).toBe(200);
    return id;
  };
  const kept = await make("Ada Twin", newNumber());
  const other = await make("Ada T.", newNumber());
  await open(page, `/customers/${kept}`);
  await look(page, "same-person");
  await page.getByRole("button", { name: "Merge Ada T. into this one" }).click();
  await expect(page.getByRole("dialog").getByText("This moves here")).toBeVisible();
  await look(page, "merge");
  await expectClean(page);
  await page.getByRole("dialog").getByRole("button", { name: "Merge" }).click();
  await expect(page.getByText("Probably the same person")).toHaveCount(0);
  await open(page, `/customers/${other}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ada Twin");
  await expect(page.getByText("Also known as Ada T.")).toBeVisible();
});

test("who asks by phone to be forgotten is erased from the desk", async ({ page }, info) => {
  const csrf = ((await (await page.request.get(`${app()}/v1/me`)).json()) as { csrf_token: string }).csrf_token;
  const name = info.project.name === "phone" ? "Olga Fenn" : "Piet Marsh";
  const made = await page.request.post(`${app()}/v1/customers`, { headers: { "X-CSRF-Token": csrf }, data: { name, phone: newNumber() } });
  const { id } = (await made.json()) as { id: string };
  await open(page, `/customers/${id}`);
  await page.getByRole("button", { name: "Erase this person…" }).click();
  const erase = page.getByRole("dialog").getByRole("button", { name: "Erase for good" });
  await expect(erase).toBeDisabled();
  await page.getByLabel("How did they ask?").fill("By phone, today");
  await look(page, "erase-by-word");
  await expectClean(page);
  await erase.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Erased customer");
});

test("the portal speaks Spanish, also when it refuses", async ({ visitor, page, request }) => {
  const number = newNumber();
  await addCustomer(page, { name: "Efraín Prueba", phone: number, language: "es" });
  await visitor.goto(`${app()}/portal/`);
  await visitor.getByRole("button", { name: "Español" }).click();
  await expect(visitor.locator("html")).toHaveAttribute("lang", "es");
  const who = visitor.getByLabel("Teléfono o correo");
  await who.fill("12");
  await visitor.getByRole("button", { name: "Mándeme una clave" }).click();
  await expect(visitor.getByText("Ese teléfono no está bien.")).toBeVisible();
  await look(visitor, "portal-refused-es");
  await who.fill(number);
  await visitor.getByRole("button", { name: "Mándeme una clave" }).click();
  const code = await codeFor(request, number);
  await visitor.getByLabel("Clave", { exact: true }).fill(code === "000000" ? "000001" : "000000");
  await visitor.getByRole("button", { name: "Entrar" }).click();
  await expect(visitor.getByText("No coincide, o la clave ya venció.")).toBeVisible();
  await visitor.getByLabel("Clave", { exact: true }).fill(code);
  await visitor.getByRole("button", { name: "Entrar" }).click();

  await visitor.getByRole("button", { name: "Agregar un auto" }).click();
  await visitor.getByLabel("VIN").fill("1HGCM82633A004353");
  await expect(visitor.getByText("Revise el VIN")).toBeVisible();
  await visitor.getByLabel("VIN").fill("1HGCM82633A004352");
  await expect(visitor.getByLabel("Marca")).toHaveValue("Honda");
  await visitor.getByLabel("Año").fill("1700");
  await visitor.getByRole("dialog").getByRole("button", { name: "Guardar" }).click();
  await expect(visitor.getByText("Revise el año.")).toBeVisible();
  await visitor.getByLabel("Año").fill("2003");
  await visitor.getByRole("dialog").getByRole("button", { name: "Guardar" }).click();
  await visitor.getByRole("button", { name: "Pasaporte del auto 2003 Honda" }).click();
  await visitor.goto((await visitor.getByRole("link", { name: "Página para un comprador" }).getAttribute("href")) ?? "");
  await expect(visitor.getByText("Este pasaporte de auto es auténtico")).toBeVisible();
  await look(visitor, "passport-page-es");
});
