import type { TimelineItem } from "@/api/types";
import { plural } from "@/ui/format";
import { Card } from "@/ui/pieces";

/** Pictures that came with the request. */
export function PhotosCard({ items }: { items: readonly TimelineItem[] }) {
  const photos = items.flatMap((item) => (item.file?.content_type.startsWith("image/") ? [item.file] : []));
  if (!photos.length) return null;
  return (
    <Card title={plural(photos.length, "photo")}>
      <div className="photos">
        {photos.map((photo, index) => (
          <a key={photo.id} href={photo.url} target="_blank" rel="noreferrer">
            <img src={photo.url} alt={`Photo ${index + 1} from the customer`} loading="lazy" />
          </a>
        ))}
      </div>
    </Card>
  );
}
