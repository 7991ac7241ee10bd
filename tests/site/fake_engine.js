/* A small engine with the face of the real one, for the tests of what readers see. It finds pages
   whose titles hold the query, and knows some words with which something odd happens. */

const KINDS = { module: "Modiwl", role: "Rôl", term: "Term" };
const NAMES = {
  kind: KINDS,
  role: { researcher: "Ymchwilydd", designer: "Dylunydd" },
  level: { working: "Gweithio", expert: "Arbenigwr" },
  framework: { gdad: "Fframwaith" },
};
const LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(3);
const PAGES = Array.from({ length: 23 }, (_, n) => ({
  url: n === 1 ? `geirfa/#tymor-${n}` : `modiwlau/modiwl-${n}/`,
  title: n === 2 ? `Cymuned ${LONG}` : `Cymuned ${n} <b>dew</b>`,
  kind: ["module", "term", "role"][n % 3],
  summary: "Crynodeb <i>byr</i> o'r dudalen.",
  facts: { role: n % 2 ? ["researcher"] : [], level: ["working"], framework: [], minutes: n ? 45 : 65 },
  sections: n % 2 ? [] : [{ title: "Rhan <u>gyntaf</u>", url: `modiwlau/modiwl-${n}/#rhan` }],
  page: `modules/modiwl-${n}`,
}));

function holds(page, text) {
  return page.title.toLowerCase().includes(text.trim().toLowerCase());
}

function passes(page, { kind, role }) {
  return (!kind || page.kind === kind) && (!role || page.facts.role.includes(role));
}

function count(pages) {
  const counts = { kind: {}, role: {}, level: {}, framework: {}, minutes: {} };
  for (const { kind, facts } of pages) {
    counts.kind[kind] = (counts.kind[kind] ?? 0) + 1;
    for (const role of facts.role) counts.role[role] = (counts.role[role] ?? 0) + 1;
  }
  return counts;
}

export async function open(folder) {
  await fetch(`${folder}manifest.json`).then((reply) => {
    if (!reply.ok) throw new Error("no index");
  });
  let isWide = false;
  return {
    names: NAMES,
    search(asked, { filters = {}, limit = 20, offset = 0 } = {}) {
      const [, whole, lacking] = /^(.*?)( agos| rhai)?$/s.exec(asked);
      const text = isWide && asked === "gymunedau" ? "cymuned 1" : whole;
      const pages = PAGES.filter((page) => holds(page, text) && passes(page, filters));
      return {
        total: pages.length,
        whole: { " agos": 0, " rhai": 2 }[lacking] ?? pages.length,
        hits: pages.slice(offset, offset + limit),
        counts: count(pages),
        suggestion: text === "cymunde" ? "cymuned" : null,
        other: text === "community",
      };
    },
    async widen() {
      if (isWide) return false;
      await fetch(`${folder}forms.json`);
      isWide = true;
      return true;
    },
    complete(text, limit = 6) {
      return PAGES.filter((page) => holds(page, text)).slice(0, limit);
    },
    async excerpt(hit) {
      if (hit.page === "modules/modiwl-3") throw new Error("no excerpt");
      return [{ text: "Yn y " }, { text: "gymuned", mark: true }, { text: " <script>mae</script>" }];
    },
  };
}
