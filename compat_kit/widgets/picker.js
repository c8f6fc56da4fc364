// A picker of a server and one of its models. It draws what the kernel says and sends back what was chosen.
// A widget that holds a picker puts this text before its own module, and calls drawPicker in its render.

/**
 * Draws the picker into `el` and keeps it up to date until `signal` aborts.
 * @param {object} model of anywidget, with the traits server, model, rows, status, error and busy
 * @param {HTMLElement} el @param {AbortSignal} signal
 */
export function drawPicker(model, el, signal) {
  const make = (tag, className = "", text = "") => Object.assign(document.createElement(tag), { className, textContent: text });
  const root = make("section", "ck-root ck-picker ck-live mathjax_ignore");
  root.setAttribute("aria-label", "Model server");
  const servers = make("select");
  const models = make("select");
  const again = Object.assign(make("button", "ck-again"), { type: "button", title: "Look for servers again" });
  const turning = make("span", "ck-turning", "↻");
  turning.setAttribute("aria-hidden", "true");
  again.append(turning, make("span", "", "Refresh"));
  const can = make("ul", "ck-can");
  can.setAttribute("aria-label", "What is known of the model");
  const advice = make("div", "ck-advice");
  const status = make("span", "ck-status");
  status.setAttribute("role", "status");
  const about = make("span", "ck-about");
  const error = make("div", "ck-error");
  error.setAttribute("role", "alert");
  const field = (name, select) => {
    select.setAttribute("aria-label", name);
    const label = make("label", "ck-field");
    label.append(make("span", "", name), select);
    return label;
  };
  const bar = make("div", "ck-bar");
  const foot = make("div", "ck-foot");
  bar.append(field("Server", servers), field("Model", models), again);
  foot.append(status, about);
  root.append(bar, can, advice, error, foot);
  el.append(root);

  const shown = new Map();
  const options = (select, list, value, nothing) => {
    const known = list.some((one) => one.value === value);
    const wanted = JSON.stringify([list, known ? "" : value || nothing]);
    if (shown.get(select) !== wanted) {
      shown.set(select, wanted); // options that stay as they are keep an open list open
      select.replaceChildren();
      if (!known) select.append(Object.assign(new Option(value || nothing, value), { disabled: !value }));
      const groups = new Map([["", select]]);
      for (const one of list) {
        if (!groups.has(one.group)) {
          groups.set(one.group, Object.assign(document.createElement("optgroup"), { label: one.group }));
          select.append(groups.get(one.group));
        }
        groups.get(one.group).append(new Option(one.text, one.value));
      }
    }
    select.value = value;
    select.disabled = list.length === 0;
  };
  // Commands in advice stand between backticks.
  const marked = (text) => text.split("`").map((part, i) => make(i % 2 ? "code" : "span", i % 2 ? "ck-code" : "", part));

  const say = (text) => {
    if (shown.get(status) !== text) status.replaceChildren(...marked(text)); // who hears it read hears it once
    shown.set(status, text);
  };

  const draw = () => {
    const rows = model.get("rows");
    const row = rows.find((one) => one.name === model.get("server"));
    const offered = row ? row.models : [];
    const chosen = offered.find((one) => one.id === model.get("model"));
    const as = (list, key) => list.map((one) => ({ value: one[key], text: one.text, group: one.group || "" }));
    options(servers, as(rows, "name"), model.get("server"), rows.length ? "Choose a server" : "No server");
    options(models, as(offered, "id"), model.get("model"), offered.length ? "Choose a model" : "No model");
    servers.title = row ? row.text : "";
    models.title = chosen ? chosen.text : "";
    can.replaceChildren(...(chosen ? chosen.badges : []).map((badge) => make("li", "ck-badge", badge)));
    can.hidden = !can.childElementCount;
    advice.hidden = !row || row.tone === "good";
    if (!advice.hidden) {
      const pill = make("span", `ck-pill ck-is-${row.tone}`);
      pill.append(make("span", "ck-mark", row.mark), make("span", "", row.state));
      const text = make("span");
      text.append(...marked(row.advice));
      advice.replaceChildren(pill, text);
    }
    about.replaceChildren(...(row ? [row.note, row.url] : []).filter(Boolean).map((text) => make("span", "", text)));
    say(model.get("status"));
    error.textContent = model.get("error");
    error.hidden = !error.textContent;
    again.setAttribute("aria-disabled", String(model.get("busy")));
    root.toggleAttribute("data-busy", model.get("busy"));
  };

  const choose = (values) => {
    for (const [name, value] of Object.entries(values)) model.set(name, value);
    model.save_changes();
    draw();
  };
  const on = (target, event, listener) => target.addEventListener(event, listener, { signal });
  on(servers, "change", () => {
    const row = model.get("rows").find((one) => one.name === servers.value);
    if (row) choose({ server: row.name, model: row.usual });
  });
  on(models, "change", () => choose({ model: models.value }));
  on(again, "click", () => {
    if (model.get("busy")) return;
    say("Looking …"); // a kernel that is busy answers late
    try {
      model.send({ kind: "refresh" });
    } catch {
      say("The kernel that this belongs to has ended. Run the cell again.");
    }
  });
  // JupyterLab takes keys for commands: "b" would insert a cell, Shift+Enter run this one and destroy the widget.
  on(root, "keydown", (event) => event.ctrlKey || event.metaKey || event.stopPropagation());

  let asked = false;
  const later = () => {
    if (asked) return;
    asked = true; // several traits that change at once are drawn once
    queueMicrotask(() => { asked = false; if (!signal.aborted) draw(); });
  };
  const events = ["server", "model", "rows", "status", "error", "busy"].map((name) => `change:${name}`);
  for (const event of events) model.on(event, later);
  signal.addEventListener("abort", () => {
    for (const event of events) model.off(event, later);
    root.remove();
  });
  draw();
}
