import { afterEach, expect, test, vi } from "vitest";
import { keys } from "./keys";
import { keepLive, type LiveState } from "./live";
import { queries } from "./queries";

vi.hoisted(() => vi.stubGlobal("location", { origin: "http://shop.test" }));

// The browser's stream, opened by hand.
class Stream extends EventTarget {
  static readonly OPEN = 1;
  static newest: Stream;
  readyState = 0;
  onopen: () => void = () => undefined;
  onerror: () => void = () => undefined;
  constructor() {
    super();
    Stream.newest = this;
  }
  close(): void {
    this.readyState = 2;
  }
  open(): void {
    this.readyState = Stream.OPEN;
    this.onopen();
  }
}

afterEach(() => {
  queries.clear();
  vi.unstubAllGlobals();
});

function started(): { states: LiveState[]; stop: () => void } {
  vi.stubGlobal("EventSource", Stream);
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("removeEventListener", () => undefined);
  const states: LiveState[] = [];
  return { states, stop: keepLive((state) => states.push(state)) };
}

test("what was fetched before the stream was open is asked for again", () => {
  const { states, stop } = started();
  queries.setQueryData(keys.today, []);
  queries.setQueryData(keys.me, null);
  expect(queries.getQueryState(keys.today)?.isInvalidated).toBe(false);
  Stream.newest.open();
  expect(queries.getQueryState(keys.today)?.isInvalidated).toBe(true);
  expect(queries.getQueryState(keys.me)?.isInvalidated).toBe(false);
  expect(states).toEqual(["live"]);
  stop();
});

test("after that the stream itself says what changed", () => {
  const { stop } = started();
  Stream.newest.open();
  queries.setQueryData(keys.today, []);
  Stream.newest.onerror();
  expect(queries.getQueryState(keys.today)?.isInvalidated).toBe(false);
  stop();
});
