import { useState } from "react";
import { Button } from "./button";
import { bodyMax } from "./composer";
import { TextArea } from "./field";
import { SegmentCount } from "./segment-count";

interface WaitingWordsProps {
  who: string;
  body: string;
  /** The owner or a manager decides; others see that it waits. */
  mayDecide: boolean;
  /** Given words when they were changed. */
  onSend: (body?: string) => void;
  onRefuse: () => void;
}

/** A text that waits for a yes: its words, and Send, Edit, or Don't. */
export function WaitingWords({ who, body, mayDecide, onSend, onRefuse }: WaitingWordsProps) {
  const [words, setWords] = useState<string | null>(null);
  if (words !== null) {
    const submit = () => {
      setWords(null);
      onSend(words.trim());
    };
    return (
      <div className="waiting-words">
        <TextArea label="Words of the text" hideLabel rows={4} maxLength={bodyMax} autoFocus value={words} onChange={setWords} />
        <div className="row-wrap">
          <Button tone="primary" icon="send" disabled={!words.trim()} onClick={submit}>
            Send
          </Button>
          <Button tone="quiet" onClick={() => setWords(null)}>
            Cancel
          </Button>
          <span className="grow" />
          <SegmentCount text={words} />
        </div>
      </div>
    );
  }
  if (!mayDecide) {
    return (
      <div className="waiting-words">
        <p className="bubble pending">{body}</p>
        <p className="soft">Waits for the yes of the owner or a manager.</p>
      </div>
    );
  }
  return (
    <div className="waiting-words">
      <p className="bubble pending">{body}</p>
      <div className="row">
        <Button tone="primary" icon="send" className="grow-on-phone" onClick={() => onSend()} aria-label={`Send to ${who}`}>
          Send
        </Button>
        <Button tone="quiet" onClick={() => setWords(body)} aria-label={`Edit the text to ${who}`}>
          Edit
        </Button>
        <Button tone="quiet" onClick={onRefuse} aria-label={`Don’t send the text to ${who}`}>
          Don’t
        </Button>
      </div>
    </div>
  );
}
