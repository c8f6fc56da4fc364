// The view of a chat. It draws what the kernel says and sends back what is wanted; it decides nothing.
// chat.py puts before it `PROSE`, the style of what a model wrote, `drawPicker` of picker.js, chat_store.js and chat_parts.js.
// All that a model, a server or a user wrote is drawn as text, but for `html`, which the kernel has made safe: that goes into
// a shadow root, where no style and no command of the page reaches it.

const SIDE = 1568; // pixels: models shrink larger images themselves
const MOST_BYTES = 25e6;
const MOST_SENT = 9.5e6; // bytes: Jupyter's server closes the connection at 10 MiB
const SHRINKABLE = ["image/png", "image/jpeg", "image/webp", "image/gif"];
const EXPORTS = [["md", "Markdown"], ["html", "HTML"], ["json", "JSON"], ["py", "Python"]];

/** The image as small as models make it, or as it is where the kernel should say what is wrong with it. */
async function shrink(file) {
  const bitmap = SHRINKABLE.includes(file.type) && (await createImageBitmap(file).catch(() => null));
  const scale = bitmap ? SIDE / Math.max(bitmap.width, bitmap.height) : 1;
  if (scale >= 1) return file;
  const [width, height] = [bitmap.width, bitmap.height].map(side => Math.max(1, Math.round(side * scale)));
  const canvas = make("canvas", { width, height });
  canvas.getContext("2d").drawImage(bitmap, 0, 0, width, height);
  return (await new Promise(resolve => canvas.toBlob(resolve, file.type.replace("gif", "png"), 0.9))) || file;
}

