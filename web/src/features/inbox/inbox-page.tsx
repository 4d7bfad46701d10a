import { useRef } from "react";
import { Link } from "wouter";
import { useMe } from "@/api/queries";
import type { Conversation } from "@/api/types";
import { Button } from "@/ui/button";
import { phone } from "@/ui/format";
import { Page } from "@/ui/page";
import { Avatar, Badge, Notice } from "@/ui/pieces";
import { Empty, Failed, SkeletonRows } from "@/ui/states";
import { Ago } from "@/ui/time";
import { useListKeys } from "@/ui/use-list-keys";
import { inOrder } from "./in-order";
import { useConversations } from "./inbox";
import { Thread } from "./thread";
import "./inbox.css";

/** Every conversation, and the one that is open. */
export function InboxPage({ id }: { id?: string }) {
  const { shop } = useMe();
  const list = useConversations();
  const none = !id && list.isSuccess && !list.data.pages.some((page) => page.data.length);
  return (
    <div className="inbox-page">
      <Page title="Inbox" width="full">
        {!shop.texts_ready && (
          <div className="inbox-notice">
            <Notice tone="warn" icon="off">
              Texting is not connected yet. Everything else works; what you write is held and can be sent later or copied.
            </Notice>
          </div>
        )}
        <div className={none ? "inbox none" : "inbox"}>
          <div className="talk-scroll">
            <Conversations current={id} />
          </div>
          {id && <Thread key={id} id={id} />}
          {!id && !none && (
            <div className="thread thread-none">
              <Empty icon="text" title="Choose a conversation">J and K walk through them, Enter opens one.</Empty>
            </div>
          )}
        </div>
      </Page>
    </div>
  );
}

function Conversations({ current }: { current?: string }) {
  const list = useConversations();
  const root = useRef<HTMLUListElement>(null);
  useListKeys(root);
  if (list.isPending) return <div className="talk-list"><SkeletonRows rows={6} /></div>;
  if (list.isError && !list.data) return <Failed error={list.error} onRetry={() => void list.refetch()} />;
  const talks = inOrder(list.data.pages.flatMap((page) => page.data));
  if (!talks.length) {
    return (
      <Empty icon="inbox" title="No texts yet">
        When a customer writes, or you write to one, the conversation is here.
      </Empty>
    );
  }
  return (
    <>
      <ul className="talk-list" ref={root}>
        {talks.map((talk) => (
          <li key={talk.id}>
            <Talk talk={talk} current={talk.id === current} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <div className="list-more">
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            Show more
          </Button>
        </div>
      )}
    </>
  );
}

function Talk({ talk, current }: { talk: Conversation; current: boolean }) {
  const last = talk.last_message;
  return (
    <Link
      href={`/inbox/${talk.id}`}
      className={talk.unread ? "talk unread" : "talk"}
      aria-current={current ? "page" : undefined}
      data-row
    >
      <Avatar name={talk.name ?? ""} />
      <span className="who truncate">{talk.name || phone(talk.party)}</span>
      <span className="when">
        <Ago at={talk.last_at} />
      </span>
      <span className="what-row">
        <span className="what truncate grow">
          {last?.direction === "out" && "You: "}
          {last?.body || (last?.media.length ? "Picture" : "")}
        </span>
        {talk.opted_out && <Badge>STOP</Badge>}
        {last?.status === "waiting_approval" && <Badge tone="warn">Waiting</Badge>}
        {last?.direction === "out" && !last.withheld && (last.status === "failed" || last.status === "undelivered") && <Badge tone="danger-soft">Not sent</Badge>}
        {talk.unread > 0 && (
          <span className="count hot">
            {talk.unread}
            <span className="visually-hidden"> unread</span>
          </span>
        )}
      </span>
    </Link>
  );
}
