/* The words of a site: its forms, the lemma of each, and what a word of a query may mean. */

import { fold, normal, TOKEN } from "./words.js";

const EXACT = 1, MUTATED = 0.9, LETTERS = 0.8, OTHERWISE = 0.35, BEGUN = 0.5, MISSPELT = 0.3;
const RELATED = 0.2; // words that begin alike
const LONGEST_QUERY = 400, MOST_WORDS = 12, LONGEST_WORD = 40;
const BEGUN_ALONE = 3, BEGUN_AFTER = 2, BEGUN_IN_TITLE = 1, MOST_BEGUN = 24; // letters; forms
const SHORTEST_RELATED = 8, ENDING = 3, MOST_MISSPELT = 3;

export class Vocabulary {
  #index; // of MiniSearch, which finds words that are spelt nearly alike
  #clitics;
  #small;
  #mutations;
  #others;
  #lemmaOf = new Map(); // form to lemma
  #byFold = new Map(); // letters alone to forms
  #folds; // the same, sorted, for words that are begun
  #wide = new Map(); // forms that the site does not have, to lemmas

  constructor(packed, index) {
    this.#index = index;
    this.#clitics = packed.clitics;
    this.#small = new Set(packed.small.split(" "));
    this.#mutations = packed.mutations;
    this.#others = new Set(packed.others.split(" "));
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

  widen(forms) {
    this.#wide = forms;
  }

  /* The words of a query, as far as it is read. */
  words(text) {
    return this.tokens(String(text).slice(0, LONGEST_QUERY))
      .filter((word) => word.length <= LONGEST_WORD)
      .slice(0, MOST_WORDS);
  }

  tokens(text) {
    return (normal(text).match(TOKEN) ?? []).map((token) => this.#withoutClitic(token));
  }

  #withoutClitic(token) {
    const ending = this.#clitics.find((each) => token.endsWith(each));
    return ending ? token.slice(0, -ending.length) : token;
  }

  lemmas(words) {
    return words.map((word) => this.#lemmaOf.get(word));
  }

  /* The lemma of a word as it stands in a text. */
  lemma(token) {
    return this.#lemmaOf.get(this.#withoutClitic(normal(token)));
  }

  /* What the words mean, without the small ones where there are others. A small one at the end may
     be the beginning of a longer word, and so `maybe` something. */
  meant(words) {
    const last = words.length - 1;
    const read = words.map((word, n) => this.#word(word, n && n === last ? BEGUN_AFTER : 0));
    const large = read.filter(({ word }) => !this.#small.has(word));
    if (!large.length) return { asked: read, maybe: null };
    const maybe = this.#small.has(words[last]) && read[last].lemmas.size ? read[last] : null;
    return { asked: large, maybe };
  }

  /* What the words mean while the last of them is typed. */
  typed(words) {
    return words.map((word, n) => this.#word(word, n === words.length - 1 ? BEGUN_IN_TITLE : 0));
  }

  knows(word) {
    return this.#word(word, 0).isKnown;
  }

  /* The lemmas of words that begin so. */
  begun(word) {
    const lemmas = new Map();
    const add = (form, weight) => raise(lemmas, this.#lemmaOf.get(form), weight);
    this.#begun(word, BEGUN_ALONE, BEGUN, add);
    return lemmas;
  }

  /* Whether more of the words belong to the other language than to this one. */
  isOther(words, asked) {
    const theirs = words.filter((word) => this.#others.has(word)).length;
    const ours = asked.filter(({ word }) => this.#lemmaOf.has(word)).length;
    return theirs > ours;
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
    if (!lemmas.size && !this.#small.has(word)) this.#guess(found, add);
    return found;
  }

  #inAnotherForm(word, add, lemmas) {
    const origins = [word, ...this.#origins(word)];
    for (const origin of origins) {
      for (const form of this.#byFold.get(fold(origin)) ?? []) add(form, MUTATED);
      if (lemmas.size) return;
    }
    for (const origin of origins) {
      const lemma = this.#wide.get(origin) ?? this.#wide.get(fold(origin));
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

  /* What a word that nobody knows might be: one spelt nearly so, or one that begins alike. */
  #guess(found, add) {
    const { word } = found;
    const near = this.#misspelt(word);
    for (const form of near) add(form, MISSPELT);
    found.isKnown = false;
    found.suggestion = near[0] ?? null;
    if (word.length >= SHORTEST_RELATED) this.#begun(word.slice(0, -ENDING), 1, RELATED, add);
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
}

function raise(weights, key, weight) {
  if (key !== undefined) weights.set(key, Math.max(weight, weights.get(key) ?? 0));
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
