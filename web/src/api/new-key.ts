/** A name nobody else makes. Unlike crypto.randomUUID, works on plain http too: a shop may reach its machine by address. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
