// Makes tabs of parts that stand one after the other. What is hidden can still be found by the
// browser's own search, and a link to a place inside shows the part that it is in.
for (const [number, set] of document.querySelectorAll(".ll-tabs").entries()) {
  const panels = [...set.querySelectorAll(":scope > .ll-tab")];
  const list = document.createElement("div");
  list.className = "ll-tabs__list";
  list.setAttribute("role", "tablist");

  const tabs = panels.map((panel, place) => {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.className = "ll-tabs__tab";
    tab.id = `ll-tab-${number + 1}-${place + 1}`;
    tab.textContent = panel.querySelector(":scope > .ll-tab__title").textContent;
    panel.id ||= `${tab.id}-panel`;
    panel.tabIndex = 0;
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", panel.id);
    return tab;
  });

  const show = (chosen) => {
    for (const [place, tab] of tabs.entries()) {
      const isChosen = place === chosen;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      if (isChosen) panels[place].removeAttribute("hidden");
      else panels[place].setAttribute("hidden", "until-found");
    }
  };

  const reach = (event, chosen) => {
    event.preventDefault();
    show(chosen);
    tabs[chosen].focus();
  };

  const showNamed = () => {
    const named = location.hash && document.getElementById(location.hash.slice(1));
    const chosen = panels.findIndex((panel) => named && panel.contains(named));
    if (chosen < 0) return;
    show(chosen);
    named.scrollIntoView();
  };

  for (const [place, panel] of panels.entries()) {
    tabs[place].addEventListener("click", () => show(place));
    panel.addEventListener("beforematch", () => show(place));
  }
  list.addEventListener("keydown", (event) => {
    const here = tabs.indexOf(event.target);
    const last = tabs.length - 1;
    if (event.altKey || event.ctrlKey || event.metaKey || here < 0) return;
    if (event.key === "ArrowRight") reach(event, here === last ? 0 : here + 1);
    else if (event.key === "ArrowLeft") reach(event, here ? here - 1 : last);
    else if (event.key === "Home") reach(event, 0);
    else if (event.key === "End") reach(event, last);
  });

  list.append(...tabs);
  set.prepend(list);
  show(0);
  showNamed();
  addEventListener("hashchange", showNamed);
}
