from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/cy/modules/first.md"
PLACE = "Daw rhywun at y cownter."


def test_missing_mutation_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, "Gofynnwch i pobl, a gofynnwch i\npobl, eto.")
    first, second = tiny.diagnostics()
    assert first.code == "A015"
    assert first.location == Location(PATH, 10, 13)
    assert first.message(Language.EN) == 'After "i", "pobl" probably needs a mutation.'
    assert first.message(Language.CY) == 'Mae\'n debyg bod angen treiglo "pobl" ar ôl "i".'
    assert first.remedy(Language.EN) == (
        'Write "bobl", unless the word is a name or a loan word that does not mutate.'
    )
    assert first.remedy(Language.CY) == (
        "Ysgrifennwch \"bobl\", oni bai fod y gair yn enw neu'n air benthyg nad yw'n treiglo."
    )
    assert second.location == Location(PATH, 11, 1)


@pytest.mark.parametrize(
    ("text", "mutated"),
    [
        ("Gwybodaeth am gwasanaeth.", "wasanaeth"),
        ("Gofynnwch am cyngor.", "gyngor"),
        ("Mae'n gweithio drwy trafod.", "drafod"),
        ("Mae heb gorffen.", "orffen"),
        ("Dewch o bwrdd arall.", "fwrdd"),
        ("Ar dogfen arall.", "ddogfen"),
        ("Mae o llawer o leoedd.", "lawer"),
        ("Gan rhywun arall.", "rywun"),
        ("Daw dau gwas.", "was"),
        ("Pa modiwl yw hwn?", "fodiwl"),
        ("Y prif pwynt.", "bwynt"),
        ("Mae'n rhy mawr.", "fawr"),
        ("Mae mor pwysig.", "bwysig"),
        ("Dogfen neu llythyr.", "lythyr"),
        ("Dogfen neu pobl'r lle.", "bobl"),
        ("Dyma fy cwestiwn.", "nghwestiwn"),
        ("Bara a caws.", "chaws"),
        ("Dewch gyda pawb.", "phawb"),
        ("Mae tri peth yno.", "pheth"),
        ("Gwell na pawb.", "phawb"),
        ("Mae ei tŷ yma.", "dŷ, thŷ"),
        ("Mae ei pobl yma.", "bobl, phobl"),
    ],
)
def test_each_kind_of_mutation_is_told(tiny: Tiny, text: str, mutated: str) -> None:
    tiny.replace(PATH, PLACE, text)
    assert [d.values["mutated"] for d in tiny.diagnostics("A015")] == [mutated]


@pytest.mark.parametrize(
    "text",
    [
        "Gofynnwch i bobl am gyngor drwy drafod heb orffen.",
        "Rhowch hwn i mi, i ti, i mewn, o dan, i ble, o beth, am byth.",
        "Dewch i Pen-y-bont am Bangor.",
        "Dewch i gemau, ar gêm, o grwpiau.",
        "Gofynnwch neu dewch, cysylltwch neu cewch ateb.",
        "Mae mor llawn, mor rhad, tri munud, chwe gair.",
        "Mae ei brawd, ei gardd a'i mam yma.",
        "Yr hyd llawn a'r hyd mwyaf.",
        "Aeth i [pobl](second.md) ac i **pobl**.",
        'Mae "i" pobl, ac i: pobl.',
        '<span lang="en">a problem</span> ac `i pobl`.',
        "Mae What a problem he had.",
    ],
)
def test_words_that_stay_as_they_are_are_fine(tiny: Tiny, text: str) -> None:
    tiny.replace(PATH, PLACE, text)
    assert tiny.diagnostics("A015") == []


def test_label_is_found_where_it_begins(tiny: Tiny) -> None:
    tiny.replace(PATH, "summary: Dysgu gofyn cyn adeiladu.", "summary: Dysgu gofyn i pobl.")
    assert [d.location for d in tiny.diagnostics("A015")] == [Location(PATH, 3, 10)]


def test_english_is_not_looked_at(tiny: Tiny) -> None:
    tiny.replace("content/en/modules/first.md", "Somebody comes to", "Somebody has a problem at")
    assert tiny.diagnostics("A015") == []
