// How a view asks its kernel, and small parts that views share. What is asked can be asked again: answers may get lost.

const make = (tag, props, ...children) => {
  const element = Object.assign(document.createElement(tag), typeof props === "string" ? { className: props } : props);
  element.append(...children);
  return element;
};
const button = (className, onclick, ...children) => make("button", { className, onclick, type: "button" }, ...children);

/** HTML that the kernel has made safe, in a shadow root, where no style and no command of the page reaches it. */
function safe(html, sheet) {
  const [host, md] = [make("div", "ck-body"), make("div", "ck-md")];
  md.innerHTML = html;
  for (const wide of md.querySelectorAll("pre, .ck-scroll, .ck-formula")) wide.tabIndex = 0; // to be scrolled by key
  host.attachShadow({ mode: "open" }).append(md);
  host.shadowRoot.adoptedStyleSheets = [sheet];
  return host;
}

/** A style sheet for what stands in shadow roots. */
function sheetOf(style) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${style}.ck-md.ck-md.ck-md { font: inherit }`);
  return sheet;
}

/** Copies text, and says on what was pressed that it did. */
async function copyText(pressed, text) {
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
  const before = pressed.textContent;
  if (before === "Copied") return;
  pressed.textContent = "Copied";
  setTimeout(() => { pressed.textContent = before; }, 1500);
}

/**
 * `ask(k, values)` promises the kernel's answer. A question is repeated until it is answered; `told(text, isSilent)` is what to
 * say of a kernel that does not, "" when it does.
 */
function openAsker(model, signal, told) {
  const waiting = new Map();
  let next = Math.floor(Math.random() * 2 ** 40), said = "", timer, hasAnswered = false;
  const say = (text, isSilent = false) => { if (text !== said) told((said = text), isSilent); };
  const post = one => {
    one.due = Date.now() + 1500 * 2 ** one.tries++;
    try {
      Promise.resolve(model.send(one.message)).catch(end);
    } catch {
      end();
    }
  };
  const end = () => {
    waiting.clear();
    timer = clearInterval(timer);
    say("The kernel that this belongs to has ended. Run the cell again.", !hasAnswered);
  };
  const tick = () => {
    const now = Date.now();
    for (const one of waiting.values()) if (now >= one.due && one.tries < 9) post(one);
    if ([...waiting.values()].some(one => now - one.since > 1200)) {
      say("The kernel is busy with another cell. This will be done when it is free.", !hasAnswered && now - [...waiting.values()][0].since > 6000);
    }
    if (!waiting.size) timer = clearInterval(timer);
  };
  const hear = message => {
    const one = waiting.get(message?.n);
    if (!one) return;
    waiting.delete(message.n);
    hasAnswered = true;
    say(message.k === "no" ? message.text : "");
    one.answered(message.k === "no" ? null : message);
  };
  model.on("msg:custom", hear);
  signal.addEventListener("abort", () => {
    model.off("msg:custom", hear);
    clearInterval(timer);
    waiting.clear();
  });
  return (k, values = {}) => new Promise(answered => {
    const one = { message: { k, n: next++, ...values }, since: Date.now(), tries: 0, answered };
    for (const [n, other] of waiting) if (other.message.k === k && k === "page") waiting.delete(n); // nobody needs the older page
    waiting.set(one.message.n, one);
    timer ??= setInterval(tick, 250);
    post(one);
  });
}

/** JupyterLab takes keys for commands: "b" would insert a cell, Shift+Enter run this one and destroy the widget. */
function keepKeys(root, signal) {
  const keep = event => { if (event.key === "Enter" || !(event.ctrlKey || event.metaKey)) event.stopPropagation(); };
  root.addEventListener("keydown", keep, { signal });
  for (const name of ["keyup", "keypress", "paste", "copy", "cut", "contextmenu"]) root.addEventListener(name, event => event.stopPropagation(), { signal });
}
