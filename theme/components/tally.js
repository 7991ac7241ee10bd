// Headings of numbers become buttons that sort the lines, the highest number first and then the
// lowest. The heading of the names brings the table back as it was, in its groups.
for (const table of document.querySelectorAll(".ll-tally")) {
  const lines = [...table.querySelectorAll("tbody tr:not(.ll-tally__group)")];
  if (lines.length < 3) continue;
  const headings = [...table.tHead.rows[0].cells];
  const groups = [...table.tBodies];
  const home = new Map(lines.map((line) => [line, line.parentElement]));
  const sorted = groups[0].cloneNode();

  const inGroups = () => {
    for (const line of lines) home.get(line).append(line);
    sorted.replaceWith(...groups);
  };

  const byNumber = (place, sign) => {
    const number = (line) => Number(line.cells[place].textContent);
    for (const group of groups.slice(1)) group.remove();
    (sorted.isConnected ? sorted : groups[0]).replaceWith(sorted);
    sorted.append(...lines.toSorted((one, other) => sign * (number(one) - number(other))));
  };

  const press = (place) => {
    const before = headings[place].ariaSort;
    for (const heading of headings) heading.removeAttribute("aria-sort");
    if (!place) return sorted.isConnected && inGroups();
    headings[place].ariaSort = before === "descending" ? "ascending" : "descending";
    return byNumber(place, before === "descending" ? 1 : -1);
  };

  headings.forEach((heading, place) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "ll-tally__sort";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => press(place));
    heading.append(button);
  });
}
