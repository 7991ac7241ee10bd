from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

ORGANISATION = "curriculum/organisation.yml"
LEDGER = "curriculum/addresses.yml"


def test_site_without_a_ledger_is_told_once(tiny: Tiny) -> None:
    assert not (tiny.root / LEDGER).exists()
    [found] = tiny.diagnostics("M018")
    assert found.location == Location(ORGANISATION, 1, 1)
    assert found.message(Language.EN) == (
        '"curriculum/addresses.yml" is missing; that file records every address that was published.'
    )
    assert found.message(Language.CY) == (
        'Mae "curriculum/addresses.yml" ar goll; '
        "mae'r ffeil honno'n cofnodi pob cyfeiriad a gyhoeddwyd."
    )
    assert found.remedy(Language.EN) == 'Run "llwybr check --fix" when the site is first published.'
    assert found.remedy(Language.CY) == (
        'Rhedwch "llwybr check --fix" pan gaiff y safle ei gyhoeddi am y tro cyntaf.'
    )


def test_ledger_is_enough_even_an_empty_one(tiny: Tiny) -> None:
    tiny.write(LEDGER, "cy: {}\nen: {}\n")
    assert tiny.diagnostics("M018") == []


def test_ledger_that_cannot_be_read_is_there(tiny: Tiny) -> None:
    tiny.write(LEDGER, "cy: [\n")
    assert tiny.diagnostics("M018") == []
