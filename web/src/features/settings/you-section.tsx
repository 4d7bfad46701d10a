import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ApiError, ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import { queries, startOver, useMe } from "@/api/queries";
import { useTechnicians } from "@/api/technicians";
import { labelOf, roles } from "@/api/words";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/field";
import { Badge, Card } from "@/ui/pieces";
import { Failed, SkeletonRows } from "@/ui/states";
import { Ago } from "@/ui/time";
import { useToasts } from "@/ui/toast";
import { CalendarFeed } from "./calendar-feed";
import { deviceWords } from "./device-words";

const passwordMin = 10;

export function YouSection() {
  const { user } = useMe();
  const toasts = useToasts();
  const signOut = useMutation({
    mutationFn: () => ask(client.POST("/v1/auth/logout")),
    onSuccess: () => startOver(null),
    onError: (error) => toasts.complain(error),
  });
  return (
    <div className="stack">
      <Card
        title={user.name}
        actions={
          <Button icon="logout" busy={signOut.isPending} onClick={() => signOut.mutate()}>
            Sign out
          </Button>
        }
      >
        <p className="soft">
          {labelOf(roles, user.role)} · {user.email}
        </p>
      </Card>
      <YourVisits id={user.id} />
      <Sessions />
      <Password />
    </div>
  );
}

function YourVisits({ id }: { id: string }) {
  const one = useTechnicians().data?.find((technician) => technician.id === id);
  if (!one?.goes_out) return null;
  return (
    <Card title="Your visits in your calendar">
      <CalendarFeed one={one} />
    </Card>
  );
}

function Sessions() {
  const toasts = useToasts();
  const sessions = useQuery({ queryKey: keys.sessions, queryFn: async () => (await ask(client.GET("/v1/auth/sessions"))).data });
  const end = useMutation({
    mutationFn: (id: string) => ask(client.DELETE("/v1/auth/sessions/{id}", { params: { path: { id } } })),
    onSuccess: () => {
      toasts.say("Signed out there.");
      void queries.invalidateQueries({ queryKey: keys.sessions });
    },
    onError: (error) => toasts.complain(error),
  });
  return (
    <Card title="Where you are signed in">
      {sessions.isPending && <SkeletonRows rows={2} />}
      {sessions.isError && <Failed error={sessions.error} onRetry={() => void sessions.refetch()} />}
      <ul>
        {sessions.data?.map((session) => (
          <li className="person-line" key={session.id}>
            <div className="grow">
              <div className="row-wrap">
                <strong>{deviceWords(session.device, session.kind)}</strong>
                {session.current && <Badge tone="accent">This one</Badge>}
              </div>
              <p className="soft small">
                {session.address} · used <Ago at={session.used_at} />
              </p>
            </div>
            {!session.current && (
              <Button
                busy={end.isPending && end.variables === session.id}
                aria-label={`Sign out ${deviceWords(session.device, session.kind)}`}
                onClick={() => end.mutate(session.id)}
              >
                Sign out
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Password() {
  const toasts = useToasts();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const change = useMutation({
    mutationFn: () => ask(client.PUT("/v1/me/password", { body: { current_password: current, new_password: next } })),
    onSuccess: () => {
      setCurrent("");
      setNext("");
      toasts.say("Password changed. Your other devices are signed out.");
      void queries.invalidateQueries({ queryKey: keys.sessions });
    },
  });
  const refused = change.error instanceof ApiError ? change.error : null;
  const aboutNew = refused?.field === "new_password" || refused?.field === "password";
  return (
    <Card title="Password">
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate();
        }}
      >
        <TextField
          label="Current password"
          type="password"
          autoComplete="current-password"
          value={current}
          error={refused && !aboutNew ? refused.message : undefined}
          onChange={setCurrent}
        />
        <TextField
          label="New password"
          type="password"
          autoComplete="new-password"
          hint={`At least ${passwordMin} characters`}
          value={next}
          error={aboutNew ? refused?.message : undefined}
          onChange={setNext}
        />
        <div>
          <Button type="submit" busy={change.isPending} disabled={!current || next.length < passwordMin}>
            Change password
          </Button>
        </div>
      </form>
    </Card>
  );
}
