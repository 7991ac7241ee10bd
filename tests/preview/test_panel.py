"""The panel tells what is wrong, that of its own page first, in the page's language."""

from __future__ import annotations

import pytest

from conftest import GIVEN, Tiny
from llwybr.check.checking import check
from llwybr.curriculum.language import Language
from llwybr.preview.board import Board, files_of
from llwybr.preview.desk import Desk
from llwybr.preview.panel import News, panel

TEXT = "content/en/modules/first.md"


@pytest.fixture
def news(tiny: Tiny) -> News:
    tiny.replace(TEXT, "### One question", "#### One <question>")
    tiny.replace("content/en/modules/second.md", "Begin with", "##\n\nBegin with")
    return News(check(tiny.read(), GIVEN))


@pytest.mark.parametrize(("language", "here"), [("en", "On this page"), ("cy", "Ar y dudalen hon")])
def test_what_is_wrong_on_the_page_comes_before_the_rest(
    news: News, language: str, here: str
) -> None:
    html = panel(news, (TEXT,), Language(language))
    assert f'<details lang="{language}" open>' in html
    assert html.index(here) < html.index(f"{TEXT}:") < html.index("content/en/modules/second.md:")
    assert panel(news, (), Language(language)).count(" open>") == 0


def test_words_of_authors_are_text_and_no_html(news: News) -> None:
    assert "<question>" not in panel(news, (TEXT,), Language.EN)


def test_many_problems_of_other_pages_are_counted(news: News) -> None:
    many = News(news.diagnostics * 30)
    shown = panel(many, (), Language.EN)
    assert shown.count("<li") == 20
    assert "Not shown here: " in shown


def test_nothing_wrong_is_said_too() -> None:
    assert "Nothing was found to be wrong." in panel(News(), (), Language.EN)
    assert "Ni chafwyd dim o'i le." in panel(News(), (), Language.CY).replace("&#39;", "'")


def test_why_a_page_could_not_be_drawn_is_told() -> None:
    html = panel(News(failure="UndefinedError: 'x' is undefined"), (), Language.EN)
    assert "UndefinedError" in html
    assert "as it was before the mistake" in html


def test_a_page_knows_its_files(tiny: Tiny) -> None:
    pages = Desk(tiny.root).pages()
    assert files_of(pages["en/modules/ask-first/"]) == (TEXT, "curriculum/modules/first.yml")


def test_where_no_page_stands_the_panel_speaks_both_languages(tiny: Tiny) -> None:
    board = Board(tiny.root / "site")
    assert board.panel("nowhere/").count("<details") == 2
    assert board.panel("cy/nowhere/").count("<details") == 1
