import type { PartOrder } from "@/api/types";

export interface Back {
  item_id: string;
  kind: "part" | "core";
  description: string;
  /** How many of them are still here. */
  most: number;
}

/** What of an order can go back to the supplier: old parts that a deposit stands on, and parts that were wrong. */
export const goesBack = (order: PartOrder): Back[] =>
  order.items.flatMap((item) => {
    const here = item.received_quantity - item.returned_quantity;
    const cores = item.core_cents ? here - item.core_returned_quantity : 0;
    const one = { item_id: item.id, description: item.description };
    return [
      ...(cores > 0 ? [{ ...one, kind: "core" as const, most: cores }] : []),
      ...(here > 0 ? [{ ...one, kind: "part" as const, most: here }] : []),
    ];
  });
