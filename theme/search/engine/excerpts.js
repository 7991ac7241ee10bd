/* The part of a page's text that shows a reader why it was found. `lemmas` are those that were
   asked for, and `lemmaOf` gives the lemma of a word in a text. */

import { plain, signed, TOKEN } from "./words.js";

const EXCERPT = 34, BEFORE = 10; // words

export function mentions(text, lemmas, lemmaOf) {
  const tokens = plain(text.normalize("NFC")).match(TOKEN) ?? [];
  return tokens.some((token) => isMeant(token, lemmas, lemmaOf));
}

/* The stretch with most of the words that were asked for, of the first text that has most. */
export function excerpt(texts, lemmas, lemmaOf) {
  let best = null, most = 0;
  for (const text of texts) {
    const tokens = marked(text);
    const meant = tokens.map(({ word }) => isMeant(word, lemmas, lemmaOf));
    const [start, worth] = stretch(tokens, meant, lemmaOf);
    if (worth > most) [best, most] = [{ text, tokens, meant, start }, worth];
  }
  return best ? pieces(best) : [{ text: texts[0], mark: false }];
}

function isMeant(token, lemmas, lemmaOf) {
  if (lemmas.has(lemmaOf(token))) return true;
  return token.includes("-") && token.split("-").some((part) => lemmas.has(lemmaOf(part)));
}

/* The words of a text with their places in it. */
function marked(text) {
  return [...signed(text).matchAll(TOKEN)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/* Where the best stretch of words begins, and how good it is: different lemmas count most. */
function stretch(tokens, meant, lemmaOf) {
  let best = 0, most = 0;
  for (let start = 0; start < tokens.length; start += 1) {
    if (!meant[start]) continue;
    const here = new Set();
    let count = 0;
    for (let n = start; n < Math.min(tokens.length, start + EXCERPT - BEFORE); n += 1) {
      if (meant[n]) {
        here.add(lemmaOf(tokens[n].word));
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
