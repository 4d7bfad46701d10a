import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ApiError, ask, client, keepCsrfToken } from "@/api/client";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Me = Schemas["PortalMe"];
export type Home = Schemas["PortalHome"];
export type Vehicle = Schemas["Vehicle"];
export type VehicleInput = Schemas["PortalVehicleInput"];

const keys = { me: ["me"], home: ["home"], vehicles: ["vehicles"] } as const;

/** Who is signed in; null when nobody is. */
async function fetchMe(): Promise<Me | null> {
  try {
    const me = await ask(client.GET("/v1/portal/me"));
    keepCsrfToken(me.csrf_token);
    return me;
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null;
    throw error;
  }
}

export const useMe = () => useQuery({ queryKey: keys.me, queryFn: fetchMe, staleTime: Infinity });
export const useHome = () =>
  useQuery({ queryKey: keys.home, queryFn: () => ask(client.GET("/v1/portal/home")), refetchOnWindowFocus: true });
export const useVehicles = () =>
  useQuery({ queryKey: keys.vehicles, queryFn: async () => (await ask(client.GET("/v1/portal/vehicles"))).data });

export const sendCarPhoto = (id: string, picture: Blob) =>
  ask(
    client.PUT("/v1/portal/vehicles/{id}/photo", {
      params: { path: { id } },
      body: picture as never,
      bodySerializer: (bytes: unknown) => bytes as Blob,
      headers: { "Content-Type": "application/octet-stream" },
    }),
  );

/** Reads again what a change may have touched. */
export function useRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}

