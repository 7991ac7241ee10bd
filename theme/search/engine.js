/* The search itself: a query to pages. Which words belong together was decided when the site was
   built; here words are only folded and looked up in tables. Ranking is MiniSearch's. */

import MiniSearch from "./minisearch.js";

const FACETS = ["kind", "role", "level", "framework", "minutes"];
const BANDS = { 15: 15, 30: 30, 60: 60, more: Infinity };
const FIELDS = ["title", "keywords", "lead", "headings", "body", "forms"];
const BOOST = { title: 8, keywords: 4, lead: 3, headings: 2, body: 1 };
const FORMS = 0.6; // what the very form adds, against its lemma in the body
const EXACT = 1, MUTATED = 0.9, LETTERS = 0.8, OTHERWISE = 0.35, BEGUN = 0.5, MISSPELT = 0.3;
const RELATED = 0.2; // words that begin alike
const SAME_TITLE = 2, IN_TITLE = 1.4, SAME_LETTERS = 1.1;
const FEW = 3; // with fewer results, pages that hold only some of the words are shown too
const LONGEST_QUERY = 400, MOST_WORDS = 12, LONGEST_WORD = 40;
const BEGUN_ALONE = 3, BEGUN_AFTER = 2, BEGUN_IN_TITLE = 1, MOST_BEGUN = 24; // letters; forms
const SHORTEST_RELATED = 8, ENDING = 3, MOST_MISSPELT = 3;
const EXCERPT = 34, BEFORE = 10; // words

const SIGNS = Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n))
  .filter((sign) => sign !== '"' && sign !== "\\")
  .join("");
const NUMBERS = new Map([...SIGNS].map((sign, number) => [sign, number]));
const FAR = SIGNS.length - 1, DIGITS = 3;

/* Words: as in generator/llwybr/search/words.py. */

const TOKEN = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

