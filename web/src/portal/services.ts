import { labelOf, services } from "@/api/words";
import type { Language } from "./words";

const spanish: Record<(typeof services)[number]["value"], string> = {
  oil_change: "Cambio de aceite",
  brakes: "Frenos",
  battery: "Batería",
  starter_alternator: "Motor de arranque o alternador",
  no_start: "No arranca",
  check_engine: "Luz del motor",
  cooling: "Enfriamiento",
  ac_heating: "Aire acondicionado o calefacción",
  tires: "Llantas",
  tune_up: "Afinación",
  suspension_steering: "Suspensión o dirección",
  transmission: "Transmisión",
  electrical: "Sistema eléctrico",
  fuel: "Combustible",
  exhaust: "Escape",
  belts_hoses: "Correas o mangueras",
  pre_purchase_inspection: "Inspección antes de comprar",
  lockout_key: "Llave o puerta cerrada",
  other: "Otra cosa",
};

/** The contract's name of a service in words for the customer; empty when there is none. */
export function serviceWord(service: string | null, language: Language): string {
  if (language === "es" && service && service in spanish) return spanish[service as keyof typeof spanish];
  return labelOf(services, service);
}
