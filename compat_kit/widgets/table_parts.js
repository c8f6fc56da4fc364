// What rows of the table are made of: words, marks, figures, and a row in full.

const WORDS = { ok: "", waiting: "not answered yet", truncated: "truncated", filtered: "filtered", failed: "failed", stopped: "stopped" };
const MARKS = { failed: "✕", truncated: "▲", filtered: "▲", stopped: "○", waiting: "○" };
const TONES = { failed: "bad", truncated: "warn", filtered: "warn", stopped: "muted", waiting: "muted" };

const number = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const known = (value, show) => (value === null || value === undefined ? "–" : show(value));
const isBinary = (head, name) => Boolean(head?.binary.includes(name));
const score = (head, name, value) => known(value, v => (isBinary(head, name) ? (v ? "✓" : "✗") : String(Math.round(v * 100) / 100)));
/** What a status is called: what has not come yet will not come once the run is over. */
const wordOf = (status, state) => (status === "waiting" && state !== "running" ? "not asked" : WORDS[status] ?? status);
const pill = (status, state) => make("span", `ck-pill ck-is-${TONES[status] || "muted"}`,
  make("span", { className: "ck-mark", ariaHidden: "true" }, MARKS[status] || "○"), make("span", "", wordOf(status, state)));

/** Fills `part` with the answers of a row in full, and returns a function that leaves the differences, if they are shown. */
function detailPart(part, { prompt, cells }, place, table) {
  const { ask, sheet, labels, end } = table;
  const asked = make("div", { className: "ck-full ck-name", role: "gridcell" }, make("div", "ck-said", prompt));
  const texts = make("div", { className: "ck-texts", role: "presentation" }, asked, ...cells.map((cell, c) => fullPart(cell, c, place, table)));
  const bar = make("div", { className: "ck-tools", role: "gridcell" });
  const closing = button("ck-chip ck-shut", end, "Close");
  const written = cells.flatMap((cell, c) => (cell && cell.status !== "waiting" ? [c] : []));
  if (written.length < 2) {
    bar.append(closing);
    part.replaceChildren(bar, texts);
    return () => false;
  }
  const pick = (name, value) => Object.assign(make("select", { ariaLabel: name }, ...written.map(c => make("option", { value: c }, labels[c]))), { value });
  const [a, b] = [pick("First answer", written[0]), pick("Second answer", written[1])];
  const result = make("div", { className: "ck-difference", role: "gridcell", hidden: true, tabIndex: 0, ariaLabel: "Differences" });
  const leave = () => {
    const was = !result.hidden;
    if (was && result.contains(result.getRootNode().activeElement)) compare.focus();
    [result.hidden, texts.hidden, compare.textContent, compare.ariaPressed] = [true, false, "Show differences", "false"];
    return was;
  };
  const look = async () => {
    const reply = await ask("diff", { ...place, a: Number(a.value), b: Number(b.value) });
    if (!reply) return;
    const legend = make("div", "ck-legend", make("del", "ck-del", `only ${labels[a.value]}`), " ", make("ins", "ck-ins", `only ${labels[b.value]}`));
    result.replaceChildren(legend, safe(reply.html, sheet));
    [result.hidden, texts.hidden, compare.textContent, compare.ariaPressed] = [false, true, "Show the answers", "true"];
  };
  const compare = button("ck-chip", () => (result.hidden ? look() : leave()), "Show differences");
  for (const one of [a, b]) one.onchange = () => { if (!result.hidden) look(); };
  bar.append("Compare ", a, " with ", b, " ", compare, closing);
  part.replaceChildren(bar, result, texts);
  return leave;
}

/** One answer in full. */
function fullPart(cell, c, place, { ask, sheet, labels, head, state }) {
  const part = make("div", { className: "ck-full", role: "gridcell", tabIndex: 0, ariaLabel: labels[c] });
  if (!cell) return part;
  if (cell.status === "waiting") return part.append(pill(cell.status, state)), part;
  const pressed = button("ck-chip ck-copy", async () => {
    const reply = await ask("raw", { ...place, column: c });
    if (reply) copyText(pressed, reply.text);
  }, "Copy");
  pressed.ariaLabel = `Copy the answer of ${labels[c]}`;
  part.append(pressed);
  if (cell.status !== "ok") part.append(pill(cell.status));
  if (cell.error) part.append(make("div", "ck-error", cell.error));
  if (cell.thought) part.append(make("details", "ck-think", make("summary", "", "Reasoning"), make("div", "ck-said", cell.thought)));
  if (cell.html) part.append(safe(cell.html, sheet));
  if (cell.raw) part.append(make("div", "ck-said", cell.raw));
  for (const call of cell.calls) part.append(make("div", "ck-call", `calls ${call.name}`, make("pre", { tabIndex: 0 }, call.arguments)));
  for (const { name, value, reason } of cell.scores) part.append(make("div", "ck-figures", [`${name} ${score(head, name, value)}`, reason].filter(Boolean).join(" · ")));
  if (cell.note) part.append(make("div", "ck-figures", cell.note));
  return part;
}
