import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followDrive, type Place } from "./follow-drive";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A phone that is carried about by the test. */
function carriedPhone() {
  const seeing = new Map<number, PositionCallback>();
  return {
    watchPosition: (see: PositionCallback) => {
      seeing.set(7, see);
      return 7;
    },
    clearWatch: (id: number) => void seeing.delete(id),
    isWatched: () => seeing.size > 0,
    moveTo: (latitude: number) => seeing.forEach((see) => see({ coords: { latitude, longitude: -81.3, accuracy: 12 } } as GeolocationPosition)),
  };
}

test("a drive is told at once and then every 25 seconds, until it ends", () => {
  const phone = carriedPhone();
  const told: Place[] = [];
  const stop = followDrive(phone, (place) => told.push(place));
  vi.advanceTimersByTime(25_000);
  expect(told).toEqual([]);
  phone.moveTo(29.8);
  phone.moveTo(29.81);
  expect(told).toEqual([{ lat: 29.8, lng: -81.3, accuracy_m: 12 }]);
  vi.advanceTimersByTime(25_000);
  expect(told.map((place) => place.lat)).toEqual([29.8, 29.81]);
  stop();
  phone.moveTo(29.9);
  vi.advanceTimersByTime(100_000);
  expect(told).toHaveLength(2);
  expect(phone.isWatched()).toBe(false);
});

test("an old place is not told, and a forgotten drive ends by itself", () => {
  const phone = carriedPhone();
  const told: Place[] = [];
  followDrive(phone, (place) => told.push(place));
  phone.moveTo(29.8);
  vi.advanceTimersByTime(600_000);
  expect(told.length).toBeLessThanOrEqual(3);
  vi.advanceTimersByTime(4 * 3_600_000);
  expect(phone.isWatched()).toBe(false);
});
