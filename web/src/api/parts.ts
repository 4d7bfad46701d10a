import { useQuery } from "@tanstack/react-query";
import { ask, client, ifMatch } from "./client";
import { keys } from "./keys";
import { queries } from "./queries";
import type { PartOrder, PartOrderInput } from "./types";

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

export function refreshParts(): void {
  for (const queryKey of [keys.partOrders, keys.parts, ["job"], keys.jobs]) void queries.invalidateQueries({ queryKey });
}

export const orderParts = (body: PartOrderInput) => ask(client.POST("/v1/part-orders", { body }));

export const changeOrder = (order: PartOrder, status: PartOrder["status"]) =>
  ask(client.PATCH("/v1/part-orders/{id}", { params: { path: { id: order.id }, header: ifMatch(order.version) }, body: { status } }));
