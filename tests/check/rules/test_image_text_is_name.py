from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"
WELSH = "content/cy/modules/first.md"


def test_file_name_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, "A map of the counter", "map.png")
    [found] = tiny.diagnostics()
    assert found.code == "A005"
    assert found.location == Location(PATH, 18, 1)
    assert found.message(Language.EN) == (
        'The alternative text "map.png" does not say what the image shows.'
    )
    assert found.message(Language.CY) == (
        'Nid yw\'r testun amgen "map.png" yn dweud beth sydd yn y ddelwedd.'
    )
    assert found.remedy(Language.EN) == (
        'Write what the image says, without the file\'s name and without the words "image of".'
    )
    assert found.remedy(Language.CY) == (
        "Ysgrifennwch yr hyn y mae'r ddelwedd yn ei ddweud, heb enw'r ffeil na'r geiriau "
        '"llun o".'
    )


@pytest.mark.parametrize(
    "words",
    [
        "IMG_0012.JPG",
        "Image",
        "an image",
        "Image of",
        "image of the counter",
        "Picture of a queue.",
        "screenshot",
        "alt text",
    ],
)
def test_words_that_say_only_that_there_is_an_image_are_found(tiny: Tiny, words: str) -> None:
    tiny.replace(PATH, "A map of the counter", words)
    assert [d.values["words"] for d in tiny.diagnostics("A005")] == [words]


@pytest.mark.parametrize("words", ["Llun", "y ddelwedd", "Llun o'r cownter", "Delwedd o giw"])
def test_welsh_words_are_found(tiny: Tiny, words: str) -> None:
    tiny.replace(WELSH, "Map o'r cownter", words)
    assert [d.values["words"] for d in tiny.diagnostics("A005")] == [words]


def test_name_of_the_file_without_its_ending_is_found(tiny: Tiny) -> None:
    tiny.write("content/en/images/map-2.png", "")
    tiny.replace(
        PATH, "![A map of the counter](../images/map.png)", "![map-2](../images/map-2.png)"
    )
    assert [d.location for d in tiny.diagnostics("A005")] == [Location(PATH, 18, 1)]


@pytest.mark.parametrize(
    "words",
    [
        "map",
        "Photo of the counter",
        "Imagery",
        "The picture that won",
        "How to open map.png",
        "Icons",
    ],
)
def test_words_that_say_more_are_fine(tiny: Tiny, words: str) -> None:
    tiny.replace(PATH, "A map of the counter", words)
    assert tiny.diagnostics("A005") == []
