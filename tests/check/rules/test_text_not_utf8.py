from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/cy/about.md"


def test_latin_1_letter_is_found_where_it_stands(tiny: Tiny) -> None:
    text = tiny.text(PATH).replace("\nAm y safle.", "\nTŷ a thô.")
    raw = text.encode().replace("ô".encode(), "ô".encode("latin-1"))
    (tiny.root / PATH).write_bytes(raw)
    [found] = tiny.diagnostics()
    assert found.code == "S008"
    assert found.location == Location(PATH, 8, 8)
    assert found.message(Language.EN) == f'The file "{PATH}" is not UTF-8 at this place.'
    assert found.message(Language.CY) == f'Nid yw\'r ffeil "{PATH}" yn UTF-8 yn y fan hon.'
    assert found.remedy(Language.EN) == "Save the file again from your editor, choosing UTF-8."
    assert found.remedy(Language.CY) == "Cadwch y ffeil eto o'ch golygydd gan ddewis UTF-8."


def test_welsh_letters_in_utf8_are_fine_with_and_without_a_byte_order_mark(tiny: Tiny) -> None:
    text = tiny.text(PATH).replace("Am y safle.", "Tŷ, ŵyr a thô.")
    (tiny.root / PATH).write_bytes(text.encode("utf-8-sig"))
    assert tiny.diagnostics("S008") == []
