/* The path that the reader came from: the address of a module names it by its key, which is the same
   in both languages. Only then is the path's route asked for, a small file with its steps. */

const section = document.querySelector(".ll-onward");
const KEY = /^(?:roles|pathways)(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/;
const way = new URLSearchParams(location.search).get("path");

let done = new Set(); // the ids of the modules that are ticked, as far as this page knows
let tell = () => {};

/* The step to go to next, with the words that lead to it. Who ticks steps is led to what is left. */
function following(steps, here) {
  const isLeft = (step) => !done.has(step.module);
  const before = steps.slice(0, here);
  const next = steps.slice(here + 1).find(isLeft);
  if (next) return ["next", next];
  if (steps.every((step) => !isLeft(step))) return ["all", null];
  return before.some((step) => !isLeft(step)) && before.some(isLeft)
    ? ["left", before.find(isLeft)]
    : ["last", null];
}

/* Only ever this site's own pages, whatever the route says. */
function lead(link, named, base) {
  const url = new URL(named.href, base);
  if (url.origin !== location.origin) return link;
  link.href = url.href;
  link.textContent = named.name;
  if (named.lang) link.lang = named.lang;
  return link;
}

function show(item, route, here, base) {
  const line = item.querySelector(".ll-onward__next");
  const [words, step] = following(route.steps, here);
  line.textContent = line.dataset[words];
  if (step) {
    const link = lead(document.createElement("a"), step, base);
    link.search = `path=${way}`;
    line.append(": ", link);
  }
}

async function follow() {
  const reply = await fetch(`${section.dataset.routes}/${document.documentElement.lang}/${way}.json`);
  if (!reply.ok) return;
  const route = await reply.json();
  const here = route.steps.findIndex((step) => step.module === section.dataset.module);
  if (here < 0) return;
  const item = section.querySelector("template").content.firstElementChild.cloneNode(true);
  const slots = { n: here + 1, m: route.steps.length };
  const place = section.dataset.place.replace(/\{(\w+)\}/g, (whole, name) => slots[name] ?? whole);
  item.querySelector(".ll-onward__name").append(lead(document.createElement("a"), route, reply.url));
  item.querySelector(".ll-onward__place").textContent = `${place}.`;
  tell = () => show(item, route, here, reply.url);
  tell();
  section.querySelector(".ll-onward__ways").replaceChildren(item);
  section.hidden = false;
}

if (section && KEY.test(way ?? "")) {
  document.addEventListener("llwybr-progress", (event) => {
    done = event.detail;
    tell();
  });
  // A site that cannot be asked, or a path that is gone, leaves the page as it was.
  follow().catch(() => {});
}