function plain(text) {
  return text.replace(/[\u2018\u2019\u02bc`]/g, "'").replace(/[\u2010\u2011]/g, "-").toLowerCase();
}

function normal(text) {
  return plain(text.normalize("NFC").replace(/\u00ad/g, ""));
}

function fold(word) {
  return word.normalize("NFD").replace(/[\p{M}'-]/gu, "");
}

/* Unpacking: as in generator/llwybr/search/packing.py. */

function numbers(text) {
  const found = [];
  for (let place = 0; place < text.length; place += 1) {
    let number = NUMBERS.get(text[place]);
    if (number === FAR) {
      number = 0;
      for (let digit = 0; digit < DIGITS; digit += 1) {
        number = number * SIGNS.length + NUMBERS.get(text[(place += 1)]);
      }
    }
    found.push(number);
  }
  return found;
}

function steps(text) {
  let before = -1;
  return numbers(text).map((step) => (before += step + 1));
}

/* What MiniSearch writes of an index of its own, made of what was packed. */
export function unpacked(packed) {
  const count = packed.documents.url.length;
  const lengths = Array.from({ length: count }, () => FIELDS.map(() => 0));
  const index = new Map();
  packed.lexemes.forEach((line, number) => {
    const [lemma, ...forms] = line.split(" ");
    const holders = placed(packed, number, at(index, lemma), lengths);
    formed(packed.forms[number], forms, holders, index, lengths);
  });
  const average = FIELDS.map((_, field) => sum(lengths.map((each) => each[field])) / (count || 1));
  return {
    documentCount: count,
    nextId: count,
    documentIds: Object.fromEntries(lengths.map((_, n) => [n, n])),
    fieldIds: Object.fromEntries(FIELDS.map((name, n) => [name, n])),
    fieldLength: Object.fromEntries(lengths.map((each, n) => [n, each])),
    averageFieldLength: average,
    storedFields: {},
    dirtCount: 0,
    index: [...index].filter(([, fields]) => Object.keys(fields).length),
    serializationVersion: 2,
  };
}

function at(index, term) {
  if (!index.has(term)) index.set(term, {});
  return index.get(term);
}

/* Puts the places of a lemma into the index; gives the numbers of all documents that have it. */
function placed(packed, number, fields, lengths) {
  const holders = new Set();
  Object.values(packed.fields).forEach((places, field) => {
    const documents = steps(places.in[number]);
    if (!documents.length) return;
    const times = places.times[number];
    const here = (fields[field] = {});
    documents.forEach((document, n) => {
      here[document] = n < times.length ? Number(times[n]) : 1;
      lengths[document][field] += 1;
      holders.add(document);
    });
  });
  return [...holders].sort((one, other) => one - other);
}

/* Puts the forms into the index: 1 stands for one form everywhere, 0 for forms that are not told. */
function formed(told, forms, holders, index, lengths) {
  if (!told) return;
  const field = FIELDS.length - 1;
  const places = forms.map(() => ({}));
  const [choices, signs] = told === 1 ? ["0", ""] : told;
  const sets = choices.split(",").map((choice) => choice.split(".").map(Number));
  const chosen = numbers(signs);
  holders.forEach((document, n) => {
    const set = sets[chosen[n] ?? 0];
    for (const form of set) places[form][document] = 1;
    lengths[document][field] += set.length;
  });
  forms.forEach((form, n) => (at(index, form)[field] = places[n]));
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

/* How MiniSearch is to treat words: as they are, since all of them come from our tables. */
export const OPTIONS = {
  fields: FIELDS,
  tokenize: (text) => text.split(" ").filter(Boolean),
  processTerm: (term) => term,
};

class Engine {
  #folder;
  #index;
  #documents;
  #clitics;
  #small;
  #mutations;
  #others;
  #lemmaOf = new Map(); // form to lemma
  #byFold = new Map(); // letters alone to forms
  #folds = []; // the same, sorted, for words that are begun
  #kinds;
  #facts = {}; // facet to the values of each document, once they were asked for
  #titles = []; // letters and lemmas of each, once they were needed
  #wide = null;
  #unknown = []; // words of the last query
  #asked = new WeakMap(); // hit to the lemmas that were asked for
  #texts = new Map();

  constructor(folder, packed) {
    this.#folder = folder;
    this.#documents = packed.documents;
    this.#clitics = packed.clitics;
    this.#small = new Set(packed.small.split(" "));
    this.#mutations = packed.mutations;
    this.#others = new Set(packed.others.split(" "));
    this.names = packed.names;
    this.#kinds = Object.keys(packed.names.kind);
    this.#index = MiniSearch.loadJS(unpacked(packed), OPTIONS);
    for (const line of packed.lexemes) {
      const [lemma, ...forms] = line.split(" ");
      for (const form of new Set([...forms, lemma])) this.#learn(form, lemma);
    }
    this.#folds = [...this.#byFold.keys()].sort();
  }

  #learn(form, lemma) {
    if (this.#lemmaOf.has(form)) return;
    this.#lemmaOf.set(form, lemma);
    const letters = fold(form);
    if (!this.#byFold.has(letters)) this.#byFold.set(letters, []);
    this.#byFold.get(letters).push(form);
  }

  search(text, { filters = {}, limit = 20, offset = 0 } = {}) {
    const words = this.#words(text);
    const { asked, maybe } = this.#meant(words);
    this.#unknown = asked.filter((word) => !word.isKnown).map((word) => word.word);
    const found = this.#ranked(words, asked, maybe);
    const chosen = choices(filters);
    const kept = found.filter(({ id }) => this.#fits(id, chosen));
    const lemmas = new Set(asked.flatMap((word) => [...word.lemmas.keys()]));
    return {
      total: kept.length,
      whole: kept.filter(({ isWhole }) => isWhole).length, // that have all the words
      hits: kept.slice(offset, offset + limit).map(({ id }) => this.#hit(id, lemmas)),
      counts: this.#counts(found, chosen),
      suggestion: found.length < FEW || this.#unknown.length ? this.#suggestion(words, asked) : null,
      other: this.#isOther(words, asked),
    };
  }

  complete(text, limit = 6) {
    const words = this.#words(text);
    const asked = words.map((word, n) => this.#word(word, n === words.length - 1 ? BEGUN_IN_TITLE : 0));
    if (!words.length || asked.some((word) => !word.lemmas.size)) return [];
    const query = { combineWith: "AND", queries: asked.map((word) => leaf(word, ["title"])) };
    return this.#weighed(this.#index.search(query), words)
      .slice(0, limit)
      .map(({ id }) => this.#link(id));
  }

  async excerpt(hit) {
    const lemmas = this.#asked.get(hit) ?? new Set();
    const sections = await this.#sections(hit.page);
    for (const [anchor, title, text] of sections) {
      if (anchor && this.#holds(`${title} ${text}`, lemmas)) {
        const url = `${hit.url}#${anchor}`;
        if (!hit.sections.some((section) => section.url === url)) hit.sections.push({ title, url });
      }
    }
    const texts = [hit.summary, ...sections.map(([, , text]) => text)];
    return this.#best(texts, lemmas);
  }

  /* Fetches forms that the site does not have, once. Whether they help with the last query. */
  async widen() {
    const before = this.#unknown;
    if (!before.length || this.#wide) return false;
    try {
      const answer = await fetch(new URL("forms.json", this.#folder));
      if (!answer.ok) return false;
      this.#wide = formsOf(await answer.json());
    } catch {
      return false;
    }
    return before.some((word) => this.#word(word, 0).isKnown);
  }

  /* Query to words. */

  #words(text) {
    const tokens = normal(String(text).slice(0, LONGEST_QUERY)).match(TOKEN) ?? [];
    const words = tokens
      .map((token) => this.#withoutClitic(token))
      .filter((word) => word.length <= LONGEST_WORD);
    return words.slice(0, MOST_WORDS);
  }

  #withoutClitic(token) {
    const ending = this.#clitics.find((each) => token.endsWith(each));
    return ending ? token.slice(0, -ending.length) : token;
  }

  /* What the words mean, without the small ones where there are others. A small one at the end may
     be the beginning of a longer word, and so `maybe` something. */
  #meant(words) {
    const last = words.length - 1;
    const read = words.map((word, n) => this.#word(word, n && n === last ? BEGUN_AFTER : 0));
    const large = read.filter(({ word }) => !this.#small.has(word));
    if (!large.length) return { asked: read, maybe: null };
    const maybe = this.#small.has(words[last]) && read[last].lemmas.size ? read[last] : null;
    return { asked: large, maybe };
  }

  /* The lemmas and forms that a word may mean, each with how likely that is. With `begun` letters
     or more it may also be the beginning of a longer word. */
  #word(word, begun) {
    const lemmas = new Map(), forms = new Map();
    const found = { word, lemmas, forms, isKnown: true, suggestion: null };
    const add = (form, weight) => {
      raise(forms, form, weight);
      raise(lemmas, this.#lemmaOf.get(form), weight);
    };
    const isExact = this.#lemmaOf.has(word);
    if (isExact) add(word, EXACT);
    for (const form of this.#byFold.get(fold(word)) ?? []) {
      if (form !== word) add(form, isExact ? OTHERWISE : LETTERS);
    }
    if (!lemmas.size) this.#inAnotherForm(word, add, lemmas);
    if (begun) this.#begun(word, begun, BEGUN, add);
    else if (!lemmas.size) this.#begun(word, BEGUN_ALONE, BEGUN, add);
    if (!lemmas.size && word.includes("-")) this.#divided(word, add);
    if (!lemmas.size && !this.#small.has(word)) {
      found.isKnown = false;
      const near = this.#misspelt(word);
      for (const form of near) add(form, MISSPELT);
      found.suggestion = near[0] ?? null;
      if (word.length >= SHORTEST_RELATED) this.#begun(word.slice(0, -ENDING), 1, RELATED, add);
    }
    return found;
  }

  #inAnotherForm(word, add, lemmas) {
    const origins = [word, ...this.#origins(word)];
    for (const origin of origins) {
      for (const form of this.#byFold.get(fold(origin)) ?? []) add(form, MUTATED);
      if (lemmas.size) return;
    }
    for (const origin of origins) {
      const lemma = this.#wide?.get(origin) ?? this.#wide?.get(fold(origin));
      if (lemma) raise(lemmas, lemma, MUTATED);
      if (lemmas.size) return;
    }
  }

  #origins(word) {
    return this.#mutations
      .filter(([changed]) => word.startsWith(changed))
      .map(([changed, first]) => first + word.slice(changed.length));
  }

  #divided(word, add) {
    for (const part of word.split("-")) {
      for (const form of this.#byFold.get(fold(part)) ?? []) add(form, BEGUN);
    }
  }

  #begun(word, shortest, weight, add) {
    const start = fold(word);
    if (start.length < shortest) return;
    let place = firstFrom(this.#folds, start);
    for (let n = 0; n < MOST_BEGUN && this.#folds[place]?.startsWith(start); n += 1, place += 1) {
      for (const form of this.#byFold.get(this.#folds[place])) add(form, weight);
    }
  }

  /* The nearest words that the site has, if they are near enough and begin alike. */
  #misspelt(word) {
    if (word.length < 4 || /\d/.test(word)) return [];
    const fuzzy = word.length < 8 ? 1 : 2;
    const often = new Map();
    for (const { terms } of this.#index.search(word, { fuzzy, maxFuzzy: fuzzy })) {
      for (const term of terms) often.set(term, (often.get(term) ?? 0) + 1);
    }
    const starts = new Set([word, ...this.#origins(word)].map((each) => fold(each)[0]));
    return [...often]
      .filter(([term]) => this.#lemmaOf.has(term) && starts.has(fold(term)[0]))
      .map(([term, times]) => ({ term, times, cost: slips(fold(word), fold(term)) }))
      .sort((one, other) => one.cost - other.cost || other.times - one.times)
      .filter(({ cost }, _, [best]) => cost === best.cost)
      .slice(0, MOST_MISSPELT)
      .map(({ term }) => term);
  }

  /* Words to pages. */

  /* Pages with all the words; where these are few, then those with most of them. */
  #ranked(words, asked, maybe) {
    const known = asked.filter((word) => word.lemmas.size);
    const isWhole = known.length === asked.length;
    const queries = known.map((word) => branch(word, isWhole || asked.length > 2));
    const all = isWhole && known.length ? this.#index.search({ combineWith: "AND", queries }) : [];
    const areKnown = asked.every((word) => word.isKnown);
    const found = this.#weighed(maybe ? this.#raised(all, maybe) : all, words);
    for (const result of found) result.isWhole = areKnown;
    if (found.length >= FEW) return found;
    const have = new Set(found.map(({ id }) => id));
    const rest =
      asked.length === 1 ? this.#longer(words[0]) : this.#partly(queries, asked.length);
    return [...found, ...this.#weighed(rest.filter(({ id }) => !have.has(id)), words)];
  }

  /* The same pages, those higher that have what a word may mean. */
  #raised(results, maybe) {
    const more = this.#index.search(branch(maybe, true));
    const raises = new Map(more.map(({ id, score }) => [id, score]));
    return results.map(({ id, score }) => ({ id, score: score + (raises.get(id) ?? 0) }));
  }

  /* Pages with longer words that begin as a single one does. */
  #longer(word) {
    const lemmas = new Map();
    const add = (form, weight) => raise(lemmas, this.#lemmaOf.get(form), weight);
    this.#begun(word, BEGUN_ALONE, BEGUN, add);
    return this.#index.search(leaf({ lemmas }, FIELDS.slice(0, -1)));
  }

  /* Pages with at least half of the words; a word that nobody knows is one that they lack. */
  #partly(queries, count) {
    const least = Math.ceil(count / 2);
    const times = new Map();
    const score = new Map();
    for (const query of queries) {
      for (const { id, score: own } of this.#index.search(query)) {
        times.set(id, (times.get(id) ?? 0) + 1);
        score.set(id, (score.get(id) ?? 0) + own);
      }
    }
    return [...times]
      .filter(([, n]) => n >= least)
      .map(([id, n]) => ({ id, score: score.get(id) * n }));
  }

  #weighed(results, words) {
    const query = { letters: words.map(fold), lemmas: words.map((word) => this.#lemmaOf.get(word)) };
    return results
      .map(({ id, score }) => ({ id, score: score * this.#worth(id, query) }))
      .sort((one, other) => other.score - one.score || one.id - other.id);
  }

  #worth(id, query) {
    const title = (this.#titles[id] ??= this.#read(this.#documents.title[id]));
    let worth = this.#documents.weight[id] / 100;
    if (same(title.letters, query.letters)) worth *= SAME_LETTERS;
    if (same(title.lemmas, query.lemmas)) return worth * SAME_TITLE;
    const isNear = holds(title.lemmas, query.lemmas) || holds(query.lemmas, title.lemmas);
    return isNear ? worth * IN_TITLE : worth;
  }

  #read(title) {
    const words = (normal(title).match(TOKEN) ?? []).map((token) => this.#withoutClitic(token));
    return { letters: words.map(fold), lemmas: words.map((word) => this.#lemmaOf.get(word)) };
  }

  #link(id) {
    const { url, title, kind, lang } = this.#documents;
    const link = { title: title[id], url: url[id], kind: this.#kinds[kind[id]] };
    return lang[id] ? { ...link, lang: lang[id] } : link;
  }

  #hit(id, lemmas) {
    const { summary, minutes } = this.#documents;
    const values = (facet) => this.#values(id, facet);
    const hit = {
      ...this.#link(id),
      summary: summary[id],
      facts: {
        role: values("role"),
        level: values("level"),
        framework: values("framework"),
        minutes: minutes[id] || null,
      },
      sections: [],
      page: id,
    };
    this.#asked.set(hit, lemmas);
    return hit;
  }

  /* Filters. */

  #values(id, facet) {
    this.#facts[facet] ??= [];
    return (this.#facts[facet][id] ??= this.#fact(id, facet));
  }

  #fact(id, facet) {
    const { kind, minutes } = this.#documents;
    if (facet === "kind") return [this.#kinds[kind[id]]];
    if (facet === "minutes") return minutes[id] ? [band(minutes[id])] : [];
    const { values, of } = this.#documents[facet];
    return of[id].map((n) => values[n]);
  }

  #fits(id, filters, but = "") {
    return filters.every(([facet, wanted]) => {
      return facet === but || this.#values(id, facet).some((value) => wanted.has(value));
    });
  }

  #counts(found, filters) {
    const counts = {};
    for (const facet of FACETS) {
      const here = (counts[facet] = {});
      for (const { id } of found) {
        if (!this.#fits(id, filters, facet)) continue;
        for (const value of this.#values(id, facet)) here[value] = (here[value] ?? 0) + 1;
      }
    }
    return counts;
  }

  /* What might have been meant. */

  #suggestion(words, asked) {
    const better = new Map(asked.map((word) => [word.word, word.suggestion]));
    if (![...better.values()].some(Boolean)) return null;
    return words.map((word) => better.get(word) ?? word).join(" ");
  }

  #isOther(words, asked) {
    const theirs = words.filter((word) => this.#others.has(word)).length;
    const ours = asked.filter((word) => this.#lemmaOf.has(word.word)).length;
    return theirs > ours;
  }

  /* Excerpts. */

  async #sections(id) {
    if (this.#documents.texts[id] !== "1") return [];
    if (!this.#texts.has(id)) {
      const place = `texts/${this.#documents.url[id]}text.json`;
      const answer = await fetch(new URL(place, this.#folder));
      if (!answer.ok) return [];
      this.#texts.set(id, await answer.json());
    }
    return this.#texts.get(id);
  }

  #lemma(token) {
    return this.#lemmaOf.get(this.#withoutClitic(normal(token)));
  }

  #isMeant(token, lemmas) {
    if (lemmas.has(this.#lemma(token))) return true;
    return token.includes("-") && token.split("-").some((part) => lemmas.has(this.#lemma(part)));
  }

  #holds(text, lemmas) {
    return (plain(text.normalize("NFC")).match(TOKEN) ?? []).some((token) => this.#isMeant(token, lemmas));
  }

  /* The stretch with most of the words that were asked for, of the first text that has most. */
  #best(texts, lemmas) {
    let best = null, most = 0;
    for (const text of texts) {
      const tokens = marked(text);
      const meant = tokens.map(({ word }) => this.#isMeant(word, lemmas));
      const [start, worth] = stretch(tokens, meant, (n) => this.#lemma(tokens[n].word));
      if (worth > most) [best, most] = [{ text, tokens, meant, start }, worth];
    }
    if (!best) return [{ text: texts[0], mark: false }];
    return pieces(best);
  }
}

/* What a query asks for one word. The only one of two that is known has to be what a page is about,
   or else it finds pages that have nothing to do with the other. */
function branch(word, isAnywhere) {
  if (!isAnywhere) return leaf(word, ["title", "keywords"]);
  return { combineWith: "OR", queries: [leaf(word, FIELDS.slice(0, -1)), leafOfForms(word)] };
}

/* A leaf of a query: any of the lemmas of a word, in some fields. */
function leaf({ lemmas }, fields) {
  return {
    combineWith: "OR",
    fields,
    boost: BOOST,
    boostTerm: (term) => lemmas.get(term) ?? 1,
    queries: [...lemmas.keys()],
  };
}

function leafOfForms({ forms }) {
  return {
    combineWith: "OR",
    fields: ["forms"],
    boostTerm: (form) => FORMS * (forms.get(form) ?? 0) ** 2 || 0.01,
    queries: [...forms.keys()],
  };
}

function same(one, other) {
  return one.length === other.length && one.every((part, n) => part === other[n]);
}

function holds(whole, part) {
  return whole.some((_, start) => same(whole.slice(start, start + part.length), part));
}

function raise(weights, key, weight) {
  if (key !== undefined) weights.set(key, Math.max(weight, weights.get(key) ?? 0));
}

/* The filters that leave something out, each with what it lets through. */
function choices(filters) {
  return FACETS.map((facet) => [facet, new Set([filters[facet] ?? []].flat())]).filter(
    ([, wanted]) => wanted.size,
  );
}

function band(minutes) {
  return Object.keys(BANDS).find((name) => minutes <= BANDS[name]);
}

function formsOf(wide) {
  const found = new Map();
  for (const [lemma, endings] of Object.entries(wide)) {
    for (const ending of endings.split(" ")) {
      const [, shared, rest] = /^(\d+)(.*)$/u.exec(ending);
      const form = lemma.slice(0, Number(shared)) + rest;
      if (!found.has(fold(form))) found.set(fold(form), lemma);
      found.set(form, lemma);
    }
  }
  return found;
}

function firstFrom(sorted, start) {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/* Letters put in, left out, changed or exchanged between two words. */
function slips(one, other) {
  let before = [], last = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, changed);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    [before, last] = [last, row];
  }
  return last[other.length];
}

/* The words of a text with their places in it. Signs keep their places, letter by letter. */
function marked(text) {
  const compared = text.replace(/[\u2018\u2019\u02bc`]/g, "'").replace(/[\u2010\u2011]/g, "-");
  return [...compared.matchAll(TOKEN)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/* Where the best stretch of words begins, and how good it is: different lemmas count most. */
function stretch(tokens, meant, lemmaAt) {
  let best = 0, most = 0;
  for (let start = 0; start < tokens.length; start += 1) {
    if (!meant[start]) continue;
    const here = new Set();
    let count = 0;
    for (let n = start; n < Math.min(tokens.length, start + EXCERPT - BEFORE); n += 1) {
      if (meant[n]) {
        here.add(lemmaAt(n));
        count += 1;
      }
    }
    const worth = here.size * 100 + count;
    if (worth > most) [best, most] = [start, worth];
  }
  return [Math.max(0, best - BEFORE), most];
}

function pieces({ text, tokens, meant, start }) {
  const end = Math.min(tokens.length, start + EXCERPT);
  const from = start ? tokens[start].start : 0;
  const to = end < tokens.length ? tokens[end - 1].end : text.length;
  const found = [];
  const put = (part, mark) => part && found.push({ text: part, mark });
  let place = from;
  for (let n = start; n < end; n += 1) {
    if (!meant[n]) continue;
    put(text.slice(place, tokens[n].start), false);
    put(text.slice(tokens[n].start, tokens[n].end), true);
    place = tokens[n].end;
  }
  put(text.slice(place, to), false);
  if (start) found.unshift({ text: "… ", mark: false });
  if (end < tokens.length) found.push({ text: " …", mark: false });
  return found;
}

/* The search of one language. `folder` is the address of its index; rejects where that cannot be
   fetched. */
export async function open(folder) {
  const here = new URL(folder.endsWith("/") ? folder : `${folder}/`, globalThis.document?.baseURI);
  const answer = await fetch(new URL("index.json", here));
  if (!answer.ok) throw new Error(`${answer.status}: ${answer.url}`);
  return new Engine(here, await answer.json());
}
