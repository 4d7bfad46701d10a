import { fileURLToPath } from "node:url";

import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// Three apps of one source: the desk, the mechanic's field app and the customer's portal, each a build of its own
// (`--mode`), so that none carries another's weight. `npm run dev` speaks to a running server.
const server = process.env.ROADCALL_URL ?? "http://127.0.0.1:8080";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => ({
  ...(mode === "portal" || mode === "field"
    ? { root: folder(mode), base: `/${mode}/`, publicDir: folder(`${mode}/public`) }
    : { base: "/desk/" }),
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: {
    target: "es2022",
    // The strict Content-Security-Policy allows neither inline scripts nor data: addresses.
    assetsInlineLimit: 0,
    ...(mode === "portal" || mode === "field" ? { outDir: folder(`dist/${mode}`), emptyOutDir: true } : {}),
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: { proxy: { "/v1": server, "/quote": server } },
  test: { include: ["src/**/*.test.ts"] },
}));
