// What stands above the rows of the table: the models with their medians, by which it is sorted, and what it is filtered by.

/** The cells of the header: the prompt's, and one for each model. */
function headParts({ labels, scorers, head, shown, order, sort, rows }) {
  const arrow = (by, column) => (order.by === by && order.column === column ? (order.desc ? " ▼" : " ▲") : "");
  const sorter = (text, by, column, what) => {
    const one = button("ck-sort", () => sort(by, column), text + arrow(by, column));
    one.title = one.ariaLabel = `Sort by ${what}${arrow(by, column) && (order.desc ? ", now descending" : ", now ascending")}`;
    one.toggleAttribute("data-on", Boolean(arrow(by, column)));
    return one;
  };
  const name = make("div", { className: "ck-head ck-name", role: "columnheader" }, make("div", "ck-label", "Prompt"), sorter("by name", "name", 0, "the name of the prompt"));
  if (order.by !== "prompt") name.append(button("ck-sort", () => sort("prompt", 0), "as asked"));
  name.ariaSort = order.by === "name" ? (order.desc ? "descending" : "ascending") : "none";
  const columns = labels.map((label, c) => {
    const sums = head?.columns[c];
    const part = make("div", { className: "ck-head", role: "columnheader" }, make("div", { className: "ck-label", title: label }, label));
    part.ariaSort = order.column === c && !["prompt", "name"].includes(order.by) ? (order.desc ? "descending" : "ascending") : "none";
    const tools = make("div", "ck-sorts");
    const add = (on, text, by, what) => on && tools.append(sorter(text, by, c, `${what} of ${label}`), " ");
    const has = key => (sums?.[key] ?? null) !== null;
    add(shown.ttft && has("ttft"), `TTFT ${number.format(sums?.ttft)} ms`, "ttft_s", "time to first token");
    add(shown.speed && has("speed"), `${sums?.estimated ? "≈" : ""}${number.format(sums?.speed)} tok/s`, "tokens_per_s", "tokens per second");
    add(shown.tokens && has("tokens"), `${number.format(sums?.tokens)} tok`, "tokens", "tokens");
    add(shown.total && has("seconds"), `${sums?.seconds} s`, "total_s", "total time");
    if (!tools.childElementCount) tools.append("–");
    for (const scorer of scorers) {
      const mean = known(sums?.scores[scorer], v => (isBinary(head, scorer) ? Math.round(v * 100) + " %" : String(Math.round(v * 100) / 100)));
      add(shown[`s:${scorer}`] !== false, `${scorer} ${mean}`, `score:${scorer}`, scorer);
    }
    part.append(tools);
    const told = sums ? [sums.done < rows && `${number.format(sums.done)} answers`, sums.failed && `${number.format(sums.failed)} failed`] : [];
    if (told.some(Boolean)) part.append(make("div", "ck-figures", told.filter(Boolean).join(" · ")));
    return part;
  });
  return [name, ...columns];
}

const chip = (text, on, act) => Object.assign(button("ck-chip", act, text), { ariaPressed: String(on) });

/** The buttons by which rows are filtered; those of what is not there are left out. */
function chipParts({ labels, scorers, head, filters, filter }) {
  const status = name => {
    const on = filters.statuses.includes(name);
    const word = wordOf(name, head.state);
    const text = `${word[0].toUpperCase()}${word.slice(1)} ${number.format(head.statuses[name] || 0)}`;
    return chip(text, on, () => filter({ statuses: on ? filters.statuses.filter(one => one !== name) : [...filters.statuses, name] }));
  };
  const names = Object.keys(WORDS).filter(name => name !== "ok" && (head.statuses[name] || filters.statuses.includes(name)));
  const parts = names.map(status);
  if (labels.length > 1) parts.unshift(chip("Answers differ", filters.differ, () => filter({ differ: !filters.differ })));
  if (head.reused || filters.reused) parts.push(chip(`Reused ${number.format(head.reused)}`, filters.reused, () => filter({ reused: !filters.reused })));
  if (scorers.length) parts.push(boundPart({ scorers, filters, filter }));
  if (JSON.stringify(filters) !== JSON.stringify(NO_FILTERS)) parts.push(button("ck-link", () => filter({ ...NO_FILTERS }), "Clear"));
  return parts;
}

/** One of the answers has a score below or above so much. */
function boundPart({ scorers, filters, filter }) {
  const name = make("select", { ariaLabel: "Score" }, make("option", { value: "" }, "Score …"), ...scorers.map(one => make("option", { value: one }, one)));
  const way = make("select", { ariaLabel: "Below or above" }, make("option", { value: "below" }, "below"), make("option", { value: "above" }, "above"));
  const value = make("input", { type: "number", step: "any", ariaLabel: "Score to compare with", value: filters.below ?? filters.above ?? 0.5 });
  [name.value, way.value] = [filters.scorer, filters.above !== null ? "above" : "below"];
  way.hidden = value.hidden = !filters.scorer;
  const change = () => {
    const limit = value.value === "" ? null : Number(value.value);
    way.hidden = value.hidden = !name.value;
    filter({ scorer: name.value, below: name.value && way.value === "below" ? limit : null, above: name.value && way.value === "above" ? limit : null });
  };
  for (const one of [name, way, value]) one.onchange = change;
  const part = make("span", "ck-chip ck-bound", name, way, value);
  part.toggleAttribute("data-on", Boolean(filters.scorer));
  return part;
}
