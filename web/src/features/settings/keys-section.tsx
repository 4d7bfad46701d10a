import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ApiError, ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import { queries } from "@/api/queries";
import type { ApiKey } from "@/api/types";
import { Button } from "@/ui/button";
import { copy } from "@/ui/copy";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/field";
import { Card, Notice } from "@/ui/pieces";
import { Failed, SkeletonRows } from "@/ui/states";
import { Ago } from "@/ui/time";
import { useToasts } from "@/ui/toast";

/** Keys for programs that work with the shop's data: shown once, ended with one tap. */
export function KeysSection() {
  const list = useQuery({ queryKey: keys.apiKeys, queryFn: async () => (await ask(client.GET("/v1/api-keys"))).data });
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<ApiKey | null>(null);
  return (
    <Card
      title="Keys for programs"
      actions={
        <Button icon="key" onClick={() => setAdding(true)}>
          Make a key
        </Button>
      }
    >
      {list.isPending && <SkeletonRows rows={1} />}
      {list.isError && <Failed error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.length === 0 && <p className="soft">None. A program that reads or adds leads here needs one.</p>}
      <ul>
        {list.data?.map((key) => (
          <li className="person-line" key={key.id}>
            <div className="grow">
              <strong>{key.name}</strong>
              <p className="soft small">
                made <Ago at={key.created_at} />
              </p>
            </div>
            <Button aria-label={`End the key ${key.name}`} onClick={() => setEnding(key)}>
              End
            </Button>
          </li>
        ))}
      </ul>
      {adding && <NewKey onClose={() => setAdding(false)} />}
      {ending && <EndKey apiKey={ending} onClose={() => setEnding(null)} />}
    </Card>
  );
}

const again = () => queries.invalidateQueries({ queryKey: keys.apiKeys });

function NewKey({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState("");
  const make = useMutation({
    mutationFn: () => ask(client.POST("/v1/api-keys", { body: { name: name.trim() } })),
    onSuccess: again,
  });
  if (make.data) return <ShownOnce name={make.data.name} secret={make.data.key} onClose={onClose} />;
  const refused = make.error instanceof ApiError ? make.error : null;
  return (
    <Dialog
      title="Make a key"
      onClose={onClose}
      onSubmit={() => make.mutate()}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" busy={make.isPending} disabled={!name.trim()}>
            Make it
          </Button>
        </>
      }
    >
      <TextField
        label="What is it for?"
        autoFocus
        autoComplete="off"
        maxLength={120}
        hint="Like: website, spreadsheet"
        value={name}
        error={refused?.message ?? (make.isError ? make.error.message : undefined)}
        onChange={setName}
      />
    </Dialog>
  );
}

function ShownOnce({ name, secret, onClose }: { name: string; secret: string; onClose: () => void }) {
  const [copied, setCopied] = useState(false);
  return (
    <Dialog
      title={`The key for ${name}`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={() => void copy(secret).then(() => setCopied(true))}>{copied ? "Copied" : "Copy"}</Button>
          <Button tone="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <div className="stack">
        <Notice tone="warn">You see it only now. Keep it like a password: it opens the shop&apos;s data.</Notice>
        <TextField label="Key" readOnly value={secret} onChange={() => undefined} />
      </div>
    </Dialog>
  );
}

function EndKey({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const toasts = useToasts();
  const end = useMutation({
    mutationFn: () => ask(client.DELETE("/v1/api-keys/{id}", { params: { path: { id: apiKey.id } } })),
    onSuccess: () => {
      toasts.say(`The key for ${apiKey.name} has ended.`);
      void again();
      onClose();
    },
    onError: (error) => toasts.complain(error),
  });
  return (
    <Dialog
      title={`End the key for ${apiKey.name}?`}
      onClose={onClose}
      onSubmit={() => end.mutate()}
      foot={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button type="submit" tone="danger" busy={end.isPending}>
            End it
          </Button>
        </>
      }
    >
      <p>The program that uses it stops working at once. This cannot be taken back.</p>
    </Dialog>
  );
}
