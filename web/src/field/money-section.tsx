import qrcode from "qrcode-generator";
import { useMemo, useState } from "react";
import { Button, AnchorButton } from "@/ui/button";
import { money } from "@/ui/format";
import { Badge } from "@/ui/pieces";
import { Signature } from "./signature";
import { Section, type SectionProps } from "./visit-page";

/** Signature, invoice and payment on the spot; the buttons for them stand below, as the next step. */
export function MoneySection({ visit }: SectionProps) {
  const [signing, setSigning] = useState(false);
  const { invoice, job } = visit;
  const ready = job.status === "done" && !invoice;
  return (
    <Section title="Invoice and payment" sub={invoice ? money(invoice.balance_cents) : undefined} open={ready || Boolean(invoice)}>
      {!invoice && <p className="soft">{ready ? "The work is done: make the invoice." : "The invoice is made when the work is done."}</p>}
      <Button icon="edit" onClick={() => setSigning(true)}>Customer signs</Button>
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
            <p><Badge tone="accent" icon="check">Paid</Badge></p>
          ) : (
            <>
              <Qr url={invoice.pay_url} />
              <AnchorButton icon="link" href={invoice.pay_url} target="_blank" rel="noreferrer">Pay page</AnchorButton>
            </>
          )}
        </>
      )}
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
