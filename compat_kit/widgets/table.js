// The table of a comparison. It draws the rows that are in sight and asks the kernel for others; the kernel sorts and filters.
// table.py puts before it `PROSE`, the style of Markdown and of differences, and asking.js.
// What a model or a server wrote is drawn as text, but for HTML that the kernel has made safe, which goes into a shadow root.

const ROW = 100; // pixels, as in table.css
const MOST_PX = 8e6; // browsers draw nothing beyond 16 to 33 million
const PAGE = 30;
const MOST_NODES = 900; // of rows at a time
const NO_FILTERS = { text: "", statuses: [], differ: false, reused: false, scorer: "", below: null, above: null };

/** Draws the table into `el` until `signal` aborts. */
function drawTable(model, el, signal) {
  const id = `ck${Math.random().toString(36).slice(2)}`;
  const sheet = sheetOf(PROSE);
  const rows = new Map(); // what the kernel said of rows, by their index
  const drawn = new Map(); // their elements
  let order = { by: "prompt", column: 0, desc: false }, filters = { ...NO_FILTERS };
  let labels = [], scorers = [], head = null, state = "", version = "", total = 0, all = 0, hasLoaded = false;
  let active = { i: 0, c: 0 }, open = null, at = 0, lastTop = 0, asked = "", generation = 0, timer, settling;
  const shown = { ttft: true, speed: true, tokens: true, total: false };

  const find = make("input", { type: "search", className: "ck-find", placeholder: "Find in prompts and answers", ariaLabel: "Find in prompts and answers", spellcheck: false });
  const chips = make("div", { className: "ck-chips", role: "group", ariaLabel: "Show only" });
  const chooser = make("div", { className: "ck-menu", hidden: true, role: "group", ariaLabel: "Figures to show" });
  const choose = button("ck-chip ck-choose", () => { chooser.hidden = !chooser.hidden; choose.ariaExpanded = !chooser.hidden; }, "Figures ▾");
  const count = make("div", { className: "ck-count", role: "status" });
  const notice = make("div", { className: "ck-notice", hidden: true, role: "alert" });
  const top = make("div", { className: "ck-heads", role: "row" });
  const body = make("div", { className: "ck-rows", role: "presentation" });
  const inner = make("div", { className: "ck-inner", role: "presentation" }, top, body);
  const grid = make("div", { className: "ck-grid", role: "grid", tabIndex: 0, ariaLabel: "Answers" }, inner);
  const frame = make("div", "ck-frame", grid);
  const nothing = make("div", { className: "ck-nothing", hidden: true }, "No row is like that. ", button("ck-link", () => filter({ ...NO_FILTERS }), "Show all rows"));
  const root = make("section", { className: "ck-root ck-answers ck-live mathjax_ignore", ariaLabel: "Comparison" },
    make("div", "ck-bar", find, chips, make("div", "ck-side", count, make("div", "ck-over", choose, chooser))), notice, frame, nothing);
  const ask = openAsker(model, signal, (text, isSilent) => {
    notice.hidden = !text;
    notice.textContent = text;
    root.classList.toggle("ck-live", !isSilent); // or what was saved beside it would be hidden in vain
  });

  const isFiltered = () => JSON.stringify(filters) !== JSON.stringify(NO_FILTERS);
  const warm = () => (head?.warm && !isFiltered() ? 1 : 0);
  const size = () => total + warm();
  const rowAt = i => (warm() && i === 0 ? head.warm : rows.get(i - warm()));
  const extra = () => (open ? open.height : 0);
  const topOf = i => i * ROW + (open && i > open.i ? extra() : 0);
  const full = () => size() * ROW + extra();
  const room = () => Math.max(1, grid.clientHeight - top.offsetHeight);
  const scale = () => (full() > MOST_PX ? (MOST_PX - room()) / (full() - room()) : 1);
  const indexAt = y => {
    if (open && y > topOf(open.i) + ROW) return Math.max(open.i, Math.floor((y - extra()) / ROW));
    return Math.floor(y / ROW);
  };
  const go = y => {
    at = Math.max(0, Math.min(y, full() - room()));
    grid.scrollTop = at * scale();
    lastTop = grid.scrollTop;
    draw();
  };

  // What is shown of an answer.
  const figuresOf = cell => {
    const [, , flags, ttft, speed, tokens, seconds, scores] = cell;
    return [
      ...scorers.map((name, k) => shown[`s:${name}`] !== false && (scores?.[k] ?? null) !== null && `${name} ${score(head, name, scores[k])}`),
      shown.ttft && ttft !== null && number.format(ttft) + " ms",
      shown.speed && speed !== null && (flags & 1 ? "≈" : "") + number.format(speed) + " tok/s",
      shown.tokens && tokens !== null && number.format(tokens) + " tok",
      shown.total && seconds !== null && seconds + " s",
      flags & 2 && "reused",
    ].filter(Boolean).join(" · ");
  };
  const cellPart = (cell, c, i) => {
    const part = make("div", { className: "ck-cell", role: "gridcell", id: `${id}-${i}-${c + 1}` });
    part.dataset.c = c + 1;
    if (!cell) return part;
    const [status, preview] = cell;
    if (status !== "ok") part.classList.add(`ck-${TONES[status] || "muted"}-cell`);
    part.append(make("div", "ck-preview", preview));
    const line = make("div", "ck-figures", figuresOf(cell));
    if (status !== "ok") line.prepend(pill(status, state), " ");
    part.append(line);
    return part;
  };
  const rowPart = i => {
    const row = rowAt(i);
    const isWarm = Boolean(warm()) && i === 0;
    const part = make("div", { className: isWarm ? "ck-row ck-warm" : "ck-row", role: "row", ariaRowIndex: i + 2 });
    part.dataset.i = i;
    if (!row) {
      part.classList.add("ck-empty");
      part.append(make("div", { className: "ck-name", role: "rowheader" }, "…"));
      return part;
    }
    const [, repeat, name, cells] = row;
    const title = make("div", "ck-title", isWarm ? "Warm-up" : name);
    const first = make("div", { className: "ck-name", role: "rowheader", id: `${id}-${i}-0`, title: isWarm ? "The first answer of each model. It counts in no figure." : name }, title);
    first.dataset.c = 0;
    if (isWarm) first.append(make("div", "ck-figures", "counts in no figure"));
    else if (head && head.repeats > 1) first.append(make("div", "ck-figures", `repeat ${repeat + 1} of ${head.repeats}`));
    part.append(first, ...cells.map((cell, c) => cellPart(cell, c, i)));
    return part;
  };

  // Rows in sight, and some beyond.
  const draw = () => {
    if (signal.aborted) return;
    const count = size();
    body.style.height = `${Math.min(full(), MOST_PX)}px`;
    nothing.hidden = !hasLoaded || count > 0;
    body.hidden = count === 0;
    const most = Math.max(4, Math.floor(MOST_NODES / (4 + 7 * labels.length)));
    const visible = Math.ceil(room() / ROW) + 1;
    const margin = Math.max(0, Math.min(4, Math.floor((most - visible) / 2)));
    const first = Math.max(0, indexAt(at) - margin), last = Math.min(count - 1, indexAt(at + room()) + margin);
    for (const [i, part] of drawn) if (i < first || i > last) part.remove(drawn.delete(i));
    const shift = grid.scrollTop - at; // not 0 where the page is higher than browsers can draw
    for (let i = first; i <= last; i++) {
      let part = drawn.get(i);
      if (!part || (part.classList.contains("ck-empty") && rowAt(i))) {
        part?.remove();
        drawn.set(i, (part = rowPart(i)));
        const after = [...drawn.keys()].filter(k => k > i).sort((a, b) => a - b)[0];
        body.insertBefore(part, after === undefined ? null : drawn.get(after)); // in order, for those who hear it read
      }
      part.style.top = `${topOf(i) + (scale() < 1 ? shift : 0)}px`;
      part.toggleAttribute("data-open", open?.i === i);
    }
    if (open) open.part.style.top = `${topOf(open.i) + ROW + (scale() < 1 ? shift : 0)}px`;
    mark();
    frame.toggleAttribute("data-more", grid.scrollLeft + grid.clientWidth < grid.scrollWidth - 4);
    frame.style.setProperty("--ck-rail", `${grid.offsetWidth - grid.clientWidth - 1}px`);
    load(Math.max(0, first - warm()), last - warm());
  };
  const mark = () => {
    for (const one of body.querySelectorAll("[data-active]")) one.removeAttribute("data-active");
    const part = drawn.get(active.i)?.children[active.c];
    part?.setAttribute("data-active", "");
    if (part?.id) grid.setAttribute("aria-activedescendant", part.id);
    else grid.removeAttribute("aria-activedescendant");
  };
  const load = (first, last) => {
    let from = first;
    while (from <= last && rows.has(from)) from++;
    if (from > last || !hasLoaded) return;
    fetchPage(Math.max(0, Math.min(from, last - PAGE + 1)));
  };
  const fetchPage = async (offset, isPoll = false) => {
    const key = JSON.stringify([offset, order, filters, generation]);
    if (asked === key && !isPoll) return;
    asked = key;
    const mine = generation;
    const limit = isPoll ? Math.max(PAGE, last() - offset + 1) : PAGE;
    const reply = await ask("page", { offset, limit, order, filters, version: isPoll ? version : "" });
    if (asked === key) asked = "";
    if (!reply || mine !== generation || signal.aborted || reply.same) return reply;
    const isOther = reply.version !== version && version;
    if (isOther) forget();
    const wasLoaded = hasLoaded;
    [total, all, state, version, labels, scorers, hasLoaded] = [reply.total, reply.all, reply.state, reply.version, reply.labels, reply.scorers, true];
    reply.rows.forEach((row, k) => rows.set(offset + k, row));
    if (!wasLoaded) drawHead();
    if (!wasLoaded || isOther) refreshHead();
    if (at > full() - room()) go(at); else draw();
    drawCount();
    return reply;
  };
  const last = () => Math.max(0, ...[...drawn.keys()]);
  const forget = () => {
    rows.clear();
    for (const part of drawn.values()) part.remove();
    drawn.clear();
  };
  const refreshHead = async () => {
    const reply = await ask("head");
    if (!reply || signal.aborted) return;
    const hadWarm = warm();
    head = reply;
    state = reply.state;
    scorers = reply.scorers;
    drawHead();
    drawChips();
    drawChooser();
    for (const part of drawn.values()) part.remove();
    drawn.clear();
    if (open && warm() !== hadWarm) open.i += warm() - hadWarm;
    draw();
    drawCount();
    if (state === "running") follow();
  };
  /** While the run goes on it is looked again now and then, where somebody can see it. */
  const follow = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const began = Date.now();
      if (!document.hidden && root.checkVisibility() && state === "running") {
        await fetchPage(Math.max(0, Math.min(...drawn.keys(), size()) - warm()), true);
        if (state === "running" || head?.state === "running") await 0;
      }
      if (state === "running" && !signal.aborted) { clearTimeout(timer); wait = Math.max(600, 4 * (Date.now() - began)); follow(); }
    }, wait);
  };
  let wait = 600;

  const again = () => {
    generation += 1;
    close();
    active = { i: warm(), c: active.c };
    fetchAnew();
  };
  const fetchAnew = async () => {
    const mine = generation;
    root.toggleAttribute("data-busy", true);
    const reply = await ask("page", { offset: 0, limit: PAGE, order, filters, version: "" });
    if (mine !== generation || signal.aborted) return;
    root.toggleAttribute("data-busy", false);
    if (!reply) return;
    forget();
    [total, all, state, version, labels, scorers, hasLoaded] = [reply.total, reply.all, reply.state, reply.version, reply.labels, reply.scorers, true];
    reply.rows.forEach((row, k) => rows.set(k, row));
    drawHead();
    drawChips();
    go(0);
    drawCount();
  };
  const filter = values => {
    filters = { ...filters, ...values };
    if (find.value.trim() !== filters.text) find.value = filters.text;
    again();
  };
  const sort = (by, column) => {
    const same = order.by === by && order.column === column;
    const firstDown = by.startsWith("score:") || by === "tokens_per_s";
    if (by === "prompt") order = { by, column, desc: false };
    else if (!same) order = { by, column, desc: firstDown };
    else if (order.desc === firstDown) order = { by, column, desc: !firstDown };
    else order = { by: "prompt", column: 0, desc: false };
    again();
  };

  // Above the rows.
  const drawHead = () => {
    const focused = top.contains(root.getRootNode().activeElement) ? root.getRootNode().activeElement.title.split(",")[0] : null;
    root.style.setProperty("--ck-columns", labels.length);
    grid.ariaColCount = labels.length + 1;
    top.replaceChildren(...headParts({ labels, scorers, head, shown, order, sort, rows: all }));
    if (focused) [...top.querySelectorAll("button")].find(one => one.title.split(",")[0] === focused)?.focus({ preventScroll: true });
  };
  const drawCount = () => {
    const rest = `${number.format(all)} ${all === 1 ? "row" : "rows"}`;
    const text = (isFiltered() ? `${number.format(total)} of ${rest}` : rest) + (state === "running" && head ? ` · ${number.format(head.columns.reduce((sum, one) => sum + one.done, 0))} answers so far` : "");
    if (count.textContent !== text) count.textContent = text;
    grid.ariaRowCount = size() + 1;
  };
  const drawChips = () => {
    const active = root.getRootNode().activeElement;
    if (!head || (chips.contains(active) && active.matches("input, select"))) return;
    const focused = chips.contains(active) ? active.textContent : null;
    chips.replaceChildren(...chipParts({ labels, scorers, head, filters, filter }));
    if (focused) ([...chips.querySelectorAll("button")].find(one => one.textContent === focused) || find).focus({ preventScroll: true });
  };
  const drawChooser = () => {
    const names = { ttft: "Time to first token", speed: "Tokens per second", tokens: "Tokens", total: "Total time" };
    for (const scorer of scorers) names[`s:${scorer}`] = `Score: ${scorer}`;
    if (chooser.childElementCount === Object.keys(names).length) return;
    chooser.replaceChildren(...Object.entries(names).map(([key, text]) => {
      const box = make("input", { type: "checkbox", checked: shown[key] !== false });
      box.onchange = () => {
        shown[key] = box.checked;
        drawHead();
        for (const part of drawn.values()) part.remove();
        drawn.clear();
        draw();
      };
      return make("label", "", box, text);
    }));
  };

  // One row in full.
  const close = () => {
    if (!open) return;
    const hadFocus = open.part.contains(root.getRootNode().activeElement);
    open.sized.disconnect();
    open.part.remove();
    open = null;
    if (hadFocus) grid.focus({ preventScroll: true });
  };
  const toggle = async (i, isByKey = false) => {
    const row = rowAt(i), was = open?.i;
    close();
    if (was === i || !row) return go(at);
    const [place, repeat] = row;
    const part = make("div", { className: "ck-detail", role: "row", tabIndex: -1 });
    const mine = { i, row: place, repeat, part, height: 60 };
    mine.sized = new ResizeObserver(() => { if (open === mine && part.offsetHeight !== mine.height) { mine.height = part.offsetHeight; draw(); } });
    open = mine;
    part.append(make("div", { className: "ck-wide", role: "gridcell" }, "Reading …"));
    body.append(part);
    mine.sized.observe(part);
    show(i);
    if (isByKey) part.focus({ preventScroll: true });
    const reply = await ask("text", { row: place, repeat });
    if (open !== mine || !reply) return;
    mine.shut = detailPart(part, reply, { row: mine.row, repeat: mine.repeat }, { ask, sheet, labels, head, state, end: () => { close(); go(at); } });
    mine.height = part.offsetHeight;
    show(i, mine.height);
    if (part === root.getRootNode().activeElement) part.querySelector("button, select").focus({ preventScroll: true });
  };
  /** Scrolls so that a row is in sight, with so many pixels under it where there is room. */
  const show = (i, more = 0) => {
    const [from, to] = [topOf(i), topOf(i) + ROW + Math.min(more, room() - ROW)];
    go(from < at ? from : to > at + room() ? to - room() : at);
  };
  const move = (i, c = active.c) => {
    active = { i: Math.max(0, Math.min(i, size() - 1)), c: Math.max(0, Math.min(c, labels.length)) };
    show(active.i);
    drawn.get(active.i)?.children[active.c]?.scrollIntoView({ block: "nearest", inline: "nearest" });
    grid.scrollTop = lastTop;
  };
  const copyActive = async () => {
    const row = rowAt(active.i);
    if (!row || active.c < 1 || !row[3][active.c - 1]) return;
    const reply = await ask("raw", { row: row[0], repeat: row[1], column: active.c - 1 });
    if (!reply) return;
    const pressed = make("button", { className: "ck-hidden", tabIndex: -1 });
    root.append(pressed);
    await copyText(pressed, reply.text);
    pressed.remove();
    grid.focus({ preventScroll: true });
    count.textContent = "Copied";
    setTimeout(drawCount, 1500);
  };

  const on = (target, event, listener) => target.addEventListener(event, listener, { signal });
  on(grid, "scroll", () => {
    const y = grid.scrollTop, moved = y - lastTop;
    lastTop = y;
    if (scale() === 1) at = y;
    else if (Math.abs(moved) < 3 * room()) at = Math.max(0, Math.min(at + moved, full() - room()));
    else at = y / scale();
    clearTimeout(settling);
    if (scale() < 1) settling = setTimeout(() => go(at), 150);
    draw();
  });
  const page = () => Math.max(1, Math.floor(room() / ROW) - 1);
  const keys = {
    ArrowDown: () => move(active.i + 1), ArrowUp: () => move(active.i - 1), ArrowRight: () => move(active.i, active.c + 1), ArrowLeft: () => move(active.i, active.c - 1),
    PageDown: () => move(active.i + page()), PageUp: () => move(active.i - page()), Home: () => move(0), End: () => move(size() - 1),
    Enter: () => toggle(active.i, true), c: copyActive,
  };
  on(grid, "keydown", event => {
    if (event.target !== grid || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  on(root, "keydown", event => {
    if (event.key !== "Escape") return;
    if (!chooser.hidden) { choose.click(); choose.focus(); }
    else if (open) open.shut?.() || (close(), go(at));
    else if (isFiltered()) filter({ ...NO_FILTERS });
  });
  on(body, "click", event => {
    const part = event.target.closest(".ck-row");
    if (!part || String(getSelection())) return;
    active = { i: Number(part.dataset.i), c: Number(event.target.closest("[data-c]")?.dataset.c ?? 0) };
    grid.focus({ preventScroll: true });
    toggle(active.i);
  });
  let typing;
  on(find, "input", () => { clearTimeout(typing); typing = setTimeout(() => filter({ text: find.value.trim() }), 250); });
  on(find, "keydown", event => { if (event.key === "Enter" || event.key === "ArrowDown") { event.preventDefault(); grid.focus(); } });
  on(document, "pointerdown", event => { if (!chooser.hidden && !event.composedPath().includes(chooser.parentNode)) choose.click(); });
  keepKeys(root, signal);
  const sized = new ResizeObserver(() => draw());
  sized.observe(grid);
  signal.addEventListener("abort", () => {
    for (const one of [timer, settling, typing]) clearTimeout(one);
    sized.disconnect();
    open?.sized.disconnect();
    root.remove();
  });
  el.append(root);
  const start = () => { if (!signal.aborted) fetchPage(0); };
  model.on("comm_live_update", start);
  signal.addEventListener("abort", () => model.off("comm_live_update", start));
  start();
}

export default {
  render({ model, el }) {
    const ended = new AbortController();
    drawTable(model, el, ended.signal);
    return () => ended.abort();
  },
};
