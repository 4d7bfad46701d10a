import { labelOf, services } from "@/api/words";
import { shortDay } from "./dates";
import type { Visit } from "./store";
import { Section } from "./visit-page";
import { statusWords } from "./words";

/** What was done on this car before. */
export function HistorySection({ visit }: { visit: Visit }) {
  const { customer, history } = visit;
  return (
    <Section title="History" sub={history.length ? `${history.length} before` : "First visit"}>
      {customer?.notes && <p>{customer.notes}</p>}
      <ul className="field-lines">
        {history.map((one) => (
          <li key={one.reference}>
            <span className="grow">
              {labelOf(services, one.service) || one.reference}
              {one.notes && <span className="soft small field-notes">{one.notes}</span>}
            </span>
            <span className="nowrap small">
              {shortDay(one.at)} · {statusWords[one.status].label}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
