import { afterEach, expect, test, vi } from "vitest";
import { keepLooking } from "./keep-looking";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("the day is looked at again when the app is seen, when the signal returns and every minute", () => {
  vi.useFakeTimers();
  const page = Object.assign(new EventTarget(), { visibilityState: "hidden" });
  const phone = new EventTarget();
  vi.stubGlobal("document", page);
  vi.stubGlobal("addEventListener", phone.addEventListener.bind(phone));
  vi.stubGlobal("removeEventListener", phone.removeEventListener.bind(phone));
  let looks = 0;
  const stop = keepLooking(() => (looks += 1), 60_000);
  page.dispatchEvent(new Event("visibilitychange"));
  expect(looks).toBe(0);
  page.visibilityState = "visible";
  page.dispatchEvent(new Event("visibilitychange"));
  expect(looks).toBe(1);
  phone.dispatchEvent(new Event("online"));
  expect(looks).toBe(2);
  vi.advanceTimersByTime(120_000);
  expect(looks).toBe(4);
  stop();
  phone.dispatchEvent(new Event("online"));
  vi.advanceTimersByTime(120_000);
  expect(looks).toBe(4);
});
