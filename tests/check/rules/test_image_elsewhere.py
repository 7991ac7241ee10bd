from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"


@pytest.mark.parametrize(
    "address", ["https://elsewhere.example/a.png", "//elsewhere.example/a.png"]
)
def test_image_on_another_site_is_found(tiny: Tiny, address: str) -> None:
    tiny.replace(PATH, "../images/map.png", address)
    [found] = tiny.diagnostics("L003")
    assert (found.code, found.location) == ("L003", Location(PATH, 18, 1))
    assert found.message(Language.EN) == f'The image "{address}" is on another site.'
    assert found.message(Language.CY) == f'Mae\'r ddelwedd "{address}" ar safle arall.'


@pytest.mark.parametrize("address", ["../images/map.png", "", "#part", "data:image/png,x"])
def test_image_of_this_site_or_of_none_is_left_to_other_rules(tiny: Tiny, address: str) -> None:
    tiny.replace(PATH, "../images/map.png", address)
    assert tiny.diagnostics("L003") == []
