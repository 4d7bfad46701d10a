/** Who did something on this phone. */
export interface Owner {
  id: string;
  name: string;
}

const key = "roadcall-field-who";

/** Who has this phone now: whoever signed in last, also without a signal. */
export function whoIs(): Owner | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") as Owner | null;
  } catch {
    return null;
  }
}

export function remember({ id, name }: Owner): void {
  localStorage.setItem(key, JSON.stringify({ id, name }));
}

/** What was kept before phones wrote down whose it is, is taken for one's own. */
export const ownOf = <T extends { by?: Owner }>(all: T[], who: Owner | null): T[] => all.filter(({ by }) => !by || by.id === who?.id);

/** How much of others waits here until they sign in. */
export function othersOf(all: { by?: Owner }[], who: Owner | null): (Owner & { count: number })[] {
  const counts = new Map<string, Owner & { count: number }>();
  for (const { by } of all) if (by && by.id !== who?.id) counts.set(by.id, { ...by, count: (counts.get(by.id)?.count ?? 0) + 1 });
  return [...counts.values()];
}
