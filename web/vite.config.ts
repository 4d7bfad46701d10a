import { fileURLToPath } from "node:url";

import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// `npm run dev` speaks to a running server; everything else is static files.
const server = process.env.ROADCALL_URL ?? "http://127.0.0.1:8080";

export default defineConfig({
  base: "/desk/",
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: {
    target: "es2022",
    // The strict Content-Security-Policy allows neither inline scripts nor data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: { proxy: { "/v1": server, "/quote": server } },
  test: { include: ["src/**/*.test.ts"] },
});
