// Where each skill is a block, its lines are closed until they are asked for: a long role would
// fill twenty screens of a telephone. What is closed can still be found by the browser's search.
const CLOSED = "onbeforematch" in document.body ? "until-found" : "";

for (const row of document.querySelectorAll(".ll-matrix tbody tr")) {
  const cells = [...row.querySelectorAll("td")];
  const button = document.createElement("button");
  const named = new Map();
  for (const level of row.querySelectorAll(".ll-matrix__level")) {
    const words = level.cloneNode(true);
    for (const dots of words.querySelectorAll(".ll-dots")) dots.remove();
    named.set(words.textContent.trim(), words);
  }
  button.type = "button";
  button.className = "ll-matrix__more";
  button.append(`${row.closest("table").dataset.levels}: `);
  for (const [place, words] of [...named.values()].entries()) {
    button.append(...(place ? [", "] : []), ...words.childNodes);
  }

  const show = (isOpen) => {
    button.setAttribute("aria-expanded", String(isOpen));
    for (const cell of cells) {
      if (isOpen) cell.removeAttribute("hidden");
      else cell.setAttribute("hidden", CLOSED);
    }
  };

  button.addEventListener("click", () => show(button.getAttribute("aria-expanded") !== "true"));
  for (const cell of cells) cell.addEventListener("beforematch", () => show(true));
  row.querySelector(".ll-matrix__skill").append(button);
  show(false);
}
