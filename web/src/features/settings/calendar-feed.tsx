import { useState } from "react";
import { useNewFeed } from "@/api/technicians";
import type { Technician } from "@/api/types";
import { Button } from "@/ui/button";
import { copy } from "@/ui/copy";
import { TextField } from "@/ui/field";

/** The address by which somebody's own calendar shows their visits. */
export function CalendarFeed({ one }: { one: Technician }) {
  const [copied, setCopied] = useState(false);
  const renew = useNewFeed(one.id);
  const url = one.calendar_url;
  const make = () => renew.mutate(undefined, { onSuccess: () => setCopied(false) });
  if (!url) {
    return (
      <div className="stack-s">
        <p className="soft small">Visits can stand in a calendar of one’s own: make an address to subscribe to.</p>
        <div>
          <Button icon="calendar" busy={renew.isPending} onClick={make}>
            Make a calendar address
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className="stack-s">
      <TextField
        label="Visits, for a calendar to subscribe to"
        hint="Whoever has this address sees the visits. A new one ends it."
        readOnly
        value={url}
        onFocus={(event) => event.target.select()}
        onChange={() => undefined}
      />
      <div className="row-wrap">
        <Button icon="copy" onClick={() => void copy(url).then(() => setCopied(true))}>
          {copied ? "Copied" : "Copy the address"}
        </Button>
        <Button tone="quiet" busy={renew.isPending} onClick={make}>
          New address
        </Button>
      </div>
    </div>
  );
}
