// Puts the form of each question in the place of its list. Nothing is kept or sent.
for (const quiz of document.querySelectorAll(".ll-quiz")) {
  const plain = quiz.querySelector(".ll-quiz__plain");
  plain.replaceWith(quiz.querySelector("template").content.cloneNode(true));
  const form = quiz.querySelector("form");
  const inputs = [...form.querySelectorAll("input")];
  const feedback = [...form.querySelectorAll(".ll-quiz__feedback")];
  const again = form.querySelector("[type=reset]");
  const said = form.querySelector("[role=status]");
  const isRight = (input) => "right" in input.dataset;

  const verdict = (chosen) => {
    if (!chosen.length) return "nothing";
    if (!chosen.every(isRight)) return "wrong";
    return chosen.length < inputs.filter(isRight).length ? "more" : "right";
  };

  // Copies are new in the live region each time, so that the same words are read out again.
  const say = (parts) => said.replaceChildren(...parts.map((part) => part.cloneNode(true)));

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = inputs.filter((input) => input.checked);
    const words = form.querySelector(`[data-says=${verdict(chosen)}]`);
    say([words, ...feedback.filter((_, place) => inputs[place].checked)]);
    again.hidden = !chosen.length;
  });

  form.addEventListener("reset", () => {
    say([]);
    inputs[0].focus();
    again.hidden = true;
  });
}
