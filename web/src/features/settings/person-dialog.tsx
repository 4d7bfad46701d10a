import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ApiError, ask, client, ifMatch } from "@/api/client";
import { keys } from "@/api/keys";
import { queries, useMe } from "@/api/queries";
import type { User } from "@/api/types";
import { roles } from "@/api/words";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { SelectField, TextField } from "@/ui/field";
import { phone } from "@/ui/format";
import { Notice } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";

const fields = ["name", "email", "phone", "role"] as const;
type Form = Record<(typeof fields)[number], string>;

/** Adds somebody, or changes who they are. */
export function PersonDialog({ person, onClose }: { person: User | null; onClose: () => void }) {
  const me = useMe().user;
  const toasts = useToasts();
  const [form, setForm] = useState<Form>({
    name: person?.name ?? "",
    email: person?.email ?? "",
    phone: phone(person?.phone),
    role: person?.role ?? "mechanic",
  });
  const save = useMutation({
    mutationFn: () => {
      const body = { ...form, phone: form.phone.trim() || null, role: form.role as User["role"] };
      return ask(
        person
          ? client.PATCH("/v1/users/{id}", { params: { path: { id: person.id }, header: ifMatch(person.version) }, body })
          : client.POST("/v1/users", { body }),
      );
    },
    onSuccess: (user) => {
      void queries.invalidateQueries({ queryKey: keys.users });
      if (user.id === me.id) void queries.invalidateQueries({ queryKey: keys.me });
      toasts.say(person ? "Saved." : `${user.name} gets a link to choose a password.`);
      onClose();
    },
  });
  const refused = save.error instanceof ApiError ? save.error : null;
  const known = fields.some((field) => field === refused?.field);
  const field = (name: (typeof fields)[number]) => ({
    value: form[name],
    onChange: (value: string) => setForm({ ...form, [name]: value }),
    error: refused?.field === name ? refused.message : undefined,
  });
  const choices = me.role === "owner" ? roles : roles.filter((one) => one.value === "mechanic");
  return (
    <Dialog
      title={person ? person.name : "Add somebody"}
      onClose={onClose}
      onSubmit={() => save.mutate()}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" busy={save.isPending} disabled={!form.name.trim() || !form.email.includes("@")}>
            {person ? "Save" : "Add"}
          </Button>
        </>
      }
    >
      <div className="stack">
        {save.isError && !known && <Notice tone="danger">{save.error.message}</Notice>}
        <TextField label="Name" autoFocus autoComplete="off" maxLength={120} {...field("name")} />
        <TextField label="E-mail" type="email" autoComplete="off" maxLength={254} hint="Used to sign in" {...field("email")} />
        <TextField label="Phone" type="tel" autoComplete="off" maxLength={40} hint="For alerts, previews and calling back" {...field("phone")} />
        <SelectField label="Role" options={choices} {...field("role")} />
      </div>
    </Dialog>
  );
}
