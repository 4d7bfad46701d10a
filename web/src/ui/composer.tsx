import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { Button } from "./button";
import { Menu } from "./menu";
import { SegmentCount } from "./segment-count";

export interface Snippet {
  label: string;
  body: string;
}

interface ComposerProps {
  label: string;
  placeholder?: string;
  snippets?: readonly Snippet[];
  /** What was typed survives leaving the page under this name. */
  draftKey: string;
  /** Resolves when the text is kept; on a refusal the words stay. */
  onSend: (body: string) => Promise<void>;
  notice?: ReactNode;
}

export const bodyMax = 1600;

function draft(key: string): string {
  return sessionStorage.getItem(`draft.${key}`) ?? "";
}

/** The box where a text is written: grows, counts parts, offers ready words, sends on Ctrl+Enter. */
export function Composer({ label, placeholder, snippets = [], draftKey, onSend, notice }: ComposerProps) {
  const [body, setBody] = useState(() => draft(draftKey));
  const [busy, setBusy] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => setBody(draft(draftKey)), [draftKey]);
  useEffect(() => {
    const box = area.current;
    if (!box) return;
    box.style.height = "auto";
    box.style.height = `${Math.min(box.scrollHeight + 2, 240)}px`;
  }, [body]);

  const write = (text: string) => {
    setBody(text);
    sessionStorage.setItem(`draft.${draftKey}`, text);
  };
  const send = async () => {
    if (!body.trim() || busy) return;
    setBusy(true);
    try {
      await onSend(body.trim());
      write("");
    } finally {
      setBusy(false);
      area.current?.focus();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    }
  };

  return (
    <div className="composer">
      {notice}
      <textarea
        ref={area}
        className="input"
        aria-label={label}
        placeholder={placeholder}
        rows={2}
        maxLength={bodyMax}
        value={body}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="composer-foot">
        {snippets.length > 0 && (
          <Menu
            label="Ready words"
            items={snippets.map((snippet) => ({
              label: snippet.label,
              icon: "text",
              onSelect: () => {
                write(snippet.body);
                area.current?.focus();
              },
            }))}
            trigger={(toggle, expanded) => (
              <Button tone="quiet" icon="text" aria-haspopup="menu" aria-expanded={expanded} onClick={toggle}>
                Ready words
              </Button>
            )}
          />
        )}
        <span className="grow" />
        <SegmentCount text={body} />
        <Button tone="primary" icon="send" busy={busy} disabled={!body.trim()} onClick={() => void send()}>
          Send
        </Button>
      </div>
    </div>
  );
}
