import { BarcodeDetector, prepareZXingModule, purgeZXingModule } from "barcode-detector/ponyfill";
import wasm from "zxing-wasm/reader/zxing_reader.wasm?url";

// Our own copy, and never the one abroad that the library would ask for.
const overrides = { locateFile: () => wasm };

/** The bar code reader that we bring, ready to read. */
export async function load(): Promise<typeof BarcodeDetector> {
  try {
    await prepareZXingModule({ overrides, fireImmediately: true });
  } catch (problem) {
    purgeZXingModule();
    throw problem;
  }
  return BarcodeDetector;
}

/** Only asks for its bytes: the service worker keeps them. */
export const fetchBytes = () => fetch(wasm);
