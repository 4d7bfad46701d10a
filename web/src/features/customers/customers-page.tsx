import { useRef } from "react";
import { Link, useSearchParams } from "wouter";
import type { Customer } from "@/api/types";
import { Button } from "@/ui/button";
import { phone } from "@/ui/format";
import { Icon } from "@/ui/icon";
import { Avatar } from "@/ui/pieces";
import { Page } from "@/ui/page";
import { Empty, Failed, SkeletonRows } from "@/ui/states";
import { Ago } from "@/ui/time";
import { useListKeys } from "@/ui/use-list-keys";
import { useCustomers } from "./customers";
import "@/work/work.css";
import "./customers.css";

/** The people we serve, the newest first. */
export default function CustomersPage() {
  const [params, setParams] = useSearchParams();
  const q = params.get("q") ?? "";
  return (
    <Page title="Customers">
      <div className="bar-above">
        <div className="search">
          <Icon name="search" />
          <input
            className="input"
            type="search"
            aria-label="Find a customer"
            placeholder="Name, phone, street"
            maxLength={100}
            value={q}
            onChange={(event) => setParams(event.target.value ? { q: event.target.value } : {}, { replace: true })}
          />
        </div>
      </div>
      <People q={q.trim()} />
    </Page>
  );
}

function People({ q }: { q: string }) {
  const list = useCustomers(q);
  const root = useRef<HTMLDivElement>(null);
  useListKeys(root);
  if (list.isPending) return <div className="rows"><SkeletonRows rows={8} /></div>;
  if (list.isError && !list.data) return <Failed error={list.error} onRetry={() => void list.refetch()} />;
  const people = list.data.pages.flatMap((page) => page.data);
  if (!people.length)
    return (
      <Empty icon="person" title={q ? "Nobody fits" : "Nobody yet"}>
        {q ? "Names are found although a letter is wrong; phones by four digits and more." : "Whoever calls, texts or asks for a price stands here."}
      </Empty>
    );
  return (
    <div ref={root}>
      <ul className="rows">
        {people.map((one) => (
          <li key={one.id}>
            <Person person={one} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <div className="list-end">
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            More
          </Button>
        </div>
      )}
    </div>
  );
}

function Person({ person }: { person: Customer }) {
  return (
    <Link className="person-row" href={`/customers/${person.id}`} data-row>
      <Avatar name={person.name ?? ""} />
      <span className="person-words">
        <strong className="truncate">{person.name || phone(person.phone) || person.email}</strong>
        <span className="soft small truncate">{[person.name && phone(person.phone), person.address].filter(Boolean).join(" · ")}</span>
      </span>
      <span className="soft small nowrap">
        <Ago at={person.created_at} />
      </span>
    </Link>
  );
}
