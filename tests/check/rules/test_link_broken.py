from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"


def test_link_to_no_page_is_found_with_the_nearest_one(tiny: Tiny) -> None:
    tiny.replace(PATH, "(second.md)", "(secnd.md)")
    [found] = tiny.diagnostics()
    assert found.code == "L001"
    assert found.location == Location(PATH, 14, 5)
    assert found.message(Language.EN) == (
        'The link "secnd.md" leads to something that does not exist.'
    )
    assert found.message(Language.CY) == (
        "Mae'r ddolen \"secnd.md\" yn arwain at rywbeth nad yw'n bod."
    )
    assert found.remedy(Language.EN) == 'Did you mean "second.md"?'
    assert found.remedy(Language.CY) == 'Ai "second.md" oedd gennych mewn golwg?'


def test_link_to_no_file_gets_the_general_remedy(tiny: Tiny) -> None:
    tiny.replace(PATH, "(../glossary.md#song)", "(../files/form.pdf)")
    [found] = tiny.diagnostics()
    assert found.code == "L001"
    assert found.location == Location(PATH, 14, 38)
    assert found.remedy(Language.EN) == (
        'Correct the address; write the name of a Markdown file, for example "decide-with-data.md".'
    )
    assert found.remedy(Language.CY) == (
        "Cywirwch y cyfeiriad; ysgrifennwch enw ffeil Markdown, er enghraifft "
        '"decide-with-data.md".'
    )


@pytest.mark.parametrize(
    "target", ["/en/modules/second.md", "../modules/", "../../second.md", "second", "Second.md"]
)
def test_address_that_is_not_the_name_of_a_file_is_found(tiny: Tiny, target: str) -> None:
    tiny.replace(PATH, "(second.md)", f"({target})")
    [found] = tiny.diagnostics()
    assert found.code == "L001"
    assert found.values["target"] == target


@pytest.mark.parametrize(
    "target",
    [
        "https://bach.example/",
        "mailto:helo@bach.example",
        "//bach.example/",
        "#why-ask",
        "second.md#part",
        "second.md?a=b",
        "./second.md",
        "sec%6Fnd.md",
        "index.md",
        "../index.md",
        "../about.md",
        "../pathways/start.md",
        "../roles/maker.md",
        "../roles/maker/junior-maker.md",
        "../frameworks/craft.md",
        "../frameworks/craft/asking.md",
        "../images/map.png",
    ],
)
def test_link_that_leads_out_or_to_a_page_or_file_is_fine(tiny: Tiny, target: str) -> None:
    tiny.replace(PATH, "(second.md)", f"({target})")
    assert tiny.diagnostics() == []


@pytest.mark.parametrize(
    "text",
    [
        "```\n[x](nowhere.md)\n```",
        "~~~ md\n[x](nowhere.md)\n~~~",
        "Write `[x](nowhere.md)` so.",
        "<!-- [x](nowhere.md) -->",
        "<!--\n[x](nowhere.md)\n-->",
        "> ```\n> [x](nowhere.md)\n> ```",
        "\\[x](nowhere.md)",
    ],
    ids=["fence", "tilde-fence", "inline", "comment", "lines", "quoted-fence", "escaped"],
)
def test_link_that_no_reader_sees_is_fine(tiny: Tiny, text: str) -> None:
    tiny.replace(PATH, "Somebody comes to the counter.", text)
    assert tiny.diagnostics() == []


def test_link_over_two_lines_is_found_where_it_begins(tiny: Tiny) -> None:
    tiny.replace(PATH, "Somebody comes to the counter.", "Go to\n[some\nplace](nowhere.md).")
    [found] = tiny.diagnostics()
    assert found.code == "L001"
    assert found.location == Location(PATH, 11, 1)


def test_reference_definition_is_found_at_its_target(tiny: Tiny) -> None:
    tiny.replace(PATH, "Somebody comes", "[there]: nowhere.md\n\nSomebody [comes][there]")
    [found] = tiny.diagnostics()
    assert found.code == "L001"
    assert found.location == Location(PATH, 10, 10)


def test_page_that_could_not_be_read_is_not_missing(tiny: Tiny) -> None:
    tiny.replace("content/en/about.md", "---\ntitle", "--\ntitle")
    tiny.replace(PATH, "(second.md)", "(../about.md)")
    assert [d.code for d in tiny.diagnostics()] == ["S013"]
