import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import { noteUsed, refreshParts, useParts } from "@/api/parts";
import type { Job, JobParts } from "@/api/types";
import { useToasts } from "@/ui/toast";
import { boughtChoices, PartUsedDialog } from "@/work/part-used";
import { stockChoices } from "./stock-choices";

/** A part went into the car, and the office notes it. */
export function JobPartUsed({ job, bought, onClose }: { job: Job; bought: JobParts["bought"]; onClose: () => void }) {
  const toasts = useToasts();
  const [words, setWords] = useState("");
  const stock = useParts(words.trim() ? { q: words.trim() } : {});
  const estimateId = job.estimate_id ?? "";
  const estimate = useQuery({
    queryKey: [...keys.job(job.id), "estimate"],
    queryFn: () => ask(client.GET("/v1/estimates/{id}", { params: { path: { id: estimateId } } })),
    enabled: estimateId !== "",
  });
  // Whether the price pays for parts must not turn under the hand.
  if (estimate.isLoading) return null;
  return (
    <PartUsedDialog
      choices={[...(words.trim() ? [] : boughtChoices(bought)), ...stockChoices(stock.data ?? [], job.mechanic_id)]}
      find={{ words, change: setWords }}
      agreed={estimate.data?.lines.some((line) => line.kind === "part") ?? false}
      keep={async (used) => {
        await noteUsed(job.id, used);
        refreshParts();
        toasts.say(`${used.description} is noted.`);
      }}
      onClose={onClose}
    />
  );
}
