// What a chat is made of: buttons, messages with their rounds and calls of tools, and the settings.

const PICTURE = /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$/;
const FIELDS = [
  ["system", "System prompt", "textarea", "How the model should behave"],
  ["temperature", "Temperature", "input", "The server's own"],
  ["max_tokens", "Max tokens", "input", "No limit"],
  ["seed", "Seed", "input", "Random"],
  ["stop", "Stop at", "input", "Nothing"],
  ["extra", "Extra options as JSON", "textarea", '{"top_p": 0.9}'],
];
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
const icon = name => {
  const [svg, path] = ["svg", "path"].map(tag => document.createElementNS("http://www.w3.org/2000/svg", tag));
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

/** Which of these keys was pressed, "" for one of an input method, and for Enter that means a new line. */
function keyOf(event) {
  return event.isComposing || event.keyCode === 229 || (event.key === "Enter" && event.shiftKey) ? "" : event.key;
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

/**
 * A part that can be unfolded, its summary, and a function that folds it or not: as long as nobody clicked there, and
 * nobody reads further up, whose text would move.
 */
function fold(chat, className, ...children) {
  let isChosen;
  const head = make("summary", { onclick: () => { isChosen = true; } });
  const part = make("details", className, head, ...children);
  return [part, head, open => { if (!isChosen && (open || chat.isFollowing())) part.open = open; }];
}

/** A call of a tool: its state in words and by shape, what went in, what came out, and whether it may run. */
function callPart(chat, decide) {
  const [args, result] = ["Arguments", "Result"].map(ariaLabel => make("pre", { ariaLabel, tabIndex: 0, role: "region" }));
  const results = make("div", "", "Result", result);
  const [part, head, open] = fold(chat, "", make("div", "", "Arguments", args), results);
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
function roundPart(chat, decide) {
  const thought = make("div", "ck-thought");
  const [think, head, open] = fold(chat, "ck-think", thought);
  const body = make("div", "ck-body");
  const tail = make("div", "ck-tail");
  const md = make("div", "ck-md");
  const element = make("div", "ck-part", think, body, tail);
  const calls = [];
  let shown = "";
  body.attachShadow({ mode: "open" }).append(md);
  body.shadowRoot.adoptedStyleSheets = [chat.sheet];
  const drawHtml = html => {
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
      tail.classList.toggle("ck-open", /^ {0,3}(```|~~~)/.test(rest)); // code whose end has not come yet
      body.hidden = !html;
      made.forEach((call, i) => {
        if (!calls[i]) element.append((calls[i] = callPart(chat, decide)).element);
        calls[i].draw(call);
      });
      for (const call of calls.splice(made.length)) call.element.remove();
    },
  };
}

/** One message, with what can be done about it. `chat` has command, change, giveBack, isFollowing, input and sheet. */
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
      chat.command("edit", { i: id, text: area.value }, how => how === "ok" || (element.isConnected ? edit : chat.giveBack)(area.value));
      close();
    };
    box?.remove();
    area.oninput = () => fit(area);
    area.onkeydown = event => {
      const act = { Enter: save, Escape: close }[keyOf(event)];
      if (act) act(event.preventDefault(event.stopPropagation()));
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
        if (!parts[i]) said.append((parts[i] = roundPart(chat, decide)).element);
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
  form.onsubmit = event => {
    event.preventDefault();
    wrong();
    save(Object.fromEntries(new FormData(form)));
  };
  const fill = values => {
    for (const [field] of fields) field.value = values[field.name] ?? "";
    wrong();
    fields[0][0].focus();
  };
  return [form, fill, wrong];
}
