/* Words to pages. The scores are MiniSearch's; what a page's title and its kind are worth is added
   to them. */

import { FIELDS } from "./unpacking.js";
import { fold } from "./words.js";

const BOOST = { title: 8, keywords: 4, lead: 3, headings: 2, body: 1 };
const FORMS = 0.6; // what the very form adds, against its lemma in the body
const SAME_TITLE = 2, IN_TITLE = 1.4, SAME_LETTERS = 1.1;
export const FEW = 3; // with fewer results, pages that hold only some of the words are shown too

export class Ranking {
  #index;
  #documents;
  #vocabulary;
  #titles = []; // letters and lemmas of each, once they were needed

  constructor(index, documents, vocabulary) {
    this.#index = index;
    this.#documents = documents;
    this.#vocabulary = vocabulary;
  }

  /* Pages with all the words; where these are few, then those with most of them. */
  ranked(words, asked, maybe) {
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

  /* Pages whose titles have all the words. */
  titled(words, asked) {
    const queries = asked.map((word) => leaf(word, ["title"]));
    return this.#weighed(this.#index.search({ combineWith: "AND", queries }), words);
  }

  /* The same pages, those higher that have what a word may mean. */
  #raised(results, maybe) {
    const more = this.#index.search(branch(maybe, true));
    const raises = new Map(more.map(({ id, score }) => [id, score]));
    return results.map(({ id, score }) => ({ id, score: score + (raises.get(id) ?? 0) }));
  }

  /* Pages with longer words that begin as a single one does. */
  #longer(word) {
    const lemmas = this.#vocabulary.begun(word);
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
    const query = this.#read(words);
    return results
      .map(({ id, score }) => ({ id, score: score * this.#worth(id, query) }))
      .sort((one, other) => other.score - one.score || one.id - other.id);
  }

  #worth(id, query) {
    const title = (this.#titles[id] ??= this.#title(id));
    let worth = this.#documents.weight[id] / 100;
    if (same(title.letters, query.letters)) worth *= SAME_LETTERS;
    if (same(title.lemmas, query.lemmas)) return worth * SAME_TITLE;
    const isNear = holds(title.lemmas, query.lemmas) || holds(query.lemmas, title.lemmas);
    return isNear ? worth * IN_TITLE : worth;
  }

  #title(id) {
    return this.#read(this.#vocabulary.tokens(this.#documents.title[id]));
  }

  #read(words) {
    return { letters: words.map(fold), lemmas: this.#vocabulary.lemmas(words) };
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
