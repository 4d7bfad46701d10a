// Small tools: elements without innerHTML (what people say is never markup), requests, numbers and times.
export function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) if (value !== false && value != null) node.setAttribute(name, value);
  node.append(...children.filter((child) => child != null && child !== false));
  return node;
}

export async function post(path, body = {}) {
  const reply = await fetch(`/_sim/${path}`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  const answer = await reply.json().catch(() => ({}));
  if (!reply.ok) throw new Error(answer.detail ?? `The simulator answered ${reply.status}.`);
  return answer;
}

export const shown = (number) => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "($1) $2-$3");
export const clock = (at) => new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
export const seconds = (ms) => `${Math.floor(ms / 60000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, "0")}`;

// Text with its links made clickable.
export function linked(text) {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, i) => {
    if (i % 2 === 0) return part;
    const tail = part.match(/[.,!?)]+$/)?.[0] ?? "";
    const url = part.slice(0, part.length - tail.length);
    const link = el("a", { href: url, target: "_blank", rel: "noopener" }, url);
    return tail ? [link, tail] : link;
  }).flat();
}
