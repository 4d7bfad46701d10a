import { useMutation } from "@tanstack/react-query";
import { useEffect, useState, type FormEvent } from "react";
import { ApiError, ask, client } from "@/api/client";
import { AnchorButton, Button } from "@/ui/button";
import { TextField } from "@/ui/field";
import { Notice } from "@/ui/pieces";
import { useRefresh } from "./data";
import { codeIn, party, slipIn } from "./party";
import { useWords, type Language } from "./words";

type Linked = ReturnType<typeof codeIn>;

/** The code that the address carries, which is taken out of it: it is nothing for the history. */
function useLinkedCode(): Linked {
  const [linked, setLinked] = useState(() => codeIn(location.hash));
  useEffect(() => {
    const follow = () => {
      const link = codeIn(location.hash);
      if (!link) return;
      setLinked(link);
      history.replaceState(null, "", location.pathname);
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  return linked;
}

export function SignIn() {
  const linked = useLinkedCode();
  return <SignInForm key={linked?.code} linked={linked} />;
}

function SignInForm({ linked }: { linked: Linked }) {
  const { words, refusal, language } = useWords();
  const [byLink, setByLink] = useState(linked !== undefined);
  const [who, setWho] = useState(linked?.who ?? "");
  const [secret, setSecret] = useState(linked?.code ?? "");
  const [pressed, setPressed] = useState(false);
  const [by, setBy] = useState<"code" | "password">("code");
  const refresh = useRefresh();
  const send = useMutation({
    mutationFn: async () => {
      const slip = slipIn(party(who));
      if (slip) throw new ApiError("", 400, "", slip);
      return ask(client.POST("/v1/public/portal/codes", { body: { ...party(who), language } }));
    },
  });
  const enter = useMutation({
    mutationFn: () =>
      ask(client.POST("/v1/public/portal/sessions", { body: { ...party(who), [by]: by === "code" ? secret.trim() : secret, language, browser: true } })),
    onSuccess: refresh,
  });
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  const start = (wanted: "code" | "password") => {
    send.reset();
    enter.reset();
    setByLink(false);
    setSecret("");
    setPressed(false);
    setBy(wanted);
  };
  const entering = by === "password" || send.isSuccess || byLink;
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
            {!refused && <Notice tone="good">{byLink ? words.code_here : words.code_sent}</Notice>}
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
        {!entering && (
          <AnchorButton tone="quiet" wide href="/quote/">
            {words.new_here}
          </AnchorButton>
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
