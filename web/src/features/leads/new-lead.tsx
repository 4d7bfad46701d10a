import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "wouter";
import { ApiError, ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import { queries } from "@/api/queries";
import type { LeadInput } from "@/api/types";
import { services, urgencies } from "@/api/words";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { SelectField, TextArea, TextField } from "@/ui/field";
import { Notice } from "@/ui/pieces";

const empty = { name: "", phone: "", year: "", make: "", model: "", service: "", urgency: "routine", address: "", issue: "" };

function inputOf(form: typeof empty): LeadInput {
  const { year, make, model, urgency, service, ...rest } = form;
  return {
    ...rest,
    urgency: urgency as LeadInput["urgency"],
    service: service || null,
    vehicle: { year: year ? Number(year) : null, make, model },
  };
}

/** A lead written down by hand, after a talk at the gas station. */
export function NewLead({ onClose }: { onClose: () => void }) {
  const [, go] = useLocation();
  const [form, setForm] = useState(empty);
  const create = useMutation({
    mutationFn: () => ask(client.POST("/v1/leads", { body: inputOf(form) })),
    onSuccess: (lead) => {
      queries.setQueryData(keys.lead(lead.id), lead);
      void queries.invalidateQueries({ queryKey: keys.leads });
      void queries.invalidateQueries({ queryKey: keys.today });
      go(`/leads/${lead.id}`);
    },
  });
  const refused = create.error instanceof ApiError ? create.error : null;
  const known = refused?.field && refused.field.replace("vehicle.", "") in form;
  const field = (name: keyof typeof empty) => ({
    value: form[name],
    onChange: (value: string) => setForm({ ...form, [name]: value }),
    error: refused?.field.replace("vehicle.", "") === name ? refused.message : undefined,
  });
  const isEmpty = !form.name.trim() && !form.phone.trim();
  return (
    <Dialog
      title="New lead"
      onClose={onClose}
      onSubmit={() => !isEmpty && create.mutate()}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" busy={create.isPending} disabled={isEmpty}>
            Add lead
          </Button>
        </>
      }
    >
      <div className="stack">
        {create.isError && !known && <Notice tone="danger">{create.error.message}</Notice>}
        <div className="two">
          <TextField label="Name" autoComplete="off" autoFocus maxLength={120} {...field("name")} />
          <TextField label="Phone" type="tel" autoComplete="off" maxLength={40} {...field("phone")} />
        </div>
        <div className="car-fields">
          <TextField label="Year" inputMode="numeric" maxLength={4} {...field("year")} />
          <TextField label="Make" maxLength={60} {...field("make")} />
          <TextField label="Model" maxLength={60} {...field("model")} />
        </div>
        <div className="two">
          <SelectField label="Service" options={[{ value: "", label: "Not known" }, ...services]} {...field("service")} />
          <SelectField label="Urgency" options={urgencies} {...field("urgency")} />
        </div>
        <TextField label="Place" maxLength={300} {...field("address")} />
        <TextArea label="What is wrong" maxLength={2000} {...field("issue")} />
      </div>
    </Dialog>
  );
}
