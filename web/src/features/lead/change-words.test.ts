import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { storyTitle } from "../customers/story-words";
import { changeTitle, changeWords } from "./change-words";

const root = join(import.meta.dirname, "../../../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** What notes an action: `audit::record` itself and the verbs that hand theirs on to it. */
const notes = /\b(audit::record|save|change_lead|lead_follows)\s*\(/;
const action = /"((?:lead|alert|call|message|estimate)\.[a-z_]+)"/g;

function notedActions(): string[] {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((path) => /\.(cc|h)$/.test(path));
  const statements = files.flatMap((path) => read(join("src", path)).split(";")).filter((statement) => notes.test(statement));
  return [...new Set(statements.flatMap((statement) => [...statement.matchAll(action)].map((match) => match[1] ?? "")))].sort();
}

test("every action the program notes about a lead has words, and no words are left over", () => {
  expect(notedActions()).toEqual(Object.keys(changeWords).sort());
});

test("a line says what happened, or who did it", () => {
  expect(changeTitle({ action: "lead.followed_job", actor_kind: "system", actor_name: null })).toBe("Moved on with the visit");
  expect(changeTitle({ action: "call.asked_for", actor_kind: "user", actor_name: "Dana" })).toBe("Dana called back");
});

test("every kind and every consent of a customer's story has words of its own", () => {
  const contract = read("contract/openapi.yaml");
  const part = contract.slice(contract.indexOf("    CustomerEvent:"));
  const kinds = (/kind: \{type: string, enum: \[([^\]]*)\]/.exec(part)?.[1] ?? "").split(", ");
  expect(kinds.length).toBeGreaterThan(5);
  const told = read("src/domain/consents/consents.h").matchAll(/constexpr std::string_view k\w+ = "(\w+)"/g);
  const entry = { id: "x_1", at: "2027-01-01T00:00:00Z", title: null, detail: null, status: null } as unknown as Parameters<typeof storyTitle>[0];
  for (const kind of kinds) expect(storyTitle({ ...entry, kind: kind as typeof entry.kind })).not.toMatch(/undefined|_/);
  for (const [, title = ""] of told) expect(storyTitle({ ...entry, kind: "consent", title })).not.toBe("Consent");
});
