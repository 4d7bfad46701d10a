import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import { ask, client } from "@/api/client";
import { startOver } from "@/api/queries";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/field";
import { Notice } from "@/ui/pieces";
import { Door } from "./door";

export function LoginPage() {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const signIn = useMutation({
    mutationFn: () => ask(client.POST("/v1/auth/sessions", { body: { email: email.trim(), password } })),
    onSuccess: startOver,
  });
  const [pressed, setPressed] = useState(false);
  const submit = () => {
    setPressed(true);
    if (email.trim() && password) signIn.mutate();
  };
  return (
    <Door title="Sign in" onSubmit={submit} below={<Link href="/forgot">I forgot my password</Link>}>
      {signIn.isError && <Notice tone="danger">{signIn.error.message}</Notice>}
      <TextField
        label="E-mail"
        error={pressed && !email.trim() ? "Please enter your e-mail address." : undefined}
        type="email"
        name="email"
        autoComplete="username"
        autoCapitalize="none"
        inputMode="email"
        required
        autoFocus
        value={email}
        onChange={setEmail}
      />
      <TextField
        label="Password"
        error={pressed && !password ? "Please enter your password." : undefined}
        type="password"
        name="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" tone="primary" large wide busy={signIn.isPending}>
        Sign in
      </Button>
    </Door>
  );
}
