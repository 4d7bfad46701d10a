/** Any screen may ask for the search box; the shell opens it. */
const doors = new Set<() => void>();

export function openSearch(): void {
  for (const open of doors) open();
}

export function onOpenSearch(open: () => void): () => void {
  doors.add(open);
  return () => doors.delete(open);
}
