from __future__ import annotations

import pytest

from conftest import PROJECT, Tiny
from llwybr.check.rules.callout_unknown import CALLOUTS
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location
from llwybr.render.strings import load_strings

PATH = "content/cy/about.md"


@pytest.mark.parametrize("signs", ["!!!", "???", "???+"])
def test_a_callout_of_another_type_is_found(tiny: Tiny, signs: str) -> None:
    tiny.write(PATH, tiny.text(PATH) + f'\n{signs} danger "Arhoswch"\n    Gofynnwch.\n')
    [found] = tiny.diagnostics("A017")
    line = tiny.text(PATH).splitlines().index(f'{signs} danger "Arhoswch"') + 1
    assert found.location == Location(PATH, line, len(signs) + 2)
    assert found.message(Language.EN) == 'There is no callout of the type "danger".'
    assert found.message(Language.CY) == 'Nid oes blwch o\'r math "danger".'
    known = "note, tip, warning, example"
    assert found.remedy(Language.EN) == f"Use one of these types: {known}."
    assert found.remedy(Language.CY) == f"Defnyddiwch un o'r mathau hyn: {known}."


def test_the_type_that_was_meant_is_guessed(tiny: Tiny) -> None:
    tiny.write(PATH, tiny.text(PATH) + "\n!!! warnning\n    Gofynnwch.\n")
    [found] = tiny.diagnostics("A017")
    assert found.remedy(Language.EN) == 'Did you mean "warning"?'
    assert found.remedy(Language.CY) == 'Ai "warning" oedd gennych mewn golwg?'


@pytest.mark.parametrize(
    "text", ["!!! note\n    Geiriau.", "???+ Tip\n    Geiriau.", "```\n!!! danger\n```", "A !!! b"]
)
def test_known_types_code_and_signs_in_words_are_fine(tiny: Tiny, text: str) -> None:
    for language in Language:
        path = f"content/{language.value}/about.md"
        tiny.write(path, f"{tiny.text(path)}\n{text}\n")
    assert tiny.diagnostics("A017") == []


@pytest.mark.parametrize("language", Language)
def test_every_known_type_has_a_title(language: Language) -> None:
    words = load_strings(PROJECT / "theme")[language]
    titles = [key.removeprefix("callout.") for key in words if key.startswith("callout.")]
    assert titles == list(CALLOUTS)
