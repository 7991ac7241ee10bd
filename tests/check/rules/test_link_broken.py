from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.check.checking import MAX_PER_FILE
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"


def test_link_to_no_page_is_found_with_the_nearest_one(tiny: Tiny) -> None:
    tiny.replace(PATH, "(second.md)", "(secnd.md)")
    [found] = tiny.diagnostics("L001")
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
    [found] = tiny.diagnostics("L001")
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
    [found] = tiny.diagnostics("L001")
    assert found.code == "L001"
    assert found.values["target"] == target


@pytest.mark.parametrize(
    "target",
    [
        "https://elsewhere.example/",
        "mailto:helo@bach.example",
        "//elsewhere.example/",
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
    assert tiny.diagnostics("L001") == []


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
    assert tiny.diagnostics("L001") == []


def test_link_over_two_lines_is_found_where_it_begins(tiny: Tiny) -> None:
    tiny.replace(PATH, "Somebody comes to the counter.", "Go to\n[some\nplace](nowhere.md).")
    [found] = tiny.diagnostics("L001")
    assert found.code == "L001"
    assert found.location == Location(PATH, 11, 1)


def test_reference_definition_is_found_at_its_target(tiny: Tiny) -> None:
    tiny.replace(PATH, "Somebody comes", "[there]: nowhere.md\n\nSomebody [comes][there]")
    [found] = tiny.diagnostics("L001")
    assert found.code == "L001"
    assert found.location == Location(PATH, 10, 10)


@pytest.mark.parametrize(
    "target", ["../files/fform.pdf", "../files/Form.pdf", "../files/%46orm.pdf"]
)
def test_download_that_does_not_exist_is_found_with_the_nearest_one(
    tiny: Tiny, target: str
) -> None:
    tiny.write("content/en/files/form.pdf", "%PDF-")
    tiny.replace(PATH, "(../glossary.md#song)", f"({target})")
    [found] = tiny.diagnostics("L001")
    assert found.location == Location(PATH, 14, 38)
    assert found.message(Language.EN) == (
        f'The link "{target}" leads to something that does not exist.'
    )
    assert found.message(Language.CY) == (
        f"Mae'r ddolen \"{target}\" yn arwain at rywbeth nad yw'n bod."
    )
    assert found.remedy(Language.EN) == 'Did you mean "../files/form.pdf"?'
    assert found.remedy(Language.CY) == 'Ai "../files/form.pdf" oedd gennych mewn golwg?'


@pytest.mark.parametrize(
    "target", ["../files/form.pdf", "../files/%66orm.pdf", "..%2Ffiles/form.pdf#page=2"]
)
def test_download_that_is_there_is_fine(tiny: Tiny, target: str) -> None:
    tiny.write("content/en/files/form.pdf", "%PDF-")
    tiny.replace(PATH, "(../glossary.md#song)", f"({target})")
    assert tiny.diagnostics() == []


def test_download_in_the_folder_of_the_other_language_only_is_found(tiny: Tiny) -> None:
    tiny.write("content/cy/files/form.pdf", "%PDF-")
    tiny.replace(PATH, "(../glossary.md#song)", "(../files/form.pdf)")
    [found] = tiny.diagnostics("L001")
    assert found.values["near"] == ""


def test_download_that_was_refused_for_its_name_is_not_told_again(tiny: Tiny) -> None:
    tiny.write("content/en/files/Form.PDF", "%PDF-")
    tiny.replace(PATH, "(../glossary.md#song)", "(../files/Form.PDF)")
    assert [found.code for found in tiny.diagnostics()] == ["S016"]


@pytest.mark.parametrize(
    "target", ["", "#", "javascript:x", "java\tscript:x", "//elsewhere.example/"]
)
def test_what_leads_out_or_nowhere_is_left_to_other_rules(tiny: Tiny, target: str) -> None:
    tiny.replace(PATH, "(second.md)", f"({target})")
    assert tiny.diagnostics("L001") == []


def test_many_wrong_links_are_told_and_only_some_get_a_guess(tiny: Tiny) -> None:
    links = "\n".join(f"[a](secnd{n}.md)" for n in range(1000))
    tiny.replace(PATH, "Somebody comes to the counter.", links)
    found = tiny.diagnostics("L001")
    assert len(found) == MAX_PER_FILE
    assert [d.values["near"] for d in found] == ["second.md"] * 50 + [""] * (MAX_PER_FILE - 50)


def test_page_that_could_not_be_read_is_not_missing(tiny: Tiny) -> None:
    tiny.replace("content/en/about.md", "---\ntitle", "--\ntitle")
    tiny.replace(PATH, "(second.md)", "(../about.md)")
    assert [d.code for d in tiny.diagnostics()] == ["S013"]
