from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"
IMAGE = "![A map of the counter](../images/map.png)"


@pytest.mark.parametrize("words", ["", "  "], ids=["empty", "blank"])
def test_image_without_words_is_found(tiny: Tiny, words: str) -> None:
    tiny.replace(PATH, "![A map of the counter]", f"![{words}]")
    [found] = tiny.diagnostics("A001")
    assert found.code == "A001"
    assert found.location == Location(PATH, 18, 1)
    assert found.message(Language.EN) == 'The image "../images/map.png" has no alternative text.'
    assert found.message(Language.CY) == ('Nid oes testun amgen i\'r ddelwedd "../images/map.png".')
    assert found.remedy(Language.EN) == (
        "Write between the square brackets what the image says, in the page's language."
    )
    assert found.remedy(Language.CY) == (
        "Ysgrifennwch rhwng y bachau sgwâr beth mae'r ddelwedd yn ei ddweud, yn iaith y dudalen."
    )


def test_image_without_words_inside_a_link_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, IMAGE, "See [![](../images/map.png)](second.md).")
    [found] = tiny.diagnostics("A001")
    assert found.code == "A001"
    assert found.location == Location(PATH, 18, 6)


def test_image_by_reference_without_words_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, IMAGE, "![][map]\n\n[map]: ../images/map.png")
    [found] = tiny.diagnostics("A001")
    assert found.code == "A001"
    assert found.location == Location(PATH, 18, 1)


def test_words_in_code_style_are_words(tiny: Tiny) -> None:
    tiny.replace(PATH, "![A map of the counter]", "![`map`]")
    assert tiny.diagnostics("A001") == []


def test_link_without_words_is_not_an_image(tiny: Tiny) -> None:
    tiny.replace(PATH, "[the second step](second.md)", "[](second.md)")
    assert tiny.diagnostics("A001") == []


def test_image_in_a_code_fence_is_fine(tiny: Tiny) -> None:
    tiny.replace(PATH, IMAGE, "```\n![](../images/map.png)\n```")
    assert tiny.diagnostics("A001") == []
