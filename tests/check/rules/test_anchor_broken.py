from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"
WELSH = "content/cy/modules/first.md"


def test_part_that_another_text_lacks_is_found_with_the_nearest_one(tiny: Tiny) -> None:
    tiny.write("content/en/about.md", tiny.text("content/en/about.md") + "\n## Who we are\n")
    tiny.write("content/cy/about.md", tiny.text("content/cy/about.md") + "\n## Pwy ydym\n")
    tiny.replace(PATH, "(second.md)", "(../about.md#who-are-we)")
    [found] = tiny.diagnostics()
    assert found.code == "L004"
    assert found.location == Location(PATH, 14, 5)
    assert found.message(Language.EN) == (
        'The page that the link "../about.md#who-are-we" leads to has no part named "who-are-we".'
    )
    assert found.message(Language.CY) == (
        'Nid oes rhan o\'r enw "who-are-we" ar y dudalen y mae\'r ddolen "../about.md#who-are-we" '
        "yn arwain ati."
    )
    assert found.remedy(Language.EN) == 'Did you mean "../about.md#who-we-are"?'
    assert found.remedy(Language.CY) == 'Ai "../about.md#who-we-are" oedd gennych mewn golwg?'


def test_part_unlike_any_other_gets_the_general_remedy(tiny: Tiny) -> None:
    tiny.replace(PATH, "(second.md)", "(#zzzzzzzz)")
    [found] = tiny.diagnostics()
    assert (found.code, found.location) == ("L004", Location(PATH, 14, 5))
    assert found.remedy(Language.EN) == (
        'Use a heading of that page in lower-case letters and hyphens, for example "#key-points".'
    )
    assert found.remedy(Language.CY) == (
        "Defnyddiwch bennawd o'r dudalen honno, mewn llythrennau bach a chysylltnodau, er "
        'enghraifft "#pwyntiau-allweddol".'
    )


@pytest.mark.parametrize(
    ("target", "near"),
    [
        ("#why-asks", "#why-ask"),
        ("#Why-ask", "#why-ask"),
        ("first.md#why_ask", "first.md#why-ask"),
        ("../glossary.md#songs", "../glossary.md#song"),
        ("../roles/index.md#maker", "../roles/index.md#makers"),
        ("../roles/maker.md#level", "../roles/maker.md#levels"),
        ("../roles/maker/junior-maker.md#paths", "../roles/maker/junior-maker.md#path"),
        ("../frameworks/values.md#person", ""),
        ("../frameworks/craft.md#b", ""),
        ("../frameworks/craft/asking.md#module", "../frameworks/craft/asking.md#modules"),
        ("../index.md#About-the-site", "../index.md#about-the-site"),
        ("../pathways/start.md#stage-one", ""),
        ("#%7A", ""),
    ],
)
def test_part_that_its_page_lacks_is_found(tiny: Tiny, target: str, near: str) -> None:
    tiny.replace(PATH, "(second.md)", f"({target})")
    [found] = tiny.diagnostics("L004")
    assert found.location == Location(PATH, 14, 5)
    assert found.values["near"] == near


def test_each_language_has_parts_of_its_own(tiny: Tiny) -> None:
    tiny.replace(WELSH, "(second.md)", "(#why-ask)")
    [found] = tiny.diagnostics("L004")
    assert found.location == Location(WELSH, 14, 8)
    tiny.replace(WELSH, "(#why-ask)", "(#pam-gofyn)")
    assert tiny.diagnostics() == []


@pytest.mark.parametrize(
    "target",
    [
        "#why-ask",
        "#why%2Dask",
        "first.md#one-question",
        "#alignments",
        "#contents",
        "second.md#about",
        "second.md#content",
        "#top",
        "#TOP",
        "second.md#",
        "../glossary.md#city",
        "../index.md#start",
        "../index.md#about-the-site",
        "../roles/index.md#local",
        "../roles/index.md#makers",
        "../roles/maker.md#levels",
        "../roles/everyone.md#modules",
        "../roles/maker/junior-maker.md#gaps",
        "../frameworks/values.md#people",
        "../frameworks/craft.md#a",
        "../frameworks/craft.md#skills",
        "../frameworks/craft/asking.md#roles",
        "../help/index.md#anything",
        "../images/map.png#page=2",
        "https://elsewhere.example/#part",
        "https://elsewhere.example/a.md#part",
    ],
)
def test_part_that_is_there_or_cannot_be_known_is_fine(tiny: Tiny, target: str) -> None:
    tiny.replace(PATH, "(second.md)", f"({target})")
    assert tiny.diagnostics("L004") == []


@pytest.mark.parametrize("target", ["../frameworks/craft.md#g", "../roles/index.md#local"])
def test_letters_of_a_welsh_page_are_those_of_welsh_names(tiny: Tiny, target: str) -> None:
    tiny.replace(WELSH, "(second.md)", f"({target})")
    assert tiny.diagnostics("L004") == []


@pytest.mark.parametrize(
    "target", ["secnd.md#part", "../../cy/modules/second.md#part", "/en/#part"]
)
def test_part_of_a_broken_link_is_not_told_as_well(tiny: Tiny, target: str) -> None:
    tiny.replace(PATH, "(second.md)", f"({target})")
    assert tiny.diagnostics("L004") == []


def test_part_of_a_text_that_cannot_be_read_is_not_told(tiny: Tiny) -> None:
    tiny.replace("content/en/about.md", "---\ntitle", "--\ntitle")
    tiny.replace(PATH, "(second.md)", "(../about.md#part)")
    tiny.remove("curriculum/glossary.yml")
    assert tiny.diagnostics("L004") == []


def test_id_that_an_author_wrote_is_a_part(tiny: Tiny) -> None:
    tiny.replace(PATH, "Somebody comes", '<span id="first-word">Somebody</span> comes')
    tiny.replace(PATH, "(second.md)", "(#first-word)")
    assert tiny.diagnostics("L004") == []
