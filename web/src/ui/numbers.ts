/** What people write in fields for numbers, and how lengths are told here: in miles. */

const kmPerMile = 1.609344;

export const milesOf = (km: number): number => Math.round(km / kmPerMile);
export const kmOf = (miles: number): number => Math.round(miles * kmPerMile);

/** `"45"` → 45; null when it is no whole number within these bounds. */
export function wholeNumber(written: string, least: number, most: number): number | null {
  const clean = written.trim();
  if (!/^\d{1,9}$/.test(clean)) return null;
  const value = Number(clean);
  return value >= least && value <= most ? value : null;
}

/** `"2.5"` % → 250 basis points; null when it is no share of at most `most` basis points. */
export function basisPoints(written: string, most: number): number | null {
  const clean = written.trim();
  if (!/^\d{1,3}(\.\d{0,2})?$/.test(clean)) return null;
  const value = Math.round(Number(clean) * 100);
  return value <= most ? value : null;
}
