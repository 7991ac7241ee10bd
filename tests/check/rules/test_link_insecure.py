from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"


def test_link_over_plain_http_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, "(second.md)", "(http://elsewhere.example/a)")
    [found] = tiny.diagnostics()
    assert found.code == "L008"
    assert found.location == Location(PATH, 14, 5)
    assert found.message(Language.EN) == (
        'The link "http://elsewhere.example/a" uses a connection that is not secure.'
    )
    assert found.message(Language.CY) == (
        "Mae'r ddolen \"http://elsewhere.example/a\" yn defnyddio cysylltiad nad yw'n ddiogel."
    )
    assert found.remedy(Language.EN) == 'Try "https://elsewhere.example/a".'
    assert found.remedy(Language.CY) == 'Rhowch gynnig ar "https://elsewhere.example/a".'


def test_disguised_scheme_gets_the_general_remedy(tiny: Tiny) -> None:
    tiny.replace(PATH, "(second.md)", "(&#104;ttp://elsewhere.example/)")
    [found] = tiny.diagnostics("L008")
    assert found.remedy(Language.EN) == 'Use an address that begins with "https:".'
    assert found.remedy(Language.CY) == 'Defnyddiwch gyfeiriad sy\'n dechrau â "https:".'


@pytest.mark.parametrize("target", ["HTTP://elsewhere.example/", "http://localhost.example/"])
def test_plain_http_is_found_however_it_is_written(tiny: Tiny, target: str) -> None:
    tiny.replace(PATH, "(second.md)", f"({target})")
    assert [d.values["near"] for d in tiny.diagnostics("L008")] == [f"https{target[4:]}"]


@pytest.mark.parametrize(
    "target",
    [
        "https://elsewhere.example/",
        "https://elsewhere.example/?from=http://a.example",
        "http://localhost:8000/en/",
        "http://127.0.0.1/",
        "http://[::1]:8000/",
        "http://bach.example/en/",
        "httpd.md",
        "mailto:helo@bach.example",
    ],
)
def test_secure_own_and_local_addresses_are_fine(tiny: Tiny, target: str) -> None:
    tiny.replace(PATH, "(second.md)", f"({target})")
    assert tiny.diagnostics("L008") == []


def test_broken_address_is_told_and_breaks_nothing(tiny: Tiny) -> None:
    tiny.replace(PATH, "(second.md)", "(http://[elsewhere)")
    assert [d.location for d in tiny.diagnostics("L008")] == [Location(PATH, 14, 5)]
