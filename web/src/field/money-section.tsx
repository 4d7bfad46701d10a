import qrcode from "qrcode-generator";
import { useMemo, useState } from "react";
import { Button, AnchorButton } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/field";
import { cents, money } from "@/ui/format";
import { Badge, Notice } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";
import { Signature } from "./signature";
import type { Visit } from "./store";
import { act } from "./use-day";
import { Section, type SectionProps } from "./visit-page";

const methods = [
  { value: "cash", label: "Cash" },
  { value: "check", label: "Check" },
  { value: "other", label: "Other" },
] as const;

/** Signature, invoice and payment on the spot. */
export function MoneySection({ visit }: SectionProps) {
  const [paying, setPaying] = useState(false);
  const [signing, setSigning] = useState(false);
  const { invoice, job } = visit;
  const { say } = useToasts();
  const ready = job.status === "done" && !invoice;
  return (
    <Section title="Invoice and payment" sub={invoice ? money(invoice.balance_cents) : undefined} open={ready || Boolean(invoice)}>
      {!invoice && <p className="soft">{ready ? "The work is done: make the invoice." : "The invoice is made when the work is done."}</p>}
      <Button icon="edit" onClick={() => setSigning(true)}>Customer signs</Button>
      {ready && (
        <Button
          tone="primary"
          large
          icon="price"
          onClick={() => {
            void act("invoice", job.id, {});
            say("The invoice is made as soon as there is a signal.");
          }}
        >
          Make the invoice
        </Button>
      )}
      {invoice && (
        <>
          <ul className="field-lines">
            {invoice.lines.map((line) => (
              <li key={line.id}>
                <span className="grow">{line.description}</span>
                <span className="nowrap">{money(line.amount_cents)}</span>
              </li>
            ))}
            <li>
              <span className="grow">Tax</span>
              <span className="nowrap">{money(invoice.tax_cents)}</span>
            </li>
            <li className="field-sum">
              <span className="grow">Still to pay</span>
              <span className="nowrap">{money(invoice.balance_cents)}</span>
            </li>
          </ul>
          {invoice.balance_cents === 0 ? (
            <Badge tone="accent" icon="check">Paid</Badge>
          ) : (
            <>
              <Qr url={invoice.pay_url} />
              <AnchorButton icon="link" href={invoice.pay_url} target="_blank" rel="noreferrer">Pay page</AnchorButton>
              <Button tone="primary" large icon="price" onClick={() => setPaying(true)}>Cash or check</Button>
            </>
          )}
        </>
      )}
      {paying && invoice && <PayDialog visit={visit} balance={invoice.balance_cents} onClose={() => setPaying(false)} />}
      {signing && <Signature visit={visit} onClose={() => setSigning(false)} />}
    </Section>
  );
}

/** The pay page for the customer's own phone. */
function Qr({ url }: { url: string }) {
  const modules = useMemo(() => {
    const code = qrcode(0, "M");
    code.addData(url);
    code.make();
    return Array.from({ length: code.getModuleCount() }, (_, y) => Array.from({ length: code.getModuleCount() }, (_, x) => code.isDark(y, x)));
  }, [url]);
  const path = modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  const size = modules.length;
  return (
    <svg className="field-qr" viewBox={`-2 -2 ${size + 4} ${size + 4}`} role="img" aria-label="Code of the pay page, for the customer's camera">
      <rect x="-2" y="-2" width={size + 4} height={size + 4} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function PayDialog({ visit, balance, onClose }: { visit: Visit; balance: number; onClose: () => void }) {
  const [method, setMethod] = useState<(typeof methods)[number]["value"]>("cash");
  const [amount, setAmount] = useState((balance / 100).toFixed(2));
  const [tip, setTip] = useState("");
  const amountCents = cents(amount);
  const tipCents = tip ? cents(tip) : 0;
  const over = amountCents !== null && amountCents > balance;
  const good = amountCents !== null && amountCents > 0 && !over && tipCents !== null;
  const { say } = useToasts();
  const take = async () => {
    if (!good) return;
    await act("payment", visit.job.id, { method, amount_cents: amountCents, tip_cents: tipCents });
    say(`${money(amountCents)} taken.`);
    onClose();
  };
  return (
    <Dialog title="Take a payment" onClose={onClose} onSubmit={() => void take()} foot={<Button type="submit" tone="primary" large disabled={!good}>Take {amountCents === null ? "" : money(amountCents)}</Button>}>
      <div className="stack">
        <div className="segmented" role="group" aria-label="How">
          {methods.map((one) => (
            <button type="button" key={one.value} aria-pressed={method === one.value} onClick={() => setMethod(one.value)}>
              {one.label}
            </button>
          ))}
        </div>
        <TextField label="Amount, dollars" inputMode="decimal" value={amount} onChange={setAmount} error={over ? `No more than ${money(balance)}` : undefined} />
        <TextField label="Tip, dollars" inputMode="decimal" value={tip} onChange={setTip} />
        {tipCents === null && <Notice tone="danger">The tip is an amount like 5.00.</Notice>}
      </div>
    </Dialog>
  );
}
