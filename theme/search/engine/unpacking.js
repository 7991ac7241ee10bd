/* What was packed, as in packing.py and signs.py of generator/llwybr/search, to what MiniSearch writes of
   an index of its own. */

import { fold } from "./words.js";

export const FIELDS = ["title", "keywords", "lead", "headings", "body", "forms"];

/* How MiniSearch is to treat words: as they are, since all of them come from our tables. */
export const OPTIONS = {
  fields: FIELDS,
  tokenize: (text) => text.split(" ").filter(Boolean),
  processTerm: (term) => term,
};

const SIGNS = Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n))
  .filter((sign) => sign !== '"' && sign !== "\\")
  .join("");
const NUMBERS = new Map([...SIGNS].map((sign, number) => [sign, number]));
const FAR = SIGNS.length - 1, DIGITS = 3;

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

/* The lemmas of forms that the site does not have, by those forms and by their letters alone. */
export function formsOf(wide) {
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
