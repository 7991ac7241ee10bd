from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "curriculum/roles/everyone.yml"


def test_name_without_a_letter_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, "en: Everyone", 'en: "!!!"')
    [found] = tiny.diagnostics()
    assert (found.code, found.location) == ("M005", Location(PATH, 1, 22))
    assert found.message(Language.EN) == (
        'No address for "roles/everyone" can be made from this name.'
    )
    assert found.message(Language.CY) == (
        'Ni ellir llunio cyfeiriad ar gyfer "roles/everyone" ar sail yr enw hwn.'
    )


def test_name_with_one_digit_is_fine(tiny: Tiny) -> None:
    tiny.replace(PATH, "en: Everyone", 'en: "1!"')
    assert tiny.diagnostics() == []
