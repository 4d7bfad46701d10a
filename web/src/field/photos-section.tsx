import { useEffect, useMemo, useRef, useState } from "react";
import { Button } from "@/ui/button";
import { plural } from "@/ui/format";
import { Icon } from "@/ui/icon";
import { Badge } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";
import type { Picture, Visit } from "./store";
import type { SyncState } from "./sync";
import { takePicture } from "./use-day";
import { Section } from "./visit-page";

type Purpose = Picture["purpose"];
const purposes: { value: Purpose; label: string }[] = [
  { value: "before", label: "Before" },
  { value: "after", label: "After" },
  { value: "damage", label: "Damage" },
  { value: "receipt", label: "Receipt" },
];

/** Photos and films, kept on the phone until they have arrived; and notes by voice. */
export function PhotosSection({ visit, waiting }: { visit: Visit; waiting: SyncState }) {
  const [purpose, setPurpose] = useState<Purpose>("before");
  const input = useRef<HTMLInputElement>(null);
  const mine = waiting.pictures.filter((picture) => picture.job_id === visit.job.id);
  const count = visit.files.length + mine.length;
  const taken = async (files: FileList | null) => {
    for (const file of files ?? []) await takePicture({ job_id: visit.job.id, purpose, caption: null, blob: file });
    if (input.current) input.current.value = "";
  };
  return (
    <Section title="Photos" sub={count ? plural(count, "file") : undefined}>
      <div className="segmented" role="group" aria-label="What the photo shows">
        {purposes.map((one) => (
          <button type="button" key={one.value} aria-pressed={purpose === one.value} onClick={() => setPurpose(one.value)}>
            {one.label}
          </button>
        ))}
      </div>
      <label className="button primary large wide">
        <Icon name="image" />
        Take a photo
        <input ref={input} className="visually-hidden" type="file" accept="image/*,video/*" capture="environment" multiple onChange={(event) => void taken(event.target.files)} />
      </label>
      <VoiceNote visit={visit} />
      {count > 0 && (
        <ul className="field-photos">
          {visit.files.map((file) => (
            <li key={file.id}>
              <a href={file.url} target="_blank" rel="noreferrer">
                {file.content_type.startsWith("image/") ? <img src={file.thumbnail_url ?? file.url} alt={file.caption ?? file.purpose} loading="lazy" /> : <Icon name={file.content_type.startsWith("audio/") ? "mic" : "play"} />}
              </a>
              <Badge>{file.purpose}</Badge>
            </li>
          ))}
          {mine.map((picture) => (
            <Waiting key={picture.client_id} picture={picture} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Waiting({ picture }: { picture: Picture }) {
  const url = useMemo(() => URL.createObjectURL(picture.blob), [picture.blob]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return (
    <li>
      {picture.blob.type.startsWith("image/") ? <img src={url} alt={`${picture.purpose}, not sent yet`} /> : <Icon name="file" />}
      <Badge tone={picture.problem ? "danger-soft" : "warn"}>{picture.problem ? "Refused" : "Waiting"}</Badge>
    </li>
  );
}

function VoiceNote({ visit }: { visit: Visit }) {
  const [recorder, setRecorder] = useState<MediaRecorder | null>(null);
  const { complain } = useToasts();
  if (typeof MediaRecorder === "undefined" || !navigator.mediaDevices) return null;
  const start = async () => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const fresh = new MediaRecorder(stream);
      const parts: Blob[] = [];
      fresh.ondataavailable = (event) => parts.push(event.data);
      fresh.onstop = () => {
        for (const track of stream.getTracks()) track.stop();
        void takePicture({ job_id: visit.job.id, purpose: "voice", caption: null, blob: new Blob(parts, { type: fresh.mimeType }) });
      };
      fresh.start();
      setRecorder(fresh);
    } catch {
      complain(new Error("The microphone is not allowed on this phone."));
    }
  };
  const stop = () => {
    recorder?.stop();
    setRecorder(null);
  };
  return (
    <Button icon={recorder ? "pause" : "mic"} tone={recorder ? "alarm" : "plain"} onClick={() => (recorder ? stop() : void start())}>
      {recorder ? "Stop and keep" : "Note by voice"}
    </Button>
  );
}
