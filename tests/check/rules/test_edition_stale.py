from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location
from llwybr.curriculum.stamps import stamp_of

ENGLISH = "content/en/modules/first.md"
WELSH = "content/cy/modules/first.md"


def stamp(tiny: Tiny, language: Language) -> str:
    return stamp_of(tiny.read().modules["first"].edition(language))


def write_stamp(tiny: Tiny, path: str, value: str) -> None:
    tiny.replace(path, "{status: drafted}", f'{{status: drafted, stamp: "{value}"}}')


def test_text_whose_counterpart_changed_is_found_at_its_stamp(tiny: Tiny) -> None:
    write_stamp(tiny, WELSH, stamp(tiny, Language.EN))
    assert tiny.diagnostics() == []
    tiny.replace(ENGLISH, "Somebody comes to the counter.", "Somebody comes to the desk.")
    [found] = tiny.diagnostics()
    now = stamp(tiny, Language.EN)
    assert found.code == "P008"
    assert found.location == Location(WELSH, 7, 39)
    assert found.message(Language.EN) == (
        f'"{ENGLISH}" has changed since the two texts said the same.'
    )
    assert found.message(Language.CY) == (
        f'Mae "{ENGLISH}" wedi newid ers i\'r ddau destun ddweud yr un peth.'
    )
    assert found.remedy(Language.EN) == f'Bring this text up to date, then write "stamp: {now}".'
    assert found.remedy(Language.CY) == (
        f'Diweddarwch y testun hwn, yna ysgrifennwch "stamp: {now}".'
    )


def test_writing_the_new_stamp_is_all_that_the_rule_asks_for(tiny: Tiny) -> None:
    write_stamp(tiny, ENGLISH, "0123456789ab")
    [found] = tiny.diagnostics("P008")
    tiny.replace(ENGLISH, "0123456789ab", found.values["stamp"])
    assert tiny.diagnostics() == []


def test_page_is_looked_at_too(tiny: Tiny) -> None:
    page = "content/en/about.md"
    tiny.replace(page, "{status: reviewed}", '{status: reviewed, stamp: "0123456789ab"}')
    [found] = tiny.diagnostics()
    assert (found.code, found.location) == ("P008", Location(page, 5, 40))


@pytest.mark.parametrize("path", [WELSH, ENGLISH])
def test_text_without_a_stamp_or_without_a_counterpart_is_fine(tiny: Tiny, path: str) -> None:
    other = ENGLISH if path == WELSH else WELSH
    tiny.replace(path, "Gofynnwch eto" if path == WELSH else "Ask again", "1 2 3")
    assert tiny.diagnostics("P008") == []
    write_stamp(tiny, path, "0123456789ab")
    tiny.remove(other)
    assert tiny.diagnostics("P008") == []
