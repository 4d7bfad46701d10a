import { useState } from "react";
import { ask, client } from "@/api/client";
import { refreshMoney } from "@/api/invoices";
import { useMe } from "@/api/queries";
import type { Payment } from "@/api/types";
import { Button } from "@/ui/button";
import { WordDialog } from "@/work/word-dialog";
import { mayFail } from "./left-of";

/** A check that bounced, a slip of the hand: the money is owed again. */
export function DidNotCome({ payment }: { payment: Payment }) {
  const mayManage = useMe().user.role !== "mechanic";
  const [open, setOpen] = useState(false);
  if (!mayManage || !mayFail(payment)) return null;
  return (
    <>
      <Button tone="quiet" icon="x" onClick={() => setOpen(true)}>
        It did not come in
      </Button>
      {open && (
        <WordDialog
          title="It did not come in"
          act="It is owed again"
          danger
          onAct={async (reason) => {
            await ask(client.POST("/v1/payments/{id}/failure", { params: { path: { id: payment.id } }, body: { reason } }));
            refreshMoney();
          }}
          onClose={() => setOpen(false)}
        >
          <p>The payment stays in the list as failed, and the invoice asks for the money again.</p>
        </WordDialog>
      )}
    </>
  );
}
