/* What a reader sees of the search: the search page, and suggestions in the dialog. What is typed
   and what is found are only ever put into the page as text. */

import { open } from "./engine.js";

const LANGUAGE = document.documentElement.lang;
const ROOT = new URL(`../${LANGUAGE}/`, import.meta.url);
const INDEX = new URL(`${LANGUAGE}/`, import.meta.url);
const FILTERS = ["kind", "role", "level", "minutes", "framework"];
const BY_NAME = ["role", "framework"];
const AT_ONCE = 10;
const SUGGESTIONS = 6;
const PARTS = 4;
const LONGEST = 60;
const NOTHING = { total: 0, hits: [], counts: {}, suggestion: null, other: false };
const PAUSE = 200; // milliseconds without a key before a count is read out

/* Words and elements. */

function filled(words, slots) {
  return words.replace(/\{(\w+)\}/g, (whole, name) => slots[name] ?? whole);
}

/* Minutes in words, as `progress.js` and the pages have them. */
function lasting(minutes, words) {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [];
  if (hours) parts.push(filled(hours === 1 ? words.hour : words.hours, { n: hours }));
  if (rest) parts.push(filled(rest === 1 ? words.minute : words.minutes, { n: rest }));
  return parts.map((part) => part.replaceAll(" ", "\u00a0")).join(" ");
}

/* A query as it is named: all of it would fill the page where somebody has pasted a text. */
function named(words) {
  const letters = [...words.trim()];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : letters.join("");
}

function made(tag, className, ...children) {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

function linkTo({ url, title, lang }, className = "") {
  const link = made("a", className, title);
  link.href = new URL(url, ROOT).href;
  if (lang) link.lang = lang;
  return link;
}

/* Suggestions in the dialog. */

export async function searchDialog(dialog) {
  const field = dialog.querySelector(".ll-field__input");
  const list = dialog.querySelector(".ll-suggestions");
  const status = dialog.querySelector("[role=status]");
  let timer;

  const suggest = () => {
    const words = field.value.trim();
    const pages = words ? suggestions(engine, words) : [];
    list.replaceChildren(...pages.map((page) => suggestion(engine, page)));
    list.hidden = pages.length === 0;
    const told = pages.length ? status.dataset.found : status.dataset.none;
    const text = words ? filled(told, { n: pages.length }) : "";
    clearTimeout(timer);
    timer = setTimeout(() => (status.textContent = text), PAUSE);
  };

  status.textContent = status.dataset.loading;
  const engine = await open(INDEX.href);
  field.addEventListener("input", suggest);
  dialog.addEventListener("keydown", (event) => walk(event, field, list));
  status.textContent = "";
  suggest();
}

/* Pages whose titles begin so; where there are none, pages that hold the words. */
function suggestions(engine, words) {
  const pages = engine.complete(words, SUGGESTIONS);
  return pages.length ? pages : engine.search(words, { limit: SUGGESTIONS }).hits;
}

function suggestion(engine, page) {
  const link = linkTo(page, "ll-suggestions__link");
  const kind = made("span", "ll-suggestions__kind", engine.names.kind[page.kind] ?? "");
  return made("li", "", link, " ", kind);
}

/* Arrow keys go from the field to the suggestions and through them; Tab does too. */
function walk(event, field, list) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [field, ...list.querySelectorAll("a")];
  const here = stops.indexOf(document.activeElement);
  if (!step || here < 0 || stops.length < 2) return;
  event.preventDefault();
  stops.at((here + step) % stops.length).focus();
}

/* The search page. */

/* The values that the page itself has names for, by the filter that they are choices of. */
function namesIn(choices) {
  const named = (choice) => [...choice.options].slice(1).map(({ value, text }) => [value, text]);
  return Object.fromEntries(choices.map((choice) => [choice.name, Object.fromEntries(named(choice))]));
}

export async function searchPage(place) {
  const status = place.querySelector("[role=status]");
  status.textContent = status.dataset.loading;
  const times = [...place.querySelectorAll("[name=minutes] option")].map(({ value }) => value);
  const engine = await open(INDEX.href, times.filter(Boolean));
  const page = new SearchPage(place, engine);
  page.start();
}

class SearchPage {
  constructor(place, engine) {
    this.engine = engine;
    this.part = (name) => place.querySelector(`.ll-${name}`);
    this.status = place.querySelector("[role=status]");
    this.field = this.part("field__input");
    this.list = this.part("results");
    this.more = this.part("search__more");
    this.choices = [...place.querySelectorAll(".ll-filters__choice")];
    this.any = this.choices[0].options[0].textContent;
    this.known = { ...namesIn(this.choices), ...engine.names };
    this.turn = 0;
    this.title = document.title;
  }

  start() {
    this.part("field").addEventListener("submit", (event) => {
      event.preventDefault();
      this.ask(this.field.value);
    });
    this.part("filters__set").addEventListener("change", () => this.ask(this.words));
    this.part("filters__clear").addEventListener("click", () => this.clear());
    this.more.addEventListener("click", () => this.showMore());
    addEventListener("popstate", () => {
      this.answer();
      this.field.value = this.words;
    });
    this.part("filters").open = matchMedia("(min-width: 64em)").matches;
    this.answer();
  }

  /* What the address asks: words, and the filters that are known. */
  read() {
    const given = new URLSearchParams(location.search);
    this.words = given.get("q") ?? "";
    this.filters = {};
    for (const name of FILTERS) {
      const value = given.get(name);
      if (value && Object.hasOwn(this.names(name), value)) this.filters[name] = value;
    }
  }

