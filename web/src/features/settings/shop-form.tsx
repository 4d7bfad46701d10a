import { useEffect, useRef, type FormEvent, type ReactNode } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/pieces";
import { Failed, SkeletonRows } from "@/ui/states";
import { useShopDraft, type ShopDraft } from "./shop-draft";

/** A page of the shop's settings: its fields, and a bar to save them once something was touched. */
export function ShopForm({ children }: { children: (draft: ShopDraft) => ReactNode }) {
  const draft = useShopDraft();
  const { shop } = draft;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (draft.refusal) form.current?.querySelector("[aria-invalid]")?.scrollIntoView({ block: "center" });
  }, [draft.refusal]);
  if (!shop) {
    return draft.loadError ? <Failed error={draft.loadError} onRetry={() => void draft.refetch()} /> : <div className="card"><SkeletonRows rows={3} /></div>;
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    draft.save();
  };
  return (
    <form ref={form} className="stack" onSubmit={onSubmit} noValidate>
      {!draft.mayChange && <Notice>Only the owner and managers change settings.</Notice>}
      <fieldset className="stack" disabled={!draft.mayChange}>
        {children({ ...draft, shop })}
      </fieldset>
      {draft.dirty && (
        <div className="save-bar" role="region" aria-label="Unsaved changes">
          <span className="grow">{draft.refusal ?? "Not saved yet"}</span>
          <Button tone="quiet" onClick={draft.discard}>
            Discard
          </Button>
          <Button type="submit" tone="primary" busy={draft.busy}>
            Save
          </Button>
        </div>
      )}
    </form>
  );
}
