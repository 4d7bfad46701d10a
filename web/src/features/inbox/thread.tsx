import { useEffect, useLayoutEffect, useRef } from "react";
import { Link, useLocation } from "wouter";
import { useDecideText, useStuckText } from "@/api/actions";
import { useHidden } from "@/api/later";
import { useLead } from "@/api/leads";
import { useMe } from "@/api/queries";
import { readyWords } from "@/api/ready-words";
import type { Conversation, Message } from "@/api/types";
import { isStuck, markOf } from "@/api/words";
import { Bubble } from "@/ui/bubble";
import { AnchorButton, Button, IconButton } from "@/ui/button";
import { Composer } from "@/ui/composer";
import { dayName, phone } from "@/ui/format";
import { Notice } from "@/ui/pieces";
import { Failed, SkeletonRows } from "@/ui/states";
import { StuckWords } from "@/ui/stuck-words";
import { useNow } from "@/ui/time";
import { useToasts } from "@/ui/toast";
import { WaitingWords } from "@/ui/waiting-words";
import { markRead, sendReply, useConversation, useMessages } from "./inbox";

/** One conversation: its texts, the newest at the foot, and the box to answer. */
export function Thread({ id }: { id: string }) {
  const [, go] = useLocation();
  const talk = useConversation(id);
  const unread = talk.data?.unread ?? 0;
  useEffect(() => {
    if (unread > 0) void markRead(id);
  }, [id, unread]);
  const name = talk.data ? talk.data.name || phone(talk.data.party) : "…";
  return (
    <section className="thread" aria-label={`Conversation with ${name}`}>
      <header className="thread-head">
        <IconButton className="thread-back" icon="back" label="All conversations" onClick={() => go("/inbox")} />
        <div className="grow">
          <h2 className="truncate">{talk.data?.lead_id ? <Link href={`/leads/${talk.data.lead_id}`}>{name}</Link> : name}</h2>
          {talk.data?.name && <p className="soft small nowrap">{phone(talk.data.party)}</p>}
        </div>
        {talk.data && (
          <AnchorButton icon="phone" href={`tel:${talk.data.party}`} aria-label={`Call ${name}`}>
            Call
          </AnchorButton>
        )}
        {talk.data?.customer_id && (
          <Link className="button plain wide-only" href={`/customers/${talk.data.customer_id}`}>
            Customer
          </Link>
        )}
        {talk.data?.lead_id && (
          <Link className="button plain wide-only" href={`/leads/${talk.data.lead_id}`}>
            Open lead
          </Link>
        )}
      </header>
      <Messages id={id} name={name} isBoxThere={Boolean(talk.data)} />
      {talk.data && <Answer talk={talk.data} />}
    </section>
  );
}

function Messages({ id, name, isBoxThere }: { id: string; name: string; isBoxThere: boolean }) {
  const list = useMessages(id);
  const now = useNow();
  const body = useRef<HTMLDivElement>(null);
  const messages = (list.data?.pages.flatMap((page) => page.data) ?? []).slice().reverse();
  const newest = messages[messages.length - 1]?.id;
  // Again when the box to answer takes its room: the last text stays in sight.
  useLayoutEffect(() => {
    const box = body.current;
    if (box) box.scrollTop = box.scrollHeight;
  }, [newest, isBoxThere]);
  let day = "";
  return (
    <div className="thread-body" ref={body} tabIndex={0} role="log" aria-label="Texts">
      {list.isPending && <SkeletonRows rows={3} />}
      {list.isError && !list.data && <Failed error={list.error} onRetry={() => void list.refetch()} />}
      {list.hasNextPage && (
        <Button tone="quiet" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          Earlier texts
        </Button>
      )}
      {messages.map((message) => {
        const today = dayName(message.created_at, now);
        const starts = today !== day;
        day = today;
        return (
          <div key={message.id} className="stack-s">
            {starts && <p className="thread-day">{today}</p>}
            <OneMessage message={message} name={name} />
          </div>
        );
      })}
    </div>
  );
}

function OneMessage({ message, name }: { message: Message; name: string }) {
  const decide = useDecideText();
  const hidden = useHidden();
  const stuck = useStuckText();
  const me = useMe();
  const ready = me.shop.texts_ready;
  if (message.status === "waiting_approval" && !hidden.has(message.id)) {
    return (
      <WaitingWords
        who={name}
        body={message.body}
        mayDecide={me.user.role !== "mechanic"}
        onSend={(body) => decide.approve(message, body)}
        onRefuse={() => decide.refuse(message)}
      />
    );
  }
  return (
    <Bubble direction={message.direction} body={message.body} media={message.media} at={message.created_at} mark={markOf(message)} reason={message.error}>
      {isStuck(message) && (
        <StuckWords
          who={name}
          to={message.to}
          body={message.body}
          canSend={ready}
          busy={stuck.busy}
          onSend={() => stuck.sendAgain(message)}
          onSentByHand={() => stuck.sentByHand(message)}
        />
      )}
    </Bubble>
  );
}

function Answer({ talk }: { talk: Conversation }) {
  const me = useMe();
  const toasts = useToasts();
  const lead = useLead(talk.lead_id ?? "");
  if (talk.opted_out) {
    return (
      <div className="thread-foot">
        <Notice tone="warn">
          They wrote STOP, so no text may go to this number. You may call. If they text START, writing works again.
        </Notice>
      </div>
    );
  }
  return (
    <div className="thread-foot">
      <Composer
        label={`Text to ${talk.name || phone(talk.party)}`}
        placeholder="Write a text"
        draftKey={talk.id}
        snippets={readyWords({ me: me.user.name, shop: me.shop.name, lead: lead.data ?? { name: talk.name } })}
        onSend={(body) =>
          sendReply(talk.id, body).catch((error: unknown) => {
            toasts.complain(error);
            throw error;
          })
        }
      />
    </div>
  );
}
