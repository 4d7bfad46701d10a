import { makers } from "./vin-makers";

/** What a vehicle identification number says by itself, without a signal: as the server reads it (src/domain/customers/vin.cc). */
export interface Vin {
  /** Upper case, without spaces and dashes. */
  vin: string;
  wellFormed: boolean;
  checkDigitOk: boolean;
  year: number | null;
  /** Empty when the maker's code is not in our table. */
  make: string;
  /** What is wrong, for a person; empty when nothing is. */
  problem: string;
}

export const vinLength = 17;
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const letters = "ABCDEFGH JKLMN P R STUVWXYZ";
const letterValues = "12345678 12345 7 9 23456789";
// Position 10 of 1980 to 2009; it begins again in 2010.
const years = "ABCDEFGHJKLMNPRSTVWXY123456789";

const makeOfCode = new Map(Object.entries(makers).flatMap(([make, codes]) => codes.split(" ").map((code) => [code, make] as const)));

const valueOf = (sign: string) => (/\d/.test(sign) ? Number(sign) : Number(letterValues[letters.indexOf(sign)]));

/** The check digit for 17 signs; the ninth counts nothing. */
export function checkDigit(vin: string): string {
  const rest = weights.reduce((sum, weight, at) => sum + weight * valueOf(vin.charAt(at)), 0) % 11;
  return rest === 10 ? "X" : String(rest);
}

export function decodeVin(written: string): Vin {
  const vin = written.replace(/[\s-]/g, "").toUpperCase();
  const found = { vin, wellFormed: /^[A-HJ-NPR-Z0-9]{17}$/.test(vin), checkDigitOk: false, year: null, make: "" };
  if (!found.wellFormed) return { ...found, problem: vin.length === vinLength ? "A VIN has no I, O or Q, and no signs but letters and digits." : "A VIN has 17 letters and digits." };
  const checkDigitOk = checkDigit(vin) === vin[8];
  const at = years.indexOf(vin.charAt(9));
  return {
    ...found,
    checkDigitOk,
    year: at < 0 ? null : at + (/[A-Z]/.test(vin.charAt(6)) ? 2010 : 1980),
    make: makeOfCode.get(vin.slice(0, 3)) ?? makeOfCode.get(vin.slice(0, 2)) ?? "",
    problem: checkDigitOk ? "" : "The check digit does not fit: look at it again.",
  };
}

/** The VIN in what a bar code says: alone, after the I of an import's label, or among other words of a square code. */
export function vinInCode(raw: string): string | null {
  const words = raw.toUpperCase().split(/[^A-Z0-9]+/);
  const tried = words.flatMap((word) => [word, word.replace(/^I/, "")]);
  return tried.find((word) => decodeVin(word).checkDigitOk) ?? null;
}
