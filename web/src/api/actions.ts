import { useMutation } from "@tanstack/react-query";
import { phone as phoneWords } from "@/ui/format";
import { useToasts } from "@/ui/toast";
import { ask, client } from "./client";
import { hide, later, secondThoughtMs, unhide } from "./later";
import { showLead } from "./leads";
import { keys } from "./keys";
import { queries } from "./queries";
import { whoIs } from "./words";
import type { Lead, Message } from "./types";

function refresh(): Promise<unknown> {
  const stale = [keys.today, keys.leads, keys.conversations, ["thread"], ["lead"]];
  return Promise.all(stale.map((queryKey) => queries.invalidateQueries({ queryKey })));
}

/** Rings my phone, then connects me to the customer. */
export function useCallBack() {
  const toasts = useToasts();
  return useMutation({
    mutationFn: (lead: Lead) => ask(client.POST("/v1/leads/{id}/calls", { params: { path: { id: lead.id } }, body: {} })),
    onSuccess: (_, lead) => {
      toasts.say(`Your phone is ringing. Answer it, and we connect you to ${whoIs(lead, phoneWords)}.`);
      void refresh();
    },
    onError: (error) => toasts.complain(error),
  });
}

/** I take care of it; with `contacted`, I already spoke to them. */
export async function touch(lead: Lead, contacted: boolean): Promise<Lead> {
  const params = { path: { id: lead.id } };
  const touched = await ask(client.POST("/v1/leads/{id}/touches", { params, body: { contacted }, keepalive: true }));
  showLead(touched);
  return touched;
}

export function useTouch() {
  const toasts = useToasts();
  return useMutation({
    mutationFn: ({ lead, contacted }: { lead: Lead; contacted: boolean }) => touch(lead, contacted),
    onSuccess: () => refresh(),
    onError: (error) => toasts.complain(error),
  });
}

/** Does something that cannot be taken back, but a moment later: the row `id` leaves at once, Undo brings it back. */
export function useSecondThought() {
  const toasts = useToasts();
  return (id: string, words: string, act: () => Promise<unknown>) => {
    hide(id);
    const callOff = later(() => {
      void act()
        .catch((error: unknown) => toasts.complain(error))
        .then(refresh)
        .finally(() => unhide(id));
    });
    const undo = () => {
      callOff();
      unhide(id);
    };
    toasts.say(words, undo, secondThoughtMs);
  };
}

/** Yes or no to a text that waits. */
export function useDecideText() {
  const secondThought = useSecondThought();
  const params = (message: Message) => ({ params: { path: { id: message.id } }, keepalive: true });
  return {
    approve: (message: Message, body?: string) =>
      secondThought(message.id, `Sending to ${phoneWords(message.to)}…`, () =>
        ask(client.POST("/v1/messages/{id}/approval", { ...params(message), body: body === undefined ? {} : { body } })),
      ),
    letBe: (message: Message) =>
      secondThought(message.id, "It stands in their conversation.", () => ask(client.POST("/v1/messages/{id}/refusal", params(message)))),
    refuse: (message: Message) =>
      secondThought(message.id, "It will not be sent.", () => ask(client.POST("/v1/messages/{id}/refusal", params(message)))),
  };
}

/** A text that did not leave: try it again, or say that it was sent by hand. */
export function useStuckText() {
  const toasts = useToasts();
  const act = useMutation({
    mutationFn: ({ message, how }: { message: Message; how: "sending" | "copy" }) => {
      const params = { path: { id: message.id } };
      return ask(how === "sending" ? client.POST("/v1/messages/{id}/sending", { params }) : client.POST("/v1/messages/{id}/copy", { params }));
    },
    onSuccess: (message, { how }) => {
      if (how === "copy") toasts.say("Noted: you sent it by hand.");
      else if (message.status === "held") toasts.say("Texting is still not connected.");
      void refresh();
    },
    onError: (error) => toasts.complain(error),
  });
  return {
    busy: act.isPending,
    sendAgain: (message: Message) => act.mutate({ message, how: "sending" }),
    sentByHand: (message: Message) => act.mutate({ message, how: "copy" }),
  };
}
