import { expect, test } from "vitest";
import { once } from "./once";

test("a double tap does it once, also when the second comes late", async () => {
  let taken = 0;
  const take = once();
  const tap = () => take(async () => void (taken += 1));
  await Promise.all([tap(), tap()]);
  await tap();
  expect(taken).toBe(1);
});

test("what could not be kept is tried again", async () => {
  let tries = 0;
  const take = once();
  const tap = () => take(async () => { if (++tries === 1) throw new Error("The phone is full."); });
  await expect(tap()).rejects.toThrow("full");
  await tap();
  await tap();
  expect(tries).toBe(2);
});
