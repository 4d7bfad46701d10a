import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { ApiError, ask, client, ifMatch } from "@/api/client";
import { keys } from "@/api/keys";
import { queries, useMe } from "@/api/queries";
import type { Template } from "@/api/types";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field, Switch } from "@/ui/field";
import { plural } from "@/ui/format";
import { Notice } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";
import { asShown, asStored, comesBack, nameOf, positionIn } from "./template-words";

const bodyMax = 1600;
const pauseMs = 300;

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

const languages: Record<string, string> = { en: "English", es: "Spanish" };

interface TemplateDialogProps {
  /** One kind of text, in each of its languages. */
  templates: readonly Template[];
  onClose: () => void;
}

/** The words of one kind of text, one language at a time. */
export function TemplateDialog({ templates, onClose }: TemplateDialogProps) {
  const [language, setLanguage] = useState(templates[0]?.language);
  const template = templates.find((one) => one.language === language);
  if (!template) return null;
  return <Editor key={language} {...{ template, templates, onClose }} onLanguage={setLanguage} />;
}

interface EditorProps extends TemplateDialogProps {
  template: Template;
  onLanguage: (language: Template["language"]) => void;
}

/** The shop's own words, with what a customer would read, as they are typed. */
function Editor({ template, templates, onLanguage, onClose }: EditorProps) {
  // Words that cannot be shown without braces are edited as they are stored.
  const [plain] = useState(() => comesBack(template.body, template.variables));
  const [words, setWords] = useState(plain ? asShown(template.body) : template.body);
  const [ifKnown, setIfKnown] = useState(false);
  const read = plain ? asStored(words, template.variables) : { body: words };
  const body = read.mistake ? template.body : read.body;
  const area = useRef<HTMLTextAreaElement>(null);
  const toasts = useToasts();
  const unsaved = read.mistake !== undefined || body !== template.body;
  const settled = useSettled(body);
  const path = { kind: template.kind, language: template.language };
  const mayChange = useMe().user.role !== "mechanic";

  const preview = useQuery({
    queryKey: ["template-preview", path, settled],
    queryFn: () => ask(client.POST("/v1/message-templates/{kind}/{language}/previews", { params: { path }, body: { body: settled } })),
    enabled: settled.trim() !== "",
    retry: false,
    placeholderData: (before) => before,
  });
  const done = (words: string) => {
    void queries.invalidateQueries({ queryKey: keys.templates });
    toasts.say(words);
    onClose();
  };
  const save = useMutation({
    mutationFn: () =>
      ask(client.PUT("/v1/message-templates/{kind}/{language}", { params: { path, header: ifMatch(template.version) }, body: { body } })),
    onSuccess: () => done("Your words are kept."),
  });
  const reset = useMutation({
    mutationFn: () => ask(client.DELETE("/v1/message-templates/{kind}/{language}", { params: { path } })),
    onSuccess: () => done("Back to our words."),
    onError: (error) => toasts.complain(error),
  });

  const refusal = (words.trim() === "" ? new Error("Write what the text says.") : null) ?? (read.mistake ? new Error(read.mistake.message) : null) ?? save.error ?? preview.error;
  const at = read.mistake?.at ?? (refusal instanceof ApiError && !plain ? positionIn(refusal.message) : null);
  const showPlace = () => {
    if (at === null) return;
    area.current?.focus();
    area.current?.setSelectionRange(at, at + 1);
  };
  const insert = (variable: string) => {
    const box = area.current;
    const start = box?.selectionStart ?? words.length;
    const end = box?.selectionEnd ?? start;
    const value = `{{${variable}}}`;
    const tag = ifKnown ? `{{#if ${variable}}}${words.slice(start, end) || ` ${value}`}{{/if}}` : value;
    const added = plain ? asShown(tag) : tag;
    setWords(words.slice(0, start) + added + words.slice(end));
    requestAnimationFrame(() => {
      box?.focus();
      box?.setSelectionRange(start + added.length, start + added.length);
    });
  };

  return (
    <Dialog
      wide
      title={template.title}
      unsaved={unsaved}
      onClose={onClose}
      onSubmit={() => save.mutate()}
      foot={
        <>
          {!template.is_default && (
            <Button tone="quiet" icon="undo" busy={reset.isPending} onClick={() => reset.mutate()}>
              Back to our words
            </Button>
          )}
          <span className="grow" />
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" busy={save.isPending} disabled={!mayChange || refusal !== null || !unsaved}>
            Save
          </Button>
        </>
      }
    >
      <div className="stack">
        {templates.length > 1 && (
          <div className="segmented" role="group" aria-label="Language">
            {templates.map((one) => (
              <button
                key={one.language}
                type="button"
                aria-pressed={one.language === template.language}
                disabled={unsaved && one.language !== template.language}
                title={unsaved ? "Save these words first" : undefined}
                onClick={() => onLanguage(one.language)}
              >
                {languages[one.language] ?? one.language}
              </button>
            ))}
          </div>
        )}
        <Field label="Words" error={refusal?.message} hint={plain ? "What is in [brackets] is filled in for each text. A part that begins with “if” is left out when we do not know that value." : undefined}>
          {(described) => (
            <textarea
              {...described}
              ref={area}
              className="input"
              rows={6}
              maxLength={bodyMax}
              value={words}
              autoFocus
              onChange={(event) => {
                save.reset();
                setWords(event.target.value);
              }}
            />
          )}
        </Field>
        {at !== null && (
          <div>
            <Button icon="search" onClick={showPlace}>
              Show me the place
            </Button>
          </div>
        )}
        <div className="stack-s">
          <span className="label">Put in a value</span>
          <div className="chips">
            {template.variables.map((variable) => (
              <button type="button" className="chip" key={variable} onClick={() => insert(variable)}>
                {nameOf(variable)}
              </button>
            ))}
          </div>
          <Switch label="Only when we know it" hint="Puts the value, or the words you marked, into a part that is left out otherwise." checked={ifKnown} onChange={setIfKnown} />
        </div>
        <div className="preview stack-s" aria-live="polite">
          <span className="label">An example of how it reads</span>
          {refusal ? (
            <Notice tone="warn">There is a mistake to fix first.</Notice>
          ) : (
            <>
              <p className="bubble out">{preview.data?.text ?? "…"}</p>
              {preview.data && <span className="soft small">Counts as {plural(preview.data.segments, "text")}.</span>}
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}
