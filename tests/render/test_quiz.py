from __future__ import annotations

import pytest
from markdown import markdown

from llwybr.curriculum.language import Language
from llwybr.read.markdown import scan
from llwybr.render.html import clean
from llwybr.render.quiz import OptionView, QuizView, filled, quizzes
from scenes import component_html

EXTENSIONS = ["admonition", "pymdownx.superfences", "llwybr.render.markdown"]
QUIZ = (
    "question: Who & why?\noptions:\n"
    "  - {text: <b>All</b>, right: true, feedback: Yes.}\n"
    "  - {text: Nobody, feedback: Somebody is there.}\n"
)
WHO = QuizView(
    "Who & why?",
    (OptionView("<b>All</b>", True, "Yes."), OptionView("Nobody", False, "Somebody is there.")),
    has_several=False,
)


def drawn(quiz: QuizView, number: int) -> str:
    return f"[{number}: {quiz.question}]"


def published(text: str) -> str:
    html = clean(markdown(text, extensions=EXTENSIONS))
    return filled(html, quizzes(scan(text, "a.md")), drawn)


def test_a_block_is_shown_where_it_stands() -> None:
    assert list(quizzes(scan(f"``` check\n{QUIZ}```", "a.md")).values()) == [WHO]
    html = published(f"One.\n\n``` check\n{QUIZ}```\n\nTwo.")
    assert html == "<p>One.</p>\n[1: Who & why?]\n<p>Two.</p>"


@pytest.mark.parametrize(
    ("indent", "before"), [("    ", '!!! note "N"\n'), ("    ", "1. One\n\n"), ("> ", "")]
)
def test_a_block_inside_another_is_shown_too(indent: str, before: str) -> None:
    lines = f"``` check\n{QUIZ}```\n".splitlines()
    html = published(before + "".join(f"{indent}{line}\n" for line in lines))
    assert "[1: Who & why?]" in html
    assert "question:" not in html


def test_each_block_has_a_number_of_its_own_even_where_two_are_the_same() -> None:
    html = published(f"``` check\n{QUIZ}```\n\nAnd.\n\n``` check\n{QUIZ}```")
    assert "[1: Who & why?]" in html
    assert "[2: Who & why?]" in html


def test_a_block_that_cannot_be_read_and_a_place_without_a_block_show_nothing() -> None:
    assert published("``` check\nWho?\n```") == ""
    assert published('<div id="quiz-0123456789abcdef"></div>') == ""


def test_a_page_without_a_text_has_no_blocks() -> None:
    assert quizzes(None) == {}


def shown(view: QuizView, language: Language) -> str:
    return component_html("quiz", "quiz", view, 3, language=language)


@pytest.mark.parametrize(
    ("language", "title", "hint"),
    [
        (Language.CY, "Profwch eich dealltwriaeth", "Dewiswch un ateb."),
        (Language.EN, "Check yourself", "Choose one answer."),
    ],
)
def test_the_component_has_a_list_with_answers_and_a_form_for_the_script(
    language: Language, title: str, hint: str
) -> None:
    html = shown(WHO, language)
    plain, form = html.split("<template>")
    assert f'<p class="ll-quiz__title">{title}</p>' in plain
    assert '<p class="ll-quiz__question">Who &amp; why?</p>' in plain
    assert "<li>&lt;b&gt;All&lt;/b&gt;</li><li>Nobody</li>" in plain
    assert "<details" in plain
    assert "<input" not in plain
    assert f'Who &amp; why? <span class="ll-quiz__hint">{hint}</span></legend>' in form
    assert (
        '<input type="radio" name="quiz-3" data-right> <span>&lt;b&gt;All&lt;/b&gt;</span>' in form
    )
    assert '<input type="radio" name="quiz-3"> <span>Nobody</span>' in form
    assert '<p class="ll-quiz__feedback">Somebody is there.</p>' in form


def test_several_right_answers_can_be_chosen_together() -> None:
    several = QuizView("Who?", tuple(OptionView(x, True, x) for x in "ab"), has_several=True)
    html = shown(several, Language.EN)
    assert html.count('<input type="checkbox" name="quiz-3" data-right>') == 2
    assert "Choose every right answer." in html
