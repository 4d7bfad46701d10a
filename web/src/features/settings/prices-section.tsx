import { PriceBook } from "./price-book";
import { RatesForm } from "./rates-form";

/** What the shop charges: rates first, then the book of jobs. */
export function PricesSection() {
  return (
    <div className="stack">
      <RatesForm />
      <PriceBook />
    </div>
  );
}
