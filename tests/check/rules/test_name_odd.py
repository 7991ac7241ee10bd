from __future__ import annotations

import os
import sys

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("content/en/About Us.md", "About Us"),
        ("content/en/modules/First.md", "First"),
        ("content/en/a?b.md", "a?b"),
        ("content/en/Deep Folder/x.md", "Deep Folder"),
        ("content/en/images/My map.png", "My map.png"),
        ("curriculum/modules/Where To.yml", "Where To"),
        ("curriculum/roles/My team/maker.yml", "My team"),
    ],
)
def test_name_that_is_no_id_is_found(tiny: Tiny, path: str, name: str) -> None:
    tiny.write(path, "x")
    [found] = tiny.diagnostics("S016")
    assert (found.code, found.location) == ("S016", Location(path))
    assert found.message(Language.EN) == f'"{name}" cannot be used as a file name in "{path}".'
    assert found.message(Language.CY) == (f'Ni ellir defnyddio "{name}" fel enw ffeil yn "{path}".')


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names themselves")
def test_name_that_is_not_utf8_is_found(tiny: Tiny) -> None:
    folder = os.fsencode(tiny.root / "content" / "en")
    with open(folder + b"/x\xff.md", "wb") as file:
        file.write(b"x")
    [found] = tiny.diagnostics()
    assert found.location == Location("content/en/x?.md")


def test_plain_name_of_an_image_is_fine(tiny: Tiny) -> None:
    tiny.write("content/en/images/map-2_small.min.png", "x")
    assert tiny.diagnostics("S016") == []
