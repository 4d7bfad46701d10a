/** Why nothing more can be added to what the customer pays for this visit. */
export function Charged({ what }: { what: string }) {
  return <p className="soft">The invoice is made. {what} now goes on the next visit's bill; the office books it, or makes this invoice void first.</p>;
}
