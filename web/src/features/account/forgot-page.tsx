import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import { ask, client } from "@/api/client";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/field";
import { Notice } from "@/ui/pieces";
import { Door } from "./door";

export function ForgotPage() {
  const [email, setEmail] = useState("");
  const request = useMutation({
    mutationFn: () => ask(client.POST("/v1/auth/password-resets", { body: { email: email.trim() } })),
  });
  const back = <Link href="/">Back to sign in</Link>;
  if (request.isSuccess) {
    return (
      <Door title="Look at your phone" below={back}>
        <Notice tone="good">
          If somebody here uses that address, a link is on its way by text and mail. It works for one hour, once.
        </Notice>
      </Door>
    );
  }
  return (
    <Door title="New password" intro="We send you a link to choose one." onSubmit={() => request.mutate()} below={back}>
      {request.isError && <Notice tone="danger">{request.error.message}</Notice>}
      <TextField label="E-mail" type="email" autoComplete="username" inputMode="email" autoFocus required value={email} onChange={setEmail} />
      <Button type="submit" tone="primary" large wide busy={request.isPending} disabled={!email.includes("@")}>
        Send me the link
      </Button>
    </Door>
  );
}
