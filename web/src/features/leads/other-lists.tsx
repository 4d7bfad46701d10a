import { kinds, labelOf } from "@/api/words";
import type { LeadFilter } from "@/api/lead-pages";
import { LeadList } from "./lead-list";
import { useLeadsAddress } from "./leads";

const others = ["spam", "wrong_number", "vendor", "empty"] as const;

/** Calls that are probably no business: kept, and looked at when somebody wants to. */
export function OtherLists() {
  const { filter, set } = useLeadsAddress();
  const kind = filter.kind ?? "spam";
  const label = labelOf(kinds, kind);
  return (
    <>
      <div className="tab-strip">
        <div className="segmented" role="group" aria-label="Kind of call">
          {others.map((one) => (
            <button key={one} type="button" aria-pressed={kind === one} onClick={() => set({ kind: one })}>
              {labelOf(kinds, one)}
            </button>
          ))}
        </div>
      </div>
      <LeadList filter={{ kind } as LeadFilter} empty={`No call was taken for “${label.toLowerCase()}”. If one ever is by mistake, open it and change what it is.`} />
    </>
  );
}
