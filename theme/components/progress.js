/* Ticks on the steps of a path and at the end of a module. They live in memory, and on the device
   only once the reader asks. They are keyed by the ids of modules, so both languages share them. */

const KEY = "llwybr-progress";
const VERSION = 1;
const LARGEST = 1_000_000;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

let done = new Map(); // the id of a module to the day on which it was ticked
let isKept = false;
let isBehind = false; // the device keeps less than this page knows, for want of room
let panel;
const ticks = [];

/* The record: what is kept, exported and imported. */

function today() {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

function isDay(text) {
  const day = new Date(`${text}T00:00:00Z`);
  const isReal = typeof text === "string" && !Number.isNaN(day.valueOf());
  return isReal && day.toISOString() === `${text}T00:00:00.000Z`;
}

function written() {
  const modules = Object.fromEntries([...done].sort());
  return JSON.stringify({ format: KEY, version: VERSION, date: today(), modules }, null, 2);
}

/* What a record says, or null where it is none that this version can read. */
function understood(text) {
  let record;
  try {
    record = JSON.parse(text);
  } catch {
    return null;
  }
  if (record?.format !== KEY || record.version !== VERSION) return null;
  if (Object.prototype.toString.call(record.modules) !== "[object Object]") return null;
  const entries = Object.entries(record.modules);
  return entries.every(([id, day]) => ID.test(id) && isDay(day)) ? new Map(entries) : null;
}

/* Take in other ticks; the earlier day holds. Returns how many are new. */
function merge(others) {
  const before = done.size;
  for (const [id, day] of others) {
    if (!done.has(id) || day < done.get(id)) done.set(id, day);
  }
  return done.size - before;
}

/* The device. A browser may refuse it at any time. */

function kept() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep() {
  try {
    localStorage.setItem(KEY, written());
    isBehind = false;
    return true;
  } catch {
    isBehind = isKept;
    return false;
  }
}

function forget() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing can be removed, nothing could be kept.
  }
  isKept = false;
  isBehind = false;
}

/* Bring this page up to what the device keeps, which another tab may have changed or cleared. */
function follow() {
  const text = kept();
  const found = text === null ? null : understood(text);
  if (found === null) {
    if (isKept) done = new Map();
    isKept = false;
    if (text !== null) say("unreadable");
    return;
  }
  const mine = isKept && !isBehind ? new Map() : done;
  done = found;
  isKept = true;
  if (merge(mine)) keep();
}

function change(id, isDone) {
  if (isKept && !isBehind) follow();
  if (isDone) done.set(id, today());
  else done.delete(id);
  if (isKept && !keep()) say("full");
  show();
}

/* What the reader sees. */

