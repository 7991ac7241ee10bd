from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.check.rules.html_broken import RULE
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"
PLACE = "Somebody comes to the counter."


def test_tag_without_its_last_sign_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, "Somebody <span comes.")
    [found] = tiny.diagnostics()
    assert found.code == "A008"
    assert found.location == Location(PATH, 10, 10)
    assert found.message(Language.EN) == 'The tag "<span" is broken: no > ends it.'
    assert found.message(Language.CY) == ("Mae'r tag \"<span\" wedi'i dorri: nid oes > i'w orffen.")
    assert found.remedy(Language.EN) == (
        "Complete the element in the same paragraph, or write &lt; if < is an ordinary sign here."
    )
    assert found.remedy(Language.CY) == (
        "Cwblhewch yr elfen yn yr un paragraff, neu ysgrifennwch &lt; os arwydd cyffredin yw < yma."
    )


def test_element_that_is_never_closed_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, "<details>\n<summary>More</summary>")
    [found] = tiny.diagnostics()
    assert found.code == "A008"
    assert found.location == Location(PATH, 10, 1)
    assert found.message(Language.EN) == 'The tag "<details>" is broken: no tag closes it.'
    assert found.message(Language.CY) == (
        "Mae'r tag \"<details>\" wedi'i dorri: nid oes tag i'w gau."
    )


def test_end_without_a_beginning_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, "Somebody</span> comes <kbd>here</kbd>.")
    [found] = tiny.diagnostics()
    assert found.location == Location(PATH, 10, 9)
    assert found.message(Language.EN) == (
        'The tag "</span>" is broken: there is nothing for it to close.'
    )
    assert found.message(Language.CY) == (
        "Mae'r tag \"</span>\" wedi'i dorri: nid oes dim iddo ei gau."
    )


def test_the_inner_of_two_alike_is_closed(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, "<span>a <span>b</span>")
    [found] = tiny.diagnostics("A008")
    assert found.location == Location(PATH, 10, 1)


@pytest.mark.parametrize("blank", [" ", "\n"], ids=["one-line", "lines"])
def test_many_in_one_passage_are_told_once(tiny: Tiny, blank: str) -> None:
    tiny.replace(PATH, PLACE, f"<a{blank}" * 20_000)
    assert [d.location for d in tiny.diagnostics("A008")] == [Location(PATH, 10, 1)]


def test_each_passage_is_told(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, "One <b two <b.\n\nThree <b.")
    places = [Location(PATH, 10, 5), Location(PATH, 12, 7)]
    assert [d.location for d in tiny.diagnostics("A008")] == places


@pytest.mark.parametrize(
    "html",
    [
        "<p>One.\n<p>Two.",
        "<dl><dt>a<dd>b</dl>",
        "One<br>two<br/>",
        "<div>\n\nWords.\n\n</div>",
        "`<span>` and `<span`",
        "1 < 2",
        "<SPAN>a</span>",
    ],
)
def test_whole_elements_are_fine(tiny: Tiny, html: str) -> None:
    tiny.replace(PATH, PLACE, html)
    assert tiny.diagnostics("A008") == []


def test_nobody_can_switch_it_off() -> None:
    assert RULE.is_essential
