import { useMutation } from "@tanstack/react-query";
import { useEffect, useState, type FormEvent } from "react";
import { ask, client } from "@/api/client";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/field";
import { Notice } from "@/ui/pieces";
import { party, useRefresh } from "./data";
import { useWords, type Language } from "./words";

export function SignIn() {
  const { words } = useWords();
  const [who, setWho] = useState("");
  const [code, setCode] = useState("");
  const refresh = useRefresh();
  const send = useMutation({ mutationFn: () => ask(client.POST("/v1/public/portal/codes", { body: party(who) })) });
  const enter = useMutation({
    mutationFn: () => ask(client.POST("/v1/public/portal/sessions", { body: { ...party(who), code: code.trim(), browser: true } })),
    onSuccess: refresh,
  });
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (send.isSuccess) enter.mutate();
    else send.mutate();
  };
  return (
    <main className="portal-door">
      <form className="portal-card" onSubmit={submit} noValidate>
        <div className="spread">
          <h1>{words.title}</h1>
          <LanguageSwitch />
        </div>
        {send.isError && <Notice tone="danger">{send.error.message}</Notice>}
        {enter.isError && <Notice tone="danger">{enter.error.message}</Notice>}
        {send.isSuccess ? (
          <>
            <Notice tone="good">{words.code_sent}</Notice>
            <TextField
              label={words.code}
              hint={words.code_hint}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={6}
              autoFocus
              value={code}
              onChange={setCode}
            />
          </>
        ) : (
          <>
            <p className="soft">{words.intro}</p>
            <TextField label={words.phone_or_mail} autoComplete="tel" inputMode="text" autoFocus value={who} onChange={setWho} />
          </>
        )}
        <Button type="submit" tone="primary" large wide busy={send.isPending || enter.isPending}>
          {send.isSuccess ? words.sign_in : words.send_code}
        </Button>
        {send.isSuccess && (
          <Button tone="quiet" wide onClick={() => send.reset()}>
            {words.other_phone}
          </Button>
        )}
      </form>
    </main>
  );
}

/** English or Spanish, each in its own name. */
export function LanguageSwitch({ onChange }: { onChange?: (language: Language) => void }) {
  const { language, speak } = useWords();
  const choose = (wanted: Language) => {
    speak(wanted);
    onChange?.(wanted);
  };
  return (
    <div className="segmented" role="group" aria-label="Language / Idioma">
      {(["en", "es"] as const).map((one) => (
        <button type="button" key={one} lang={one} aria-pressed={language === one} onClick={() => choose(one)}>
          {one === "en" ? "English" : "Español"}
        </button>
      ))}
    </div>
  );
}
