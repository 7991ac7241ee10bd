from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location


def test_name_of_a_picture_is_found(tiny: Tiny) -> None:
    path = "content/cy/images/dw\u0302r.png"
    tiny.write(path, "")
    [found] = tiny.diagnostics("S021")
    assert found.location == Location(path, 1, 1)
    assert found.message(Language.EN) == (
        f'The name of the file "{path}" holds a letter and an accent as two separate characters '
        "(it is not NFC)."
    )
    assert found.message(Language.CY) == (
        f"Mae enw'r ffeil \"{path}\" yn cynnwys llythyren ac acen sy'n ddau nod ar wahân "
        "(nid yw'n NFC)."
    )
    assert found.remedy(Language.EN) == "Rename the file, with a-z, 0-9 and hyphens only."
    assert found.remedy(Language.CY) == (
        "Ailenwch y ffeil gan ddefnyddio a-z, 0-9 a chysylltnodau yn unig."
    )


def test_name_of_a_text_is_found(tiny: Tiny) -> None:
    tiny.write("content/cy/te\u0302.md", "---\n---\n")
    assert [d.code for d in tiny.diagnostics()] == ["S021"]


def test_odd_name_in_normal_form_is_not_this_fault(tiny: Tiny) -> None:
    tiny.write("content/cy/t\u00ea.md", "---\n---\n")
    assert [d.code for d in tiny.diagnostics()] == ["S016"]
