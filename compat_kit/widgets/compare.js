// A comparison while it goes on. It draws what the kernel says and sends back what is wanted; it decides nothing.
// compare.py puts `PROSE` before it, the style of what a model wrote. All that a model, a server or a user wrote is drawn as
// text, but for `html`, which the kernel has made safe: that goes into a shadow root, where no style of the page reaches it.

const ICONS = {
  stop: "M4.5 4.5h7v7h-7z", wide: "M9.5 3H13v3.5M6.5 13H3V9.5M13 3 9 7M3 13l4-4", back: "M12.5 7H9V3.5M3.5 9H7v3.5M9 7l4-4M7 9l-4 4",
  before: "m9.5 4-4 4 4 4", after: "m6.5 4 4 4-4 4",
};
const OPEN = ["first", "thinking", "writing"];
const MOST_TEXT = 16000; // characters of an answer that is being written: the page keeps its end
const BUSY = "The kernel is busy with another cell and has not heard this yet. ";

const make = (tag, props, ...children) => {
  const element = Object.assign(document.createElement(tag), typeof props === "string" ? { className: props } : props);
  element.append(...children);
  return element;
};
const icon = name => {
  const [svg, path] = ["svg", "path"].map(tag => document.createElementNS("http://www.w3.org/2000/svg", tag));
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.ariaHidden = "true";
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
};
const label = (button, title, name) => {
  if (button.title === title) return;
  button.title = button.ariaLabel = title;
  if (name) button.replaceChildren(icon(name));
};
const tool = (title, name, onclick) => {
  const button = make("button", { className: "ck-tool", type: "button", onclick });
  label(button, title, name);
  return button;
};
/** Text in one node that grows while it can, so that nothing flickers and a selection stays. */
const write = (element, text = "") => {
  const node = element.firstChild;
  if ((node?.data ?? "") === text) return;
  if (node?.data && text.startsWith(node.data)) node.appendData(text.slice(node.length));
  else element.textContent = text;
};
const clock = seconds => (seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")} min`);

/** What the kernel told of one run, for all its views in this page, and the commands that it has not heard yet. */
function openStore(model) {
  const store = { head: {}, columns: [], seats: [], views: new Set(), notice: "" };
  const waiting = new Map();
  let next = Math.floor(Math.random() * 2 ** 40);
  let [seen, heardAt, askedAt, asks, isEnded] = [null, Date.now(), 0, 0, false];
  let timer;
  const tell = () => { for (const view of store.views) view(); };
  const post = async message => {
    timer ??= setInterval(tick, 250);
    try {
      await model.send(message);
    } catch {
      isEnded = true;
      waiting.clear();
      tick();
    }
  };
  const ask = () => {
    [askedAt, asks] = [Date.now(), asks + 1];
    post({ k: "hello" });
  };
  const isRunning = () => ["running", "stopping"].includes(store.head.st);
  const tick = () => {
    const now = Date.now();
    const isQuiet = (seen === null || isRunning()) && now - heardAt > 3000;
    if (!isEnded && (isQuiet || seen === null) && now - askedAt > 1000 * 2 ** Math.min(asks, 4)) ask();
    for (const one of waiting.values()) {
      if (now < one.due) continue;
      one.due = now + 1500 * 2 ** ++one.tries;
      if (one.tries < 6) post(one.message);
    }
    const late = [...waiting.values()].filter(one => now - one.since > 900).map(one => one.message.k);
    const notice = isEnded ? "The kernel that this belongs to has ended."
      : late.includes("stop") ? `${BUSY}The notebook's own stop button works at once.`
      : late.length ? `${BUSY}It will be done when the kernel is free.`
      : isQuiet && now - heardAt > 6000 ? "The kernel does not answer: it is held up, or it has ended." : "";
    store.isSilent = isEnded || (isQuiet && now - heardAt > 6000);
    if (notice !== store.notice || isRunning()) {
      store.notice = notice;
      tell();
    }
    if (!isRunning() && seen !== null && !waiting.size) timer = clearInterval(timer);
  };
  /** Sends a command until it is heard. */
  store.command = values => {
    const message = { n: next++, ...values };
    waiting.set(message.n, { message, since: Date.now(), due: Date.now() + 1500, tries: 0 });
    post(message);
  };
  const seat = i => (store.seats[i] ??= { text: "", thought: "" });
  const grow = (i, { x, t = "", b = "" }) => {
    const one = seat(i);
    if (x) Object.assign(one, { text: "", thought: "" });
    one.text += t;
    one.thought += b;
    if (one.text.length > 2 * MOST_TEXT && OPEN.includes(one.st)) one.text = one.text.slice(-MOST_TEXT);
  };
  const take = ({ k, n, s, h = {}, c = {}, r = {}, t = {} }) => {
    heardAt = Date.now();
    if (k === "ok") return void waiting.delete(n);
    if (k !== "all" && s !== seen + 1) { // something got lost on the way, or came before this page was there
      if (s > seen && heardAt - askedAt > 500) ask();
      return;
    }
    [seen, asks] = [s, 0];
    if (k === "all" || "at" in h) store.seats = [];
    Object.assign(store.head, h);
    for (const [i, values] of Object.entries(c)) Object.assign((store.columns[i] ??= {}), values);
    for (const [i, { age, ...values }] of Object.entries(r)) {
      Object.assign(seat(i), values);
      if (age !== undefined) seat(i).since = performance.now() - age * 1000;
    }
    for (const [i, text] of Object.entries(t)) grow(i, text);
    timer ??= setInterval(tick, 250);
  };
  const hear = message => {
    try {
      take(message);
      tell();
    } catch (error) {
      console.warn("compat_kit: a message could not be read", error);
    }
  };
  model.on("msg:custom", hear);
  store.close = () => {
    clearInterval(timer);
    model.off("msg:custom", hear);
  };
  ask();
  return store;
}

/** One model: how far it is, and its answer as it grows. */
function columnPart(store, i, sheet, expand) {
  const [name, count, medians] = [make("div", "ck-name"), make("span"), make("span")];
  const stop = tool("Stop", "stop", () => store.command({ k: "stop", c: i }));
  const wide = tool("Expand", "wide", () => expand(i));
  const bar = make("div", { className: "ck-meter", role: "progressbar" }, make("i"), make("i", "ck-failing"));
  const [word, time, note, error, more] = [make("span", "ck-word"), make("span", "ck-clock"), make("div", "ck-foot"), make("div", "ck-error"), make("div", "ck-more")];
  const [heading, thought, body, tail, md] = [make("summary"), make("div", "ck-thought"), make("div", "ck-body"), make("div", "ck-tail"), make("div", "ck-md")];
  const think = make("details", "ck-think", heading, thought);
  const log = make("div", { className: "ck-say", role: "log", ariaLive: "off", tabIndex: 0 }, think, body, tail, more, error);
  const element = make("article", "ck-column",
    make("header", "", make("div", "ck-row", name, stop, wide), bar, make("div", "ck-count", count, medians)),
    make("div", "ck-status", make("span", { className: "ck-dot", ariaHidden: "true" }), word, time), log, note);
  body.attachShadow({ mode: "open" }).append(md);
  body.shadowRoot.adoptedStyleSheets = [sheet];
  let [shown, isFollowing, isChosen, top] = ["", true, false, 0];
  heading.onclick = () => { isChosen = true; };
  log.onscroll = () => {
    isFollowing = log.scrollHeight - log.scrollTop - log.clientHeight < 8 || (isFollowing && log.scrollTop >= top);
    top = log.scrollTop;
  };
  const draw = (title, isWide) => {
    const { bar: [done, failed, total] = [0, 0, 1], count: counted, medians: middle, st: state } = store.columns[i] || {};
    const seat = store.seats[i] || {};
    const isOpen = OPEN.includes(seat.st);
    element.ariaLabel = name.title = title;
    write(name, title);
    write(count, counted);
    write(medians, middle);
    [bar.firstChild.style.width, bar.lastChild.style.width] = [done, failed].map(one => `${(one / (total || 1)) * 100}%`);
    Object.assign(bar, { ariaLabel: `Answers of ${title}`, ariaValueMin: 0, ariaValueMax: total, ariaValueNow: done + failed, ariaValueText: counted });
    stop.hidden = state !== "running" && state !== "stopping";
    stop.disabled = state === "stopping";
    label(stop, state === "stopping" ? `Stopping ${title}` : `Stop ${title}`);
    label(wide, `${isWide ? "Back from" : "Expand"} ${title}`, isWide ? "back" : "wide");
    log.ariaLabel = `Answer of ${title}`;
    element.dataset.state = seat.st || "turn";
    write(word, seat.word);
    write(time, isOpen && !store.isSilent ? clock((performance.now() - seat.since) / 1000) : "");
    write(note, seat.note);
    write(error, seat.error);
    write(more, seat.more);
    think.hidden = !seat.thought;
    write(heading, seat.st === "thinking" ? "Thinking …" : "Thought");
    write(thought, seat.thought);
    if (!isChosen) think.open = seat.st === "thinking";
    if (shown !== (seat.html || "")) md.innerHTML = shown = seat.html || "";
    for (const scrolled of shown ? md.querySelectorAll("pre, .ck-scroll, .ck-formula") : []) scrolled.tabIndex = 0;
    body.hidden = !shown;
    write(tail, shown ? "" : seat.text);
    const key = `${store.head.at} ${isOpen}`;
    if (element.key !== key) [element.key, isFollowing, top, log.scrollTop] = [key, true, 0, 0];
    if (isFollowing && isOpen) log.scrollTop = log.scrollHeight;
  };
  return { element, draw, focus: () => wide.focus(), show: () => element.scrollIntoView({ block: "nearest", inline: "start" }) };
}

/** Draws a view of the run into `el` until `signal` aborts. */
function drawRun(store, el, signal) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${PROSE}.ck-md.ck-md.ck-md { font: inherit }`);
  const columns = [], marks = [];
  let [wide, isShown, was, said] = [null, true, "", ""];

  const [title, state, place, prompt, notice] = [make("div", "ck-title"), make("span", "ck-run"), make("span", { className: "ck-where" }), make("div", "ck-prompt"), make("div", "ck-notice")];
  const status = make("div", { className: "ck-said", role: "status" });
  const stop = make("button", { className: "ck-button ck-stop", type: "button", onclick: () => store.command({ k: "stop", c: null }) }, icon("stop"), make("span"));
  const toggle = make("button", { className: "ck-button", type: "button", onclick: () => { isShown = !isShown; draw(); } });
  const meter = make("div", { className: "ck-meter", role: "progressbar", ariaLabel: "All answers" }, make("i"), make("i", "ck-failing"));
  const turn = by => () => store.command({ k: "show", at: Math.max(0, store.head.at) + by });
  const [back, on] = [tool("Row before", "before", turn(-1)), tool("Row after", "after", turn(1))];
  const follow = make("button", { className: "ck-button ck-follow", type: "button", onclick: () => store.command({ k: "follow" }) }, "Follow");
  const map = make("div", { className: "ck-map", role: "group", ariaLabel: "Go to a model" });
  const grid = make("div", { className: "ck-grid", role: "group", ariaLabel: "Answers side by side" });
  const rows = make("div", "ck-rows", make("div", "ck-pager", back, place, on, follow), prompt, map, grid);
  const root = make("section", { className: "ck-root ck-compare ck-live mathjax_ignore", ariaLabel: "Comparison" },
    make("div", "ck-top", title, state, stop, toggle), meter, notice, rows, status);

  const expand = i => {
    const before = wide;
    wide = wide === i || i === null ? null : i;
    draw();
    columns[wide ?? before]?.focus();
  };
  const draw = () => {
    const { head } = store;
    const isOver = !["running", "stopping", undefined].includes(head.st);
    const isRunning = !isOver && head.st;
    if (isOver && was && was !== head.st && ["running", "stopping"].includes(was)) isShown = false;
    if (isOver && !was) isShown = false;
    was = head.st || "";
    root.dataset.state = head.st || "";
    root.classList.toggle("ck-live", !(store.isSilent && head.st === undefined)); // what was saved beside it would be hidden in vain
    write(title, head.line || "The comparison begins …");
    write(state, isRunning ? head.st : "");
    stop.hidden = !isRunning;
    stop.disabled = head.st === "stopping";
    write(stop.lastChild, head.st === "stopping" ? "Stopping …" : "Stop all");
    toggle.hidden = !isOver;
    toggle.ariaExpanded = isShown;
    write(toggle, isShown ? "Hide" : "Show");
    const [done, failed, total] = head.bar || [0, 0, 1];
    [meter.firstChild.style.width, meter.lastChild.style.width] = [done, failed].map(one => `${(one / (total || 1)) * 100}%`);
    Object.assign(meter, { ariaValueMin: 0, ariaValueMax: total, ariaValueNow: done + failed, hidden: isOver });
    write(notice, store.notice);
    notice.hidden = !store.notice;
    rows.hidden = !isShown || !head.labels;
    if ((head.say || "") !== said) write(status, (said = head.say));
    if (rows.hidden) return;
    write(place, head.where);
    write(prompt, head.prompt);
    back.disabled = head.at <= 0;
    on.disabled = head.at >= head.places - 1;
    follow.hidden = head.follow || isOver;
    root.toggleAttribute("data-wide", wide !== null);
    head.labels.forEach((label, i) => {
      if (!columns[i]) {
        grid.append((columns[i] = columnPart(store, i, sheet, expand)).element);
        map.append((marks[i] = make("button", { type: "button", title: label, ariaLabel: label, onclick: () => (wide === null ? columns[i].show() : expand(i)) }, make("i"))));
      }
      columns[i].element.hidden = wide !== null && wide !== i;
      columns[i].draw(label, wide === i);
      const [good, bad, all] = store.columns[i]?.bar || [0, 0, 1];
      marks[i].firstChild.style.width = `${((good + bad) / (all || 1)) * 100}%`;
      marks[i].dataset.state = bad ? "failed" : store.seats[i]?.st || "";
      marks[i].ariaCurrent = wide === i;
    });
    grid.toggleAttribute("data-more", grid.scrollLeft + grid.clientWidth < grid.scrollWidth - 4);
    map.hidden = grid.scrollWidth <= grid.clientWidth + 4 && wide === null;
  };
  const on_ = (target, event, listener) => target.addEventListener(event, listener, { signal });
  on_(root, "keydown", event => {
    if (event.key === "Escape" && wide !== null) expand(null);
    // JupyterLab takes keys for commands: "b" would insert a cell, Shift+Enter or Ctrl+Enter run this one and destroy the widget.
    if (event.key === "Enter" || !(event.ctrlKey || event.metaKey)) event.stopPropagation();
  });
  for (const event of ["keyup", "keypress", "copy", "contextmenu"]) on_(root, event, one => one.stopPropagation());
  let isDue = false;
  const later = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => { isDue = false; if (!signal.aborted) draw(); });
  };
  const sized = new ResizeObserver(later);
  sized.observe(grid);
  on_(grid, "scroll", later);
  store.views.add(later);
  signal.addEventListener("abort", () => {
    store.views.delete(later);
    sized.disconnect();
    root.remove();
  });
  el.append(root);
  draw();
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
      drawRun(store, el, ended.signal);
      return () => ended.abort();
    },
  };
};
