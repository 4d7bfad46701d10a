import { useMutation } from "@tanstack/react-query";
import { useEffect, useState, type FormEvent } from "react";
import { ApiError, ask, client } from "@/api/client";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/field";
import { Notice } from "@/ui/pieces";
import { useRefresh } from "./data";
import { party, slipIn } from "./party";
import { useWords, type Language } from "./words";

export function SignIn() {
  const { words, refusal } = useWords();
  const [who, setWho] = useState("");
  const [secret, setSecret] = useState("");
  const [pressed, setPressed] = useState(false);
  const [by, setBy] = useState<"code" | "password">("code");
  const refresh = useRefresh();
  const send = useMutation({
    mutationFn: async () => {
      const slip = slipIn(party(who));
      if (slip) throw new ApiError("", 400, "", slip);
      return ask(client.POST("/v1/public/portal/codes", { body: party(who) }));
    },
  });
  const enter = useMutation({
    mutationFn: () =>
      ask(client.POST("/v1/public/portal/sessions", { body: { ...party(who), [by]: by === "code" ? secret.trim() : secret, browser: true } })),
    onSuccess: refresh,
  });
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  const start = (wanted: "code" | "password") => {
    send.reset();
    enter.reset();
    setSecret("");
    setPressed(false);
    setBy(wanted);
  };
  const entering = by === "password" || send.isSuccess;
  const whoMissing = by === "password" || !entering ? !who.trim() : false;
  const secretMissing = entering && !secret.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (whoMissing || secretMissing) return;
    setPressed(false);
    if (entering) enter.mutate();
    else send.mutate();
  };
  const missing = (lacking: boolean, told: string) => (pressed && lacking ? told : undefined);
  const refused = enter.error ?? send.error;
  const wrongWho = !entering && refused instanceof ApiError && refused.status === 400 && ["phone", "email"].includes(refused.field);
  return (
    <main className="portal-door">
      <form className="portal-card" onSubmit={submit} noValidate>
        <div className="spread">
          <h1>{words.title}</h1>
          <LanguageSwitch />
        </div>
        {refused && !wrongWho && <Notice tone="danger">{refusal(refused)}</Notice>}
        {by === "code" && !entering && <p className="soft">{words.intro}</p>}
        {by === "code" && entering ? (
          <>
            {!refused && <Notice tone="good">{words.code_sent}</Notice>}
            <TextField
              label={words.code}
              error={missing(secretMissing, words.code_missing)}
              hint={words.code_hint}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={6}
              autoFocus
              value={secret}
              onChange={setSecret}
            />
          </>
        ) : (
          <TextField label={words.phone_or_mail} error={missing(whoMissing, words.phone_or_mail_missing) ?? (wrongWho ? refusal(refused) : undefined)} autoComplete="username" inputMode="text" autoFocus value={who} onChange={setWho} />
        )}
        {by === "password" && (
          <TextField label={words.password} error={missing(secretMissing, words.password_missing)} type="password" autoComplete="current-password" maxLength={128} value={secret} onChange={setSecret} />
        )}
        <Button type="submit" tone="primary" large wide busy={send.isPending || enter.isPending}>
          {entering ? words.sign_in : words.send_code}
        </Button>
        {by === "code" && entering && (
          <Button tone="quiet" wide onClick={() => start("code")}>
            {words.other_phone}
          </Button>
        )}
        <Button tone="quiet" wide onClick={() => start(by === "code" ? "password" : "code")}>
          {by === "code" ? words.use_password : words.use_code}
        </Button>
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
