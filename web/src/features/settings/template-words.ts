/** Where a refusal says the mistake is, counted from 0; null when it does not say. */
export function positionIn(refusal: string): number | null {
  const found = /at character (\d+)/.exec(refusal);
  return found ? Number(found[1]) - 1 : null;
}
