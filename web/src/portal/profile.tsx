import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { ask, client } from "@/api/client";
import { AnchorButton, Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Switch, TextField } from "@/ui/field";
import { Card, Notice } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";
import { useRefresh, type Me } from "./data";
import { Password } from "./password";
import { LanguageSwitch } from "./sign-in";
import { useWords, type Language } from "./words";

export function Profile({ me }: { me: Me }) {
  const { words, refusal } = useWords();
  const refresh = useRefresh();
  const { say, complain } = useToasts();
  const queries = useQueryClient();
  const [name, setName] = useState(me.customer.name ?? "");
  const [email, setEmail] = useState(me.customer.email ?? "");
  const [address, setAddress] = useState(me.customer.address ?? "");
  const [deleting, setDeleting] = useState(false);
  const done = async () => {
    await refresh();
    say(words.saved);
  };
  const save = useMutation({
    mutationFn: () => ask(client.PATCH("/v1/portal/me", { body: { name: name || null, email: email || null, address: address || null } })),
    onSuccess: done,
  });
  const speak = useMutation({
    mutationFn: (language: Language) => ask(client.PATCH("/v1/portal/me", { body: { language } })),
    onError: (error) => complain(Error(refusal(error))),
  });
  const consent = useMutation({
    mutationFn: (allowed: boolean) => ask(client.PUT("/v1/portal/consents", { body: { texts_allowed: allowed } })),
    onSuccess: done,
    onError: (error) => complain(Error(refusal(error))),
  });
  const signOut = useMutation({
    mutationFn: () => ask(client.POST("/v1/auth/logout")),
    onSuccess: () => {
      queries.clear();
      location.reload();
    },
    onError: (error) => complain(Error(refusal(error))),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Card title={words.profile}>
      <form className="stack" onSubmit={submit} noValidate>
        {save.isError && <Notice tone="danger">{refusal(save.error)}</Notice>}
        <TextField label={words.name} autoComplete="name" maxLength={120} value={name} onChange={setName} />
        <TextField label={words.email} type="email" autoComplete="email" maxLength={254} value={email} onChange={setEmail} />
        <TextField label={words.address} autoComplete="street-address" maxLength={300} value={address} onChange={setAddress} />
        <Button type="submit" busy={save.isPending}>{words.save}</Button>
      </form>
      <div className="stack portal-choices">
        <Switch label={words.texts} hint={words.texts_hint} checked={me.texts_allowed} disabled={!me.customer.phone || consent.isPending} onChange={(on) => consent.mutate(on)} />
        <Password isSet={me.has_password} />
        <LanguageSwitch onChange={(language) => speak.mutate(language)} />
        <div className="row-wrap">
          <AnchorButton icon="file" href="/v1/portal/export" download="my-data.json">{words.export}</AnchorButton>
          <Button tone="danger" onClick={() => setDeleting(true)}>{words.delete}</Button>
          <Button icon="logout" busy={signOut.isPending} onClick={() => signOut.mutate()}>{words.sign_out}</Button>
        </div>
      </div>
      {deleting && <DeleteDialog onClose={() => setDeleting(false)} />}
    </Card>
  );
}

function DeleteDialog({ onClose }: { onClose: () => void }) {
  const { words, refusal } = useWords();
  const { say } = useToasts();
  const ask_ = useMutation({
    mutationFn: () => ask(client.POST("/v1/portal/deletion-requests", { body: {} })),
    onSuccess: () => {
      say(words.delete_asked);
      onClose();
    },
  });
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button tone="danger" busy={ask_.isPending} onClick={() => ask_.mutate()}>{words.delete}</Button>
    </>
  );
  return (
    <Dialog title={words.delete} onClose={onClose} foot={foot}>
      {ask_.isError && <Notice tone="danger">{refusal(ask_.error)}</Notice>}
      <p>{words.delete_sure}</p>
    </Dialog>
  );
}
