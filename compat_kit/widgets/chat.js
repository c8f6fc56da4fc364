// The view of a chat. It draws what the kernel says and sends back what is wanted; it decides nothing.
// chat.py puts before it `PROSE`, the style of what a model wrote, and `drawPicker` of picker.js.
// All that a model, a server or a user wrote is drawn as text, but for `html`, which the kernel has made safe: that goes into
// a shadow root, where no style and no command of the page reaches it.

/**
 * @typedef {{id: string, name: string, args: string, result: string, state: string, word: string}} Call
 * @typedef {{reasoning: string, thought: string, html: string, tail: string, calls: Call[]}} Round
 * @typedef {{id: string, role: string, who: string, text: string, images: {src: string, alt: string}[], rounds: Round[],
 *   state: string, error: string, hint: string, note: string, say: string, at: [number, number]}} Row
 */

const SIDE = 1568; // pixels: models shrink larger images themselves
const MOST_BYTES = 25e6;
const MOST_SENT = 9.5e6; // bytes: Jupyter's server closes the connection at 10 MiB
const SHRINKABLE = ["image/png", "image/jpeg", "image/webp", "image/gif"];
const PICTURE = /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$/;
const BUSY = "The kernel is busy with another cell. ";
const STATE = { label: "", notice: "", settings: {}, attached: [], has_backend: true };
const ROW = { text: "", images: [], at: [1, 1] };
const ROUND = { reasoning: "", html: "", tail: "", calls: [] };
const FIELDS = [
  ["system", "System prompt", "textarea", "How the model should behave"],
  ["temperature", "Temperature", "input", "The server's own"],
  ["max_tokens", "Max tokens", "input", "No limit"],
  ["seed", "Seed", "input", "Random"],
  ["stop", "Stop at", "input", "Nothing"],
  ["extra", "Extra options as JSON", "textarea", '{"top_p": 0.9}'],
];
const EXPORTS = [["md", "Markdown"], ["html", "HTML"], ["json", "JSON"], ["py", "Python"]];
const CIRCLE = "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z";
const ICONS = {
  send: "M8 13V3M3.5 7.5 8 3l4.5 4.5", stop: "M4.5 4.5h7v7h-7z", copy: "M6 6h7v7H6zM10 3H3v7", copied: "m3.5 8.5 3 3 6-7",
  edit: "m3 13 .7-2.8 6.8-6.8 2.1 2.1-6.8 6.8z", again: "M13 8a5 5 0 1 1-1.6-3.7M13 2.5v2.7h-2.7",
  remove: "M3 4.5h10M6.5 4.3V3h3v1.3M4.5 4.5 5 13h6l.5-8.5", before: "m9.5 4-4 4 4 4", close: "m4.5 4.5 7 7m0-7-7 7",
  attach: "M8 3v10M3 8h10", more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  settings: "M2.5 5h6m3 0h2m-11 6h2m3 0h6M11.5 5a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0zm-4 6a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0z",
  waiting: `${CIRCLE}M8 5v3.2l2 1.3`, running: "M8 2a6 6 0 1 0 6 6", done: `${CIRCLE}M5.5 8.2l2 2L10.7 6`, denied: `${CIRCLE}M4 4l8 8`,
  failed: "M8 2.5l6.3 11H1.7zM8 6.5v3.2m0 2v.01",
};

const make = (tag, props, ...children) => {
  const element = Object.assign(document.createElement(tag), typeof props === "string" ? { className: props } : props);
  element.append(...children);
  return element;
};
const button = (className, onclick, ...children) => make("button", { className, onclick, type: "button" }, ...children);
const tool = (title, name, act, className = "ck-tool") => Object.assign(button(className, act, icon(name)), { title, ariaLabel: title });
const image = ({ src, alt = "Image" }) => (PICTURE.test(src) ? make("img", { src, alt }) : alt);
const icon = (name) => {
  const [svg, path] = ["svg", "path"].map((tag) => document.createElementNS("http://www.w3.org/2000/svg", tag));
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.ariaHidden = "true";
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
};

