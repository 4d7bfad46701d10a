import { useMutation } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { ask, client } from "@/api/client";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/field";
import { Notice } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";
import { useRefresh } from "./data";
import { useWords } from "./words";

/** A password is an extra: the code works with it and without. */
export function Password({ isSet }: { isSet: boolean }) {
  const { words, refusal } = useWords();
  const { say, complain } = useToasts();
  const refresh = useRefresh();
  const [choosing, setChoosing] = useState(false);
  const remove = useMutation({
    mutationFn: () => ask(client.DELETE("/v1/portal/password")),
    onSuccess: async () => {
      await refresh();
      say(words.password_removed);
    },
    onError: (error) => complain(Error(refusal(error))),
  });
  return (
    <div className="stack">
      <p>{isSet ? words.password_set : words.password_none}</p>
      <div className="row-wrap">
        <Button onClick={() => setChoosing(true)}>{isSet ? words.password_change : words.password_add}</Button>
        {isSet && (
          <Button tone="quiet" busy={remove.isPending} onClick={() => remove.mutate()}>
            {words.password_remove}
          </Button>
        )}
      </div>
      {choosing && <PasswordDialog isSet={isSet} onClose={() => setChoosing(false)} />}
    </div>
  );
}

function PasswordDialog({ isSet, onClose }: { isSet: boolean; onClose: () => void }) {
  const { words, refusal } = useWords();
  const { say } = useToasts();
  const refresh = useRefresh();
  const [password, setPassword] = useState("");
  const save = useMutation({
    mutationFn: () => ask(client.PUT("/v1/portal/password", { body: { password } })),
    onSuccess: async () => {
      onClose();
      await refresh();
      say(words.password_saved);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button type="submit" form="portal-password" tone="primary" busy={save.isPending}>{words.save}</Button>
    </>
  );
  return (
    <Dialog title={isSet ? words.password_change : words.password_add} onClose={onClose} foot={foot}>
      <form id="portal-password" className="stack" onSubmit={submit} noValidate>
        {save.isError && <Notice tone="danger">{refusal(save.error)}</Notice>}
        <TextField label={words.password} hint={words.password_hint} type="password" autoComplete="new-password" maxLength={128} autoFocus value={password} onChange={setPassword} />
      </form>
    </Dialog>
  );
}
