import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ApiError } from "@/api/client";
import { useMe } from "@/api/queries";
import type { Customer } from "@/api/types";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { SelectField, TextArea, TextField } from "@/ui/field";
import { phone } from "@/ui/format";
import { Notice } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";
import { refreshCustomer, saveCustomer } from "./customers";
import { Merge } from "./same-person";

const names = ["name", "phone", "email", "address", "language", "notes"] as const;
type Form = Record<(typeof names)[number], string>;

const languages = [
  { value: "en", label: "English" },
  { value: "es", label: "Spanish" },
];

/** Who somebody is, corrected. */
export function PersonEdit({ customer, onClose }: { customer: Customer; onClose: () => void }) {
  const toasts = useToasts();
  const [form, setForm] = useState<Form>({
    name: customer.name ?? "",
    phone: phone(customer.phone),
    email: customer.email ?? "",
    address: customer.address ?? "",
    language: customer.language,
    notes: customer.notes ?? "",
  });
  const save = useMutation({
    mutationFn: () =>
      saveCustomer(customer, {
        name: form.name.trim() || null, phone: form.phone.trim() || null, email: form.email.trim() || null, address: form.address.trim() || null,
        language: form.language, notes: form.notes.trim() || null,
      }),
    onSuccess: () => {
      refreshCustomer();
      toasts.say("Saved.");
      onClose();
    },
  });
  const [merging, setMerging] = useState(false);
  const mayMerge = useMe().user.role !== "mechanic";
  const refused = save.error instanceof ApiError ? save.error : null;
  const known = names.some((name) => name === refused?.field);
  const field = (name: (typeof names)[number]) => ({
    value: form[name],
    onChange: (value: string) => setForm({ ...form, [name]: value }),
    error: refused?.field === name ? refused.message : undefined,
  });
  const twin = refused?.key === "customer.phone_taken" ? refused.subject : "";
  if (merging && twin) return <Merge kept={customer} otherId={twin} onClose={onClose} />;
  return (
    <Dialog
      title="Correct the person"
      onClose={onClose}
      onSubmit={() => save.mutate()}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" busy={save.isPending}>
            Save
          </Button>
        </>
      }
    >
      <div className="stack">
        {save.isError && !known && <Notice tone="danger">{save.error.message}</Notice>}
        <TextField label="Name" autoComplete="off" maxLength={120} {...field("name")} />
        <TextField label="Phone" type="tel" autoComplete="off" maxLength={40} {...field("phone")} />
        {twin && mayMerge && <Notice tone="warn" icon="person" action={<Button onClick={() => setMerging(true)}>Merge…</Button>}>One person with two records?</Notice>}
        <TextField label="E-mail" type="email" autoComplete="off" maxLength={254} {...field("email")} />
        <TextField label="Place" autoComplete="off" maxLength={300} {...field("address")} />
        <SelectField label="Language" options={languages} {...field("language")} />
        <TextArea label="Notes" maxLength={10_000} {...field("notes")} />
      </div>
    </Dialog>
  );
}
