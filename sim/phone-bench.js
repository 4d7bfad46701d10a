// Behind the scenes: the wire, trouble on command, and mail.
import { clock, el, post } from "./phone-dom.js";

const orders = [
  ["Carrier is down", "faults", (on) => ({ target: "messages", down: on }), true],
  ["Calls cannot be placed", "faults", (on) => ({ target: "calls", down: on }), true],
  ["Recordings cannot be fetched", "faults", (on) => ({ target: "recordings", down: on }), true],
  ["Transcription is down", "faults", (on) => ({ target: "transcription", down: on }), true],
  ["Mail is down", "faults", (on) => ({ target: "mail", down: on }), true],
  ["Recordings come 30 s late", "recording-rules", (on) => ({ file_after_ms: on ? 30000 : 1000 }), true],
  ["Next text is filtered (30007)", "faults", () => ({ target: "messages", code: 30007 })],
  ["Next text: opted out (21610)", "faults", () => ({ target: "messages", code: 21610 })],
  ["Next text: answer lost", "faults", () => ({ target: "messages", reply_lost: 1 })],
  ["Next webhook comes twice", "webhook-faults", () => ({ copies: 2 })],
  ["Next webhook is badly signed", "webhook-faults", () => ({ signature: "wrong" })],
  ["Next webhook never comes", "webhook-faults", () => ({ lost: true })],
  ["One hour passes", "advance", () => ({ ms: 3600000 })],
  ["Forget everything", "reset", () => ({})],
];

export function startBench(world) {
  const bench = document.getElementById("bench");
  const button = document.getElementById("tools");
  const sections = Object.fromEntries(["wire", "trouble", "mail"].map((name) => [name, document.getElementById(`bench-${name}`)]));
  let drawnTo = 0;

  const toggle = (open) => {
    bench.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    if (open) draw();
  };
  button.onclick = () => toggle(bench.hidden);
  document.getElementById("bench-close").onclick = () => toggle(false);
  for (const tab of bench.querySelectorAll("[data-bench]")) {
    tab.onclick = () => {
      for (const one of bench.querySelectorAll("[data-bench]")) {
        one.setAttribute("aria-selected", String(one === tab));
        sections[one.dataset.bench].hidden = one !== tab;
      }
    };
  }

  sections.trouble.append(...orders.map(([title, path, body, stays]) => {
    const one = el("button", { type: "button", "aria-pressed": stays ? "false" : null }, title);
    one.onclick = async () => {
      const on = stays && one.getAttribute("aria-pressed") !== "true";
      await post(path, body(on));
      if (stays) return one.setAttribute("aria-pressed", String(on));
      one.textContent = `${title} ✓`;
      setTimeout(() => { one.textContent = title; }, 1500);
    };
    return one;
  }));

  const readable = (text) => {
    if (text.startsWith("{") || text.startsWith("[")) try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; }
    if (/^[\w.]+=/.test(text)) return text.split("&").map((pair) => decodeURIComponent(pair.replaceAll("+", " ")).replace("=", " = ")).join("\n");
    return text.replace(/></g, ">\n<");
  };

  const line = (one) => {
    const good = one.status >= 200 && one.status < 400;
    const path = one.url.replace(/^https?:\/\/[^/]+/, "").replace(/\/api\/laml\/2010-04-01\/Accounts\/[^/]+/, "…");
    const row = el("details", {}, el("summary", {}, el("span", { class: good ? "code" : "code bad" }, String(one.status || "—")), ` ${one.to_app ? "→ app" : "← app"} `, `${one.method} ${path}`, el("span", { class: "soft" }, `  ${clock(one.at)}`)));
    row.ontoggle = () => {
      if (!row.open || row.childElementCount > 1) return;
      if (one.request) row.append(el("pre", {}, readable(one.request)));
      row.append(el("pre", {}, one.response ? readable(one.response) : "(no body)"));
    };
    return row;
  };

  function draw() {
    if (bench.hidden) return;
    for (const one of world.wire) if (one.id > drawnTo) sections.wire.prepend(line(one));
    drawnTo = world.wire.at(-1)?.id ?? 0;
    while (sections.wire.childElementCount > 400) sections.wire.lastChild.remove();
    sections.mail.replaceChildren(...[...world.mails].reverse().map((one) => el("details", {}, el("summary", {}, `${one.subject} → ${one.to}`), el("pre", {}, one.text))));
    if (!world.mails.length) sections.mail.append(el("p", { class: "empty" }, "No mail yet."));
  }

  return { draw, took: (type) => { if (type === "wire" || type === "mail" || type === "reset") draw(); } };
}
