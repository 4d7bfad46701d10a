import { useState } from "react";
import { ask, client } from "@/api/client";
import { refreshMoney, useSendInvoice } from "@/api/invoices";
import type { Invoice } from "@/api/types";
import { copy } from "@/ui/copy";
import { Menu, type MenuItem } from "@/ui/menu";
import { useToasts } from "@/ui/toast";
import { WordDialog } from "@/work/word-dialog";
import { mayVoid } from "./left-of";

/** What is rarely done with an invoice. */
export function InvoiceMore({ invoice, mayManage }: { invoice: Invoice; mayManage: boolean }) {
  const toasts = useToasts();
  const send = useSendInvoice();
  const [asking, setAsking] = useState<"write_off" | "void" | null>(null);
  const params = { path: { id: invoice.id } };
  const owed = invoice.balance_cents > 0;
  const items: MenuItem[] = [
    ...(invoice.status !== "void" ? [{ label: "Send by mail", icon: "mail", onSelect: () => send.mutate({ invoice, channel: "email" }) } as const] : []),
    { label: "Print or save (PDF)", icon: "file", onSelect: () => void open(`/v1/invoices/${invoice.id}/pdf`, "_blank", "noreferrer") },
    {
      label: "Copy the pay link",
      icon: "copy",
      onSelect: () => void copy(invoice.pay_url).then(() => toasts.say("Copied."), () => toasts.say(invoice.pay_url)),
    },
    ...(mayManage && owed ? [{ label: "Write off", icon: "x", onSelect: () => setAsking("write_off") } as const] : []),
    ...(mayManage && mayVoid(invoice) ? [{ label: "It was wrong: void it", icon: "trash", danger: true, onSelect: () => setAsking("void") } as const] : []),
  ];
  return (
    <>
      <Menu label="More" items={items} />
      {asking === "write_off" && (
        <WordDialog
          title="What will never be paid"
          act="Write off"
          danger
          amountMost={invoice.balance_cents}
          onAct={async (reason, amount_cents) => refreshMoney(await ask(client.POST("/v1/invoices/{id}/write-offs", { params, body: { amount_cents, reason } })))}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === "void" && (
        <WordDialog
          title="Void the invoice"
          act="Void it"
          danger
          onAct={async (reason) => refreshMoney(await ask(client.POST("/v1/invoices/{id}/voiding", { params, body: { reason } })))}
          onClose={() => setAsking(null)}
        >
          <p>The visit goes back to work done, and a right invoice can be made. A deposit counts on that one.</p>
        </WordDialog>
      )}
    </>
  );
}
