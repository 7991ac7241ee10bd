/* What results can be filtered by. */

const FACETS = ["kind", "role", "level", "framework", "minutes"];

export class Facets {
  #documents;
  #kinds;
  #times;
  #values = {}; // facet to the values of each document, once they were asked for

  constructor(documents, kinds, times) {
    this.#documents = documents;
    this.#kinds = kinds;
    this.#times = times;
  }

  values(id, facet) {
    this.#values[facet] ??= [];
    return (this.#values[facet][id] ??= this.#fact(id, facet));
  }

  #fact(id, facet) {
    const { kind, minutes } = this.#documents;
    if (facet === "kind") return [this.#kinds[kind[id]]];
    if (facet === "minutes") return minutes[id] ? this.#time(minutes[id]) : [];
    const { values, of } = this.#documents[facet];
    return of[id].map((n) => values[n]);
  }

  /* The first of the times that is long enough; one that is no number has no end. */
  #time(minutes) {
    return this.#times.filter((time) => minutes <= (Number(time) || Infinity)).slice(0, 1);
  }

  /* The results that have one of the wanted values of each filter, all but one of them. */
  kept(found, filters, but = "") {
    const others = chosen(filters).filter(([facet]) => facet !== but);
    return found.filter(({ id }) =>
      others.every(([facet, wanted]) => this.values(id, facet).some((value) => wanted.has(value))),
    );
  }

  /* How many results each value would leave, with the other filters as they are. */
  counts(found, filters) {
    const counts = {};
    for (const facet of FACETS) {
      const here = (counts[facet] = {});
      for (const { id } of this.kept(found, filters, facet)) {
        for (const value of this.values(id, facet)) here[value] = (here[value] ?? 0) + 1;
      }
    }
    return counts;
  }
}

/* The filters that leave something out, each with what it lets through. */
function chosen(filters) {
  return FACETS.map((facet) => [facet, new Set([filters[facet] ?? []].flat())]).filter(
    ([, wanted]) => wanted.size,
  );
}
