// A blind vote. It draws what the kernel says and sends back what was chosen; it never knows which model wrote what before the
// kernel tells it. vote.py puts before it `PROSE`, the style of Markdown, and asking.js.

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const name = i => (LETTERS[i] ? LETTERS[i] : `#${i + 1}`);
const percent = value => (value === null ? "–" : Math.round(value * 100) + " %");

/** Draws the vote into `el` until `signal` aborts. */
function drawVote(model, el, signal) {
  const sheet = sheetOf(PROSE);
  let shown = null, isBusy = false;
  const bar = make("progress", { max: 1, value: 0, ariaLabel: "Progress" });
  const [count, said] = [make("span", "ck-count"), make("div", { className: "ck-hidden", role: "status" })];
  const notice = make("div", { className: "ck-notice", hidden: true, role: "alert" });
  const body = make("div", "ck-ballot");
  const tools = make("div", { className: "ck-tools", role: "group", ariaLabel: "Vote" });
  const root = make("section", { className: "ck-root ck-vote ck-live mathjax_ignore", ariaLabel: "Blind vote", tabIndex: 0 },
    make("div", "ck-top", count, bar), notice, body, tools, said);
  const ask = openAsker(model, signal, (text, isSilent) => {
    notice.hidden = !text;
    notice.textContent = text;
    root.classList.toggle("ck-live", !isSilent);
  });

  const act = async (k, values = {}) => {
    if (isBusy) return;
    isBusy = true;
    root.toggleAttribute("data-busy", true);
    const reply = await ask(k, { turn: shown ? shown.turn : 0, ...values });
    isBusy = false;
    root.toggleAttribute("data-busy", false);
    if (!reply || signal.aborted) return;
    const hadFocus = root.contains(root.getRootNode().activeElement);
    shown = reply;
    draw();
    if (hadFocus) root.focus({ preventScroll: true });
  };
  const tool = (text, key, run, isOn = true) => Object.assign(button("ck-chip", run, text, key && make("kbd", "", key)), { disabled: !isOn });
  const answer = ({ html, raw }, i) => {
    const text = make("div", { className: "ck-text", tabIndex: 0, role: "region", ariaLabel: `Answer ${name(i)}` });
    text.append(html ? safe(html, sheet) : make("div", "ck-said", raw));
    const best = button("ck-best", () => act("vote", { choice: i }), `${name(i)} is best`, i < 9 ? make("kbd", "", String(i + 1)) : "");
    return make("article", "ck-card", make("div", "ck-letter", name(i)), text, best);
  };
  const drawVoting = () => {
    const cards = make("div", "ck-cards", ...shown.answers.map(answer));
    cards.style.setProperty("--ck-cards", Math.min(shown.answers.length, 3));
    body.replaceChildren(make("div", "ck-prompt", shown.prompt), cards);
    tools.replaceChildren(
      tool("Tie", "t", () => act("vote", { choice: null })), tool("Skip", "s", () => act("skip")),
      tool("Undo", "u", () => act("undo"), shown.votes > 0), make("span", "ck-gap"), tool("Reveal and end", "", () => act("reveal"), shown.votes > 0));
    said.textContent = `Prompt ${shown.votes + 1} of ${shown.total}: ${shown.prompt.slice(0, 200)}. ${shown.answers.length} answers.`;
  };
  const drawVoted = () => {
    const text = shown.total ? "That was the last prompt." : "There is nothing to vote on: no prompt has two answers that differ.";
    body.replaceChildren(make("div", "ck-end", text));
    tools.replaceChildren(tool("Undo", "u", () => act("undo"), shown.votes > 0), make("span", "ck-gap"), tool("Reveal the models", "", () => act("reveal"), shown.votes > 0));
    said.textContent = text;
  };
  const drawRevealed = () => {
    const best = Math.max(...shown.shares.map(one => one.wins));
    const lines = shown.shares.toSorted((a, b) => b.wins - a.wins).map(one => {
      const track = make("div", { className: "ck-track", ariaHidden: "true" });
      if (one.share !== null) {
        const [fill, range] = [make("div", "ck-fill"), make("div", "ck-range")];
        fill.style.width = `${one.share * 100}%`;
        range.style.left = `${one.low * 100}%`;
        range.style.width = `${(one.high - one.low) * 100}%`;
        track.append(fill, range);
      }
      const interval = one.share === null ? "–" : `${percent(one.low)} to ${percent(one.high)}`;
      const row = make("tr", one.wins === best && best ? "ck-first" : "", make("th", { scope: "row" }, one.label),
        make("td", "", String(one.wins)), make("td", "", percent(one.share)), make("td", "ck-wide", track), make("td", "ck-soft", interval));
      return row;
    });
    const heads = ["Model", "Preferred", "Share", "", "95 % interval"].map(text => make(text ? "th" : "td", text ? { scope: "col" } : "", text));
    const table = make("table", "ck-tally", make("thead", "", make("tr", "", ...heads)), make("tbody", "", ...lines));
    const note = `${shown.votes} ${shown.votes === 1 ? "vote" : "votes"} of yours. The share is of votes that were no tie.`;
    body.replaceChildren(make("div", "ck-verdict", shown.verdict), make("div", { className: "ck-scroll", role: "region", ariaLabel: "Votes", tabIndex: 0 }, table), make("div", "ck-note", note));
    tools.replaceChildren();
    said.textContent = `${shown.verdict}. ${note}`;
  };
  const draw = () => {
    const isVoting = shown.state === "voting";
    bar.max = Math.max(1, shown.total);
    bar.value = shown.state === "revealed" ? bar.max : shown.votes;
    count.textContent = isVoting ? `Prompt ${shown.votes + 1} of ${shown.total}` : `${shown.votes} of ${shown.total} voted on`;
    if (isVoting) drawVoting();
    else if (shown.state === "voted") drawVoted();
    else drawRevealed();
  };

  root.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat || !shown || shown.state === "revealed") return;
    const i = Number(event.key) - 1;
    const isVoting = shown.state === "voting";
    const run = { t: () => act("vote", { choice: null }), s: () => act("skip") };
    if (isVoting && Number.isInteger(i) && i >= 0 && i < shown.answers.length) act("vote", { choice: i });
    else if (event.key === "u" && shown.votes > 0) act("undo");
    else if (isVoting && run[event.key]) run[event.key]();
    else return;
    event.preventDefault();
  }, { signal });
  keepKeys(root, signal);
  const start = () => act("ballot");
  model.on("comm_live_update", start);
  signal.addEventListener("abort", () => { model.off("comm_live_update", start); root.remove(); });
  el.append(root);
  start();
}

export default {
  render({ model, el }) {
    const ended = new AbortController();
    drawVote(model, el, ended.signal);
    return () => ended.abort();
  },
};
