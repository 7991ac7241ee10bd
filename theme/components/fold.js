// A link to a part that is closed opens it.
const openTarget = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = target && target.closest(".ll-fold");
  if (fold) fold.open = true;
};

addEventListener("hashchange", openTarget);
openTarget();
