from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"


def test_image_without_a_file_is_found_with_the_nearest_one(tiny: Tiny) -> None:
    tiny.replace(PATH, "(../images/map.png)", "(../images/mpa.png)")
    [found] = tiny.diagnostics("L002")
    assert found.code == "L002"
    assert found.location == Location(PATH, 18, 1)
    assert found.message(Language.EN) == 'There is no image at "../images/mpa.png".'
    assert found.message(Language.CY) == 'Nid oes delwedd yn "../images/mpa.png".'
    assert found.remedy(Language.EN) == 'Did you mean "../images/map.png"?'
    assert found.remedy(Language.CY) == 'Ai "../images/map.png" oedd gennych mewn golwg?'


def test_image_unlike_any_other_gets_the_general_remedy(tiny: Tiny) -> None:
    tiny.replace(PATH, "(../images/map.png)", "(zzzzzzzzzzzzzzzzzzzz.svg)")
    [found] = tiny.diagnostics("L002")
    assert found.code == "L002"
    assert found.remedy(Language.EN) == (
        "Put the image into this language's content folder, or correct the address."
    )
    assert found.remedy(Language.CY) == (
        "Rhowch y ddelwedd yn ffolder cynnwys yr iaith hon, neu cywirwch y cyfeiriad."
    )


def test_image_inside_a_link_is_found_at_the_image(tiny: Tiny) -> None:
    tiny.replace(PATH, "[the second step](second.md)", "[![step](no.png)](second.md)")
    [found] = tiny.diagnostics("L002")
    assert found.code == "L002"
    assert found.location == Location(PATH, 14, 6)


def test_page_is_not_an_image(tiny: Tiny) -> None:
    tiny.replace(PATH, "(../images/map.png)", "(second.md)")
    [found] = tiny.diagnostics("L002")
    assert found.code == "L002"


def test_image_of_another_site_and_image_in_code_are_fine(tiny: Tiny) -> None:
    tiny.replace(PATH, "(../images/map.png)", '(https://bach.example/map.png "Map")')
    tiny.replace(PATH, "Somebody comes", "Write `![x](no.png)`. Somebody comes")
    assert tiny.diagnostics("L002") == []


def test_an_image_of_the_other_language_is_not_suggested(tiny: Tiny) -> None:
    tiny.remove("content/en/images/map.png")
    [found] = tiny.diagnostics("L002")
    assert found.code == "L002"
    assert found.values["near"] == ""


@pytest.mark.parametrize("target", ["", "#part"])
def test_image_without_an_address_is_found(tiny: Tiny, target: str) -> None:
    tiny.replace(PATH, "(../images/map.png)", f"({target})")
    [found] = tiny.diagnostics("L002")
    assert found.location == Location(PATH, 18, 1)
    assert found.values == {"target": target, "near": ""}


def test_image_that_was_refused_for_its_name_is_not_told_again(tiny: Tiny) -> None:
    tiny.write("content/en/images/Plan.png", "png")
    tiny.replace(PATH, "(../images/map.png)", "(../images/Plan.png)")
    assert tiny.diagnostics("L002") == []
