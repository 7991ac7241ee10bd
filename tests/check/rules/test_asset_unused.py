from __future__ import annotations

import pytest

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


@pytest.mark.parametrize("beside", ["walk.vtt", "walk.png", "walk.jpg"])
def test_what_stands_beside_a_film_that_a_text_shows_is_fine(tiny: Tiny, beside: str) -> None:
    for language in Language:
        page = f"content/{language.value}/about.md"
        for name in ("walk.mp4", beside):
            tiny.write(f"content/{language.value}/{name}", "")
        tiny.write(page, tiny.text(page) + f"\n![{page}](walk.mp4)\n")
    assert tiny.diagnostics("S030") == []


def test_captions_of_a_film_that_no_text_shows_are_found_with_it(tiny: Tiny) -> None:
    for name in ("walk.mp4", "walk.vtt"):
        tiny.write(f"content/cy/{name}", "")
    found = [each.location.path for each in tiny.diagnostics("S030")]
    assert found == ["content/cy/walk.mp4", "content/cy/walk.vtt"]


@pytest.mark.parametrize(
    "tag", ['<img src="map.png" alt="a">', '<a href="map.png">a</a>', '<track src="map.png">']
)
def test_what_a_tag_names_is_told_by_the_rule_about_tags_alone(tiny: Tiny, tag: str) -> None:
    tiny.write("content/en/map.png", "")
    page = "content/en/about.md"
    tiny.write(page, tiny.text(page) + f"\n{tag}\n")
    codes = [each.code for each in tiny.diagnostics()]
    assert "A007" in codes
    assert "S030" not in codes
