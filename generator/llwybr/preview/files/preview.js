// Shows the page anew when it has changed, and keeps the panel up to date.
const panel = document.querySelector(".llwybr-preview");
const asked = new URLSearchParams({ page: location.pathname, state: panel.dataset.state });
const news = new EventSource(`/.llwybr/news?${asked}`);

news.addEventListener("page", () => location.reload());

news.addEventListener("panel", (event) => {
  const wasOpen = panel.querySelector("details")?.open;
  panel.innerHTML = JSON.parse(event.data);
  if (wasOpen) {
    panel.querySelector("details").open = true;
  }
});

// A page that is left lets go of its connection: browsers open only a few to one server.
addEventListener("pagehide", () => news.close());
