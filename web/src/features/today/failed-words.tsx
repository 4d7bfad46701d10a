import { useDecideText, useStuckText } from "@/api/actions";
import { useMe } from "@/api/queries";
import type { Message, TodayRow } from "@/api/types";
import { AnchorButton, Button } from "@/ui/button";
import { copy } from "@/ui/copy";
import { Menu, type MenuItem } from "@/ui/menu";
import { helpWith } from "./reasons";

/** A text that did not arrive: its words, why, and what to do instead. */
export function FailedWords({ row, message, who }: { row: TodayRow; message: Message; who: string }) {
  const stuck = useStuckText();
  const { letBe } = useDecideText();
  const me = useMe();
  const help = helpWith(row.action, me.shop.texts_ready);
  const byPhone = message.channel === "sms";
  const items: MenuItem[] = [
    ...(help !== "again" ? [{ label: "Try again", icon: "refresh", onSelect: () => stuck.sendAgain(message) } as const] : []),
    ...(help !== "call" && byPhone ? [{ label: "Call from this phone", icon: "phone", onSelect: () => location.assign(`tel:${message.to}`) } as const] : []),
    { label: "I sent it by hand", icon: "check", onSelect: () => stuck.sentByHand(message) },
    ...(me.user.role !== "mechanic" ? [{ label: "Let it be", icon: "x", onSelect: () => letBe(message) } as const] : []),
  ];
  return (
    <div className="waiting-words">
      <p className="bubble pending">{message.body}</p>
      <p className="soft">{message.error ?? "The carrier gave no reason."}</p>
      <div className="row">
        {help === "call" && (
          <AnchorButton tone="primary" icon="phone" href={`tel:${message.to}`} aria-label={`Call ${who}`}>
            Call
          </AnchorButton>
        )}
        {help === "again" && (
          <Button tone="primary" icon="refresh" className="grow-on-phone" busy={stuck.busy} onClick={() => stuck.sendAgain(message)} aria-label={`Try again: ${who}`}>
            Try again
          </Button>
        )}
        {help === "copy" && (
          <Button tone="primary" icon="copy" className="grow-on-phone" onClick={() => void copy(message.body)} aria-label={`Copy the words for ${who}`}>
            Copy words
          </Button>
        )}
        <Menu label={`More for the text to ${who}`} items={items} />
      </div>
    </div>
  );
}
