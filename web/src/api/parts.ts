import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ApiError, ask, client, ifMatch } from "./client";
import { keys } from "./keys";
import { newKey } from "./new-key";
import { queries } from "./queries";
import type { Part, PartInput, PartMoveInput, PartOrder, PartOrderInput, ReturnInput } from "./types";

/** Orders of parts, and what is on the shelf and in the vans. */

export interface OrderFilter {
  job_id?: string;
  status?: string;
}

export const usePartOrders = (filter: OrderFilter) =>
  useQuery({
    queryKey: [...keys.partOrders, filter],
    queryFn: async () => (await ask(client.GET("/v1/part-orders", { params: { query: { ...filter, limit: 200 } } }))).data,
  });

export interface PartFilter {
  q?: string;
  reorder?: boolean;
}

export const useParts = (filter: PartFilter) =>
  useQuery({
    queryKey: [...keys.parts, filter],
    queryFn: async () => (await ask(client.GET("/v1/parts", { params: { query: { ...filter, limit: 200 } } }))).data,
    placeholderData: keepPreviousData,
  });

/** A new part, or what changes of one. */
export const savePart = (body: PartInput, part?: Part) =>
  part ? ask(client.PATCH("/v1/parts/{id}", { params: { path: { id: part.id }, header: ifMatch(part.version) }, body })) : ask(client.POST("/v1/parts", { body }));

export const movePart = (part: Part, body: PartMoveInput) => ask(client.POST("/v1/parts/{id}/moves", { params: { path: { id: part.id } }, body }));

export function refreshParts(): void {
  for (const queryKey of [keys.partOrders, keys.parts, ["job"], keys.jobs]) void queries.invalidateQueries({ queryKey });
}

export const orderParts = (body: PartOrderInput) => ask(client.POST("/v1/part-orders", { body }));

export const changeOrder = (order: PartOrder, status: PartOrder["status"]) =>
  ask(client.PATCH("/v1/part-orders/{id}", { params: { path: { id: order.id }, header: ifMatch(order.version) }, body: { status } }));

/** What went into the car on a visit, and what was bought for it and is left. */
export const useJobParts = (jobId: string) =>
  useQuery({ queryKey: keys.jobParts(jobId), queryFn: () => ask(client.GET("/v1/jobs/{id}/parts", { params: { path: { id: jobId } } })) });

/** A part that went into the car: from a place of ours, bought for the visit, or neither. */
export interface PartUsed {
  description: string;
  quantity: number;
  unit_price_cents: number;
  /** The agreed price pays for it. */
  included: boolean;
  part_id?: string;
  /** The shelf or somebody's van; the asker's own when it is not said. */
  from?: string;
  part_order_item_id?: string;
}

/** Notes it as the mechanic's phone does, by a command. */
export async function noteUsed(jobId: string, used: PartUsed): Promise<void> {
  const command = { id: `desk-${newKey()}`, kind: "part_used", job_id: jobId, at: new Date().toISOString(), data: { ...used } };
  const { results } = await ask(client.POST("/v1/field/commands", { body: { commands: [command] } }));
  const refused = results.find((one) => one.status === "refused");
  if (refused) throw new ApiError(refused.message ?? "That was refused.", 422, refused.key ?? undefined);
}

export const returnParts = (order: PartOrder, body: ReturnInput) => ask(client.POST("/v1/part-orders/{id}/returns", { params: { path: { id: order.id } }, body }));
