from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"


def test_mark_is_found_and_the_file_read_all_the_same(tiny: Tiny) -> None:
    tiny.write(PATH, "\ufeff" + tiny.text(PATH))
    [found] = tiny.diagnostics()
    assert found.code == "S017"
    assert found.location == Location(PATH, 1, 1)
    assert found.message(Language.EN) == (
        "The file begins with a byte-order mark, which editors do not show."
    )
    assert found.message(Language.CY) == (
        "Mae'r ffeil yn dechrau â nod trefn beitiau (BOM), nad yw golygyddion yn ei ddangos."
    )
    assert found.remedy(Language.EN) == (
        'Save the file as UTF-8 without a byte-order mark; "llwybr check --fix" does so.'
    )
    assert found.remedy(Language.CY) == (
        'Cadwch y ffeil fel UTF-8 heb BOM; mae "llwybr check --fix" yn gwneud hynny.'
    )


def test_file_without_a_mark_is_fine(tiny: Tiny) -> None:
    assert tiny.diagnostics("S017") == []
