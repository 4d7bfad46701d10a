// One telephone. Its parts stay in the page and are filled anew, so that nothing typed is ever lost.
import { clock, el, icon, linked, post, seconds, shown } from "./phone-dom.js";
import { canRecord, hush, record, speak } from "./phone-sound.js";

const colours = ["#7a5af8", "#0f766e", "#b45309", "#be185d", "#1d4ed8", "#4d7c0f", "#7c2d12"];
const habits = [
  ["by_hand", "I answer myself"], ["answers", "answers, presses 1, talks"], ["never", "never answers"],
  ["busy", "is busy"], ["declines", "declines"], ["voicemail", "its voicemail picks up"], ["unreachable", "is switched off"],
];
const stages = {
  ringing: "Calling…", greeting: "The shop is speaking", listening: "The shop listens: keys or speech",
  recording: "Recording: speak after the beep", dialing: "Ringing somebody at the shop…", whispering: "Before you are connected…",
  talking: "Connected", over: "Call ended",
};
const outcomes = {
  queued: "waiting", initiated: "waiting", ringing: "rings", "in-progress": "connected", completed: "talked", busy: "line was busy",
  "no-answer": "nobody answered", canceled: "hung up before an answer", failed: "did not get through",
};
const outcome = (status) => outcomes[status] ?? status.replace(/[-_]/g, " ");
const endShownMs = 6000;

export class Card {
  constructor(number, world, actions) {
    Object.assign(this, { number, world, actions, unread: 0, view: "phone", drawn: {} });
    this.build();
  }

  title() { return this.world.name(this.number) || shown(this.number); }
  face() {
    const at = [...this.number].reduce((sum, c) => sum + c.charCodeAt(0), 0) % colours.length;
    const initials = (this.world.name(this.number) || this.number.slice(-2)).split(" ").map((word) => word[0]).join("").slice(0, 2);
    return el("span", { class: "face", style: `background:${colours[at]}`, "aria-hidden": "true" }, this.world.name(this.number) ? initials : this.number.slice(-2));
  }

  // The call that is going on, or the one that has just ended.
  call() {
    const mine = [...this.world.calls.values()].filter((one) => one.person === this.number);
    return mine.find((one) => one.stage !== "over") ?? mine.find((one) => one.sid === this.kept);
  }
  rings() {
    const call = this.call();
    return Boolean(call && call.direction !== "inbound" && call.stage === "ringing" && call.status === "ringing");
  }

  build() {
    const button = (text, name, onclick) => Object.assign(el("button", { type: "button", class: name }, text), { onclick });
    this.who = el("select", { "aria-label": "Whose phone" });
    this.who.onchange = () => this.choose();
    this.tabs = {
      phone: el("button", { type: "button", role: "tab" }, "Phone"),
      texts: el("button", { type: "button", role: "tab" }, "Texts ", this.badge = el("span", { class: "badge", hidden: "" })),
    };
    for (const [name, tab] of Object.entries(this.tabs)) tab.onclick = () => this.show(name);
    this.shops = el("div");
    this.habit = el("select", {}, ...habits.map(([way, text]) => el("option", { value: way }, text)));
    this.habit.onchange = () => this.setHabit(this.habit.value);
    this.recent = el("ul", { class: "recent" });
    this.idle = el("div", { class: "idle" }, this.shops, el("label", {}, el("span", { class: "soft" }, "When this phone rings, it…"), this.habit), el("h2", {}, "Recent calls"), this.recent);
    this.from = el("div", { class: "from" });
    this.ringing = el("div", { class: "ringing", hidden: "" }, el("div", { class: "bell" }, icon("bell")), el("div", { class: "soft" }, "Incoming call"), this.from,
      el("div", { class: "pair" }, button("Decline", "stop", () => this.order("hang_up")), button("Answer", "go", () => this.order("answer"))));
    this.buildCalling(button);
    this.buildTexts();
    this.phone = el("div", { class: "view" }, this.idle, this.ringing, this.calling);
    this.root = el("article", { class: "phone", "aria-label": `Phone of ${this.title()}` },
      el("header", { class: "phone-head" }, this.avatar = this.face(), el("div", { class: "names" }, this.who, el("div", { class: "number" }, shown(this.number), this.kindText())), Object.assign(button("✕", "quiet", () => this.actions.close(this.number)), { title: "Put this phone away" })),
      el("div", { class: "tabs", role: "tablist" }, this.tabs.phone, this.tabs.texts), this.phone, this.texts);
    this.show("phone");
  }

