import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const startMs = 20_000;
const stopMs = 12_000;
const project = "11111111-2222-4333-8444-555555555555";

/** The folder with the built programs. */
function buildFolder(): string {
  const folder = [process.env.ROADCALL_BUILD, join(root, "build"), join(root, "build-dev")].find((one) => one && existsSync(join(one, "roadcall")));
  if (!folder) throw new Error("No built roadcall: run ./run --build-only, or name the folder in ROADCALL_BUILD.");
  return folder;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address ? resolve(address.port) : reject(new Error("no free port"))));
    });
  });
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + startMs;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`${url}: its program ended with ${child.exitCode}`);
    const reply = await fetch(url).catch(() => undefined);
    if (reply?.ok) return;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  throw new Error(`${url} did not answer within ${startMs} ms`);
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill("SIGKILL"), stopMs);
    child.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    child.kill("SIGTERM");
  });
}

/** Starts a demo shop and the world around it on free ports, in a private folder; the addresses go to the tests by environment. */
export default async function start(): Promise<() => Promise<void>> {
  const build = buildFolder();
  const data = mkdtempSync(join(tmpdir(), "roadcall-e2e-"));
  const [port, simPort, smtpPort] = await Promise.all([freePort(), freePort(), freePort()]);
  const appUrl = `http://127.0.0.1:${port}`;
  const simUrl = `http://127.0.0.1:${simPort}`;
  const token = `PT${randomBytes(20).toString("hex")}`;
  const signingKey = `PSK_${randomBytes(16).toString("hex")}`;
  const env = {
    ...process.env,
    APP_ENV: "development",
    HOST: "127.0.0.1",
    PORT: String(port),
    APP_URL: appUrl,
    ROADCALL_DATA: data,
    ROADCALL_WEB: process.env.ROADCALL_WEB ?? join(root, "web/dist"),
    JWT_SECRET: randomBytes(32).toString("base64"),
    SIGNALWIRE_PROJECT_ID: project,
    SIGNALWIRE_AUTH_TOKEN: token,
    SIGNALWIRE_SIGNING_KEY: signingKey,
    SIGNALWIRE_API_URL: simUrl,
    SIGNALWIRE_PHONE_NUMBER: "+19045550100",
    OPENAI_BASE_URL: `${simUrl}/v1`,
    OPENAI_API_KEY: "sk-sim",
    OSRM_URL: simUrl,
    GEOCODER_URL: simUrl,
    MAP_TILES_URL: `${simUrl}/tiles/{z}/{x}/{y}.svg`,
    MAP_TILES_ATTRIBUTION: "A made-up town",
    STRIPE_SECRET_KEY: "sk_test_sim",
    STRIPE_WEBHOOK_SECRET: signingKey,
    STRIPE_API_URL: `${simUrl}/v1`,
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    MAIL_FROM: "shop@roadcall.test",
  };
  const made = spawnSync(join(build, "roadcall"), ["demo"], { env, encoding: "utf8" });
  if (made.status !== 0) throw new Error(`roadcall demo: ${made.stderr}`);

  const log = createWriteStream(join(data, "server.log"));
  const run = (program: string, args: string[]) => {
    const child = spawn(join(build, program), args, { env, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    return child;
  };
  const world = run("sim", [
    "--port", String(simPort), "--smtp-port", String(smtpPort), "--app-url", appUrl, "--project-id", project,
    "--auth-token", token, "--signing-key", signingKey, "--stripe-secret", signingKey, "--number", "+19045550100=First Coast Mobile Mechanic", "--word-ms", "80",
  ]);
  const server = run("roadcall", ["serve"]);
  const stopAll = async () => {
    await Promise.all([stop(server), stop(world)]);
    log.end();
    if (process.env.ROADCALL_KEEP) console.log(`kept: ${data}`);
    else rmSync(data, { recursive: true, force: true });
  };
  try {
    await answers(`${appUrl}/readyz`, server);
    await answers(`${simUrl}/`, world);
  } catch (error) {
    await stopAll();
    throw error;
  }
  const password = /password is (\S+)/.exec(readFileSync(join(data, "demo-logins.txt"), "utf8"))?.[1] ?? "";
  Object.assign(process.env, { E2E_APP: appUrl, E2E_SIM: simUrl, E2E_PASSWORD: password });
  return stopAll;
}
