// What the kernel told of a chat, and the commands that it has not heard yet. Nothing is drawn here.

/**
 * @typedef {{id: string, name: string, args: string, result: string, state: string, word: string}} Call
 * @typedef {{reasoning: string, thought: string, html: string, tail: string, calls: Call[]}} Round
 * @typedef {{id: string, role: string, who: string, text: string, images: {src: string, alt: string}[], rounds: Round[],
 *   state: string, error: string, hint: string, note: string, say: string, at: [number, number]}} Row
 */

const BUSY = "The kernel is busy with another cell. ";
const STATE = { label: "", notice: "", settings: {}, attached: [], tools: [], has_backend: true };
const ROW = { text: "", images: [], at: [1, 1] };
const ROUND = { reasoning: "", html: "", tail: "", calls: [] };

/** What the kernel told of one chat, for all its views in this page, and the commands that it has not heard yet. */
function openStore(model) {
  const store = { rows: [], state: STATE, draft: "", views: new Set(), adding: new Set() }; // adding: images on their way to the kernel
  const picked = { server: "", model: "", rows: [], status: "", error: "", busy: false };
  const waiting = new Map(); // commands that were not heard, by number
  const heard = new Map(); // the last that were: the kernel may still refuse them
  let next = Math.floor(Math.random() * 2 ** 40);
  let [seen, isBehind, isEnded] = [null, true, false]; // seen: the number of the last message that was taken in
  let isWhole = false; // whether all the rows are here that there were at `seen`
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
      [isEnded, isWhole] = [true, false];
      store.state = { ...store.state, busy: false };
      for (const [n, command] of waiting) waiting.delete(n) && command.answered("ended", {});
      tell("state");
    }
  };
  const ask = () => {
    askedAt = Date.now();
    asks += 1;
    post(isWhole ? { k: "sync", s: seen } : { k: "hello" });
  };
  const repeat = command => {
    command.due = Date.now() + 1500 * 2 ** command.tries++;
    post(command.message, command.buffers);
  };
  const tick = () => {
    const now = Date.now();
    const since = now - askedAt;
    const pause = 500 * 2 ** Math.min(4, Math.max(0, asks - 2)); // who is busy for long is not flooded
    const isQuiet = (store.state.busy || store.adding.size) && Math.min(since, now - heardAt) >= 1500;
    if (isBehind ? since >= pause : isQuiet || (checks && since >= 500)) {
      checks = Math.max(0, checks - 1);
      ask();
    }
    for (const command of waiting.values()) if (now >= command.due && command.tries < (command.buffers ? 3 : 8)) repeat(command);
    if (told !== store.notice()) tell("notice");
    if (isEnded || !(isBehind || store.state.busy || store.adding.size || checks || waiting.size)) timer = clearInterval(timer);
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
    const late = [...waiting.values()].filter(one => Date.now() - one.since >= 700).map(one => one.message);
    if (late.some(({ k }) => k === "stop")) return `${BUSY}Stop will be heard when it is free; limits of time and tokens still hold.`;
    const sent = late.find(({ text }) => text);
    const what = sent ? `“${sent.text.slice(0, 80)}”: ` : "";
    if (late.length) return `${what}${BUSY}This will be done when it is free.`;
    return store.isSilent() ? "The kernel does not answer: it is busy with another cell, or it has ended." : "";
  };
  /** The model for drawPicker: what the kernel said of its picker, and commands instead of traits. */
  store.picker = (changed = {}) => ({
    get: name => picked[name],
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
  const settle = reply => {
    const command = waiting.get(reply.n) || heard.get(reply.n);
    if (!command) return;
    if (waiting.delete(reply.n)) checks = Math.max(checks, 1); // what it changed may get lost
    heard.set(reply.n, command);
    if (heard.size > 40) heard.delete(heard.keys().next().value);
    command.answered(reply.k, reply);
    tell("notice");
  };
  const download = ({ n, name, type, text }) => {
    if (!heard.delete(n)) return; // it was asked for elsewhere
    const href = URL.createObjectURL(new Blob([text], { type }));
    Object.assign(document.createElement("a"), { href, download: name.replace(/[^\w.\- ]/g, "_") }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
  };
  const asRow = row => ({ ...ROW, ...row, rounds: (row.rounds || []).map(round => ({ ...ROUND, ...round })) });
  const follow = ({ k, s, ...message }) => {
    if (k === "all") {
      const rows = message.rows.map(asRow);
      [store.rows, store.state, seen] = [rows, { ...STATE, ...message.state }, s];
      [isWhole, isBehind, asks, checks] = [true, false, 0, 0];
      return tell("all");
    }
    if (isBehind || s > seen + 1) return miss();
    if (s <= seen) return;
    const row = k === "row" ? asRow(message.row) : store.rows.find(({ id }) => id === message.i);
    const at = store.rows.findIndex(({ id }) => id === row?.id);
    if (k === "d" && !row) return miss((isWhole = false)); // the number alone would not tell the kernel
    seen = s;
    if (k === "state") store.state = { ...STATE, settings: store.state.settings, ...message.state };
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
  const take = message => {
    heardAt = Date.now();
    if (message.k === "ok" || message.k === "no") settle(message);
    else if (message.k === "file") download(message);
    else if (message.k === "picker") tell("picker", Object.assign(picked, message.values));
    else if (Number.isInteger(message.s)) follow(message);
  };
  const events = {
    "msg:custom": message => {
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
