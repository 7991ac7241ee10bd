/* Search in the header and on its own page. Nothing of it is loaded before a reader searches. */

const KEY = "llwybr.shortcut";
const dialog = document.querySelector(".ll-dialog");
const finder = document.querySelector(".ll-search");

const load = () => import("../search/interface.js");

function broken(place) {
  const status = place.querySelector("[role=status]");
  status.textContent = status.dataset.broken;
}

/* The page. */

if (finder) {
  finder.querySelector(".ll-search__without").hidden = true;
  finder.querySelector(".ll-field").hidden = false;
  finder.querySelector(".ll-field__input").value = new URLSearchParams(location.search).get("q");
  load()
    .then(({ searchPage }) => searchPage(finder))
    .catch(() => broken(finder));
}

/* The dialog. A form with words in it goes to the page, where results can be kept and shared. */

if (dialog && typeof dialog.showModal === "function") {
  const field = dialog.querySelector(".ll-field__input");
  let isLoaded = false;

  const show = () => {
    if (!dialog.open) dialog.showModal();
    field.select();
    if (isLoaded) return;
    isLoaded = true;
    load()
      .then(({ searchDialog }) => searchDialog(dialog))
      .catch(() => {
        isLoaded = false;
        broken(dialog);
      });
  };

  const stayIfEmpty = (event) => {
    if (event.target.elements.q.value.trim()) return;
    event.preventDefault();
    show();
  };

  for (const form of document.querySelectorAll(".ll-find, .ll-dialog .ll-field")) {
    form.addEventListener("submit", stayIfEmpty);
  }

  const link = document.querySelector(".ll-find__link");
  const button = document.createElement("button");
  button.type = "button";
  button.className = link.className;
  button.setAttribute("aria-haspopup", "dialog");
  button.append(...link.childNodes);
  button.addEventListener("click", show);
  link.replaceWith(button);

  dialog.querySelector(".ll-dialog__close").addEventListener("click", () => dialog.close());
  // By itself, a browser empties the field first and closes at the second press.
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    dialog.close();
  });
  // Only the backdrop lies outside the box that fills the dialog; a link may lead within this page.
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("a")) dialog.close();
  });

  /* One key opens it, until the reader switches that off. A browser may refuse to keep anything:
     then the choice holds for the page that it was made on. */

  const choice = dialog.querySelector(".ll-dialog__choice input");
  try {
    choice.checked = localStorage.getItem(KEY) !== "off";
  } catch {
    choice.checked = true;
  }

  choice.addEventListener("change", () => {
    try {
      if (choice.checked) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, "off");
    } catch {
      // Nothing is kept.
    }
  });

  const isWriting = (place) => place.isContentEditable || place.matches("input, select, textarea");

  document.addEventListener("keydown", (event) => {
    const isPlain = event.key === "/" && !(event.ctrlKey || event.altKey || event.metaKey);
    if (!isPlain || event.defaultPrevented || !choice.checked || isWriting(event.target)) return;
    event.preventDefault();
    show();
  });
}
