"""Help for authors: the site says of each rule what the command says."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import PROJECT, Tiny
from llwybr.check.checking import all_rules
from llwybr.check.report.explain import explain
from llwybr.check.rule import Rule
from llwybr.cli.main import main
from llwybr.curriculum.language import Language

pytestmark = pytest.mark.slow

INDEX = {Language.CY: "cy/cymorth", Language.EN: "en/help"}
PAGES = {Language.CY: "cy/cymorth/rheolau", Language.EN: "en/help/rules"}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny site, built once."""
    folder = tmp_path_factory.mktemp("help")
    tiny = Tiny.copy_to(folder / "tiny")
    tiny.take_theme()
    words = ["build", "--root", str(tiny.root), "--site-dir", str(folder / "site")]
    assert CliRunner().invoke(main, words).exit_code == 0
    return folder / "site"


def words_of(page: Path) -> str:
    """What a page shows, with runs of blanks as one."""
    article = page.read_text(encoding="utf-8").partition("<article")[2].partition("</article>")[0]
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", "<" + article)).split())


@pytest.mark.parametrize("language", Language)
def test_the_list_has_every_rule_with_its_message(site: Path, language: Language) -> None:
    shown = words_of(site / INDEX[language] / "index.html")
    for rule in all_rules():
        assert f"{rule.code} {rule.name}" in shown
        message = re.sub(r"\{\w+\}", "…", rule.message.in_(language)).replace("….", "…")
        assert " ".join(message.split()) in shown


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_the_page_of_a_rule_says_what_the_command_says(
    site: Path, rule: Rule, language: Language
) -> None:
    shown = words_of(site / PAGES[language] / rule.code.lower() / "index.html").casefold()
    for line in explain(rule, language).split("\n"):
        told = " ".join(line.split()).removesuffix(":").casefold()
        label, colon, rest = told.partition(": ")
        assert told in shown or (colon and label in shown and rest in shown), told


@pytest.mark.parametrize("language", Language)
def test_the_list_leads_to_each_page_and_every_page_to_the_list(
    site: Path, language: Language
) -> None:
    listed = (site / INDEX[language] / "index.html").read_text(encoding="utf-8")
    for rule in all_rules():
        here = f"{PAGES[language]}/{rule.code.lower()}".removeprefix(f"{INDEX[language]}/")
        assert f'href="{here}/"' in listed
    home = (site / language.value / "index.html").read_text(encoding="utf-8")
    assert f'href="{INDEX[language].partition("/")[2]}/"' in home


def test_a_text_of_the_authors_own_stands_on_the_page_and_beside_it(
    tiny: Tiny, tmp_path: Path
) -> None:
    for language, title in ((Language.CY, "Ysgrifennu'n dda"), (Language.EN, "Write well")):
        front = "summary: {0}\ntranslation: {{status: drafted}}\n---\n\n{0} {1}.\n"
        text = f'---\ntitle: "{title}"\n' + front.format(title, language.value * 3)
        tiny.write(f"content/{language.value}/help/index.md", text)
        tiny.write(f"content/{language.value}/help/writing.md", text)
    words = ["build", "--root", str(tiny.root), "--site-dir", str(tmp_path / "site")]
    assert CliRunner().invoke(main, words).exit_code == 0
    assert "Write well enenen." in words_of(tmp_path / "site/en/help/index.html")
    assert "Write well enenen." in words_of(tmp_path / "site/en/help/writing/index.html")
    assert "cycycy" in words_of(tmp_path / "site/cy/cymorth/writing/index.html")


def test_a_text_may_not_take_the_place_of_a_rule(tiny: Tiny) -> None:
    tiny.write("content/en/help/rules/s001.md", "---\n---\n")
    assert [d.code for d in tiny.diagnostics("S")] == ["S015"]


def test_the_readmes_say_where_the_help_is() -> None:
    for name in ("README.md", "README.cy.md"):
        assert "llwybr explain" in (PROJECT / name).read_text(encoding="utf-8")
