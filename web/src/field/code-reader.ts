/** What we use of a bar code reader (Shape Detection API); TypeScript does not know the browser's own yet. */
export interface CodeReader {
  detect(image: HTMLVideoElement | Blob): Promise<{ rawValue: string }[]>;
}
interface ReaderClass {
  new (options: { formats: Format[] }): CodeReader;
  getSupportedFormats(): Promise<readonly string[]>;
}
type Format = "code_39" | "code_128" | "data_matrix" | "qr_code";

// What makers print a VIN in: bars in the door, squares behind the windscreen.
const formats: Format[] = ["code_39", "code_128", "data_matrix", "qr_code"];

/** The browser's own class, where there is one that knows the bars. */
async function browsersClass(): Promise<ReaderClass | null> {
  const { BarcodeDetector: Class } = globalThis as { BarcodeDetector?: ReaderClass };
  const known = (await Class?.getSupportedFormats().catch(() => [])) ?? [];
  return Class && known.includes("code_39") ? Class : null;
}

/** The browser's reader, or ours. */
export async function codeReader(): Promise<CodeReader> {
  const Class: ReaderClass = (await browsersClass()) ?? (await (await import("./own-reader")).load());
  return new Class({ formats });
}

/** Brings our reader onto a phone that will need it, once the app itself is kept there: it reads without a signal then. */
export async function keepCodeReader(): Promise<void> {
  if (await browsersClass()) return;
  const workers = navigator.serviceWorker;
  await workers.ready;
  if (!workers.controller) await new Promise((done) => workers.addEventListener("controllerchange", done, { once: true }));
  await (await import("./own-reader")).fetchBytes();
}
