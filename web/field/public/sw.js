// Keeps the field app itself on the phone, so that it opens without a signal. Data is the app's own matter: nothing of
// /v1 is kept here.
const shell = "shell-v1";

async function keep(response, request) {
  if (response.ok) await (await caches.open(shell)).put(request, response.clone());
  return response;
}

// The page names its own script and styles; they carry a hash of their bytes. What the script loads later (the reader of
// bar codes) is kept when it is asked for, and stays until the page is another one.
async function keepPage(response) {
  const html = await response.clone().text();
  const files = [...html.matchAll(/(?:src|href)="(\/field\/[^"]+)"/g)].map((match) => match[1]);
  const cache = await caches.open(shell);
  const kept = await Promise.all(files.map((file) => cache.match(file)));
  await cache.addAll(files.filter((_, index) => !kept[index]));
  await cache.put("/field/", response.clone());
  if (kept.every(Boolean)) return response;
  const wanted = new Set([...files, "/field/"].map((file) => new URL(file, location.origin).href));
  for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
  return response;
}

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(fetch("/field/", { cache: "no-cache" }).then(keepPage));
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin || !url.pathname.startsWith("/field/")) return;
  if (event.request.mode === "navigate") {
    event.respondWith(
      fetch("/field/", { cache: "no-cache" })
        .then((response) => (response.ok ? keepPage(response) : response))
        .catch(async () => (await caches.match("/field/")) ?? Response.error()),
    );
    return;
  }
  event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request).then((fresh) => keep(fresh, event.request))));
});
