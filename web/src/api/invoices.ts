import { useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import { useToasts } from "@/ui/toast";
import { money } from "@/ui/format";
import { useSecondThought } from "./actions";
import { ask, client } from "./client";
import { keys } from "./keys";
import { queries } from "./queries";
import type { Invoice, PaymentInput } from "./types";

/** What is asked for work, and money taken and given back. */

export const useInvoice = (id: string) =>
  useQuery({ queryKey: keys.invoice(id), queryFn: () => ask(client.GET("/v1/invoices/{id}", { params: { path: { id } } })) });

export interface InvoiceFilter {
  q?: string;
  status?: string;
  customer_id?: string;
  unpaid?: boolean;
}

export const useInvoices = (filter: InvoiceFilter) =>
  useInfiniteQuery({
    queryKey: [...keys.invoices, filter],
    queryFn: ({ pageParam }) => ask(client.GET("/v1/invoices", { params: { query: { ...filter, limit: 50, ...(pageParam && { cursor: pageParam }) } } })),
    initialPageParam: "",
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });

/** All that is not paid, as the server counts it. */
export const useOwed = () => useQuery({ queryKey: [...keys.invoices, "owed"], queryFn: () => ask(client.GET("/v1/invoices/owed")) });

/** After any change of money: everything that shows money. */
export function refreshMoney(invoice?: Invoice): void {
  if (invoice) queries.setQueryData(keys.invoice(invoice.id), invoice);
  for (const queryKey of [["invoice"], keys.invoices, keys.payments, keys.jobs, ["job"], keys.today, ["customer"], keys.reports])
    void queries.invalidateQueries({ queryKey });
}

export const takePayment = (id: string, body: PaymentInput) => ask(client.POST("/v1/invoices/{id}/payments", { params: { path: { id } }, body }));

export function useSendInvoice() {
  const toasts = useToasts();
  return useMutation({
    mutationFn: ({ invoice, channel }: { invoice: Invoice; channel: "sms" | "email" }) =>
      ask(client.POST("/v1/invoices/{id}/sending", { params: { path: { id: invoice.id } }, body: { channel } })),
    onSuccess: (sent) => {
      toasts.say("It is on its way, or waits for your yes.");
      refreshMoney(sent);
    },
    onError: (error) => toasts.complain(error),
  });
}

/** All that is left of a deposit, back to whose visit was cancelled. */
export function useGiveBack() {
  const secondThought = useSecondThought();
  return (id: string, who: string, amount_cents: number) =>
    secondThought(id, `${money(amount_cents)} goes back to ${who}.`, async () => {
      const body = { amount_cents, reason: "The visit was cancelled" };
      await ask(client.POST("/v1/payments/{id}/refunds", { params: { path: { id } }, body, keepalive: true }));
      refreshMoney();
    });
}
