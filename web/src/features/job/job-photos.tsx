import { useQuery } from "@tanstack/react-query";
import { ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import type { JobFile } from "@/api/types";
import { labelOf } from "@/api/words";
import { AnchorButton } from "@/ui/button";
import { plural } from "@/ui/format";
import { Badge, Card, type BadgeTone } from "@/ui/pieces";

const useFiles = (jobId: string) =>
  useQuery({
    queryKey: [...keys.job(jobId), "files"],
    queryFn: async () => (await ask(client.GET("/v1/jobs/{id}/files", { params: { path: { id: jobId } } }))).data,
  });

/** Photos before and after, films, spoken notes. */
export function Photos({ jobId }: { jobId: string }) {
  const files = useFiles(jobId);
  const shown = (files.data ?? []).filter((file) => file.purpose !== "signature");
  if (!shown.length) return null;
  return (
    <Card title={plural(shown.length, "photo or note", "photos and notes")}>
      <div className="job-photos">
        {shown.map((file) => (
          <Shot key={file.id} file={file} />
        ))}
      </div>
    </Card>
  );
}

function Shot({ file }: { file: JobFile }) {
  const words = file.caption || labelOf([], file.purpose) || "Photo";
  if (file.purpose === "voice") {
    return (
      <figure className="job-note">
        <audio controls preload="none" src={file.url} aria-label={words} />
        {file.transcript && <figcaption>“{file.transcript}”</figcaption>}
      </figure>
    );
  }
  if (!file.content_type.startsWith("image/"))
    return (
      <AnchorButton icon={file.content_type.startsWith("audio/") ? "mic" : "play"} href={file.url} target="_blank" rel="noreferrer">
        {words}
      </AnchorButton>
    );
  return (
    <a href={file.url} target="_blank" rel="noreferrer">
      <img src={file.thumbnail_url ?? file.url} alt={words} loading="lazy" />
      <span className="small">{words}</span>
    </a>
  );
}

const ratings: Record<string, { words: string; tone: BadgeTone }> = {
  green: { words: "Good", tone: "accent" },
  yellow: { words: "Soon", tone: "warn" },
  red: { words: "Now", tone: "danger-soft" },
  none: { words: "Not looked at", tone: "plain" },
};

/** What was found on the car. */
export function Inspections({ jobId }: { jobId: string }) {
  const all = useQuery({
    queryKey: [...keys.job(jobId), "inspections"],
    queryFn: async () => (await ask(client.GET("/v1/jobs/{id}/inspections", { params: { path: { id: jobId } } }))).data,
  });
  const files = useFiles(jobId);
  return (
    <>
      {(all.data ?? []).map((one) => (
        <Card key={one.id} title={one.title}>
          <ul className="lines">
            {one.items.map((item) => (
              <li key={item.id}>
                <span className="grow">
                  {item.name}
                  <span className="soft small"> {[item.measurement && `${item.measurement} ${item.unit ?? ""}`, item.note].filter(Boolean).join(" · ")}</span>
                  <ItemPhotos files={files.data?.filter((file) => file.subject_id === item.id) ?? []} name={item.name} />
                </span>
                <Badge tone={ratings[item.rating]?.tone}>{ratings[item.rating]?.words}</Badge>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </>
  );
}

function ItemPhotos({ files, name }: { files: JobFile[]; name: string }) {
  if (!files.length) return null;
  return (
    <span className="job-item-photos">
      {files.map((file) => (
        <a key={file.id} href={file.url} target="_blank" rel="noreferrer">
          <img src={file.thumbnail_url ?? file.url} alt={name} loading="lazy" />
        </a>
      ))}
    </span>
  );
}
