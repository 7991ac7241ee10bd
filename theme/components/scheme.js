const KEY = "llwybr.scheme";
const scheme = document.querySelector(".ll-scheme");

// A browser may refuse to keep anything: then the choice holds for the page that it was made on.
const kept = () => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
};

const keep = (choice) => {
  try {
    if (choice === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // Nothing is kept.
  }
};

const apply = (choice) => {
  const isChosen = choice === "light" || choice === "dark";
  if (isChosen) document.documentElement.dataset.scheme = choice;
  else delete document.documentElement.dataset.scheme;
  if (!scheme) return;
  scheme.querySelector(`[value="${isChosen ? choice : "system"}"]`).checked = true;
};

if (scheme) {
  for (const label of scheme.querySelectorAll("label")) {
    const button = document.createElement("input");
    button.type = "radio";
    button.name = "scheme";
    button.value = label.dataset.value;
    label.prepend(button);
  }
  scheme.hidden = false;
  scheme.addEventListener("change", (event) => {
    apply(event.target.value);
    keep(event.target.value);
  });
  addEventListener("storage", (event) => {
    if (event.key === KEY || event.key === null) apply(kept());
  });
}

apply(kept());
