import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ApiError } from "@/api/client";
import { changeJob, showJob } from "@/api/jobs";
import { keys } from "@/api/keys";
import { queries } from "@/api/queries";
import type { Job, JobPatch, Schedule } from "@/api/types";
import { useToasts } from "@/ui/toast";
import { windowWords } from "@/ui/zone";

export interface Refused {
  job: Job;
  changes: JobPatch;
  words: string;
  /** A person may insist. */
  mayInsist: boolean;
}

const insistable = ["job.outside_hours", "job.day_off", "job.no_skill", "job.out_of_area", "job.too_far"];
const movable: readonly Job["status"][] = ["scheduled", "confirmed", "paused"];
export const isMovable = (job: Job) => movable.includes(job.status);

function showOnBoard(job: Job): void {
  queries.setQueriesData<Schedule>({ queryKey: keys.schedule }, (board) => board && { ...board, jobs: board.jobs.map((one) => (one.id === job.id ? job : one)) });
}

/** Moves a visit at once on the board, then on the server; put back with the reason when it cannot be kept. */
export function useMove(schedule: Schedule) {
  const toasts = useToasts();
  const [refused, setRefused] = useState<Refused | null>(null);
  const move = useMutation({
    mutationFn: ({ job, changes }: { job: Job; changes: JobPatch }) => changeJob(job, changes),
    onMutate: ({ job, changes }) => {
      const name = schedule.technicians.find((one) => one.id === changes.mechanic_id)?.name;
      showOnBoard({ ...job, window: changes.window ?? job.window, ...(name ? { mechanic_id: changes.mechanic_id ?? null, mechanic_name: name } : {}) });
      setRefused(null);
    },
    onSuccess: (moved, { job }) => {
      showOnBoard(moved);
      showJob(moved);
      const back: JobPatch = { window: job.window, ...(job.mechanic_id ? { mechanic_id: job.mechanic_id } : {}), override: true };
      toasts.say(`${moved.customer_name ?? moved.reference}: ${windowWords(schedule.timezone, moved.window)}, ${moved.mechanic_name ?? "nobody yet"}.`, () =>
        move.mutate({ job: moved, changes: back }),
      );
    },
    onError: (error, { job, changes }) => {
      showOnBoard(job);
      void queries.invalidateQueries({ queryKey: keys.schedule });
      const known = error instanceof ApiError ? error : null;
      setRefused({ job, changes, words: error.message, mayInsist: insistable.includes(known?.key ?? "") });
    },
  });
  return {
    move: (job: Job, changes: JobPatch) => move.mutate({ job, changes }),
    refused,
    forget: () => setRefused(null),
    busy: move.isPending,
  };
}

export type Mover = ReturnType<typeof useMove>;
