import type { Call, Lead, Recording } from "@/api/types";
import { Button } from "@/ui/button";
import { Ago } from "@/ui/time";
import { Card, Notice } from "@/ui/pieces";
import { useRetryRecording } from "./lead";
import { Player } from "./player";

interface RecordingCardProps {
  lead: Lead;
  call: Call;
  recording: Recording;
}

/** What the caller said: sound and words. */
export function RecordingCard({ lead, call, recording }: RecordingCardProps) {
  return (
    <Card title={call.outcome === "voicemail" ? "Voicemail" : "Recorded call"} actions={<span className="soft small"><Ago at={call.started_at} /></span>}>
      <RecordingBody leadId={lead.id} recording={recording} />
    </Card>
  );
}

/** A recording in whatever state it is in. */
export function RecordingBody({ leadId, recording }: { leadId: string; recording: Recording }) {
  const retry = useRetryRecording(leadId);
  const again = (
    <Button icon="refresh" busy={retry.isPending} onClick={() => retry.mutate(recording.id)}>
      Try again
    </Button>
  );
  return (
    <div className="stack">
      {recording.audio_url ? (
        <Player src={recording.audio_url} seconds={recording.duration_s} transcript={recording.transcript ?? ""} words={recording.words} />
      ) : (
        recording.transcript && <p className="transcript">{recording.transcript}</p>
      )}
      {recording.status === "waiting" && <Notice icon="clock">The recording is being fetched from the telephone company. It comes by itself.</Notice>}
      {recording.status === "fetched" && <Notice icon="clock">The words are being written down. They come by themselves.</Notice>}
      {recording.status === "empty" && <p className="soft">Nothing was said.</p>}
      {recording.status === "failed" && (
        <Notice tone="warn" action={again}>
          {recording.problem || "The recording could not be fetched or written down."}
        </Notice>
      )}
    </div>
  );
}
