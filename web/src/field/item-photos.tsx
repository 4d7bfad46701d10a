import { useEffect, useMemo, useRef } from "react";
import { Icon } from "@/ui/icon";
import type { Visit } from "./store";
import type { SyncState } from "./sync";
import { takePicture } from "./use-day";

interface ItemPhotosProps {
  visit: Visit;
  waiting: SyncState;
  itemId: string;
  name: string;
  /** Called before the camera opens. */
  onTake: () => void;
}

/** Photos of one finding, and the camera for another. */
export function ItemPhotos({ visit, waiting, itemId, name, onTake }: ItemPhotosProps) {
  const input = useRef<HTMLInputElement>(null);
  const taken = async (files: FileList | null) => {
    for (const file of files ?? []) await takePicture({ job_id: visit.job.id, purpose: "inspection", subject_id: itemId, caption: name, blob: file });
    if (input.current) input.current.value = "";
  };
  return (
    <div className="field-item-photos">
      <label className="button">
        <Icon name="image" />
        Photo
        <input ref={input} className="visually-hidden" type="file" accept="image/*" capture="environment" multiple aria-label={`Photo of ${name}`} onClick={onTake} onChange={(event) => void taken(event.target.files)} />
      </label>
      {visit.files.filter((file) => file.subject_id === itemId).map((file) => (
        <a key={file.id} href={file.url} target="_blank" rel="noreferrer">
          <img src={file.thumbnail_url ?? file.url} alt={name} loading="lazy" />
        </a>
      ))}
      {waiting.pictures.filter((picture) => picture.subject_id === itemId).map((picture) => (
        <Kept key={picture.client_id} blob={picture.blob} name={name} />
      ))}
    </div>
  );
}

function Kept({ blob, name }: { blob: Blob; name: string }) {
  const url = useMemo(() => URL.createObjectURL(blob), [blob]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return <img src={url} alt={`${name}, not sent yet`} />;
}
