import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ApiError, ask, client, ifMatch } from "@/api/client";
import { keys } from "@/api/keys";
import { queries } from "@/api/queries";
import type { PriceItem, PriceItemInput } from "@/api/types";
import { services } from "@/api/words";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { SelectField, Switch, TextField } from "@/ui/field";
import { Notice } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";
import { AmountField } from "@/ui/amount-field";
import { PriceParts } from "./price-parts";

type Form = Required<Omit<PriceItemInput, "position" | "service">> & { service: string };

function formOf(item: PriceItem | null): Form {
  return {
    name: item?.name ?? "",
    service: item?.service ?? "other",
    labor_minutes: item?.labor_minutes ?? 60,
    labor_flat_cents: item?.labor_flat_cents ?? null,
    parts_cents: item?.parts_cents ?? 0,
    parts: item?.parts ?? [],
    v8_percent: item?.v8_percent ?? 100,
    old_car_percent: item?.old_car_percent ?? 100,
    active: item?.active ?? true,
  };
}

/** One job of the price book. */
export function PriceDialog({ item, onClose }: { item: PriceItem | null; onClose: () => void }) {
  const toasts = useToasts();
  const [form, setForm] = useState(() => formOf(item));
  const done = (words: string, undo?: () => void) => {
    void queries.invalidateQueries({ queryKey: keys.prices });
    toasts.say(words, undo);
    onClose();
  };
  const create = (body: PriceItemInput) => ask(client.POST("/v1/price-items", { body }));
  const save = useMutation({
    mutationFn: () => {
      const body = form as PriceItemInput;
      return item
        ? ask(client.PATCH("/v1/price-items/{id}", { params: { path: { id: item.id }, header: ifMatch(item.version) }, body }))
        : create(body);
    },
    onSuccess: () => done("Saved."),
  });
  const remove = useMutation({
    mutationFn: (gone: PriceItem) => ask(client.DELETE("/v1/price-items/{id}", { params: { path: { id: gone.id } } })),
    onSuccess: (_, gone) =>
      done(`${gone.name} is out of the book.`, () =>
        void create({ ...formOf(gone), position: gone.position } as PriceItemInput)
          .then(() => queries.invalidateQueries({ queryKey: keys.prices }))
          .catch((error: unknown) => toasts.complain(error)),
      ),
    onError: (error) => toasts.complain(error),
  });
  const refused = save.error instanceof ApiError ? save.error : null;
  const set = (changes: Partial<Form>) => setForm({ ...form, ...changes });
  const error = (field: string) => (refused?.field === field ? refused.message : undefined);
  const number = (name: "labor_minutes" | "v8_percent" | "old_car_percent", value: string, scale = 1) => set({ [name]: Math.round(Number(value) * scale) });
  return (
    <Dialog
      title={item ? item.name : "New job"}
      onClose={onClose}
      onSubmit={() => save.mutate()}
      foot={
        <>
          {item && (
            <Button tone="danger" icon="trash" busy={remove.isPending} onClick={() => remove.mutate(item)}>
              Delete
            </Button>
          )}
          <span className="grow" />
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" busy={save.isPending} disabled={!form.name.trim() || form.parts.some((part) => !part.description.trim())}>
            Save
          </Button>
        </>
      }
    >
      <div className="stack">
        {refused && !((refused.field.split(/[.[]/)[0] ?? "") in form) && <Notice tone="danger">{refused.message}</Notice>}
        <TextField label="Job" autoFocus={!item} maxLength={120} value={form.name} error={error("name")} onChange={(name) => set({ name })} />
        <SelectField label="Service" options={services} value={form.service} error={error("service")} onChange={(service) => set({ service })} />
        <Switch
          label="One price for the labor"
          hint="Instead of hours times your rate"
          checked={form.labor_flat_cents !== null}
          onChange={(flat) => set({ labor_flat_cents: flat ? 0 : null })}
        />
        <div className="two">
          {form.labor_flat_cents !== null && (
            <AmountField label="Labor" value={form.labor_flat_cents} error={error("labor_flat_cents")} onChange={(labor_flat_cents) => set({ labor_flat_cents })} />
          )}
          <TextField
            label="Labor (hours)"
            type="number"
            inputMode="decimal"
            min={0}
            step={0.1}
            value={String(form.labor_minutes / 60)}
            error={error("labor_minutes")}
            onChange={(value) => number("labor_minutes", value, 60)}
          />
          {!form.parts.length && <AmountField label="Parts" value={form.parts_cents} error={error("parts_cents")} onChange={(parts_cents) => set({ parts_cents })} />}
          <TextField label="On a V8 (%)" type="number" inputMode="numeric" hint="120 is a fifth more" value={String(form.v8_percent)} error={error("v8_percent")} onChange={(value) => number("v8_percent", value)} />
          <TextField label="Built before 2000 (%)" type="number" inputMode="numeric" value={String(form.old_car_percent)} error={error("old_car_percent")} onChange={(value) => number("old_car_percent", value)} />
        </div>
        <PriceParts parts={form.parts} error={error} onChange={(parts) => set({ parts })} />
        <Switch label="Offered" hint="Switched off, it stays in the book but gives no price." checked={form.active} onChange={(active) => set({ active })} />
      </div>
    </Dialog>
  );
}