  names(filter) {
    return this.known[filter] ?? {};
  }

  /* Put words and filters into the address, as a page that the back button leads to. */
  ask(words) {
    const asked = new URLSearchParams({ q: words.trim() });
    for (const choice of this.choices) {
      if (choice.value) asked.set(choice.name, choice.value);
    }
    if (`?${asked}` !== location.search) history.pushState(null, "", `?${asked}`);
    this.answer();
  }

  clear() {
    for (const choice of this.choices) choice.value = "";
    this.ask(this.words);
    this.field.focus();
  }

  /* Answers may overtake each other; the one to the latest address is shown. */
  async answer() {
    this.read();
    this.turn += 1;
    const turn = this.turn;
    const found = await this.found(history.state?.shown ?? AT_ONCE);
    if (turn === this.turn) this.show(found, named(this.words));
  }

  /* Where little is found, the engine may know more words once it has fetched them. */
  async found(limit) {
    if (!this.words.trim()) return NOTHING;
    const found = this.find(0, limit);
    const isPoor = found.total === 0 || found.suggestion !== null;
    return isPoor && (await this.engine.widen()) ? this.find(0, limit) : found;
  }

  show(found, query) {
    document.title = query ? `${query} - ${this.title}` : this.title;
    this.list.replaceChildren(...found.hits.map((hit) => this.result(hit)));
    this.status.textContent = query ? this.told(found, query) : "";
    this.list.hidden = found.total === 0;
    this.more.hidden = found.total <= found.hits.length;
    this.part("search__hint").hidden = !query || found.total > 0;
    this.showFilters(found.counts, query);
    this.showMeant(found.suggestion);
    this.showOther(query, found.other);
  }

  /* How much was found, and whether all of it has every word that was asked for. */
  told({ total, whole }, query) {
    const { found, none, near, some } = this.status.dataset;
    if (!total) return filled(none, { query });
    const count = filled(found, { n: total, query });
    return whole < total ? `${count}. ${whole ? filled(some, { n: whole }) : near}` : count;
  }

  find(offset, limit) {
    return this.engine.search(this.words, { filters: this.filters, offset, limit });
  }

  showMore() {
    const before = this.list.children.length;
    const { total, hits } = this.find(before, AT_ONCE);
    const added = hits.map((hit) => this.result(hit));
    this.list.append(...added);
    this.more.hidden = total <= before + added.length;
    history.replaceState({ shown: before + added.length }, "");
    added[0]?.querySelector("a").focus();
  }

  showFilters(counts, query) {
    const isFiltered = Object.keys(this.filters).length > 0;
    let isUseful = isFiltered;
    for (const choice of this.choices) {
      const options = this.options(choice.name, counts[choice.name] ?? {});
      choice.replaceChildren(new Option(this.any, ""), ...options);
      choice.value = this.filters[choice.name] ?? "";
      choice.parentElement.hidden = options.length === 0;
      isUseful ||= options.length > 0;
    }
    this.part("filters").hidden = !query || !isUseful;
    this.part("filters__clear").hidden = !isFiltered;
  }

  options(filter, counts) {
    const named = Object.entries(this.names(filter)).filter(
      ([value]) => counts[value] > 0 || this.filters[filter] === value,
    );
    if (BY_NAME.includes(filter)) named.sort((a, b) => a[1].localeCompare(b[1], LANGUAGE));
    return named.map(([value, name]) => new Option(`${name}: ${counts[value] ?? 0}`, value));
  }

  showMeant(suggestion) {
    const line = this.part("search__meant");
    line.hidden = !suggestion;
    const link = line.querySelector("a");
    link.textContent = suggestion ?? "";
    link.search = new URLSearchParams({ q: suggestion ?? "" });
  }

  /* The same search in the other language, here and in the header. */
  showOther(query, isLikely) {
    this.part("search__other").hidden = !query;
    this.part("search__likely").hidden = !isLikely;
    for (const link of document.querySelectorAll("a[hreflang]:is(.ll-header__language, .ll-search__other a)")) {
      link.search = location.search;
    }
  }

  result(hit) {
    const heading = made("h2", "ll-result__title", linkTo(hit));
    const summary = made("p", "ll-result__summary", hit.summary);
    summary.hidden = !hit.summary;
    const item = made("li", "ll-result", heading, this.facts(hit), summary);
    this.fill(item, summary, hit);
    return item;
  }

  facts(hit) {
    const line = made("p", "ll-result__facts", made("span", "", this.names("kind")[hit.kind] ?? ""));
    const minutes = hit.facts?.minutes;
    if (minutes) line.append(" ", made("span", "", lasting(minutes, this.list.dataset)));
    return line;
  }

  sections(hit) {
    const line = made("ul", "ll-result__sections");
    line.setAttribute("aria-label", this.list.dataset.sections);
    const parts = hit.sections.slice(0, PARTS);
    line.append(...parts.map((part) => made("li", "", linkTo(part))));
    return line;
  }

  /* An excerpt comes later, or never: the result is whole without it. The parts of the page that
     match are known by then. */
  async fill(item, summary, hit) {
    const pieces = await this.engine.excerpt(hit).catch(() => []);
    const marked = pieces.map(({ text, mark }) => (mark ? made("mark", "", text) : text));
    const isSummary = pieces.map(({ text }) => text).join("") === hit.summary;
    if (isSummary) summary.replaceChildren(...marked);
    else if (marked.length) item.append(made("p", "ll-result__excerpt", ...marked));
    if (hit.sections.length) item.append(this.sections(hit));
  }
}
