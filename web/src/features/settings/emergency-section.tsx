import { useMutation } from "@tanstack/react-query";
import { ask, client, ifMatch } from "@/api/client";
import { keys } from "@/api/keys";
import { queries, useMe, useUsers } from "@/api/queries";
import type { User } from "@/api/types";
import { Button, IconButton } from "@/ui/button";
import { SelectField, Switch } from "@/ui/field";
import { phone, plural } from "@/ui/format";
import { Avatar, Card, Notice } from "@/ui/pieces";
import { SkeletonRows } from "@/ui/states";
import { useToasts } from "@/ui/toast";
import { onCallOrder, withMoved } from "./on-call";
import { labels } from "./setting-labels";
import { ShopForm } from "./shop-form";

const waits = [1, 2, 3, 5, 10, 15];

/** What happens when somebody is stranded, and who is called. */
export function EmergencySection() {
  return (
    <div className="stack">
      <ShopForm>
        {(draft) => (
          <Card title="Emergencies">
            <div className="stack">
              <Switch
                label={labels.emergency_alerts}
                hint="By a text and a call at once: “press 1 to take it”."
                checked={draft.shop.settings.emergency_alerts}
                onChange={(emergency_alerts) => draft.set({ emergency_alerts })}
              />
              <SelectField
                label={labels.escalate_minutes}
                value={String(draft.shop.settings.escalate_minutes)}
                options={[...new Set([...waits, draft.shop.settings.escalate_minutes])]
                  .sort((a, b) => a - b)
                  .map((value) => ({ value: String(value), label: plural(value, "minute") }))}
                error={draft.error("escalate_minutes")}
                onChange={(value) => draft.set({ escalate_minutes: Number(value) })}
              />
            </div>
          </Card>
        )}
      </ShopForm>
      <OnCall />
    </div>
  );
}

async function setRanks(people: readonly User[], order: readonly string[]): Promise<void> {
  for (const user of people) {
    const rank = order.indexOf(user.id) + 1;
    if (rank === user.on_call_rank) continue;
    await ask(
      client.PATCH("/v1/users/{id}", { params: { path: { id: user.id }, header: ifMatch(user.version) }, body: { on_call_rank: rank } }),
    );
  }
}

function OnCall() {
  const users = useUsers();
  const toasts = useToasts();
  const { role } = useMe().user;
  const save = useMutation({
    mutationFn: (order: string[]) => setRanks(users.data ?? [], order),
    onError: (error) => toasts.complain(error),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.users }),
  });
  if (!users.data) return <div className="card"><SkeletonRows rows={2} /></div>;
  const people = users.data.filter((user) => !user.disabled);
  const order = save.isPending ? save.variables : onCallOrder(people);
  const others = people.filter((user) => !order.includes(user.id));
  const mayChange = role !== "mechanic";
  return (
    <Card title="On call, in this order">
      {order.length === 0 && <Notice tone="warn">Nobody is on call: an emergency goes to the owner, or to the phone that calls are forwarded to.</Notice>}
      <ol>
        {order.map((id, index) => {
          const user = people.find((one) => one.id === id);
          return (
            user && (
              <li className="person-line" key={id}>
                <span className="count">{index + 1}</span>
                <Who user={user} />
                {mayChange && (
                  <>
                    {index > 0 && <IconButton icon="down" className="turned" label={`${user.name} earlier`} onClick={() => save.mutate(withMoved(order, id, -1))} />}
                    <IconButton icon="x" label={`Take ${user.name} off call`} onClick={() => save.mutate(order.filter((one) => one !== id))} />
                  </>
                )}
              </li>
            )
          );
        })}
      </ol>
      {mayChange && others.length > 0 && (
        <>
          <h3 className="not-on-call">Not on call</h3>
          <ul>
            {others.map((user) => (
              <li className="person-line" key={user.id}>
                <Who user={user} />
                <Button icon="plus" aria-label={`Add ${user.name} to those on call`} onClick={() => save.mutate([...order, user.id])}>
                  Add
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function Who({ user }: { user: User }) {
  return (
    <>
      <Avatar name={user.name} />
      <span className="grow">
        <strong>{user.name}</strong>
        <span className="soft small block">{user.phone ? phone(user.phone) : "No phone number: cannot be alerted"}</span>
      </span>
    </>
  );
}
