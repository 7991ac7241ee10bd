const menu = document.querySelector(".ll-menu");
const list = menu && menu.querySelector(".ll-menu__list");

// On small screens the menu is behind a button; without this script its links simply stand there.
if (list) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "ll-menu__button";
  button.textContent = menu.dataset.button;
  list.id = "ll-menu";
  button.setAttribute("aria-controls", list.id);

  const show = (isOpen) => {
    button.setAttribute("aria-expanded", String(isOpen));
    menu.dataset.state = isOpen ? "open" : "closed";
  };

  button.addEventListener("click", () => {
    show(button.getAttribute("aria-expanded") !== "true");
  });
  menu.addEventListener("keydown", (event) => {
    const isOpen = button.getAttribute("aria-expanded") === "true";
    if (event.key !== "Escape" || !isOpen || getComputedStyle(button).display === "none") return;
    show(false);
    button.focus();
  });
  show(false);
  list.before(button);
}

// The link to the other language leads to the part of the page that the address names. Headings of
// a text have a name in each language, which the link lists in pairs; other parts have one for both.
// What the address says after its question mark holds in both languages.
const language = document.querySelector(".ll-header__language");

if (language) {
  const plain = language.getAttribute("href");
  const pairs = (language.dataset.parts || "").split(" ");

  const named = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
  };

  const follow = () => {
    const here = named();
    const at = pairs.findIndex((part, n) => n % 2 === 0 && part === here);
    const there = at < 0 ? here : pairs[at + 1];
    const isPart = here !== "" && document.getElementById(here) !== null;
    const part = isPart ? `#${encodeURIComponent(there)}` : "";
    language.setAttribute("href", plain + location.search + part);
  };

  follow();
  addEventListener("hashchange", follow);
}
