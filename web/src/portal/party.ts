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

/** Who it was sent to and the code, of a link's `#123456/+19045550142`. */
export function codeIn(hash: string): { who: string; code: string } | undefined {
  const found = /^#(\d{6})\/(.+)$/.exec(hash);
  if (!found?.[1] || !found[2]) return undefined;
  try {
    return { code: found[1], who: decodeURIComponent(found[2]) };
  } catch {
    return undefined;
  }
}
