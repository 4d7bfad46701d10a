import { useState } from "react";
import { Link } from "wouter";
import { useMe } from "@/api/queries";
import type { CustomerOverview } from "@/api/types";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Facts } from "@/ui/facts";
import { moment, money, phone } from "@/ui/format";
import { Card, Notice } from "@/ui/pieces";
import { Failed, SkeletonRows } from "@/ui/states";
import { useNow } from "@/ui/time";
import { nameOf, useMerge, useOverview, useUnmerge } from "./customers";

/** Others with the same phone or mail: probably one person, who can be made one. */
export function SamePerson({ of }: { of: CustomerOverview }) {
  const [other, setOther] = useState<string>();
  const mayMerge = useMe().user.role !== "mechanic";
  return (
    <Notice tone="warn" icon="person">
      Probably the same person, by phone or mail:
      <ul>
        {of.same_person.map((one) => (
          <li key={one.id} className="row-wrap">
            <Link href={`/customers/${one.id}`}>{nameOf(one)}</Link>
            {mayMerge && (
              <Button onClick={() => setOther(one.id)} aria-label={`Merge ${nameOf(one)} into this one`}>
                Merge…
              </Button>
            )}
          </li>
        ))}
      </ul>
      {other && <Merge kept={of.customer} otherId={other} onClose={() => setOther(undefined)} />}
    </Notice>
  );
}

/** Whom somebody merged into this one, while it can be undone. */
export function Merged({ of }: { of: CustomerOverview }) {
  const unmerge = useUnmerge(of.customer.id);
  const now = useNow();
  const mayMerge = useMe().user.role !== "mechanic";
  return (
    <Card title="Merged into this one">
      <ul>
        {of.merged.map((one) => (
          <li key={one.id} className="row-wrap">
            {one.name}, {moment(one.at, now)}
            {mayMerge && (
              <Button busy={unmerge.isPending && unmerge.variables === one.id} onClick={() => unmerge.mutate(one.id)} aria-label={`Undo merge with ${one.name}`}>
                Undo merge
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Makes two one, after a look at what the other has. */
export function Merge({ kept, otherId, onClose }: { kept: CustomerOverview["customer"]; otherId: string; onClose: () => void }) {
  const merge = useMerge(kept.id);
  const theirs = useOverview(otherId);
  const other = theirs.data?.customer;
  return (
    <Dialog
      title={`Make ${other ? nameOf(other) : "them"} one with ${nameOf(kept)}?`}
      onClose={onClose}
      foot={
        <>
          <Button tone="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button tone="primary" busy={merge.isPending} disabled={!theirs.data} onClick={() => merge.mutate(otherId, { onSuccess: onClose })}>
            Merge
          </Button>
        </>
      }
    >
      {theirs.isPending && <SkeletonRows rows={3} />}
      {theirs.isError && !theirs.data && <Failed error={theirs.error} onRetry={() => void theirs.refetch()} />}
      {theirs.data && other && (
        <>
          <p>This moves here, with all calls and texts. For 30 days it can be undone.</p>
          <Facts
            of={[
              ["Name", other.name],
              ["Phone", other.phone && phone(other.phone)],
              ["E-mail", other.email],
              ["Cars", String(theirs.data.cars.length)],
              ["Visits", String(theirs.data.visits)],
              ["Invoices", String(theirs.data.invoices)],
              ["Paid", money(theirs.data.paid_cents)],
              ["Owed", money(theirs.data.owed_cents)],
            ]}
          />
        </>
      )}
    </Dialog>
  );
}
