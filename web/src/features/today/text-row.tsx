import { Link } from "wouter";
import { useDecideText, useStuckText } from "@/api/actions";
import { useMe } from "@/api/queries";
import type { Message, TodayRow } from "@/api/types";
import { whoIs } from "@/api/words";
import { phone } from "@/ui/format";
import { Avatar, Badge } from "@/ui/pieces";
import { StuckWords } from "@/ui/stuck-words";
import { Ago } from "@/ui/time";
import { WaitingWords } from "@/ui/waiting-words";
import { FailedWords } from "./failed-words";
import { reasonOf } from "./reasons";

/** A text that waits: to whom, its words, and what to do about it. */
export function TextRow({ row, message }: { row: TodayRow; message: Message }) {
  const decide = useDecideText();
  const stuck = useStuckText();
  const me = useMe();
  const ready = me.shop.texts_ready;
  const reason = reasonOf(row.reason);
  const who = row.lead ? whoIs(row.lead, phone) : phone(message.to);
  return (
    <li className="today-row text" data-row>
      <Avatar icon="text" tone="warn" />
      <div className="today-who">
        {row.lead ? (
          <Link href={`/leads/${row.lead.id}`} data-row-focus>
            {who}
          </Link>
        ) : (
          <strong>{who}</strong>
        )}
      </div>
      <p className="today-what">To {phone(message.to)}</p>
      <div className="today-why">
        <Badge tone={reason.tone} icon={reason.icon}>
          {reason.words}
        </Badge>
        <span className="soft">
          <Ago at={message.created_at} />
        </span>
      </div>
      <div className="today-words">
        {row.reason.endsWith("_failed") ? (
          <FailedWords row={row} message={message} who={who} />
        ) : row.action === "open_text" ? (
          <div className="waiting-words">
            <p className="bubble pending">{message.body}</p>
            {message.error && <p className="soft">{message.error}</p>}
            <StuckWords
              who={who}
              to={message.to}
              body={message.body}
              canSend={ready}
              busy={stuck.busy}
              onSend={() => stuck.sendAgain(message)}
              onSentByHand={() => stuck.sentByHand(message)}
            />
          </div>
        ) : (
          <WaitingWords
            who={who}
            body={message.body}
            mayDecide={me.user.role !== "mechanic"}
            onSend={(body) => decide.approve(message, body)}
            onRefuse={() => decide.refuse(message)}
          />
        )}
      </div>
    </li>
  );
}
