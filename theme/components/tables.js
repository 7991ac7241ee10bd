// Our sheets lay these tables out as blocks on a small screen, and some older browsers then forget
// that they are tables. Roles say it again. In the HTML, which implies them, they would be errors.
for (const table of document.querySelectorAll('table[class^="ll-"]')) {
  const say = (role, elements) => {
    for (const each of elements) each.setAttribute("role", role);
  };
  say("table", [table]);
  say("rowgroup", table.querySelectorAll("thead, tbody"));
  say("row", table.rows);
  say("columnheader", table.querySelectorAll("thead th"));
  say("rowheader", table.querySelectorAll("tbody th"));
  say("cell", table.querySelectorAll("td"));
}
