import type { Part } from "@/api/types";
import type { PartChoice } from "@/work/part-used";

/** What we have and where, the van of the one who goes before the others. */
export function stockChoices(parts: Pick<Part, "id" | "description" | "price_cents" | "levels">[], mechanicId: string | null): PartChoice[] {
  return parts.flatMap(({ id, description, price_cents, levels }) =>
    levels
      .filter((one) => one.quantity > 0)
      .sort((a, b) => Number(b.place === mechanicId) - Number(a.place === mechanicId))
      .map(({ place, place_name, quantity }) => ({
        value: `${id} ${place}`, label: `${description} (${place_name}: ${quantity})`, description, price_cents, origin: { part_id: id, from: place },
      })),
  );
}