  kindText() { const kind = this.world.kind(this.number); return kind ? ` · ${kind}` : ""; }

  buildCalling(button) {
    this.status = el("div", { class: "status", role: "status" }, this.stage = el("span"), this.timer = el("span"));
    this.lines = el("ol", { class: "lines", "aria-live": "polite" });
    this.words = el("textarea", { placeholder: "Type what you say…", "aria-label": "What you say", maxlength: "4000", rows: "1" });
    this.words.onkeydown = (event) => { if (event.key === "Enter" && !event.shiftKey) { event.preventDefault(); this.say(); } };
    this.mic = button("", "", () => this.microphone());
    this.drawMic(false);
    this.sample = el("select", { "aria-label": "Say a sample" });
    this.sample.onchange = () => { if (this.sample.value) this.order("say", { sample: this.sample.value }); this.sample.value = ""; };
    this.keys = el("div", { class: "keys", hidden: "" }, ...[..."123456789*0#"].map((key) => button(key, "", () => this.press(key))));
    this.keysButton = button("", "", () => this.showKeys(this.keys.hidden));
    this.note = el("p", { class: "note", role: "status" });
    this.sayRow = el("div", { class: "say" }, this.words, button("Say", "", () => this.say()));
    this.controls = el("div", { class: "controls" }, this.note, this.keys, this.sayRow,
      el("div", { class: "buttons" }, this.sample, this.mic, this.keysButton),
      button("Hang up", "stop", () => this.order("hang_up")));
    this.calling = el("div", { class: "calling", hidden: "" }, this.status, this.lines, this.controls);
    this.showKeys(false);
  }

  // Keys or speech: on a small screen there is no room for both.
  showKeys(shows) {
    this.keys.hidden = !shows;
    this.sayRow.hidden = this.sample.hidden = shows;
    this.mic.hidden = shows || !canRecord();
    this.keysButton.replaceChildren(...(shows ? ["Speak instead"] : [icon("keys"), "Keys"]));
  }

  drawMic(records) {
    this.mic.replaceChildren(...(records ? ["■ Stop and send"] : [icon("microphone"), "Record"]));
    this.mic.classList.toggle("on", records);
  }

  buildTexts() {
    this.talk = el("ol", { class: "lines", "aria-live": "polite" });
    this.reply = el("textarea", { placeholder: "Text the shop…", "aria-label": "Text to the shop", maxlength: "1600", rows: "1" });
    this.reply.onkeydown = (event) => { if (event.key === "Enter" && !event.shiftKey) { event.preventDefault(); this.send(); } };
    const send = Object.assign(el("button", { type: "button", class: "go" }, "Send"), { onclick: () => this.send() });
    this.to = el("select", { "aria-label": "Which shop" });
    this.file = Object.assign(el("input", { type: "file", accept: "image/*", hidden: "", "aria-label": "A picture to send" }), { onchange: () => this.drawPicture() });
    this.picture = Object.assign(el("button", { type: "button" }), { onclick: () => this.file.click() });
    this.pictureNote = el("p", { class: "note", role: "status" });
    this.drawPicture();
    this.texts = el("div", { class: "view texts" }, this.talk, this.pictureNote, el("div", { class: "reply" }, this.to, this.file, this.picture, this.reply, send));
  }

  show(view) {
    this.view = view;
    if (view === "texts" && this.unread) { this.unread = 0; this.actions.read(); }
    for (const [name, tab] of Object.entries(this.tabs)) tab.setAttribute("aria-selected", String(name === view));
    this.phone.hidden = view !== "phone";
    this.texts.hidden = view !== "texts";
    if (this.root.isConnected) this.update();
  }

  received() { if (this.view !== "texts") this.unread += 1; }
  hear(event) { if (event.who === "shop") speak(event.text); }

  async order(what, body) {
    const call = this.call();
    if (!call) return;
    this.note.textContent = "";
    if (what === "hang_up") hush();
    try { await post(`calls/${call.sid}/${what}`, body); } catch (error) { this.note.textContent = error.message; }
  }

  async press(keys) {
    const call = this.call();
    const answer = call && await post(`calls/${call.sid}/press`, { keys }).catch((error) => ({ error }));
    this.note.textContent = answer?.error?.message ?? (answer?.heard ? "" : "Nobody is listening to keys just now.");
  }

  say() {
    const text = this.words.value.trim();
    if (!text) return;
    this.words.value = "";
    this.order("say", { text });
  }

