import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useSearchParams } from "wouter";
import { ApiError, ask, client } from "@/api/client";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/field";
import { Notice } from "@/ui/pieces";
import { Door } from "./door";

const passwordMin = 10;

export function ResetPage() {
  const [params] = useSearchParams();
  const [password, setPassword] = useState("");
  const confirm = useMutation({
    mutationFn: () =>
      ask(client.POST("/v1/auth/password-resets/confirmation", { body: { token: params.get("token") ?? "", password } })),
  });
  if (confirm.isSuccess) {
    return (
      <Door title="Password changed">
        <p className="lead-in">You are signed out everywhere. Sign in with the new one.</p>
        <Link className="button primary large wide" href="/">
          Sign in
        </Link>
      </Door>
    );
  }
  const refused = confirm.error instanceof ApiError && confirm.error.field === "password" ? confirm.error : null;
  return (
    <Door title="Choose a password" onSubmit={() => confirm.mutate()} below={<Link href="/forgot">Send me a new link</Link>}>
      {confirm.isError && !refused && <Notice tone="danger">{confirm.error.message}</Notice>}
      <TextField
        label="New password"
        type="password"
        autoComplete="new-password"
        hint={`At least ${passwordMin} characters. A few words in a row are easy to remember.`}
        error={refused?.message}
        autoFocus
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" tone="primary" large wide busy={confirm.isPending} disabled={password.length < passwordMin}>
        Keep it
      </Button>
    </Door>
  );
}
