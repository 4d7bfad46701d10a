import type { TimelineItem } from "@/api/types";
import { moment, plural } from "@/ui/format";
import { Icon } from "@/ui/icon";
import { Card } from "@/ui/pieces";
import { useNow } from "@/ui/time";
import { callIcon, callWords } from "./call-words";

/** Every call of this lead, newest first. */
export function CallsCard({ items }: { items: readonly TimelineItem[] }) {
  const now = useNow();
  const calls = items.flatMap((item) => (item.call ? [item.call] : [])).reverse();
  if (!calls.length) return null;
  return (
    <Card title={plural(calls.length, "call")}>
      <ul className="stack-s">
        {calls.map((call) => (
          <li key={call.id} className="call-line">
            <Icon name={callIcon(call)} />
            <span className="grow">{callWords(call)}</span>
            <span className="soft small">{moment(call.started_at, now)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
