import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask, client, ifMatch } from "./client";
import { keys } from "./keys";
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

export const returnParts = (order: PartOrder, body: ReturnInput) => ask(client.POST("/v1/part-orders/{id}/returns", { params: { path: { id: order.id } }, body }));
