import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkDigit, decodeVin, vinInCode } from "./vin";
import { makers } from "./vin-makers";

// Made up but for their makers' codes; the server's own examples (tests/domain/customers/vin_test.cc).
test("year and make are in the number", () => {
  const rows = [
    ["11111111111111111", 2001, ""],
    ["1M8GDM9AXKP042788", 1989, ""],
    ["1hg-cm826 33a004352", 2003, "Honda"],
    ["5YJSA1E26HF000337", 2017, "Tesla"],
    ["1FTFW1ET5DFC10312", 2013, "Ford"],
  ] as const;
  for (const [written, year, make] of rows) {
    const found = decodeVin(written);
    expect(found).toMatchObject({ wellFormed: true, year, make });
    expect(found.checkDigitOk).toBe(checkDigit(found.vin) === found.vin[8]);
  }
});

test("the check digit tells a slip, and what is no VIN is told", () => {
  expect(decodeVin("1M8GDM9AXKP042788")).toMatchObject({ checkDigitOk: true, problem: "" });
  expect(decodeVin("1M8GDM9AXKP042789")).toMatchObject({ checkDigitOk: false, wellFormed: true });
  expect(decodeVin("1M8GDM9AXKP042789").problem).toContain("check digit");
  for (const written of ["", "1M8GDM9AXKP04278", "1M8GDM9AXKP0427888", "1M8GDM9AXKPO42788", "1M8GDM9AXKP04278É"]) {
    expect(decodeVin(written)).toMatchObject({ wellFormed: false, year: null });
    expect(decodeVin(written).problem).not.toBe("");
  }
});

test("a bar code's VIN is found in what stands around it", () => {
  expect(vinInCode("I1HGCM82633A004352")).toBe("1HGCM82633A004352");
  expect(vinInCode("VIN:1HGCM82633A004352;GVWR 1900")).toBe("1HGCM82633A004352");
  expect(vinInCode("https://example.test/parts")).toBeNull();
});

test("the phone knows the makers that the server knows", () => {
  const source = readFileSync(new URL("../../../src/domain/customers/vin_table.cc", import.meta.url), "utf8");
  const theirs = [...source.matchAll(/Maker\{"(\w+)",\s*"([^"]+)"\}/g)].map(([, code, make]) => `${code} ${make}`);
  const ours = Object.entries(makers).flatMap(([make, codes]) => codes.split(" ").map((code) => `${code} ${make}`));
  expect(theirs.length).toBeGreaterThan(100);
  expect(ours.sort()).toEqual(theirs.sort());
});
