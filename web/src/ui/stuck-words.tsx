import { useState } from "react";
import { Button } from "./button";
import { copy } from "./copy";
import { Menu, type MenuItem } from "./menu";

interface StuckWordsProps {
  who: string;
  to: string;
  body: string;
  /** Texting works now, so trying again makes sense. */
  canSend: boolean;
  busy: boolean;
  onSend: () => void;
  onSentByHand: () => void;
}

/** What to do with a text that could not leave: send it now, or take its words to another phone. */
export function StuckWords({ who, to, body, canSend, busy, onSend, onSentByHand }: StuckWordsProps) {
  const [copied, setCopied] = useState(false);
  const takeWords = () => void copy(body).then(() => setCopied(true));
  const items: MenuItem[] = [
    { label: "Text from this phone", icon: "text", onSelect: () => location.assign(`sms:${to}?&body=${encodeURIComponent(body)}`) },
    canSend
      ? { label: "Copy words", icon: "copy", onSelect: takeWords }
      : { label: "Try again", icon: "refresh", onSelect: onSend },
    { label: "I sent it by hand", icon: "check", onSelect: onSentByHand },
  ];
  return (
    <div className="row">
      {copied ? (
        <Button tone="primary" icon="check" className="grow-on-phone" busy={busy} onClick={onSentByHand}>
          Copied. I sent it
        </Button>
      ) : canSend ? (
        <Button tone="primary" icon="send" className="grow-on-phone" busy={busy} onClick={onSend} aria-label={`Send to ${who} now`}>
          Send now
        </Button>
      ) : (
        <Button tone="primary" icon="copy" className="grow-on-phone" onClick={takeWords} aria-label={`Copy the words for ${who}`}>
          Copy words
        </Button>
      )}
      <Menu label={`More for the text to ${who}`} items={items} />
    </div>
  );
}