/** Text in one node that grows while it can, so that nothing flickers and a selection stays. */
function write(element, text) {
  const node = element.firstChild;
  if ((node?.data ?? "") === text) return;
  if (node && text.startsWith(node.data)) node.appendData(text.slice(node.length));
  else element.textContent = text;
}

/** Makes a text area as high as its text. */
function fit(area) {
  area.style.height = 0;
  area.style.height = `${area.scrollHeight}px`;
}

/** Whether the key was an Enter that means "go": neither one of an input method nor a new line. */
function onEnter(event, go) {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return false;
  event.preventDefault();
  go();
  return true;
}

/** Copies text, and shows on what was pressed for a while that it did. */
async function copy(pressed, text, done) {
  try {
    await navigator.clipboard.writeText(text);
  } catch { // a page without HTTPS has no clipboard
    const area = make("textarea", { value: text });
    pressed.after(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    pressed.focus();
  }
  if (pressed.isDone) return;
  const before = pressed.firstChild;
  pressed.isDone = true;
  pressed.replaceChildren(done);
  setTimeout(() => { pressed.isDone = false; pressed.replaceChildren(before); }, 1500);
}

/** The image as small as models make it, or as it is where the kernel should say what is wrong with it. */
async function shrink(file) {
  const bitmap = SHRINKABLE.includes(file.type) && (await createImageBitmap(file).catch(() => null));
  const scale = bitmap ? SIDE / Math.max(bitmap.width, bitmap.height) : 1;
  if (scale >= 1) return file;
  const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = make("canvas", { width, height });
  canvas.getContext("2d").drawImage(bitmap, 0, 0, width, height);
  return (await new Promise((resolve) => canvas.toBlob(resolve, file.type.replace("gif", "png"), 0.9))) || file;
}

/** What the kernel told of one chat, for all its views in this page, and the commands that it has not heard yet. */
function openStore(model) {
  const store = { rows: [], state: STATE, draft: "", views: new Set() };
  const picked = { server: "", model: "", rows: [], status: "", error: "", busy: false };
  const waiting = new Map(); // commands that were not heard, by number
  const heard = new Map(); // the last that were: the kernel may still refuse them
  let next = Math.floor(Math.random() * 2 ** 40);
  let [seen, isBehind, isEnded] = [null, true, false]; // seen: the number of the last message that was taken in
  let [asks, checks, askedAt, heardAt] = [0, 0, 0, 0]; // asks: since the kernel answered; checks: still to be made after a turn
  let timer, told;

  const tell = (...change) => {
    told = store.notice();
    for (const view of store.views) view(...change);
  };
  const post = async (message, buffers) => {
    isEnded = false;
    timer ??= setInterval(tick, 250);
    try {
      await model.send(message, undefined, buffers);
    } catch {
      isEnded = true;
      for (const [n, command] of waiting) waiting.delete(n) && command.answered("ended", {});
      tell("notice");
    }
  };
  const ask = () => {
    askedAt = Date.now();
    asks += 1;
    post(seen === null ? { k: "hello" } : { k: "sync", s: seen });
  };
  const repeat = (command) => {
    command.due = Date.now() + 1500 * 2 ** command.tries++;
    post(command.message, command.buffers);
  };
  const tick = () => {
    const now = Date.now();
    const since = now - askedAt;
    const pause = 500 * 2 ** Math.min(4, Math.max(0, asks - 2)); // who is busy for long is not flooded
    const isQuiet = store.state.busy && Math.min(since, now - heardAt) >= 1500;
    if (isBehind ? since >= pause : isQuiet || (checks && since >= 500)) {
      checks = Math.max(0, checks - 1);
      ask();
    }
    for (const command of waiting.values()) if (now >= command.due && command.tries < (command.buffers ? 3 : 8)) repeat(command);
    if (told !== store.notice()) tell("notice");
    if (isEnded || !(isBehind || store.state.busy || checks || waiting.size)) timer = clearInterval(timer);
  };

  /** Sends a command until it is heard. `answered("ok" | "no" | "ended", reply)` may be told "no" after "ok". */
  store.command = (k, values, answered = () => {}, buffers = undefined) => {
    const command = { message: { k, n: next++, ...values }, buffers, answered, since: Date.now(), tries: 0 };
    waiting.set(command.message.n, command);
    repeat(command);
  };
  store.isSilent = () => seen === null && asks > 3;
  /** What to say of a kernel that does not answer. */
  store.notice = () => {
    if (isEnded) return "The kernel that this belongs to has ended. Run the cell again.";
    const late = [...waiting.values()].filter((one) => Date.now() - one.since >= 700).map((one) => one.message);
    if (late.some(({ k }) => k === "stop")) return `${BUSY}Stop will be heard when it is free; limits of time and tokens still hold.`;
    const sent = late.find(({ text }) => text);
    if (late.length) return `${sent ? `“${sent.text.slice(0, 80)}”: ` : ""}${BUSY}This will be done when it is free.`;
    return store.isSilent() ? "The kernel does not answer: it is busy with another cell, or it has ended." : "";
  };
  /** The model for drawPicker: what the kernel said of its picker, and commands instead of traits. */
  store.picker = (changed = {}) => ({
    get: (name) => picked[name],
    set: (name, value) => { changed[name] = picked[name] = value; },
    save_changes: () => { store.command("pick", { values: changed }); changed = {}; },
    send: () => store.command("refresh"),
    on: (event, listener) => event === "change:rows" && store.views.add(listener),
    off: (_event, listener) => store.views.delete(listener),
  });

  const miss = () => {
    isBehind = true;
    if (Date.now() - askedAt >= 500) ask();
  };
  const settle = (reply) => {
    const command = waiting.get(reply.n) || heard.get(reply.n);
    if (!command) return;
    waiting.delete(reply.n);
    heard.set(reply.n, command);
    if (heard.size > 40) heard.delete(heard.keys().next().value);
    command.answered(reply.k, reply);
    tell("notice");
  };
  const download = ({ n, name, type, text }) => {
    if (!heard.delete(n)) return; // it was asked for elsewhere
    const href = URL.createObjectURL(new Blob([text], { type }));
    make("a", { href, download: name.replace(/[^\w.\- ]/g, "_") }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
  };
  const asRow = (row) => ({ ...ROW, ...row, rounds: (row.rounds || []).map((round) => ({ ...ROUND, ...round })) });
  const follow = ({ k, s, ...message }) => {
    if (k === "all") {
      const rows = message.rows.map(asRow);
      [store.rows, store.state, seen, isBehind, asks, checks] = [rows, { ...STATE, ...message.state }, s, false, 0, 0];
      return tell("all");
    }
    if (isBehind || s > seen + 1) return miss();
    if (s <= seen) return;
    const row = k === "row" ? asRow(message.row) : store.rows.find(({ id }) => id === message.i);
    const at = store.rows.findIndex(({ id }) => id === row?.id);
    if (k === "d" && !row) return miss();
    seen = s;
    if (k === "state") store.state = { ...STATE, ...message.state };
    else if (k === "row") store.rows.splice(at < 0 ? store.rows.length : at, 1, row);
    else if (k === "d") lengthen(row, message);
    tell(k === "d" ? "row" : k, row);
    if (store.state.busy) timer ??= setInterval(tick, 250);
  };
  const lengthen = (row, { t = "", r = "", h }) => {
    if (!row.rounds.length) row.rounds.push({ ...ROUND });
    const round = row.rounds.at(-1);
    round.reasoning += r;
    round.html += h ?? "";
    round.tail = h === undefined ? round.tail + t : t;
  };
  const take = (message) => {
    heardAt = Date.now();
    if (message.k === "ok" || message.k === "no") settle(message);
    else if (message.k === "file") download(message);
    else if (message.k === "picker") tell("picker", Object.assign(picked, message.values));
    else if (Number.isInteger(message.s)) follow(message);
  };
  const events = {
    "msg:custom": (message) => {
      try {
        take(message);
      } catch (error) {
        console.warn("compat_kit: a message could not be read", error);
      }
    },
    "change:turn": () => { checks = 3; ask(); },
    comm_live_update: ask,
  };
  for (const [event, listener] of Object.entries(events)) model.on(event, listener);
  store.close = () => {
    clearInterval(timer);
    for (const [event, listener] of Object.entries(events)) model.off(event, listener);
  };
  ask();
  return store;
}

/** A part that can be unfolded, its summary, and a function that folds it or not as long as nobody clicked there. */
function fold(className, ...children) {
  let isChosen;
  const head = make("summary", { onclick: () => { isChosen = true; } });
  const part = make("details", className, head, ...children);
  return [part, head, (open) => { if (!isChosen) part.open = open; }];
}

/** A call of a tool: its state in words and by shape, what went in, what came out, and whether it may run. */
function callPart(decide) {
  const [args, result] = ["Arguments", "Result"].map((ariaLabel) => make("pre", { ariaLabel, tabIndex: 0, role: "region" }));
  const results = make("div", "", "Result", result);
  const [part, head, open] = fold("", make("div", "", "Arguments", args), results);
  const choice = (how, text) => button(`ck-button ck-${how}`, () => decide(allow.callId, how), text);
  const allow = make("div", { className: "ck-row", role: "group" }, choice("once", "Allow once"), choice("always", "Always allow"), choice("deny", "Deny"));
  const element = make("div", "ck-call", part, allow);
  return {
    element,
    draw(call) {
      allow.callId = call.id;
      allow.ariaLabel = `May ${call.name} be called?`;
      allow.hidden = call.state !== "waiting";
      open(!allow.hidden);
      const key = call.state + call.name + call.word;
      if (head.key !== key) head.replaceChildren(icon(call.state), make("b", "", call.name), make("span", "", call.word));
      head.key = key;
      element.dataset.state = call.state;
      write(args, call.args);
      write(result, call.result);
      results.hidden = !call.result;
    },
  };
}

/** A round of an answer: the reasoning, what was said, and the tools that were called. */
function roundPart(sheet, decide) {
  const thought = make("div", "ck-thought");
  const [think, head, open] = fold("ck-think", thought);
  const body = make("div", "ck-body");
  const tail = make("div", "ck-tail");
  const md = make("div", "ck-md");
  const element = make("div", "ck-part", think, body, tail);
  const calls = [];
  let shown = "";
  body.attachShadow({ mode: "open" }).append(md);
  body.shadowRoot.adoptedStyleSheets = [sheet];
  const drawHtml = (html) => {
    if (!html.startsWith(shown)) md.replaceChildren((shown = ""));
    if (html === shown) return;
    md.insertAdjacentHTML("beforeend", html.slice(shown.length));
    shown = html;
    for (const lang of md.querySelectorAll(".ck-lang:not(:has(button))")) {
      const code = lang.parentNode.querySelector("pre");
      const pressed = button("", () => copy(pressed, code.textContent, "Copied"), "Copy");
      Object.assign(pressed, { ariaLabel: "Copy code", part: "copy" });
      lang.append(pressed);
    }
    for (const wide of md.querySelectorAll("pre, .ck-scroll, .ck-formula")) wide.tabIndex = 0; // to be scrolled by key
  };
  return {
    element,
    draw({ reasoning, thought: title, html, tail: rest, calls: made }, isWriting) {
      think.hidden = !reasoning;
      write(head, title || "Thinking …");
      write(thought, reasoning);
      open(isWriting && Boolean(reasoning) && !html && !rest && !made.length);
      drawHtml(html);
      write(tail, rest);
      body.hidden = !html;
      made.forEach((call, i) => {
        if (!calls[i]) element.append((calls[i] = callPart(decide)).element);
        calls[i].draw(call);
      });
      for (const call of calls.splice(made.length)) call.element.remove();
    },
  };
}

/** One message, with what can be done about it. `chat` has command, change, giveBack, input and sheet. */
function messagePart(chat, { id, role }) {
  const isUser = role === "user";
  const send = (k, values) => () => chat.command(k, { i: id, ...values });
  const decide = (c, how) => send("decide", { c, how })();
  const parts = [];
  let row, box;

  const [place, note, hint] = [make("span"), make("span", "ck-note"), make("div", "ck-hint")];
  const [who, images, waits] = [make("div", "ck-who"), make("div", "ck-images"), make("div", "ck-waits")];
  const [back, on] = [[-1, "Version before"], [1, "Version after"]].map(([by, title]) => tool(title, "before", send("choose", { by })));
  const branch = make("span", "ck-branch", back, place, on);
  const copied = tool("Copy", "copy", () => copy(copied, row.text, icon("copied")));
  const other = isUser ? tool("Edit", "edit", () => edit()) : tool("Try again", "again", send("again"));
  const acts = make("div", "ck-acts", copied, other, tool("Delete", "remove", send("delete")), branch);
  const said = make("div", isUser ? "ck-bubble" : "ck-rounds");
  const error = make("div", "ck-error");
  const fault = make("div", "ck-fault", error, hint, button("ck-button", send("again"), icon("again"), "Retry"));
  const foot = make("div", "ck-foot", note, acts);
  const element = make("article", `ck-message ck-${isUser ? "user" : "answer"}`, who, images, said, waits, fault, foot);

  const drawFrame = () => {
    element.ariaLabel = isUser ? "You" : row.who || role;
    who.textContent = isUser ? "" : row.who || role;
    if (role !== "assistant") write(said, row.text);
    said.hidden = isUser && !row.text;
    images.replaceChildren(...row.images.map(image));
    [error.textContent, note.textContent] = [row.error, row.note];
    hint.replaceChildren(...(row.hint || "").split("`").map((part, i) => (i % 2 ? make("code", "ck-code", part) : part))); // commands
    fault.hidden = !row.error;
    acts.hidden = row.state === "writing";
    branch.hidden = !(row.at[1] > 1);
    place.textContent = `${row.at[0]} / ${row.at[1]}`;
    [back.ariaDisabled, on.ariaDisabled] = [row.at[0] <= 1, row.at[0] >= row.at[1]];
  };
  /** Edits it in its place; what was written comes back if the kernel refuses it. */
  const edit = (text = row.text) => {
    const area = make("textarea", { ariaLabel: "Edit message", value: text });
    const close = () => chat.change(() => {
      element.classList.remove("ck-editing");
      box.remove();
      chat.input.focus();
    });
    const save = () => {
      if (!area.value.trim()) return;
      chat.command("edit", { i: id, text: area.value }, (how) => how === "ok" || (element.isConnected ? edit : chat.giveBack)(area.value));
      close();
    };
    box?.remove();
    area.oninput = () => fit(area);
    area.onkeydown = (event) => {
      if (!onEnter(event, save) && event.key === "Escape") close(event.stopPropagation());
    };
    box = make("div", "ck-edit", area, make("div", "ck-row", button("ck-button", close, "Cancel"), button("ck-button ck-main", save, "Save")));
    element.append(box);
    element.classList.add("ck-editing");
    area.focus();
    fit(area);
  };
  return {
    element, edit, isUser,
    draw(given) {
      const isNew = row !== given;
      const isWriting = given.state === "writing";
      row = given;
      if (isNew) drawFrame();
      row.rounds.forEach((round, i) => {
        if (!parts[i]) said.append((parts[i] = roundPart(chat.sheet, decide)).element);
        if (isNew || i === row.rounds.length - 1) parts[i].draw(round, isWriting);
      });
      for (const part of parts.splice(row.rounds.length)) part.element.remove();
      const { html, tail, reasoning, calls } = row.rounds.at(-1) || {};
      waits.hidden = !isWriting || Boolean(html || tail || reasoning || calls?.length);
    },
  };
}

/** The settings: all as text, which the kernel checks. */
function settingsPart(save, close) {
  const form = make("form", { className: "ck-settings", ariaLabel: "Settings", hidden: true });
  const fields = FIELDS.map(([name, title, tag, placeholder]) => {
    const [field, error] = [make(tag, { name, placeholder, rows: 2 }), make("span", "ck-wrong")];
    form.append(make("label", `ck-for-${name}`, title, field, error));
    return [field, error];
  });
  const wrong = (name, text) => {
    for (const [field, error] of fields) {
      const isIt = field.name === name;
      error.textContent = isIt ? text : "";
      field.ariaInvalid = isIt;
      if (isIt) field.focus();
    }
  };
  form.append(make("div", "ck-row", button("ck-button", close, "Cancel"), make("button", "ck-button ck-main", "Save")));
  form.onsubmit = (event) => {
    event.preventDefault();
    wrong();
    save(Object.fromEntries(new FormData(form)));
  };
  const fill = (values) => {
    for (const [field] of fields) field.value = values[field.name] ?? "";
    wrong();
    fields[0][0].focus();
  };
  return [form, fill, wrong];
}

/** Draws a view of the chat into `el` until `signal` aborts. */
function drawChat(store, el, signal) {
  const sheet = new CSSStyleSheet();
  const messages = new Map();
  const adding = new Set(); // images on their way to the kernel
  let refusal, isBusy, isFollowing = true, top = 0;
  sheet.replaceSync(`${PROSE}.ck-md.ck-md.ck-md { font: inherit }`); // as large as what is still being written

  const name = make("span");
  const choose = button("ck-model", () => command("switch", { open: !store.state.picking }), name, icon("before"));
  const [settings, fill, wrong] = settingsPart((values) => set(values), () => show());
  const menu = make("div", { className: "ck-menu", hidden: true });
  const [tune, more] = [tool("Settings", "settings", () => show(settings)), tool("More", "more", () => show(menu))];
  const picking = make("div", "ck-picking");
  const [title, detail] = [make("div", "ck-title"), make("div", "ck-note")];
  const empty = make("div", "ck-empty", title, detail);
  const log = make("div", { className: "ck-log", role: "log", ariaLabel: "Conversation", ariaLive: "off", tabIndex: 0 }, empty);
  const latest = tool("Jump to latest", "send", () => { isFollowing = true; settle(); input.focus(); }, "ck-tool ck-latest");
  const [notice, said] = [make("div", "ck-notice"), make("div", { className: "ck-said", role: "status" })];
  const thumbs = make("div", { className: "ck-images", role: "group", ariaLabel: "Images to send" });
  const input = make("textarea", { ariaLabel: "Message", rows: 1, value: store.draft });
  const file = make("input", { type: "file", multiple: true, accept: "image/*", hidden: true });
  const go = button("ck-go", (event) => press(event));
  const bar = make("div", "ck-row", tool("Attach an image", "attach", () => file.click()), file, go);
  const dock = make("div", "ck-dock", latest, notice, make("div", "ck-composer", thumbs, input, bar));
  const root = make("section", { className: "ck-root ck-chat ck-live mathjax_ignore", ariaLabel: "Chat" },
    make("div", "ck-top", choose, tune, more, menu), picking, settings, log, dock, said);

  const settle = () => { log.scrollTop = top = isFollowing ? log.scrollHeight : top; };
  const focused = () => {
    const host = root.getRootNode().activeElement;
    return root.contains(host) ? host.shadowRoot?.activeElement || host : null;
  };
  /** Changes what is drawn. The focus is never lost by it, and the end stays in sight where it was. */
  const change = (work) => {
    const active = focused();
    const place = [...log.children].indexOf(active?.closest("article"));
    work();
    if (active && !focused()?.checkVisibility()) {
      const same = active.closest(".ck-branch") && log.children[place]?.querySelector(`.ck-branch [title="${active.title}"]`);
      (same?.checkVisibility() ? same : input).focus({ preventScroll: true });
    }
    settle();
  };
  const refuse = (text) => { refusal = text; change(drawNotice); };
  /** Sends a command; a refusal is shown beside the composer. */
  const command = (k, values, answered = () => {}, buffers = undefined) => {
    refuse();
    store.command(k, values, (how, reply) => {
      if (how === "no" && !reply.field) refuse(reply.text);
      answered(how, reply);
    }, buffers);
  };
  const typed = () => { store.draft = input.value; fit(input); };
  const giveBack = (text) => typed(input.value = [text, input.value].filter(Boolean).join("\n"));
  const chat = { command, change, giveBack, input, sheet };

  /** Shows this panel alone, or hides it where it is shown. */
  const show = (panel) => change(() => {
    for (const [one, opener] of [[menu, more], [settings, tune]]) {
      const hadFocus = one.contains(focused());
      one.hidden = one !== panel || !one.hidden;
      opener.ariaExpanded = !one.hidden;
      if (one.hidden && hadFocus) opener.focus();
    }
    if (panel === settings && !panel.hidden) fill(store.state.settings);
    if (panel === menu) drawMenu();
  });
  const drawMenu = () => {
    const leave = (k, values) => () => { show(); command(k, values); };
    const clear = () => {
      menu.replaceChildren("Remove all messages?", button("", leave("clear"), "Clear"), button("", () => show(), "Keep"));
      menu.lastChild.focus();
    };
    menu.replaceChildren(...EXPORTS.map(([as, form]) => button("", leave("export", { as }), `Export as ${form}`)), button("", clear, "Clear the chat"));
    menu.firstChild.focus();
  };
  const set = (values) => command("set", { values }, (how, { field, text }) => change(() => {
    settings.hidden = how === "ok";
    tune.ariaExpanded = how !== "ok";
    if (how === "no") wrong(field, text);
  }));

  const send = async () => {
    await Promise.all(adding);
    const text = input.value;
    if (store.state.busy || !(text.trim() || store.state.attached.length)) return;
    isFollowing = true;
    input.value = "";
    typed();
    command("send", { text }, (how) => how === "ok" || giveBack(text));
  };
  const press = (event) => {
    if (!store.state.busy) send();
    else if (event.detail < 2) command("stop"); // the second click of a double click on Send means nothing
    input.focus();
  };
  const add = async (given) => {
    const small = given.size > MOST_BYTES ? given : await shrink(given);
    if (small.size > MOST_SENT) return refuse(`${given.name} has ${Math.round(small.size / 1e6)} MB, which is too much to send. Make it smaller.`);
    const data = await small.arrayBuffer();
    return new Promise((resolve) => command("attach", { name: given.name }, resolve, [data]));
  };
  const attach = (files) => {
    for (const one of files) {
      const added = add(one).catch(() => refuse(`${one.name} cannot be read.`)).finally(() => { adding.delete(added); change(drawThumbs); });
      adding.add(added);
    }
    change(drawThumbs);
    input.focus();
  };

  const drawThumbs = () => {
    const thumb = (one) => make("span", "", image({ ...one, alt: one.name }), tool(`Remove ${one.name}`, "close", () => command("detach", { id: one.id })));
    thumbs.replaceChildren(...store.state.attached.map(thumb), ...[...adding].map(() => make("span", "", "Adding …")));
    thumbs.hidden = !thumbs.firstChild;
  };
  const drawNotice = () => {
    const text = [refusal, store.notice(), store.state.notice].filter(Boolean).join("\n");
    root.classList.toggle("ck-live", !store.isSilent()); // or what was saved beside it would be hidden in vain
    notice.hidden = !text;
    if (text && notice.textContent !== text) said.textContent = text;
    write(notice, text);
  };
  const drawRow = (row) => {
    if (!messages.has(row.id)) messages.set(row.id, messagePart(chat, row));
    const { element, draw } = messages.get(row.id);
    if (!element.isConnected) log.append(element);
    empty.hidden = true;
    draw(row);
  };
  const drawRows = () => {
    const kept = new Set(store.rows.map(({ id }) => id));
    for (const [id, { element }] of messages) if (!kept.has(id)) element.remove(messages.delete(id));
    store.rows.forEach((row, i) => {
      drawRow(row);
      const { element } = messages.get(row.id);
      if (log.children[i + 1] !== element) log.insertBefore(element, log.children[i + 1]);
    });
    empty.hidden = store.rows.length > 0;
  };
  const drawState = () => {
    const { label, picking: isPicking, has_backend: hasBackend, busy } = store.state;
    const model = label.split(" · ")[0] || "the model";
    name.textContent = label || "Choose a model";
    choose.title = "Choose the server and the model";
    choose.ariaExpanded = Boolean(isPicking);
    picking.hidden = !isPicking;
    if (isPicking && !picking.firstChild) drawPicker(store.picker(), picking, signal);
    title.textContent = hasBackend ? `Ask ${model} anything` : "Choose a server and a model to begin";
    detail.textContent = hasBackend ? label : "";
    input.placeholder = `Message ${model}`;
    drawThumbs();
    if (isBusy === busy) return;
    go.replaceChildren(icon(busy ? "stop" : "send"));
    go.title = go.ariaLabel = busy ? "Stop" : "Send";
    root.toggleAttribute("data-busy", Boolean(busy));
    if (busy || isBusy) said.textContent = busy ? "Answering" : store.rows.at(-1)?.say || "Done";
    isBusy = busy;
  };
  const hear = (kind, row) => change(() => {
    if (kind === "row") drawRow(row);
    if (kind === "all") drawRows();
    if (kind === "all" || kind === "state") drawState();
    drawNotice();
  });

  const on = (target, event, listener) => target.addEventListener(event, listener, { signal });
  on(log, "scroll", () => {
    const { scrollTop, scrollHeight, clientHeight } = log;
    isFollowing = scrollHeight - scrollTop - clientHeight < 4 || (isFollowing && scrollTop >= top);
    top = scrollTop;
    latest.hidden = isFollowing;
  });
  on(input, "input", () => typed(refuse()));
  on(input, "keydown", (event) => {
    if (onEnter(event, send) || event.key !== "ArrowUp" || input.value || store.state.busy) return;
    event.preventDefault();
    [...messages.values()].findLast((message) => message.isUser)?.edit();
  });
  on(file, "change", () => { attach(file.files); file.value = ""; });
  on(root, "paste", (event) => {
    const { files, types } = event.clipboardData;
    if (!files.length || types.includes("text/plain")) return;
    event.preventDefault();
    attach(files);
  });
  on(root, "keydown", (event) => {
    if (event.key === "Escape" && !(menu.hidden && settings.hidden)) show();
    else if (event.key === "Escape" && store.state.busy) command("stop");
    // JupyterLab takes keys for commands: "b" would insert a cell, Shift+Enter or Ctrl+Enter run this one and destroy the widget.
    if (event.key === "Enter" || !(event.ctrlKey || event.metaKey)) event.stopPropagation();
  });
  for (const event of ["keyup", "keypress", "paste", "copy", "cut", "contextmenu"]) on(root, event, (one) => one.stopPropagation());
  for (const kind of ["dragenter", "dragover", "dragleave", "drop"]) {
    on(root, kind, (event) => {
      event.stopPropagation();
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      root.toggleAttribute("data-drop", kind !== "drop" && (kind !== "dragleave" || root.contains(event.relatedTarget)));
      if (kind === "drop") attach(event.dataTransfer.files);
    });
  }
  on(document, "pointerdown", (event) => {
    const path = event.composedPath();
    if (!menu.hidden && !path.includes(menu) && !path.includes(more)) show();
  });
  const sized = new ResizeObserver(settle);
  sized.observe(log);
  store.views.add(hear);
  signal.addEventListener("abort", () => {
    store.views.delete(hear);
    sized.disconnect();
    root.remove();
  });
  el.append(root);
  latest.hidden = true;
  hear("all");
}

/** A host calls this once for each model, so what is known of it is shared though each view gets a proxy of its own. */
export default () => {
  let store;
  return {
    initialize({ model }) {
      store = openStore(model);
      return store.close;
    },
    render({ model, el }) {
      const ended = new AbortController();
      store ??= openStore(model);
      drawChat(store, el, ended.signal);
      return () => ended.abort();
    },
  };
};
