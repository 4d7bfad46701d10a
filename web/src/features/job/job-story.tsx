import { useQuery } from "@tanstack/react-query";
import { ask, client } from "@/api/client";
import { useSettleRefused } from "@/api/jobs";
import { keys } from "@/api/keys";
import { useMe } from "@/api/queries";
import type { Job, JobTimelineEntry } from "@/api/types";
import { jobSteps } from "@/api/work-words";
import { labelOf } from "@/api/words";
import { Button } from "@/ui/button";
import { dayName, time } from "@/ui/format";
import { Icon, type IconName } from "@/ui/icon";
import { Failed, SkeletonRows } from "@/ui/states";
import { useNow } from "@/ui/time";

const icons: Record<JobTimelineEntry["kind"], IconName> = {
  step: "check", message: "text", estimate: "price", invoice: "file", payment: "price", file: "image", change: "edit", part_order: "list", refused: "alert",
};

function titleOf(entry: JobTimelineEntry): string {
  if (entry.kind === "step") return jobSteps[entry.title as Job["status"]]?.label ?? labelOf([], entry.title);
  if (entry.kind === "message") return `Text: ${entry.title.charAt(0).toLowerCase()}${entry.title.slice(1)}`;
  if (entry.kind === "file") return entry.title.startsWith("video/") ? "Video" : entry.title.startsWith("audio/") ? "Spoken note" : "Photo";
  return entry.title;
}

/** Steps, texts and papers of a visit, oldest first. */
export function JobStory({ jobId }: { jobId: string }) {
  const now = useNow();
  const story = useQuery({
    queryKey: keys.jobStory(jobId),
    queryFn: async () => (await ask(client.GET("/v1/jobs/{id}/timeline", { params: { path: { id: jobId } } }))).data,
  });
  if (story.isPending) return <SkeletonRows rows={3} />;
  if (story.isError && !story.data) return <Failed error={story.error} onRetry={() => void story.refetch()} />;
  if (!story.data.length) return <p className="soft">Nothing yet.</p>;
  return (
    <ol className="story">
      {story.data.map((entry, index) => (
        <li key={index}>
          <Icon name={icons[entry.kind]} />
          <div className="grow">
            <strong>{titleOf(entry)}</strong>
            {entry.who && <span className="soft small"> {entry.who}</span>}
            {entry.detail && <div className="small">{entry.detail}</div>}
            {entry.kind === "refused" && entry.subject_id && <Settle id={entry.subject_id} jobId={jobId} />}
          </div>
          <time className="soft small nowrap" dateTime={entry.at}>
            {dayName(entry.at, now)}, {time(entry.at)}
          </time>
        </li>
      ))}
    </ol>
  );
}

/** What was done on the spot and not taken stands here until somebody of the office has seen to it. */
function Settle({ id, jobId }: { id: string; jobId: string }) {
  const may = useMe().user.role !== "mechanic";
  const settle = useSettleRefused(jobId);
  if (!may) return null;
  return (
    <Button icon="check" busy={settle.isPending} onClick={() => settle.mutate(id)}>
      Settled
    </Button>
  );
}
