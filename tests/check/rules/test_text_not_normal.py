from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/cy/modules/first.md"


def test_accent_apart_from_its_letter_is_found_where_it_stands(tiny: Tiny) -> None:
    tiny.replace(PATH, "title: Gofyn yn gyntaf", "title: Gofyn dw\u0302r yn gyntaf")
    [found] = tiny.diagnostics()
    assert found.code == "S020"
    assert found.location == Location(PATH, 2, 15)
    assert found.message(Language.EN) == (
        "The text is not in normal form NFC: a letter and its accent are two separate characters."
    )
    assert found.message(Language.CY) == (
        "Nid yw'r testun yn y ffurf normal NFC: mae llythyren a'i hacen yn ddau nod ar wahân."
    )
    assert found.remedy(Language.EN) == (
        'Type the letter again, or let "llwybr check --fix" change it.'
    )
    assert found.remedy(Language.CY) == (
        'Teipiwch y llythyren eto, neu gadewch i "llwybr check --fix" ei newid.'
    )


def test_the_text_is_read_in_normal_form(tiny: Tiny) -> None:
    tiny.replace(PATH, "title: Gofyn yn gyntaf", "title: Gofyn dw\u0302r yn gyntaf")
    module = tiny.read().modules["first"]
    assert module.edition(Language.CY).front.value.title == "Gofyn d\u0175r yn gyntaf"


def test_letter_with_its_accent_is_fine(tiny: Tiny) -> None:
    tiny.replace(PATH, "title: Gofyn yn gyntaf", "title: Gofyn d\u0175r yn gyntaf")
    assert tiny.diagnostics("S020") == []
