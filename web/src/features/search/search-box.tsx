import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { useLocation } from "wouter";
import { ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import type { Hit } from "@/api/types";
import { Dialog } from "@/ui/dialog";
import { Icon } from "@/ui/icon";
import { Badge } from "@/ui/pieces";
import { Ago } from "@/ui/time";
import { hitDetail, hitKinds, hitPath, hitStatus, hitTitle, inGroups } from "./hits";
import "./search.css";

const pauseMs = 90;
const lettersMin = 2;

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** One box over everything; arrows choose, Enter opens. */
export default function SearchBox({ onClose }: { onClose: () => void }) {
  const [, go] = useLocation();
  const [written, setWritten] = useState("");
  const [at, setAt] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const q = useSettled(written.trim());
  const found = useQuery({
    queryKey: [...keys.search, q],
    queryFn: ({ signal }) => ask(client.GET("/v1/search", { params: { query: { q } }, signal })),
    enabled: q.length >= lettersMin,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const asked = q.length >= lettersMin;
  const hits = asked ? inGroups(found.data?.hits ?? []) : [];
  const chosen = Math.min(at, hits.length - 1);
  useEffect(() => setAt(0), [q]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const open = (hit: Hit | undefined) => {
    if (!hit) return;
    onClose();
    go(hitPath(hit));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits.length) setAt((chosen + step + hits.length) % hits.length);
    else if (event.key === "Enter") open(hits[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title="Search" onClose={onClose} wide>
      <div className="search search-everything">
        <Icon name="search" />
        <input
          className="input"
          role="combobox"
          aria-label="Search everything"
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-hits`}
          aria-activedescendant={hits.length ? `${id}-${chosen}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder="Name, phone, plate, J-1001, words of a text…"
          maxLength={100}
          value={written}
          onChange={(event) => setWritten(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className="visually-hidden" role="status">{asked && found.isSuccess ? `${hits.length} found` : ""}</p>
      {!asked && <p className="search-hint soft">A name even if it is not spelled right, part of a phone number, a plate or VIN, a number like J-1001, or words somebody wrote or said.</p>}
      {asked && found.isError && <p className="search-hint">{found.error.message}</p>}
      {asked && found.isSuccess && hits.length === 0 && <p className="search-hint soft">Nothing fits “{q}”.</p>}
      <div role="listbox" aria-label="Found" id={`${id}-hits`} className="hits" ref={list} hidden={hits.length === 0}>
        {hitKinds.map(({ kind, label, icon }) => {
          const of = hits.filter((hit) => hit.kind === kind);
          if (!of.length) return null;
          return (
            <div role="group" aria-labelledby={`${id}-${kind}`} key={kind}>
              <h3 id={`${id}-${kind}`} role="presentation">{label}</h3>
              {of.map((hit) => {
                const index = hits.indexOf(hit);
                return (
                  <div
                    role="option"
                    key={`${hit.kind}${hit.id}`}
                    id={`${id}-${index}`}
                    className="hit"
                    aria-selected={index === chosen}
                    onPointerMove={() => index !== chosen && setAt(index)}
                    onClick={() => open(hit)}
                  >
                    <Icon name={icon} />
                    <span className="hit-words">
                      <strong className="truncate">{hitTitle(hit)}</strong>
                      <span className="soft small hit-detail">{hitDetail(hit)}</span>
                    </span>
                    <span className="hit-end">
                      {hit.status && <Badge>{hitStatus(hit)}</Badge>}
                      {(hit.kind === "text" || hit.kind === "call") && <small className="soft"><Ago at={hit.at} /></small>}
                    </span>
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
    </Dialog>
  );
}
