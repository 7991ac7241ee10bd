/* Texts to words, as in generator/llwybr/search/words.py. */

export const TOKEN = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

/* One sign for all apostrophes and one for all hyphens; every letter keeps its place. */
export function signed(text) {
  return text.replace(/[\u2018\u2019\u02bc`]/g, "'").replace(/[\u2010\u2011]/g, "-");
}

export function plain(text) {
  return signed(text).toLowerCase();
}

export function normal(text) {
  return plain(text.normalize("NFC").replace(/\u00ad/g, ""));
}

/* The letters alone. */
export function fold(word) {
  return word.normalize("NFD").replace(/[\p{M}'-]/gu, "");
}
