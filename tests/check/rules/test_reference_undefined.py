from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"
COUNTER = "Somebody comes to the counter."


def test_reference_to_nothing_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, COUNTER, "Go to [the rules][rules].")
    [found] = tiny.diagnostics()
    assert found.code == "L012"
    assert found.location == Location(PATH, 10, 7)
    assert found.message(Language.EN) == 'Nothing in this text says where "[rules]" leads.'
    assert found.message(Language.CY) == (
        'Nid oes dim yn y testun hwn yn dweud i ble y mae "[rules]" yn arwain.'
    )
    assert found.remedy(Language.EN) == (
        'Add a line that begins with "[rules]:" and goes on with the address or the note.'
    )
    assert found.remedy(Language.CY) == (
        "Ychwanegwch linell sy'n dechrau â \"[rules]:\", gyda'r cyfeiriad neu'r nodyn i ddilyn."
    )


def test_reference_gets_the_nearest_definition(tiny: Tiny) -> None:
    text = "Go to [the rules][ruels].\n\n[rules]: https://elsewhere.example/"
    tiny.replace(PATH, COUNTER, text)
    [found] = tiny.diagnostics("L012")
    assert found.remedy(Language.EN) == 'Did you mean "[rules]"?'
    assert found.remedy(Language.CY) == 'Ai "[rules]" oedd gennych mewn golwg?'


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Go to [the rules][].", "the rules"),
        ("Go to ![the map][map].", "map"),
        ("Go to [the\nrules][the\nbook].", "the book"),
        ("Go to [a [b] c][rules].", "rules"),
        ("Go to [the rules][1].", "1"),
    ],
)
def test_each_way_to_refer_to_nothing_is_found(tiny: Tiny, text: str, label: str) -> None:
    tiny.replace(PATH, COUNTER, text)
    found = tiny.diagnostics("L012")
    assert [(d.location, d.values["label"]) for d in found] == [(Location(PATH, 10, 7), label)]


@pytest.mark.parametrize(
    "text",
    [
        "Go to [the rules][Rules].\n\n[rules]: https://elsewhere.example/",
        "Go to [rules][].\n\n[Rules]: https://elsewhere.example/",
        "Go to [rules].\n\n[rules]: https://elsewhere.example/",
        "Go to [rules][2].\n\n[rules]: https://elsewhere.example/",
        "- [ ] to do\n- [x] done",
        "- [x] [the second step](second.md)",
        "Somebody [sic] said so [1], [2][3] and [^1][^2].\n\n[^1]: So.\n[^2]: Yes.",
        "A list[0][1] and [one] [two] and [three][^1].\n\n[^1]: So.",
        "Write `[the rules][rules]`, or \\[the rules][rules].",
        "[the rules](second.md)[rules]",
    ],
)
def test_brackets_that_are_defined_or_mean_something_else_are_fine(tiny: Tiny, text: str) -> None:
    tiny.replace(PATH, COUNTER, text)
    assert tiny.diagnostics("L012") == []


def test_a_sign_without_a_note_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, COUNTER, "Somebody said so.[^1]\n\n[^2]: In a letter.")
    [found] = tiny.diagnostics("L012")
    assert found.message(Language.EN) == 'Nothing in this text says where "[^1]" leads.'
    assert found.location.column == 18
