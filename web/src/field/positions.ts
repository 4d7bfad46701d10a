import { useEffect } from "react";
import { ApiError, ask, client } from "@/api/client";
import { followDrive, type Place } from "./follow-drive";
import type { Day } from "./store";
import { learnToken } from "./sync";

// A place is only worth its moment: without a signal it is not kept.
async function tellServer(place: Place): Promise<void> {
  if (!navigator.onLine) return;
  try {
    await ask(client.PUT("/v1/technicians/me/position", { body: place }));
  } catch (error) {
    if (error instanceof ApiError && error.status === 403) await learnToken().catch(() => undefined);
  }
}

/** While somebody drives to a visit and the app is open, the customer's page sees them come; from the arrival on nobody does. */
export function usePositions(day: Day | null): void {
  const driving = day?.visits.some((visit) => visit.job.status === "en_route") ?? false;
  useEffect(() => {
    if (!driving || !navigator.geolocation) return undefined;
    return followDrive(navigator.geolocation, (place) => void tellServer(place));
  }, [driving]);
}
