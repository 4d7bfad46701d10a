import { useState } from "react";
import { useMutation } from "@tanstack/react-query";
import { ask, client, ifMatch } from "@/api/client";
import { keys } from "@/api/keys";
import { queries, useMe, useUsers } from "@/api/queries";
import type { User, UserPatch } from "@/api/types";
import { labelOf, roles } from "@/api/words";
import { Button } from "@/ui/button";
import { phone } from "@/ui/format";
import { Menu } from "@/ui/menu";
import { Avatar, Badge, Card } from "@/ui/pieces";
import { Failed, SkeletonRows } from "@/ui/states";
import { useToasts } from "@/ui/toast";
import { KeysSection } from "./keys-section";
import { PersonDialog } from "./person-dialog";

/** The people who work here. */
export function PeopleSection() {
  const users = useUsers();
  const me = useMe().user;
  const [open, setOpen] = useState<User | "new" | null>(null);
  if (users.isPending) return <div className="card"><SkeletonRows rows={3} /></div>;
  if (users.isError && !users.data) return <Failed error={users.error} onRetry={() => void users.refetch()} />;
  const mayAdd = me.role !== "mechanic";
  return (
    <div className="stack">
      <Card
        title="People"
        actions={
          mayAdd && (
            <Button icon="user_plus" onClick={() => setOpen("new")}>
              Add somebody
            </Button>
          )
        }
      >
        <ul>
          {users.data.map((user) => (
            <PersonLine key={user.id} user={user} mayChange={mayChangePerson(me, user)} onEdit={() => setOpen(user)} />
          ))}
        </ul>
        {open && <PersonDialog person={open === "new" ? null : open} onClose={() => setOpen(null)} />}
      </Card>
      {me.role === "owner" && <KeysSection />}
    </div>
  );
}

function mayChangePerson(me: User, user: User): boolean {
  return me.role === "owner" || (me.role === "manager" && user.role === "mechanic");
}

function PersonLine({ user, mayChange, onEdit }: { user: User; mayChange: boolean; onEdit: () => void }) {
  const me = useMe().user;
  const toasts = useToasts();
  const change = useMutation({
    mutationFn: ({ from, changes }: { from: User; changes: UserPatch }) =>
      ask(client.PATCH("/v1/users/{id}", { params: { path: { id: from.id }, header: ifMatch(from.version) }, body: changes })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.users }),
    onError: (error) => toasts.complain(error),
  });
  const setDisabled = (disabled: boolean) =>
    change.mutate(
      { from: user, changes: { disabled } },
      {
        onSuccess: (changed) =>
          toasts.say(disabled ? `${user.name} can no longer sign in.` : `${user.name} can sign in again.`, () =>
            change.mutate({ from: changed, changes: { disabled: !disabled } }),
          ),
      },
    );
  return (
    <li className={user.disabled ? "person-line off" : "person-line"}>
      <Avatar name={user.name} />
      <div className="grow">
        <div className="row-wrap">
          <strong>{user.name}</strong>
          <Badge>{labelOf(roles, user.role)}</Badge>
          {user.on_call_rank > 0 && <Badge tone="accent">On call {user.on_call_rank}</Badge>}
          {user.disabled && <Badge tone="warn">Switched off</Badge>}
        </div>
        <p className="soft small person-reach">
          <span>{user.email}</span>
          {user.phone && <span className="nowrap">{phone(user.phone)}</span>}
        </p>
      </div>
      {mayChange && (
        <Menu
          label={`Change ${user.name}`}
          items={[
            { label: "Edit", icon: "edit", onSelect: onEdit },
            ...(user.id === me.id
              ? []
              : [
                  user.disabled
                    ? { label: "Let in again", icon: "check" as const, onSelect: () => setDisabled(false) }
                    : { label: "Switch off", icon: "x" as const, danger: true, onSelect: () => setDisabled(true) },
                ]),
          ]}
        />
      )}
    </li>
  );
}
