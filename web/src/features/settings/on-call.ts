interface Ranked {
  id: string;
  on_call_rank: number;
}

/** Ids of those on call, the first to be called first. */
export function onCallOrder(people: readonly Ranked[]): string[] {
  return people
    .filter((user) => user.on_call_rank > 0)
    .sort((a, b) => a.on_call_rank - b.on_call_rank)
    .map((user) => user.id);
}

/** The order with one of them moved by `by` places. */
export function withMoved(order: readonly string[], id: string, by: number): string[] {
  const rest = order.filter((one) => one !== id);
  const at = Math.max(0, Math.min(rest.length, order.indexOf(id) + by));
  return [...rest.slice(0, at), id, ...rest.slice(at)];
}
