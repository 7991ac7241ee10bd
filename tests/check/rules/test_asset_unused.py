from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location


def test_picture_that_no_text_shows_is_found(tiny: Tiny) -> None:
    path = "content/cy/images/old.png"
    tiny.write(path, "")
    [found] = tiny.diagnostics()
    assert found.code == "S030"
    assert found.location == Location(path, 1, 1)
    assert found.message(Language.EN) == f'No text uses "{path}".'
    assert found.message(Language.CY) == f'Nid oes yr un testun yn defnyddio "{path}".'
    assert found.remedy(Language.EN) == (
        "Name the file in a link or an image in a text, or delete it."
    )
    assert found.remedy(Language.CY) == (
        "Enwch y ffeil mewn dolen neu ddelwedd mewn testun, neu dilëwch hi."
    )


def test_download_that_a_text_links_to_is_fine(tiny: Tiny) -> None:
    for language in Language:
        page = f"content/{language.value}/about.md"
        tiny.write(f"content/{language.value}/plan.pdf", "")
        tiny.write(page, tiny.text(page) + f"\n[{page}](plan.pdf)\n")
    assert tiny.diagnostics("S030") == []
