import { useState, type ReactNode } from "react";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/field";
import type { IconName } from "@/ui/icon";
import { cents, money } from "@/ui/format";
import { Notice } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";
import { useOnline } from "@/ui/use-media";
import { moneyStep, yesTo } from "./money-step";
import { useOnce } from "./once";
import type { Visit } from "./store";
import type { SyncState } from "./sync";
import { act } from "./use-day";

const methods = [
  { value: "cash", label: "Cash" },
  { value: "check", label: "Check" },
  { value: "other", label: "Other" },
] as const;

interface NextButton {
  label: string;
  icon: IconName;
  busy: boolean;
  press: () => void;
}

/** What comes next with the money of a visit, as its one button, and the dialogs that it opens. */
export function useInvoicing(visit: Visit, pictures: SyncState["pictures"]): { button: NextButton | null; dialogs: ReactNode } {
  const [open, setOpen] = useState<"reason" | "payment" | null>(null);
  const online = useOnline();
  const { say } = useToasts();
  const close = () => setOpen(null);
  const step = moneyStep(visit);
  const make = (reason?: string) => {
    void act("invoice", visit.job.id, reason ? { reason } : {});
    if (!online) say("The invoice is made as soon as there is a signal.");
  };
  const yes = yesTo(visit, pictures);
  // The signature's picture may come after the invoice: the reason says that it is on its way.
  const ask = { agreed: () => make(), signed: () => make("The customer signed on the visit"), none: () => setOpen("reason") }[yes ?? "none"];
  const buttons: Record<NonNullable<typeof step>, NextButton> = {
    invoice: { label: "Make the invoice", icon: "price", busy: false, press: ask },
    waiting: { label: online ? "Making the invoice…" : "Paid; waits for a signal", icon: "price", busy: true, press: () => undefined },
    payment: { label: "Take payment", icon: "price", busy: false, press: () => setOpen("payment") },
  };
  const dialogs = (
    <>
      {open === "reason" && <WithoutYes onMake={make} onClose={close} />}
      {open === "payment" && <PayDialog visit={visit} onClose={close} />}
    </>
  );
  return { button: step && buttons[step], dialogs };
}

/** Nobody's yes to the work is written down, and the law may want one: why is it charged? */
function WithoutYes({ onMake, onClose }: { onMake: (reason: string) => void; onClose: () => void }) {
  const [reason, setReason] = useState("");
  const make = () => {
    if (!reason.trim()) return;
    onMake(reason.trim());
    onClose();
  };
  return (
    <Dialog title="No yes is written down" onClose={onClose} onSubmit={make} foot={<Button type="submit" tone="primary" large disabled={!reason.trim()}>Make the invoice</Button>}>
      <TextField label="Why is it charged, and who agreed" maxLength={300} value={reason} onChange={setReason} />
    </Dialog>
  );
}

function PayDialog({ visit, onClose }: { visit: Visit; onClose: () => void }) {
  const { invoice, queued, expected_cents: expected = 0 } = visit;
  const balance = invoice ? invoice.balance_cents : Math.max(0, expected - (queued?.paid_cents ?? 0));
  const [method, setMethod] = useState<(typeof methods)[number]["value"]>("cash");
  const [amount, setAmount] = useState((balance / 100).toFixed(2));
  const [tip, setTip] = useState("");
  const amountCents = cents(amount);
  const tipCents = tip ? cents(tip) : 0;
  const over = invoice !== null && amountCents !== null && amountCents > balance;
  const good = amountCents !== null && amountCents > 0 && !over && tipCents !== null;
  const { say } = useToasts();
  const once = useOnce();
  const take = async () => {
    await act("payment", visit.job.id, { method, amount_cents: amountCents, tip_cents: tipCents });
    say(`${money(amountCents)} taken.`);
    onClose();
  };
  return (
    <Dialog title="Take a payment" onClose={onClose} onSubmit={() => good && void once(take)} foot={<Button type="submit" tone="primary" large disabled={!good}>Take {amountCents === null ? "" : money(amountCents)}</Button>}>
      <div className="stack">
        <div className="segmented" role="group" aria-label="How">
          {methods.map((one) => (
            <button type="button" key={one.value} aria-pressed={method === one.value} onClick={() => setMethod(one.value)}>
              {one.label}
            </button>
          ))}
        </div>
        <TextField label="Amount, dollars" inputMode="decimal" value={amount} onChange={setAmount} error={over ? `No more than ${money(balance)}` : undefined} hint={invoice ? undefined : "What the invoice will ask for, as far as this phone knows."} />
        <TextField label="Tip, dollars" inputMode="decimal" value={tip} onChange={setTip} />
        {tipCents === null && <Notice tone="danger">The tip is an amount like 5.00.</Notice>}
      </div>
    </Dialog>
  );
}
