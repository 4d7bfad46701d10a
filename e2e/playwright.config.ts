import { defineConfig } from "@playwright/test";

/** Real server, real outside world (simulated by a program of its own), Debian's Chromium. */
export default defineConfig({
  testDir: ".",
  testMatch: process.env.ROADCALL_IMAGES ? ["images.spec.ts", "journey.spec.ts"] : "*.spec.ts",
  testIgnore: process.env.ROADCALL_IMAGES ? [] : "images.spec.ts",
  globalSetup: "./servers.ts",
  // One installation for all tests, as in life: they run one after another.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  outputDir: "test-results",
  use: {
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
    screenshot: "only-on-failure",
    locale: "en-US",
    timezoneId: "America/New_York",
    actionTimeout: 15_000,
  },
  projects: [
    { name: "phone", use: { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true } },
    { name: "desktop", use: { viewport: { width: 1440, height: 900 } } },
  ],
});
