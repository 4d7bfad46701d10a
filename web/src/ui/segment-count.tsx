import { countSegments } from "./segments";
import { plural } from "./format";

/** How many parts a text costs; names the letters that make it dearer. */
export function SegmentCount({ text }: { text: string }) {
  if (!text) return null;
  const { encoding, segments, left, odd } = countSegments(text);
  const why = encoding === "UCS-2" ? `Special letters (${odd.slice(0, 5).join(" ")}) leave room for fewer letters.` : undefined;
  return (
    <span className={segments > 3 ? "segment-count many" : "segment-count"} title={why}>
      {plural(segments, "text")} · {left} left
      {encoding === "UCS-2" && " · special letters"}
    </span>
  );
}