/** Draws a view of the chat into `el` until `signal` aborts. */
function drawChat(store, el, signal) {
  const sheet = new CSSStyleSheet();
  const messages = new Map();
  const { adding } = store;
  const [known, arrivals] = [new Set(), new Set()]; // images that the kernel has or had, and what is to be done when one arrives
  let refusal, isBusy, isFollowing = true, top = 0, stoppedAt = 0;
  sheet.replaceSync(`${PROSE}.ck-md.ck-md.ck-md { font: inherit }`); // as large as what is still being written

  const name = make("span");
  const choose = button("ck-model", () => command("switch", { open: !store.state.picking }), name, icon("before"));
  const [settings, fill, wrong] = settingsPart(values => set(values), () => show());
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
  const go = button("ck-go", event => press(event));
  const attacher = tool("Attach an image", "attach", () => isBlind() || file.click());
  const bar = make("div", "ck-row", attacher, file, go);
  const dock = make("div", "ck-dock", latest, notice, make("div", "ck-composer", thumbs, input, bar));
  const root = make("section", { className: "ck-root ck-chat ck-live mathjax_ignore", ariaLabel: "Chat" },
    make("div", "ck-top", choose, tune, more, menu), picking, settings, log, dock, said);

  const settle = () => { log.scrollTop = top = isFollowing ? log.scrollHeight : top; };
  /** Where one reads in what is being written; gives a function that goes there when that has become Markdown. */
  const hold = () => {
    const tail = isFollowing ? null : [...log.querySelectorAll(".ck-tail")].at(-1);
    const body = tail?.previousSibling;
    const [y, before] = [log.getBoundingClientRect().top, body?.offsetHeight];
    const { top: from, height } = tail?.getBoundingClientRect() || {};
    if (!(from < y && from + height > y)) return settle;
    return () => {
      const now = body.parentNode.getBoundingClientRect().bottom - from;
      if (body.offsetHeight !== before) top = Math.round(top + (y - from) * (now / height - 1));
      settle();
    };
  };
  const focused = () => {
    const host = root.getRootNode().activeElement;
    return root.contains(host) ? host.shadowRoot?.activeElement || host : null;
  };
  /** Changes what is drawn. The focus is never lost by it, and the end stays in sight where it was. */
  const change = work => {
    const [active, goOn] = [focused(), hold()];
    const place = [...log.children].indexOf(active?.closest("article"));
    work();
    if (active && !focused()?.checkVisibility()) {
      const same = active.closest(".ck-branch") && log.children[place]?.querySelector(`.ck-branch [title="${active.title}"]`);
      (same?.checkVisibility() ? same : input).focus({ preventScroll: true });
    }
    goOn();
  };
  const refuse = text => { refusal = text; change(drawNotice); };
  /** Sends a command; a refusal is shown beside the composer. */
  const command = (k, values, answered = () => {}, buffers = undefined) => {
    refuse();
    store.command(k, values, (how, reply) => {
      if (how === "no" && !reply.field) refuse(reply.text);
      answered(how, reply);
    }, buffers);
  };
  const typed = () => { store.draft = input.value; fit(input); };
  const giveBack = text => typed(input.value = [text, input.value].filter(Boolean).join("\n"));
  const chat = { command, change, giveBack, input, sheet, isFollowing: () => isFollowing };

  /** Shows this panel alone, or hides it where it is shown. */
  const show = panel => change(() => {
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
      menu.replaceChildren(make("p", "", "Remove all messages?"), button("ck-danger", leave("clear"), "Clear"), button("", () => show(), "Keep"));
      menu.lastChild.focus();
    };
    menu.replaceChildren(...EXPORTS.map(([as, form]) => button("", leave("export", { as }), `Export as ${form}`)), button("", clear, "Clear the chat"));
    menu.firstChild.focus();
  };
  const set = values => command("set", { values }, (how, { field, text }) => change(() => {
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
    command("send", { text }, how => how === "ok" || giveBack(text));
  };
  const press = event => {
    // The second click of a double click means nothing: neither on Send, which is Stop by then, nor the other way round.
    if (!store.state.busy) Date.now() - stoppedAt < 700 || send();
    else if (event.detail < 2) {
      stoppedAt = Date.now();
      command("stop");
    }
    input.focus();
  };
  const add = async given => {
    const small = given.size > MOST_BYTES ? given : await shrink(given);
    if (small.size > MOST_SENT) return refuse(`${given.name} has ${Math.round(small.size / 1e6)} MB, which is too much to send. Make it smaller.`);
    const data = await small.arrayBuffer();
    return new Promise(resolve => {
      const end = () => resolve(arrivals.delete(end));
      arrivals.add(end);
      setTimeout(end, 30_000); // a refusal can get lost
      command("attach", { name: given.name }, how => how === "ok" || end(), [data]); // it has arrived when the state says so
    });
  };
  const isBlind = () => {
    const blind = store.state.vision === false;
    if (blind) refuse(`${attacher.title} Choose a model that does, or ask without the image.`);
    return blind;
  };
  const attach = files => {
    if (isBlind()) return;
    for (const one of files) {
      const added = add(one).catch(() => refuse(`${one.name} cannot be read.`)).finally(() => { adding.delete(added); change(drawThumbs); });
      adding.add(added);
    }
    change(drawThumbs);
    input.focus();
  };

  const drawThumbs = () => {
    const thumb = one => make("span", "", image({ ...one, alt: one.name }), tool(`Remove ${one.name}`, "close", () => command("detach", { id: one.id })));
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
  const drawRow = row => {
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
    const { label, picking: isPicking, has_backend: hasBackend, busy, vision, attached, tools } = store.state;
    const model = label.split(" · ")[0] || "the model";
    name.textContent = label || "Choose a model";
    choose.title = "Choose the server and the model";
    choose.ariaExpanded = Boolean(isPicking);
    picking.hidden = !isPicking;
    if (isPicking && !picking.firstChild) drawPicker(store.picker(), picking, signal);
    title.textContent = hasBackend ? `Ask ${model} anything` : "Choose a server and a model to begin";
    detail.textContent = tools.length ? `It can call ${tools.join(", ")}` : "";
    input.placeholder = `Message ${model}`;
    attacher.title = attacher.ariaLabel = vision === false ? `${model} reads text only, it takes no images.` : "Attach an image";
    attacher.ariaDisabled = vision === false;
    for (const { id } of attached) {
      if (!known.has(id)) [...arrivals][0]?.();
      known.add(id);
    }
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
    root.toggleAttribute("data-scrolled", top > 0);
  });
  on(input, "input", () => typed(refuse()));
  on(input, "keydown", event => {
    const key = keyOf(event);
    if (key !== "Enter" && (key !== "ArrowUp" || input.value || store.state.busy)) return;
    event.preventDefault();
    if (key === "Enter") send();
    else [...messages.values()].findLast(message => message.isUser)?.edit();
  });
  on(file, "change", () => { attach(file.files); file.value = ""; });
  on(root, "paste", event => {
    const { files, types } = event.clipboardData;
    if (!files.length || types.includes("text/plain")) return;
    event.preventDefault();
    attach(files);
  });
  on(root, "keydown", event => {
    if (keyOf(event) === "Escape" && !(menu.hidden && settings.hidden)) show();
    else if (keyOf(event) === "Escape" && store.state.busy) command("stop");
    // JupyterLab takes keys for commands: "b" would insert a cell, Shift+Enter or Ctrl+Enter run this one and destroy the widget.
    if (event.key === "Enter" || !(event.ctrlKey || event.metaKey)) event.stopPropagation();
  });
  for (const event of ["keyup", "keypress", "paste", "copy", "cut", "contextmenu"]) on(root, event, one => one.stopPropagation());
  for (const kind of ["dragenter", "dragover", "dragleave", "drop"]) {
    on(root, kind, event => {
      event.stopPropagation();
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      root.toggleAttribute("data-drop", kind !== "drop" && (kind !== "dragleave" || root.contains(event.relatedTarget)));
      if (kind === "drop") attach(event.dataTransfer.files);
    });
  }
  on(document, "pointerdown", event => {
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