  async microphone() {
    const call = this.call();
    try {
      if (!this.stopRecording) {
        this.stopRecording = await record();
        this.drawMic(true);
        return;
      }
      const stop = this.stopRecording;
      this.stopRecording = undefined;
      this.drawMic(false);
      const sound = await stop();
      const text = this.words.value.trim() || "(recorded)";
      this.words.value = "";
      if (call) await fetch(`/_sim/calls/${call.sid}/sound?text=${encodeURIComponent(text)}`, { method: "POST", headers: { "Content-Type": "audio/wav" }, body: sound });
    } catch (error) {
      this.note.textContent = `The microphone cannot be used: ${error.message}`;
    }
  }

  async dial(to) {
    try { this.kept = (await post("calls", { from: this.number, to, by_hand: true })).sid; this.show("phone"); this.words.focus(); } catch (error) { this.note.textContent = error.message; }
  }

  // What goes along with the next text.
  drawPicture() {
    const file = this.file.files[0];
    this.picture.replaceChildren(icon("picture"));
    this.picture.classList.toggle("on", Boolean(file));
    this.picture.setAttribute("aria-label", file ? `Send another picture than ${file.name}` : "Add a picture");
    this.pictureNote.textContent = file ? `${file.name} goes along.` : "";
  }

  async upload(file) {
    const answer = await fetch("/_sim/pictures", { method: "POST", headers: { "Content-Type": "application/octet-stream" }, body: file });
    const said = await answer.json();
    if (!answer.ok) throw new Error(said.detail ?? "The picture cannot be sent.");
    return said.url;
  }

  async send() {
    const body = this.reply.value.trim();
    const file = this.file.files[0];
    if (!body && !file) return;
    this.reply.value = "";
    try {
      const media = file ? [await this.upload(file)] : [];
      await post("texts", { from: this.number, to: this.to.value, body, media });
      this.file.value = "";
    } catch (error) { this.reply.value = body; this.reply.setCustomValidity(error.message); this.reply.reportValidity(); }
    this.drawPicture();
  }

  setHabit(way) {
    const more = way === "answers" ? { press: "1", say: `Hello, this is ${this.title()}.`, after_ms: 5000, talk_ms: 20000 } : {};
    post("phones", { number: this.number, way, ...more });
  }

  choose() {
    const chosen = this.who.value;
    this.who.value = this.number;  // Whose phone this is does not change; another may take its place.
    if (chosen !== "other") return this.actions.move(this.number, chosen);
    const typed = prompt("Telephone number of this phone (ten digits)", "904 555 01")?.replace(/\D/g, "") ?? "";
    const number = typed.length === 10 ? `+1${typed}` : typed.length === 11 ? `+${typed}` : "";
    if (number) this.actions.move(this.number, number);
  }

  // Fills everything from the world.
  update() {
    const call = this.call();
    if (call && call.stage !== "over") this.kept = call.sid;
    if (call?.stage === "over" && this.kept === call.sid) this.endedAt ??= Date.now();
    if (!call || call.stage !== "over") this.endedAt = undefined;
    const rings = this.rings();
    if (rings && this.view !== "phone") this.show("phone");
    this.idle.hidden = Boolean(call);
    this.ringing.hidden = !rings;
    this.calling.hidden = !call || rings;
    this.badge.hidden = !this.unread;
    this.badge.textContent = String(this.unread);
    this.drawWho();
    this.drawIdle();
    if (call) this.drawCall(call);
    this.drawTexts();
  }

  // Redraws a list only when what it shows has changed.
  once(key, value, draw) {
    const text = JSON.stringify(value);
    if (this.drawn[key] === text) return;
    this.drawn[key] = text;
    draw();
  }

  drawWho() {
    const all = [...this.world.contacts];
    this.once("who", all, () => {
      const options = all.map(([number, name]) => el("option", { value: number }, name));
      if (!this.world.contacts.has(this.number)) options.unshift(el("option", { value: this.number }, shown(this.number)));
      this.who.replaceChildren(...options, el("option", { value: "other" }, "another number…"));
    });
    this.who.value = this.number;
  }

