// Paper cannot be opened: what is closed is printed open, and closed again afterwards.
const opened = new Set();

addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("main details:not([open])")) {
    opened.add(details);
    details.open = true;
  }
});

addEventListener("afterprint", () => {
  for (const details of opened) details.open = false;
  opened.clear();
});
