import { useRef } from "react";
import { useMutation } from "@tanstack/react-query";
import { ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import { queries } from "@/api/queries";
import { Button } from "@/ui/button";
import { Field, TextArea } from "@/ui/field";
import { Card, Notice } from "@/ui/pieces";
import { smallPicture } from "@/ui/small-picture";
import { labels } from "./setting-labels";
import type { ShopDraft } from "./shop-draft";

/** How estimates, invoices and receipts look. */
export function PapersCard({ draft }: { draft: ShopDraft }) {
  const { settings } = draft.shop;
  const input = useRef<HTMLInputElement>(null);
  const send = useMutation({
    mutationFn: async (file: File) =>
      ask(
        client.PUT("/v1/shops/{id}/logo", {
          params: { path: { id: draft.shop.id } },
          body: (await smallPicture(file)) as never,
          bodySerializer: (bytes: unknown) => bytes as Blob,
          headers: { "Content-Type": "application/octet-stream" },
        }),
      ),
    onSuccess: (shop) => queries.setQueryData(keys.shop, shop),
  });
  return (
    <Card title="Your estimates, invoices and receipts">
      <div className="stack">
        <TextArea
          label={labels.letterhead}
          hint="Such as your address and registration number, a line each. They stand at the top of every PDF."
          maxLength={300}
          value={settings.letterhead}
          error={draft.error("letterhead")}
          onChange={(letterhead) => draft.set({ letterhead })}
        />
        <Field label={labels.brand_color} error={draft.error("brand_color")}>
          {(described) => <input type="color" className="input color" value={settings.brand_color} {...described} onChange={(event) => draft.set({ brand_color: event.target.value })} />}
        </Field>
        {send.isError && <Notice tone="danger">{send.error.message}</Notice>}
        <div className="row-wrap">
          {settings.logo_file_id && <img className="logo-shown" src={`/v1/files/${settings.logo_file_id}`} alt="Your logo" />}
          <Button icon="plus" busy={send.isPending} onClick={() => input.current?.click()}>
            {settings.logo_file_id ? "Another logo" : "Add a logo"}
          </Button>
          {settings.logo_file_id && (
            <Button tone="quiet" onClick={() => draft.set({ logo_file_id: "" })}>
              Take it off
            </Button>
          )}
          <input
            ref={input}
            className="visually-hidden"
            type="file"
            accept="image/*"
            aria-label="Logo"
            tabIndex={-1}
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) send.mutate(file);
              event.target.value = "";
            }}
          />
        </div>
      </div>
    </Card>
  );
}
