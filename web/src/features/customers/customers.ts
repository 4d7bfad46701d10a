import { useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import { ask, client, ifMatch } from "@/api/client";
import { keys } from "@/api/keys";
import { queries } from "@/api/queries";
import type { Customer, CustomerPatch, Vehicle, VehiclePatch } from "@/api/types";
import { phone } from "@/ui/format";
import { useToasts } from "@/ui/toast";

export const nameOf = ({ name, phone: number, email }: Customer) => name || phone(number) || email || "Customer";

export const useCustomers = (q: string) =>
  useInfiniteQuery({
    queryKey: [...keys.customers, q],
    queryFn: async ({ pageParam }) => {
      if (!q) return ask(client.GET("/v1/customers", { params: { query: { limit: 50, ...(pageParam && { cursor: pageParam }) } } }));
      const found = await ask(client.GET("/v1/search", { params: { query: { q } } }));
      return { data: found.customers, next_cursor: null };
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });

export const useOverview = (id: string) =>
  useQuery({ queryKey: keys.customer(id), queryFn: () => ask(client.GET("/v1/customers/{id}/overview", { params: { path: { id } } })) });

export type About = "all" | "work" | "money" | "talk";

export const useStory = (id: string, about: About) =>
  useInfiniteQuery({
    queryKey: [...keys.customerStory(id), about],
    queryFn: ({ pageParam }) =>
      ask(client.GET("/v1/customers/{id}/timeline", { params: { path: { id }, query: { about, limit: 30, ...(pageParam && { cursor: pageParam }) } } })),
    initialPageParam: "",
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });

export const refreshCustomer = () => {
  for (const queryKey of [["customer"], keys.customers, keys.today, keys.search]) void queries.invalidateQueries({ queryKey });
};

export const saveCustomer = (customer: Customer, body: CustomerPatch) =>
  ask(client.PATCH("/v1/customers/{id}", { params: { path: { id: customer.id }, header: ifMatch(customer.version) }, body }));

export const saveCar = (customerId: string, car: Vehicle | null, body: VehiclePatch) =>
  car
    ? ask(client.PATCH("/v1/vehicles/{id}", { params: { path: { id: car.id }, header: ifMatch(car.version) }, body }))
    : ask(
        client.POST("/v1/vehicles", {
          body: {
            customer_id: customerId, year: body.year, make: body.make ?? "", model: body.model ?? "", engine: body.engine ?? "", vin: body.vin ?? "",
            plate: body.plate ?? "", mileage: body.mileage,
          },
        }),
      );

/** `other` is the same person as `id`, which is kept. */
export function useMerge(id: string) {
  const toasts = useToasts();
  return useMutation({
    mutationFn: (other: string) => ask(client.POST("/v1/customers/{id}/merge", { params: { path: { id } }, body: { customer_id: other } })),
    onSuccess: () => {
      toasts.say("They are one now.");
      refreshCustomer();
    },
    onError: (error) => toasts.complain(error),
  });
}

/** `other` was somebody else after all. */
export function useUnmerge(id: string) {
  const toasts = useToasts();
  return useMutation({
    mutationFn: (other: string) => ask(client.POST("/v1/customers/{id}/unmerge", { params: { path: { id } }, body: { customer_id: other } })),
    onSuccess: () => {
      toasts.say("They are two again.");
      refreshCustomer();
    },
    onError: (error) => toasts.complain(error),
  });
}

/** They said by word of mouth that they want to be forgotten. */
export function useErase(id: string) {
  const toasts = useToasts();
  return useMutation({
    mutationFn: (reason: string) => ask(client.POST("/v1/customers/{id}/erasure", { params: { path: { id } }, body: { reason } })),
    onSuccess: () => {
      toasts.say("Everything about them is being erased.");
      refreshCustomer();
    },
  });
}

export function useAnswerDeletion() {
  const toasts = useToasts();
  return useMutation({
    mutationFn: ({ id, decision, reason = "" }: { id: string; decision: "erase" | "refuse"; reason?: string }) =>
      ask(client.POST("/v1/data-requests/{id}/decision", { params: { path: { id } }, body: { decision, reason } })),
    onSuccess: () => {
      toasts.say("Noted.");
      refreshCustomer();
    },
    onError: (error) => toasts.complain(error),
  });
}
