from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.check.rules.html_forbidden import _AS_MARKDOWN, RULE
from llwybr.curriculum.html import MARKDOWN_TAGS
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"
PLACE = "Somebody comes to the counter."


def test_tag_that_could_run_code_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, "Somebody <script>comes</script>.")
    [found] = tiny.diagnostics()
    assert found.code == "A007"
    assert found.location == Location(PATH, 10, 10)
    assert found.message(Language.EN) == 'A text may not hold the tag "<script>".'
    assert found.message(Language.CY) == 'Ni chaniateir y tag "<script>" mewn testun.'
    assert found.remedy(Language.EN) == (
        "Take it out; write what it does in Markdown if there is a way."
    )
    assert found.remedy(Language.CY) == (
        "Dilëwch hyn; os oes modd, ysgrifennwch yn Markdown yr hyn y mae'n ei wneud."
    )


def test_tag_that_markdown_has_a_sign_for_is_told_with_the_sign(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, 'Somebody <a href="second.md">comes</a>.')
    [found] = tiny.diagnostics("A007")
    assert found.message(Language.EN) == 'A text may not hold the tag "<a>".'
    assert found.remedy(Language.EN) == "Write it like this instead: [words](address)"
    assert found.remedy(Language.CY) == "Ysgrifennwch fel hyn yn lle hynny: [geiriau](cyfeiriad)"


def test_every_such_tag_has_its_sign() -> None:
    assert set(_AS_MARKDOWN) == MARKDOWN_TAGS


def test_word_in_angle_brackets_is_told_as_code(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, "Open the folder <name> first.")
    [found] = tiny.diagnostics()
    assert found.code == "A007"
    assert found.location == Location(PATH, 10, 17)
    assert found.message(Language.EN) == (
        'A text may not hold the word in angle brackets "<name>".'
    )
    assert found.message(Language.CY) == (
        'Ni chaniateir y gair mewn bachau onglog "<name>" mewn testun.'
    )
    assert found.remedy(Language.EN) == "Write it like this instead: `<name>`"
    assert found.remedy(Language.CY) == "Ysgrifennwch fel hyn yn lle hynny: `<name>`"


@pytest.mark.parametrize(
    ("html", "attributes"),
    [
        ('<span onclick="x()">a</span>', ["onclick"]),
        ("<span ONCLICK=x>a</span>", ["onclick"]),
        ('<p style="color:red">a</p>', ["style"]),
        ("<span hidden data-1='x' @click=x>a</span>", ["hidden", "data-1", "@click"]),
        ("<div open>a</div>", ["open"]),
    ],
)
def test_attribute_is_told_by_name(tiny: Tiny, html: str, attributes: list[str]) -> None:
    tiny.replace(PATH, PLACE, html)
    found = tiny.diagnostics("A007")
    assert [d.values["name"] for d in found] == attributes
    assert found[0].message(Language.EN) == (
        f'A text may not hold the attribute "{attributes[0]}".'
    )
    assert found[0].message(Language.CY) == (
        f'Ni chaniateir y briodoledd "{attributes[0]}" mewn testun.'
    )


@pytest.mark.parametrize(
    "html",
    [
        '<abbr title="Centre">C</abbr> and H<sub>2</sub>O',
        '<span lang="cy" dir="ltr" class="a" id="b">tŷ</span>',
        "<details open>\n<summary>More</summary>\n\nWords.\n\n</details>",
        "`<script>`",
        "```\n<script>\n```",
        "<!-- <script> -->",
        "2 < 3 and 4 > 3",
        "<https://elsewhere.example/>",
        "<somebody@bach.example>",
        "\\<name>",
    ],
)
def test_what_authors_may_write_is_fine(tiny: Tiny, html: str) -> None:
    tiny.replace(PATH, PLACE, html)
    assert tiny.diagnostics("A007") == []


def test_nobody_can_switch_it_off() -> None:
    assert RULE.is_essential
