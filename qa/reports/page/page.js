"use strict";
// Findings are numbered from 1 over the page; a mark in the text names those that cover it, narrowest first.
(() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const cards = [...document.querySelectorAll(".finding")];
  const marks = [...document.querySelectorAll(".mark")];
  const rows = [...document.querySelectorAll(".row")];
  const boxes = [...document.querySelectorAll("input[name=severity], input[name=rule]")];
  const SEVERITIES = ["error", "warning", "note"];
  const numbersOf = (element) => element.dataset.findings.split(" ").map(Number);
  const cardOf = (number) => cards[number - 1];
  const places = cards.map(() => []);
  for (const element of document.querySelectorAll("[data-findings]")) {
    for (const number of numbersOf(element)) places[number - 1].push(element);
  }
  let current = 0; // 0: none

  const isShown = (number) => !cardOf(number).hidden;
  const shown = () => cards.filter((card) => !card.hidden).map((card) => Number(card.dataset.number));

  function tell(text) {
    byId("status").textContent = text;
  }

  function position() {
    const numbers = shown();
    const at = numbers.indexOf(current) + 1;
    const text = byId("position").dataset.position;
    byId("position").textContent = text.replace("{current}", at || "–").replace("{count}", numbers.length);
    byId("previous").disabled = byId("next").disabled = numbers.length === 0;
  }

  function paint(number, isCurrent) {
    if (!number) return;
    cardOf(number).classList.toggle("current", isCurrent);
    if (isCurrent) cardOf(number).setAttribute("aria-current", "true");
    else cardOf(number).removeAttribute("aria-current");
    for (const place of places[number - 1]) {
      place.classList.toggle("current", isCurrent);
      place.closest(".row").classList.toggle("here", isCurrent);
    }
  }

  function select(number) {
    paint(current, false);
    current = number;
    paint(current, true);
    root.classList.add("open");
    byId("close").hidden = false;
    const card = cardOf(number);
    const place = places[number - 1].find((element) => element.matches(".mark"));
    card.scrollIntoView({ block: "nearest" });
    (place || card).focus({ preventScroll: true });
    (place || card).scrollIntoView({ block: "center" });
    position();
    const message = [...card.querySelector(".message").childNodes].filter((node) => !node.matches?.(".sign"));
    tell(`${byId("position").textContent}: ${message.map((node) => node.textContent).join("")}`);
  }

  function close() {
    if (!current) return;
    const place = places[current - 1].find((element) => element.matches(".mark"));
    paint(current, false);
    current = 0;
    root.classList.remove("open");
    byId("close").hidden = true;
    if (place) place.focus({ preventScroll: true });
    position();
    tell("");
  }

  function step(by) {
    const numbers = shown();
    if (!numbers.length) return tell(byId("status").dataset.none);
    const from = numbers.indexOf(current);
    const to = from < 0 ? (by > 0 ? 0 : numbers.length - 1) : (from + by + numbers.length) % numbers.length;
    select(numbers[to]);
  }

  function refreshMark(mark) {
    const numbers = numbersOf(mark).filter(isShown);
    mark.classList.remove("off", ...SEVERITIES);
    if (!numbers.length) {
      mark.classList.add("off");
      mark.removeAttribute("href");
      return;
    }
    const found = numbers.map((number) => cardOf(number).dataset.severity);
    mark.classList.add(SEVERITIES.find((severity) => found.includes(severity)));
    mark.href = `#finding-${numbers[0]}`;
  }

  function filter() {
    const wanted = (name) => new Set(boxes.filter((box) => box.name === name && box.checked).map((box) => box.value));
    const [severities, rules] = [wanted("severity"), wanted("rule")];
    for (const card of cards) card.hidden = !(severities.has(card.dataset.severity) && rules.has(card.dataset.rule));
    marks.forEach(refreshMark);
    const concerns = (row) => [...row.querySelectorAll("[data-findings]")].some((e) => numbersOf(e).some(isShown));
    for (const row of rows) row.classList.toggle("shown", concerns(row));
    root.classList.toggle("only-findings", byId("only-findings").checked);
    root.classList.toggle("narrowed", boxes.some((box) => !box.checked) || byId("only-findings").checked);
    if (current && !isShown(current)) close();
    position();
    tell(shown().length ? byId("position").textContent : byId("status").dataset.none);
  }

  function checkRules(isChecked) {
    for (const box of boxes) if (box.name === "rule") box.checked = isChecked;
    filter();
  }

  document.addEventListener("click", (event) => {
    if (byId("filter").open && !event.target.closest("#filter")) byId("filter").open = false;
    const mark = event.target.closest(".mark:not(.off)");
    const message = event.target.closest(".message");
    if (!mark && !message) return;
    event.preventDefault();
    if (message) return select(Number(message.closest(".finding").dataset.number));
    const numbers = numbersOf(mark).filter(isShown);
    select(numbers[(numbers.indexOf(current) + 1) % numbers.length]); // a second click shows the next finding of the place
  });

  const LETTERS = { j: 1, k: -1 };
  const ARROWS = { ArrowRight: 1, ArrowLeft: -1 };
  const VERTICAL = { ArrowDown: 1, ArrowUp: -1 }; // they scroll the page, unless one is at a finding
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, summary")) {
      if (event.key === "Escape") byId("filter").open = false;
      return;
    }
    if (event.key === "Escape") {
      if (byId("filter").open) byId("filter").open = false;
      else close();
      return;
    }
    const atFinding = event.target.closest(".mark, .finding") !== null;
    const by = (byId("letter-keys").checked && LETTERS[event.key]) || ARROWS[event.key] || (atFinding && VERTICAL[event.key]);
    if (!by) return;
    event.preventDefault();
    step(by);
  });

  byId("next").addEventListener("click", () => step(1));
  byId("previous").addEventListener("click", () => step(-1));
  byId("close").addEventListener("click", close);
  byId("all-rules").addEventListener("click", () => checkRules(true));
  byId("no-rules").addEventListener("click", () => checkRules(false));
  byId("only-findings").addEventListener("change", filter);
  for (const box of boxes) box.addEventListener("change", filter);
  root.classList.add("js");
  filter(); // a reloaded page may come with its boxes as they were left
  tell("");
  // page.html#finding-12 is a link in a build log: show it as if it had been clicked.
  function follow() {
    const linked = /^#(?:finding|message|mark)-(\d+)$/.exec(location.hash);
    if (linked && cardOf(Number(linked[1])) && isShown(Number(linked[1]))) select(Number(linked[1]));
  }
  window.addEventListener("hashchange", follow);
  follow();
})();
