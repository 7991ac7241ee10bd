from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.check.rules.jargon import PLAIN
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"
PLACE = "Somebody comes to the counter."


def test_jargon_is_found_with_a_plainer_word(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, "We will leverage the counter.")
    [found] = tiny.diagnostics()
    assert found.code == "A016"
    assert found.location == Location(PATH, 10, 9)
    assert found.message(Language.EN) == '"leverage" is jargon.'
    assert found.message(Language.CY) == 'Jargon Saesneg yw "leverage".'
    assert found.remedy(Language.EN) == '"use", or something like it, would be clearer.'
    assert found.remedy(Language.CY) == 'Byddai "use", neu rywbeth tebyg, yn gliriach.'


@pytest.mark.parametrize("phrase", sorted(PLAIN))
def test_every_phrase_is_found_at_the_start_and_over_two_lines(tiny: Tiny, phrase: str) -> None:
    start = phrase.capitalize().replace(" ", "\n", 1)
    tiny.replace(PATH, PLACE, f"{start} is here, and {phrase}.")
    found = tiny.diagnostics("A016")
    assert [d.values["plain"] for d in found] == [PLAIN[phrase]] * 2
    assert found[0].location == Location(PATH, 10, 1)


@pytest.mark.parametrize(
    "text",
    [
        "A sprint for an agile team.",
        "Go forward, going slowly.",
        "The impact on people.",
        "Prior knowledge helps.",
        "`leverage`",
    ],
)
def test_words_with_an_honest_meaning_are_fine(tiny: Tiny, text: str) -> None:
    tiny.replace(PATH, PLACE, text)
    assert tiny.diagnostics("A016") == []


def test_welsh_is_not_looked_at(tiny: Tiny) -> None:
    tiny.replace("content/cy/modules/first.md", "Daw rhywun at", "Daw leverage at")
    assert tiny.diagnostics("A016") == []
