"use strict";
// Filter and sort of the one table in this page. Everything it works on is in the table already.
(() => {
  const table = document.querySelector(".ck-wide .ck-side");
  const bar = document.querySelector(".ck-bar");
  if (!table || !bar) return;
  const body = table.tBodies[0];
  const part = Object.fromEntries([...bar.querySelectorAll("[data-ck]")].map((node) => [node.dataset.ck, node]));
  const rows = [...body.rows].filter((row) => !row.classList.contains("ck-warm"));
  const warm = [...body.rows].filter((row) => row.classList.contains("ck-warm"));
  const score = [...part.sort.options].findIndex((option) => option.text === "score") - 1;
  const numbers = (cell) => (cell.dataset.v ?? "").split(",").map((text) => (text === "" ? null : Number(text)));
  const words = new Map();
  const wordsOf = (row) => {
    if (!words.has(row)) words.set(row, [...row.querySelectorAll(".ck-text")].map((node) => node.textContent).join("\n").toLowerCase());
    return words.get(row);
  };
  const cells = (row) => [...row.cells].slice(1);
  const tests = {
    "": () => true,
    bad: (row) => cells(row).some((cell) => cell.classList.contains("ck-bad")),
    differs: (row) => "differs" in row.dataset,
    low: (row) => score >= 0 && cells(row).some((cell) => (numbers(cell)[score] ?? 1) < 1),
  };

  // What is not known comes last, whichever way it is sorted.
  const sorted = () => {
    if (part.sort.value === "") return rows;
    const [figure, column] = [Number(part.sort.value), Number(part.of.value)];
    const way = part.down.checked ? -1 : 1;
    return rows
      .map((row) => [row, numbers(row.cells[column])[figure] ?? null])
      .sort(([, a], [, b]) => (a === null || b === null ? (a === null) - (b === null) : (a - b) * way))
      .map(([row]) => row);
  };

  const draw = () => {
    const wanted = part.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = tests[part.show.value];
    let shown = 0;
    for (const row of rows) {
      row.hidden = !(fits(row) && wanted.every((word) => wordsOf(row).includes(word)));
      shown += !row.hidden;
    }
    body.append(...warm, ...sorted());
    const all = rows.length.toLocaleString("en");
    part.count.textContent = shown === rows.length ? `${all} rows` : `${shown.toLocaleString("en")} of ${all} rows`;
  };

  let timer;
  bar.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(draw, 120);
  });
  const folds = () => table.querySelectorAll("details:not([open])");
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...folds()];
    for (const fold of opened) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of opened) fold.open = false;
  });
  bar.hidden = false;
  draw();
})();
