from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"
WELSH = "content/cy/modules/first.md"
ORGANISATION = "curriculum/organisation.yml"
PLACE = "Somebody comes to the counter."
FIVE = "Somebody comes to the counter. "


def test_paragraph_over_the_limit_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, f"  {FIVE * 24}\nOne.")
    [found] = tiny.diagnostics("A010")
    assert found.location == Location(PATH, 10, 3)
    assert found.message(Language.EN) == "This paragraph is long. Words: 121. Limit: 120."
    assert found.message(Language.CY) == "Mae'r paragraff hwn yn hir. Geiriau: 121. Terfyn: 120."
    assert found.remedy(Language.EN) == (
        "Divide the paragraph where the subject changes, or make a list of it."
    )
    assert found.remedy(Language.CY) == (
        "Rhannwch y paragraff lle mae'r pwnc yn newid, neu gwnewch restr ohono."
    )


def test_organisation_sets_the_limit_for_each_language(tiny: Tiny) -> None:
    limits = "\nchecks: {paragraph_words: {cy: 5, en: 6}}\n"
    tiny.write(ORGANISATION, tiny.text(ORGANISATION) + limits)
    tiny.replace(PATH, PLACE, f"{FIVE}Then goes.")
    tiny.replace(WELSH, "Daw rhywun at y cownter.", "Daw rhywun at y cownter heddiw.")
    found = [(d.location, d.values["count"]) for d in tiny.diagnostics("A010")]
    assert (Location(PATH, 10, 1), "7") in found
    assert (Location(WELSH, 10, 1), "6") in found


@pytest.mark.parametrize(
    "text",
    [FIVE * 24, f"{FIVE * 20}\n\n{FIVE * 20}", f"- {FIVE * 20}\n- {FIVE * 20}", f"    {FIVE * 40}"],
    ids=["limit", "two", "items", "code"],
)
def test_paragraph_within_the_limit_is_fine(tiny: Tiny, text: str) -> None:
    tiny.replace(PATH, PLACE, f"Before it.\n\n{text}")
    assert tiny.diagnostics("A010") == []
