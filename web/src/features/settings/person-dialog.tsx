import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ApiError, ask, client, ifMatch } from "@/api/client";
import { keys } from "@/api/keys";
import { queries, useMe } from "@/api/queries";
import { changeTechnician, useTechnicians } from "@/api/technicians";
import type { Technician, User } from "@/api/types";
import { roles } from "@/api/words";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { SelectField, TextField } from "@/ui/field";
import { phone } from "@/ui/format";
import { Notice } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";
import { formOf, patchOf, problemsIn, type VisitForm } from "./goes-out";
import { GoesOutPart } from "./goes-out-part";

const fields = ["name", "email", "phone", "role"] as const;
type Form = Record<(typeof fields)[number], string>;
/** Refusals that the part about visits shows at its fields. */
const visitFields = ["hours", "base_address", "base_position.lat", "base_position.lng", "radius_km", "busy_calendar_url"];

const userForm = (person: User | null): Form => ({
  name: person?.name ?? "",
  email: person?.email ?? "",
  phone: phone(person?.phone),
  role: person?.role ?? "mechanic",
});

const isSame = (a: Form, b: Form) => fields.every((field) => a[field] === b[field]);

async function saveUser(person: User | null, form: Form): Promise<User> {
  if (person && isSame(form, userForm(person))) return person;
  const body = { ...form, phone: form.phone.trim() || null, role: form.role as User["role"] };
  return ask(
    person
      ? client.PATCH("/v1/users/{id}", { params: { path: { id: person.id }, header: ifMatch(person.version) }, body })
      : client.POST("/v1/users", { body }),
  );
}

/** Adds somebody, or changes who they are and how they go out. */
export function PersonDialog({ person, onClose }: { person: User | null; onClose: () => void }) {
  const me = useMe().user;
  const toasts = useToasts();
  const [known, setKnown] = useState(person);
  const [form, setForm] = useState(userForm(person));
  const [visitChanges, setVisitChanges] = useState<Partial<VisitForm>>({});
  const technicians = useTechnicians();
  const one: Technician | undefined = person ? technicians.data?.find(({ id }) => id === person.id) : undefined;
  const visits = one && { ...formOf(one), ...visitChanges };
  const patch = one && visits ? patchOf(visits, one) : {};
  const save = useMutation({
    mutationFn: async () => {
      const user = await saveUser(known, form);
      // Kept already, should what follows be refused.
      if (person) setKnown(user);
      void queries.invalidateQueries({ queryKey: keys.users });
      if (one && Object.keys(patch).length > 0) await changeTechnician(one, patch);
      return user;
    },
    onSuccess: (user) => {
      void queries.invalidateQueries({ queryKey: keys.technicians });
      if (user.id === me.id) void queries.invalidateQueries({ queryKey: keys.me });
      toasts.say(person ? "Saved." : `${user.name} gets a link to choose a password.`);
      onClose();
    },
    // Somebody else was faster: the next try is on what stands now.
    onError: () => void queries.invalidateQueries({ queryKey: keys.technicians }),
  });
  const refused = save.error instanceof ApiError ? save.error : null;
  const shown = [...fields, ...visitFields].some((field) => field === refused?.field);
  const refusalOf = (name: string) => (refused?.field === name ? refused.message : undefined);
  const field = (name: (typeof fields)[number]) => ({
    value: form[name],
    onChange: (value: string) => setForm({ ...form, [name]: value }),
    error: refusalOf(name),
  });
  const choices = me.role === "owner" ? roles : roles.filter((role) => role.value === "mechanic");
  const ready = form.name.trim() !== "" && form.email.includes("@") && (!visits || Object.keys(problemsIn(visits)).length === 0);
  return (
    <Dialog
      title={person ? person.name : "Add somebody"}
      unsaved={!isSame(form, userForm(known)) || Object.keys(patch).length > 0}
      onClose={onClose}
      onSubmit={() => ready && save.mutate()}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" busy={save.isPending} disabled={!ready}>
            {person ? "Save" : "Add"}
          </Button>
        </>
      }
    >
      <div className="stack">
        {save.isError && !shown && <Notice tone="danger">{save.error.message}</Notice>}
        <TextField label="Name" autoFocus autoComplete="off" maxLength={120} {...field("name")} />
        <TextField label="E-mail" type="email" autoComplete="off" maxLength={254} hint="Used to sign in" {...field("email")} />
        <TextField label="Phone" type="tel" autoComplete="off" maxLength={40} hint="For alerts, previews and calling back" {...field("phone")} />
        <SelectField label="Role" options={choices} {...field("role")} />
        {!person && <p className="soft small">Hours, kinds of work and calendar for visits: under “Edit”, once they are added.</p>}
        {one && visits && <GoesOutPart one={one} form={visits} refused={refusalOf} onChange={(changes) => setVisitChanges({ ...visitChanges, ...changes })} />}
      </div>
    </Dialog>
  );
}