/* In the page's own words: browsers do not all know the months in Welsh. */
function inWords(date) {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${panel.dataset.months.split(" ")[month - 1]} ${year}`;
}

function say(what, slots = {}) {
  const place = panel.querySelector(".ll-progress__outcome");
  place.textContent = filled(place.dataset[what], slots);
}

function filled(words, slots) {
  return words.replace(/\{(\w+)\}/g, (whole, name) => slots[name] ?? whole);
}

function show() {
  for (const { id, item } of ticks) {
    const day = item.querySelector(".ll-tick__day");
    item.querySelector("input").checked = done.has(id);
    item.querySelector(".ll-tick__none").hidden = done.has(id);
    day.textContent = done.has(id) ? filled(day.dataset.words, { day: inWords(done.get(id)) }) : "";
  }
  panel.querySelector(".ll-progress__keep input").checked = isKept;
  const count = panel.querySelector(".ll-progress__count");
  if (count) count.textContent = counted(count.dataset);
  document.dispatchEvent(new CustomEvent("llwybr-progress", { detail: new Set(done.keys()) }));
}

function counted(words) {
  const isOptional = (step) => step.matches(".ll-step--optional");
  const isDone = (step) => done.has(step.dataset.module);
  const steps = stepsOf(document);
  const needed = steps.filter((step) => !isOptional(step));
  const extra = steps.filter(isOptional);
  const left = needed.filter((step) => !isDone(step));
  const minutes = left.reduce((sum, step) => sum + Number(step.dataset.minutes), 0);
  const parts = [
    filled(words.steps, { n: needed.length - left.length, m: needed.length }),
    filled(words.left, { time: lasting(minutes, words) }),
  ];
  if (extra.length) {
    parts.push(filled(words.optional, { n: extra.filter(isDone).length, m: extra.length }));
  }
  return `${parts.join(". ")}.`;
}

/* Minutes in words, as the rest of the page has them; a line never ends between a number and its word. */
function lasting(minutes, words) {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [];
  if (hours) parts.push(filled(hours === 1 ? words.hour : words.hours, { n: hours }));
  if (rest || !hours) parts.push(filled(rest === 1 ? words.minute : words.minutes, { n: rest }));
  return parts.map((part) => part.replaceAll(" ", "\u00a0")).join(" ");
}

function stepsOf(page) {
  return [...page.querySelectorAll(".ll-step[data-module]")];
}

function taken(kind) {
  const template = document.querySelector(`template[data-progress="${kind}"]`);
  return template?.content.firstElementChild.cloneNode(true);
}

/* Opting in. */

function heedKeep() {
  const box = panel.querySelector(".ll-progress__keep input");
  const note = panel.querySelector(".ll-progress__note");
  note.id = "ll-progress-note";
  box.setAttribute("aria-describedby", note.id);
  box.addEventListener("change", () => {
    if (!box.checked) {
      forget();
      say("forgotten");
    } else {
      isKept = keep();
      say(isKept ? "kept" : "blocked");
    }
    show();
  });
}

function heedTick(item, id) {
  ticks.push({ id, item });
  const box = item.querySelector("input");
  box.addEventListener("change", () => change(id, box.checked));
}

/* The buttons of a path. */

const ACTIONS = {
  export(button) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([written()], { type: "application/json" }));
    link.download = button.dataset.file;
    link.click();
    // The browser may still be reading it when `click` returns.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    say("exported");
  },

  import() {
    // A file field of its own would speak the browser's language, not the page's.
    const field = document.createElement("input");
    field.type = "file";
    field.accept = ".json,application/json";
    field.addEventListener("change", () => field.files.length && takeIn(field.files[0]));
    field.click();
  },

  print() {
    const line = panel.querySelector(".ll-progress__printed");
    line.textContent = filled(line.dataset.words, { day: inWords(today()) });
    line.hidden = false;
    document.documentElement.classList.add("ll-recording");
    window.print();
  },

  clear: ask,

  "clear-yes"() {
    done = new Map();
    forget();
    show();
    asked();
    say("cleared");
  },

  "clear-no": asked,
};

async function takeIn(file) {
  const others = file.size > LARGEST ? null : understood(await file.text());
  if (others === null) {
    say("refused");
    return;
  }
  if (isKept && !isBehind) follow();
  const added = merge(others);
  say("imported", { n: added, m: others.size - added });
  if (isKept && !keep()) say("full");
  show();
}

function ask() {
  panel.querySelector(".ll-progress__outcome").textContent = "";
  panel.querySelector(".ll-progress__sure").hidden = false;
  panel.querySelector("[data-action=clear-no]").focus();
}

function asked() {
  panel.querySelector(".ll-progress__sure").hidden = true;
  panel.querySelector("[data-action=clear]").focus();
}

function printed() {
  document.documentElement.classList.remove("ll-recording");
  panel.querySelector(".ll-progress__printed").hidden = true;
}

/* Where the ticks stand: on each step of a path, and at the end of a module. */

function showOnPath() {
  for (const step of stepsOf(document)) {
    const link = step.querySelector(".ll-step__title a");
    const item = taken("tick");
    const number = step.querySelector(".ll-step__number").lastChild.textContent.trim();
    item.querySelector(".ll-tick__step").textContent = `: ${number} ${link.textContent}`;
    step.querySelector(".ll-step__facts").after(item);
    heedTick(item, step.dataset.module);
  }
  document.querySelector(".ll-path").before(panel);
  for (const button of panel.querySelectorAll("[data-action]")) {
    button.addEventListener("click", () => ACTIONS[button.dataset.action](button));
  }
  panel.querySelector(".ll-progress__sure").addEventListener("keydown", (event) => {
    if (event.key === "Escape") asked();
  });
  addEventListener("afterprint", printed);
}

function showInModule() {
  const template = document.querySelector('template[data-progress="module"]');
  heedTick(panel.querySelector(".ll-tick"), template.dataset.module);
  template.before(panel);
}

function start() {
  if (document.querySelector(".ll-path")) showOnPath();
  else showInModule();
  heedKeep();
  follow();
  show();
  const again = () => {
    follow();
    show();
  };
  addEventListener("storage", (event) => [KEY, null].includes(event.key) && again());
  addEventListener("pageshow", (event) => event.persisted && again());
}

panel = taken("path") ?? taken("module");
if (panel) start();
