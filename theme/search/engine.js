/* The search itself: a query to pages. Which words belong together was decided when the site was
   built; here words are only folded and looked up in tables. Ranking is MiniSearch's. The parts of
   this module stand in the folder `engine`, and are one file with it on the site. */

import MiniSearch from "./minisearch.js";
import { excerpt, mentions } from "./engine/excerpts.js";
import { Facets } from "./engine/facets.js";
import { FEW, Ranking } from "./engine/ranking.js";
import { formsOf, OPTIONS, unpacked } from "./engine/unpacking.js";
import { Vocabulary } from "./engine/vocabulary.js";

class Engine {
  #folder;
  #documents;
  #kinds;
  #vocabulary;
  #ranking;
  #facets;
  #unknown = []; // words of the last query
  #isWide = false;
  #asked = new WeakMap(); // hit to the lemmas that were asked for
  #texts = new Map();

  constructor(folder, packed, times) {
    const index = MiniSearch.loadJS(unpacked(packed), OPTIONS);
    this.names = packed.names;
    this.#folder = folder;
    this.#documents = packed.documents;
    this.#kinds = Object.keys(packed.names.kind);
    this.#vocabulary = new Vocabulary(packed, index);
    this.#ranking = new Ranking(index, packed.documents, this.#vocabulary);
    this.#facets = new Facets(packed.documents, this.#kinds, times);
  }

  search(text, { filters = {}, limit = 20, offset = 0 } = {}) {
    const words = this.#vocabulary.words(text);
    const { asked, maybe } = this.#vocabulary.meant(words);
    this.#unknown = asked.filter((word) => !word.isKnown).map((word) => word.word);
    const found = this.#ranking.ranked(words, asked, maybe);
    const kept = this.#facets.kept(found, filters);
    const lemmas = new Set(asked.flatMap((word) => [...word.lemmas.keys()]));
    const isPoor = found.length < FEW || this.#unknown.length;
    return {
      total: kept.length,
      whole: kept.filter(({ isWhole }) => isWhole).length, // that have all the words
      hits: kept.slice(offset, offset + limit).map(({ id }) => this.#hit(id, lemmas)),
      counts: this.#facets.counts(found, filters),
      suggestion: isPoor ? suggestion(words, asked) : null,
      other: this.#vocabulary.isOther(words, asked),
    };
  }

  complete(text, limit = 6) {
    const words = this.#vocabulary.words(text);
    const asked = this.#vocabulary.typed(words);
    if (!words.length || asked.some((word) => !word.lemmas.size)) return [];
    const found = this.#ranking.titled(words, asked);
    return found.slice(0, limit).map(({ id }) => this.#link(id));
  }

  async excerpt(hit) {
    const asked = [this.#asked.get(hit) ?? new Set(), (token) => this.#vocabulary.lemma(token)];
    const sections = await this.#sections(hit.page);
    for (const [anchor, title, text] of sections) {
      if (anchor && mentions(`${title} ${text}`, ...asked)) {
        const url = `${hit.url}#${anchor}`;
        if (!hit.sections.some((section) => section.url === url)) hit.sections.push({ title, url });
      }
    }
    return excerpt([hit.summary, ...sections.map(([, , text]) => text)], ...asked);
  }

  /* Fetches forms that the site does not have, once. Whether they help with the last query. */
  async widen() {
    const before = this.#unknown;
    if (!before.length || this.#isWide) return false;
    try {
      const answer = await fetch(new URL("forms.json", this.#folder));
      if (!answer.ok) return false;
      this.#vocabulary.widen(formsOf(await answer.json()));
    } catch {
      return false;
    }
    this.#isWide = true;
    return before.some((word) => this.#vocabulary.knows(word));
  }

  #link(id) {
    const { url, title, kind, lang } = this.#documents;
    const link = { title: title[id], url: url[id], kind: this.#kinds[kind[id]] };
    return lang[id] ? { ...link, lang: lang[id] } : link;
  }

  #hit(id, lemmas) {
    const { summary, minutes } = this.#documents;
    const values = (facet) => this.#facets.values(id, facet);
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
}

/* The query as it might have been meant; nothing where there is no better word. */
function suggestion(words, asked) {
  const better = new Map(asked.map((word) => [word.word, word.suggestion]));
  if (![...better.values()].some(Boolean)) return null;
  return words.map((word) => better.get(word) ?? word).join(" ");
}

/* The search of one language. `folder` is the address of its index; rejects where that cannot be
   fetched. `times` are those that a filter offers: minutes at most, the last without end. */
export async function open(folder, times = []) {
  const here = new URL(folder.endsWith("/") ? folder : `${folder}/`, globalThis.document?.baseURI);
  const answer = await fetch(new URL("index.json", here));
  if (!answer.ok) throw new Error(`${answer.status}: ${answer.url}`);
  return new Engine(here, await answer.json(), times);
}
