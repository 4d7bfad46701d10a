// The browser telephone: what the world knows (state and its event stream), and one card for each phone.
import { Card } from "./phone-card.js";
import { startBench } from "./phone-bench.js";
import { el } from "./phone-dom.js";
import { ring, setSound } from "./phone-sound.js";

// Made-up people on numbers kept free for fiction; the world may add its own.
const cast = [
  ["+19045550142", "Maria Lopez", "customer"],
  ["+19045550111", "Ezra Cole", "owner"],
  ["+19045550113", "Mike Stone", "mechanic"],
  ["+19045550112", "Dana Reed", "manager"],
  ["+19045550143", "Sam Carter", "customer"],
  ["+19045550144", "Priya Shah", "customer"],
];
const kinds = new Map(cast.map(([number, , kind]) => [number, kind]));

export const world = {
  numbers: [], contacts: new Map(cast.map(([number, name]) => [number, name])),
  phones: new Map(), calls: new Map(), texts: new Map(), samples: [], mails: [], wire: [],
  name: (number) => world.contacts.get(number) ?? "",
  kind: (number) => kinds.get(number) ?? "",
  shop: (number) => world.numbers.find((one) => one.number === number),
};

const cards = new Map();
const main = document.getElementById("phones");
const chips = document.getElementById("chips");
const opened = () => [...cards.keys()];

const actions = { move: movePhone, close: closePhone, read: () => drawChips() };

function remember() {
  try { localStorage.setItem("phones", JSON.stringify(opened())); } catch { /* Private windows forget. */ }
}

export function openPhone(number, show = true) {
  if (!cards.has(number)) {
    const card = new Card(number, world, actions);
    cards.set(number, card);
    main.append(card.root);
    card.update();
    remember();
  }
  if (show) cards.get(number).root.scrollIntoView({ behavior: "smooth", inline: "center", block: "nearest" });
  drawChips();
}

function movePhone(from, to) {
  if (cards.has(to)) return openPhone(to);
  const card = cards.get(from);
  cards.delete(from);
  const fresh = new Card(to, world, actions);
  cards.set(to, fresh);
  card.root.replaceWith(fresh.root);
  fresh.update();
  remember();
  drawChips();
}

function closePhone(number) {
  if (cards.size < 2) return;
  cards.get(number).root.remove();
  cards.delete(number);
  remember();
  drawChips();
}

function drawChips() {
  chips.replaceChildren(...opened().map((number) => {
    const card = cards.get(number);
    const chip = el("button", { type: "button", class: card.rings() ? "rings" : "" },
      card.face(), card.title(), card.unread ? el("span", { class: "badge" }, String(card.unread)) : null);
    chip.onclick = () => openPhone(number);
    return chip;
  }), Object.assign(el("button", { type: "button", class: "add", title: "Add a phone" }, "+ phone"), { onclick: addPhone }));
}

function addPhone() {
  const free = [...world.contacts.keys()].find((number) => !cards.has(number));
  let fresh = free;
  for (let i = 60; !fresh; i++) if (!cards.has(`+190455501${i}`)) fresh = `+190455501${i}`;
  openPhone(fresh);
}

function refresh() {
  for (const card of cards.values()) card.update();
  drawChips();
  ring([...cards.values()].some((card) => card.rings()));
}

let planned = 0;
function refreshSoon() {
  planned ||= requestAnimationFrame(() => { planned = 0; refresh(); });
}

// A phone that rings or gets a text is brought out, if it is not a shop's own number.
function bringOut(number) {
  if (number?.startsWith("+") && !cards.has(number) && !world.shop(number)) openPhone(number, false);
}

const bench = startBench(world);

const take = {
  call(event) {
    const known = world.calls.get(event.sid);
    world.calls.set(event.sid, { lines: [], recordings: [], ...known, ...event });
    if (event.stage !== "over") bringOut(event.person);
  },
  heard(event) {
    world.calls.get(event.sid)?.lines.push({ at: event.at, who: event.who, text: event.text });
    cards.get(event.person)?.hear(event);
  },
  said(event) { world.calls.get(event.sid)?.lines.push({ at: event.at, who: "me", text: event.text }); },
  text(event) {
    const fresh = !world.texts.has(event.sid);
    world.texts.set(event.sid, { ...world.texts.get(event.sid), ...event });
    if (event.direction === "inbound") return bringOut(event.from);
    bringOut(event.to);
    if (fresh) cards.get(event.to)?.received();
  },
  recording(event) {
    world.calls.get(event.call_sid)?.recordings.push({ sid: event.sid, url: event.url });
  },
  mail(event) { world.mails.push(event); },
  wire(event) { world.wire.push(event); if (world.wire.length > 400) world.wire.shift(); },
  phones() { load(); },
  reset() { load(); },
};

async function load() {
  const state = await (await fetch("/_sim/state")).json();
  world.numbers = state.numbers;
  world.samples = state.samples;
  for (const one of state.contacts) world.contacts.set(one.number, one.name);
  world.phones = new Map(state.phones.map((one) => [one.number, one]));
  world.calls = new Map(state.calls.map((one) => [one.sid, one]));
  world.texts = new Map(state.texts.map((one) => [one.sid, one]));
  world.mails = state.mails;
  world.wire = state.wire;
  bench.draw();
  return state.last_event;
}

let stream;
function listen(after) {
  stream?.close();
  stream = new EventSource(`/_sim/events?after=${after}`);
  stream.onmessage = (message) => {
    const event = JSON.parse(message.data);
    take[event.type]?.(event);
    bench.took(event.type);
    refreshSoon();
  };
  stream.onopen = () => { document.getElementById("offline").hidden = true; };
  stream.onerror = () => { stream.close(); document.getElementById("offline").hidden = false; setTimeout(start, 1500); };
}

async function start() {
  try {
    const last = await load();
    document.getElementById("offline").hidden = true;
    if (!cards.size) {
      let wanted = [cast[0][0], cast[1][0]];
      try { wanted = JSON.parse(localStorage.getItem("phones")) ?? wanted; } catch { /* The two of the cast. */ }
      for (const number of wanted) openPhone(number, false);
    }
    refresh();
    listen(last);
  } catch {
    document.getElementById("offline").hidden = false;
    setTimeout(start, 1500);
  }
}

const sound = document.getElementById("sound");
sound.onclick = () => {
  const on = sound.getAttribute("aria-pressed") !== "true";
  sound.setAttribute("aria-pressed", String(on));
  sound.textContent = on ? "Sound on" : "Sound off";
  setSound(on);
};
setInterval(() => { for (const card of cards.values()) card.tick(); }, 1000);
start();
