import type { Language } from "./words";

const statuses: Record<Language, Record<string, string>> = {
  en: {
    scheduled: "Planned", confirmed: "Confirmed", en_route: "On the way", on_site: "Arrived", working: "Working", paused: "Waiting",
    done: "Done", invoiced: "Done", paid: "Done", no_show: "Missed", cancelled: "Cancelled", sent: "Waiting for your answer",
    viewed: "Waiting for your answer", approved: "Approved", partly_approved: "Partly approved", declined: "Declined", expired: "Expired",
    open: "Not paid", part_paid: "Partly paid", written_off: "Closed",
  },
  es: {
    scheduled: "Planeada", confirmed: "Confirmada", en_route: "En camino", on_site: "Llegamos", working: "Trabajando", paused: "En espera",
    done: "Hecho", invoiced: "Hecho", paid: "Hecho", no_show: "Perdida", cancelled: "Cancelada", sent: "Espera su respuesta",
    viewed: "Espera su respuesta", approved: "Aprobado", partly_approved: "Aprobado en parte", declined: "Rechazado", expired: "Vencido",
    open: "Sin pagar", part_paid: "Pagado en parte", written_off: "Cerrado",
  },
};

/** Where a visit, an estimate or an invoice stands, for the customer. */
export function statusWord(status: string, language: Language, isInvoice = false): string {
  if (isInvoice && status === "paid") return language === "es" ? "Pagado" : "Paid";
  return statuses[language][status] ?? status;
}
