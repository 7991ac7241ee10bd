from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/cy/modules/first.md"


def test_link_into_the_other_language_is_found(tiny: Tiny) -> None:
    target = "../../en/modules/second.md"
    tiny.replace(PATH, "(second.md)", f"({target})")
    [found] = tiny.diagnostics("P003")
    assert found.code == "P003"
    assert found.location == Location(PATH, 14, 8)
    assert found.message(Language.EN) == (
        f'The link "{target}" leads to a page in the other language.'
    )
    assert found.message(Language.CY) == (
        f'Mae\'r ddolen "{target}" yn arwain at dudalen yn yr iaith arall.'
    )
    assert found.remedy(Language.EN) == (
        "Link to the matching page in this language; the file has the same name in both folders."
    )
    assert found.remedy(Language.CY) == (
        "Rhowch ddolen at y dudalen gyfatebol yn yr iaith hon; yr un enw sydd ar y ffeil yn y "
        "ddwy ffolder."
    )


def test_absolute_link_into_the_other_language_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, "(second.md)", "(/en/modules/second.md)")
    [found] = tiny.diagnostics("P003")
    assert found.location == Location(PATH, 14, 8)


def test_roundabout_link_within_the_language_is_fine(tiny: Tiny) -> None:
    tiny.replace(PATH, "(second.md)", "(../../cy/modules/second.md)")
    assert tiny.diagnostics("P003") == []


def test_link_to_the_other_language_on_another_site_is_fine(tiny: Tiny) -> None:
    tiny.replace(PATH, "(second.md)", "(https://elsewhere.example/en/)")
    assert tiny.diagnostics("P003") == []


def test_absolute_address_of_the_other_language_is_found(tiny: Tiny) -> None:
    path = "content/cy/modules/second.md"
    tiny.replace(path, "[ofyn](first.md)", "[ofyn](https://bach.example/en/modules/ask-first/)")
    [found] = tiny.diagnostics("P003")
    assert (found.code, found.location) == ("P003", Location(path, 9, 17))


def test_address_that_only_begins_like_ours_is_fine(tiny: Tiny) -> None:
    path = "content/cy/modules/second.md"
    tiny.replace(path, "[ofyn](first.md)", "[ofyn](https://bach.example/entry/)")
    assert tiny.diagnostics("P003") == []


@pytest.mark.parametrize(
    "address",
    [
        "http://bach.example/en/modules/ask-first/",
        "https://bach.example/en",
        "HTTPS://BACH.example:443/en/index.html",
    ],
)
def test_own_address_of_the_other_language_is_found_however_it_is_written(
    tiny: Tiny, address: str
) -> None:
    path = "content/cy/modules/second.md"
    tiny.replace(path, "[ofyn](first.md)", f"[ofyn]({address})")
    assert [(d.code, d.location) for d in tiny.diagnostics()] == [("P003", Location(path, 9, 17))]
