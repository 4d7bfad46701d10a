/** A phone or a mail address, as the API wants them. */
export function party(written: string): { phone?: string; email?: string } {
  const clean = written.trim();
  return clean.includes("@") ? { email: clean } : { phone: clean };
}

/** A slip of the finger, by its field. The server answers everybody alike, so that nobody learns who is known to it. */
export function slipIn({ phone, email }: { phone?: string; email?: string }): "phone" | "email" | undefined {
  if (email !== undefined) return /^\S+@\S+\.\S+$/.test(email) ? undefined : "email";
  return (phone ?? "").replace(/\D/g, "").length < 7 ? "phone" : undefined;
}
