/** How much later than was said; the customer is told. */
export const latenesses = [10, 20, 30] as const;

const mostMinutes = 600;

/** Minutes from now until arrival, when somebody who was expected at `etaAt` is that much later. */
export function minutesWhenLate(etaAt: string | null, later: number, now = Date.now()): number {
  const left = etaAt ? Math.max(0, Math.ceil((new Date(etaAt).getTime() - now) / 60_000)) : 0;
  return Math.min(mostMinutes, left + later);
}