  drawIdle() {
    this.once("shops", this.world.numbers, () => {
      this.shops.replaceChildren(...this.world.numbers.map((one) => el("div", { class: "shop" }, el("div", {}, el("b", {}, one.name), el("span", { class: "soft" }, shown(one.number))),
        Object.assign(el("button", { type: "button", class: "go", "aria-label": `Call ${one.name}` }, "Call"), { onclick: () => this.dial(one.number) }))));
      this.to.replaceChildren(...this.world.numbers.map((one) => el("option", { value: one.number }, one.name)));
      this.to.hidden = this.world.numbers.length < 2;
    });
    this.once("samples", this.world.samples.length, () => {
      this.sample.replaceChildren(el("option", { value: "" }, "Sample…"), ...this.world.samples.map((one) => el("option", { value: one.name }, one.title)));
    });
    this.habit.value = this.world.phones.get(this.number)?.way ?? "by_hand";
    const past = [...this.world.calls.values()].filter((one) => one.person === this.number && one.stage === "over").slice(-8).reverse();
    this.once("recent", past.map((one) => [one.sid, one.status, one.recordings.length]), () => {
      this.recent.replaceChildren(...past.map((one) => this.recentCall(one)));
      if (!past.length) this.recent.append(el("li", { class: "soft" }, "None yet. Press Call."));
    });
  }

  recentCall(one) {
    const other = one.direction === "inbound" ? `to ${this.other(one.to)}` : `from ${this.other(one.from)}`;
    return el("li", {}, el("div", { class: "row" }, el("span", {}, other), el("span", { class: "soft" }, `${outcome(one.status)} · ${clock(one.created_at)}`)),
      ...one.recordings.map((tape) => el("audio", { controls: "", preload: "none", src: new URL(tape.url, location.href).pathname, title: "What was recorded" })));
  }

  other(number) { return this.world.shop(number)?.name ?? (this.world.name(number) || shown(number)); }

  drawCall(call) {
    this.from.textContent = this.other(call.from);
    const over = call.stage === "over";
    this.stage.textContent = over ? call.status === "completed" ? "Call ended" : `Call ended: ${outcome(call.status)}` : call.stage === "talking" ? `Connected with ${this.partner(call)}` : stages[call.stage] ?? call.stage;
    this.status.classList.toggle("rec", call.stage === "recording");
    this.controls.hidden = over;
    // What the shop listens for comes to hand by itself, once.
    const asks = call.takes_keys && call.stage !== "recording" && !over;
    this.once("asks", [call.sid, asks, call.stage], () => this.showKeys(asks));
    this.once("lines", [call.sid, call.lines.length], () => {
      this.lines.replaceChildren(...call.lines.map((line) => el("li", { class: line.who === "me" ? "me" : line.who === "tone" ? "tone" : "them" },
        line.who.startsWith("+") ? el("small", {}, this.other(line.who)) : null, line.text || "(breathes)")));
      this.lines.scrollTop = this.lines.scrollHeight;
    });
    this.tick();
  }

  partner(call) {
    const other = [...this.world.calls.values()].find((one) => one.stage === "talking" && (one.parent_sid === call.sid || one.sid === call.parent_sid));
    return other ? this.other(other.person) : "somebody";
  }

  drawTexts() {
    const mine = [...this.world.texts.values()].filter((one) => one.from === this.number || one.to === this.number);
    this.once("texts", mine.map((one) => [one.sid, one.status]), () => {
      this.talk.replaceChildren(...mine.flatMap((one) => this.bubble(one)));
      if (!mine.length) this.talk.append(el("li", { class: "tone empty" }, "No texts yet. Say hello to the shop."));
      this.talk.scrollTop = this.talk.scrollHeight;
    });
    if (this.view === "texts") this.talk.scrollTop = this.talk.scrollHeight;
  }

  bubble(text) {
    const mine = text.from === this.number;
    const words = { queued: "on its way…", initiated: "on its way…", sent: "✓ sent", delivered: "✓✓ delivered", undelivered: "not delivered", failed: "not sent", received: "✓ sent" }[text.status] ?? text.status;
    const bad = text.status === "undelivered" || text.status === "failed";
    return [el("li", { class: mine ? "me" : "them" }, ...linked(text.body), ...text.media.map((url) => el("a", { href: url, target: "_blank", rel: "noopener" }, el("img", { src: url, alt: "Picture", loading: "lazy" })))),
      el("li", { class: `mark ${mine ? "" : "theirs"} ${bad ? "bad" : ""}`.trim() }, `${clock(text.created_at)} · ${words}${text.error_code ? ` (${text.error_code})` : ""}`)];
  }

  tick() {
    const call = this.call();
    if (!call) return;
    if (call.stage !== "over") this.timer.textContent = call.answered_at ? seconds(Date.now() - Date.parse(call.answered_at)) : "";
    if (call.stage === "over" && this.endedAt && Date.now() - this.endedAt > endShownMs) {
      this.kept = undefined;
      this.update();
    }
  }
}
