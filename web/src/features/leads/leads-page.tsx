import { useEffect, useRef, useState } from "react";
import { kinds, labelOf, sources, stages, urgencies } from "@/api/words";
import { Button } from "@/ui/button";
import { SelectField, type Option } from "@/ui/field";
import { Icon } from "@/ui/icon";
import { Page } from "@/ui/page";
import { Board } from "./board";
import { LeadList } from "./lead-list";
import { useLeadsAddress, type View } from "./leads";
import { NewLead } from "./new-lead";
import { OtherLists } from "./other-lists";
import "./leads.css";

const views: { value: View; label: string }[] = [
  { value: "board", label: "Board" },
  { value: "list", label: "List" },
  { value: "other", label: "Spam & other" },
];

/** Every lead: by stage on a board, or all in a list that can be searched. */
export function LeadsPage() {
  const address = useLeadsAddress();
  const { view, filter, set } = address;
  return (
    <Page
      title="Leads"
      width="full"
      actions={
        <Button tone="primary" icon="plus" onClick={() => set({ new: "1" })}>
          New lead
        </Button>
      }
    >
      <div className="leads-bar">
        <div className="segmented" role="group" aria-label="View">
          {views.map((one) => (
            <button key={one.value} type="button" aria-pressed={view === one.value} onClick={() => set({ view: one.value, kind: undefined })}>
              {one.label}
            </button>
          ))}
        </div>
        {view === "list" && <Filters />}
      </div>
      {view === "board" && <Board />}
      {view === "list" && <LeadList filter={filter} onClear={() => set(Object.fromEntries(Object.keys(filter).map((name) => [name, undefined])))} />}
      {view === "other" && <OtherLists />}
      {address.adding && <NewLead onClose={() => set({ new: undefined })} />}
    </Page>
  );
}

const any = (label: string): Option => ({ value: "", label });
const searchWaitMs = 180;

function Filters() {
  const { filter, focusSearch, set } = useLeadsAddress();
  const [open, setOpen] = useState(false);
  const chosen = (["stage", "source", "urgency", "sort"] as const).filter((name) => filter[name]).length;
  return (
    <>
      <SearchBox value={filter.q ?? ""} focus={focusSearch} onChange={(q) => set({ q, focus: undefined })} />
      <Button className="filters-toggle" icon="filter" aria-expanded={open} onClick={() => setOpen(!open)}>
        Filters{chosen ? ` (${chosen})` : ""}
      </Button>
      <div className={open ? "filters open" : "filters"}>
        <SelectField hideLabel label="Stage" value={filter.stage ?? ""} options={[any("Any stage"), ...stages]} onChange={(stage) => set({ stage })} />
        <SelectField hideLabel label="Source" value={filter.source ?? ""} options={[any("Any source"), ...sources]} onChange={(source) => set({ source })} />
        <SelectField hideLabel label="Urgency" value={filter.urgency ?? ""} options={[any("Any urgency"), ...urgencies]} onChange={(urgency) => set({ urgency })} />
        <SelectField hideLabel label="Kind" value={filter.kind ?? ""} options={[any("Any kind"), ...kinds]} onChange={(kind) => set({ kind })} />
        <SelectField
          hideLabel
          label="Order"
          value={filter.sort ?? ""}
          options={[any("Newest first"), { value: "created_at", label: "Oldest first" }]}
          onChange={(sort) => set({ sort })}
        />
      </div>
      <span className="visually-hidden" role="status">
        {chosen ? `${chosen} filters: ${[labelOf(stages, filter.stage), labelOf(sources, filter.source), labelOf(urgencies, filter.urgency)].filter(Boolean).join(", ")}` : ""}
      </span>
    </>
  );
}

function SearchBox({ value, focus, onChange }: { value: string; focus: boolean; onChange: (value: string) => void }) {
  const [text, setText] = useState(value);
  const box = useRef<HTMLInputElement>(null);
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    if (focus) box.current?.select();
  }, [focus]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => latest.current(text), searchWaitMs);
    return () => clearTimeout(timer);
  }, [text, value]);
  return (
    <div className="search">
      <Icon name="search" />
      <input
        ref={box}
        className="input"
        type="search"
        aria-label="Search leads by name or number"
        placeholder="Name, car, number"
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <kbd aria-hidden="true">/</kbd>
    </div>
  );
}
