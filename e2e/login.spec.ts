import { app, expect, expectClean, look, open, password, sim, test } from "./desk";

test("a wrong password is refused kindly; the right one opens Today; signing out closes it", async ({ visitor: page }) => {
  await open(page, "/leads");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await expectClean(page);
  await look(page, "login");
  await page.getByLabel("E-mail").fill("dana@roadcall.test");
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toBeVisible();

  await page.getByLabel("Password").fill(password());
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Leads" })).toBeVisible();

  await open(page, "/settings/you");
  await expect(page.getByText("This one")).toBeVisible();
  await page.getByRole("button", { name: "Sign out", exact: true }).first().click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("a forgotten password is replaced by a link that comes by mail", async ({ visitor: page, request }, info) => {
  // Somebody of their own: the others keep the password that every test knows.
  const email = `forgetful-${info.project.name}@roadcall.test`;
  const signedIn = await request.post(`${app()}/v1/auth/login`, { data: { email: "ezra@roadcall.test", password: password() } });
  const { access_token } = (await signedIn.json()) as { access_token: string };
  const links = async () => {
    const sent = await (await request.get(`${sim()}/_sim/state`)).text();
    return [...sent.matchAll(/\/desk\/reset\?token=([\w-]+)/g)].map((found) => found[1]);
  };
  const uninvited = (await links()).length;
  const added = await request.post(`${app()}/v1/users`, { headers: { Authorization: `Bearer ${access_token}` }, data: { email, name: "Robin Gray", role: "manager" } });
  expect(added.status()).toBe(201);
  await expect.poll(async () => (await links()).length).toBeGreaterThan(uninvited);
  const before = await links();
  const newLink = async () => (await links()).find((one) => !before.includes(one));
  await open(page, "/forgot");
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("button", { name: "Send me the link" }).click();
  await expect(page.getByText("a link is on its way")).toBeVisible();
  await expect.poll(newLink).toBeTruthy();
  await page.goto(`${app()}/desk/reset?token=${await newLink()}`);
  await page.getByLabel("New password").fill("torque wrench and coffee");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByRole("heading", { name: "Password changed" })).toBeVisible();
});
