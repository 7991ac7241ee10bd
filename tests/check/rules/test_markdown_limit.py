from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/about.md"


@pytest.mark.parametrize(
    ("text", "line", "english", "welsh"),
    [
        (
            "- " * 21 + "deep",
            10,
            "it is nested deeper than 20 levels",
            "mae wedi'i nythu'n ddyfnach nag 20 lefel",
        ),
        (
            ">" * 21 + " deep",
            10,
            "it is nested deeper than 20 levels",
            "mae wedi'i nythu'n ddyfnach nag 20 lefel",
        ),
        (
            "\n".join("    " * n + "- x" for n in range(22)),
            30,
            "it is nested deeper than 20 levels",
            "mae wedi'i nythu'n ddyfnach nag 20 lefel",
        ),
        (
            "[" * 40_000,
            10,
            "more than 500 square brackets are open in one paragraph",
            "mae mwy na 500 o fachau sgwâr agored mewn un paragraff",
        ),
        (
            f"&#{'9' * 5_000};",
            10,
            "the number in an entity (&#106;) is too long",
            "mae'r rhif mewn endid (&#106;) yn rhy hir",
        ),
        (
            "[^a]\n" * 201 + "\n[^a]: b",
            210,
            "it has more than 200 signs of notes",
            "mae mwy na 200 o arwyddion nodiadau ynddo",
        ),
        (
            "a\n: b\n" * 201,
            411,
            "it has more than 200 words that are explained in a list",
            "mae mwy na 200 o eiriau wedi'u hesbonio mewn rhestr ynddo",
        ),
        (
            '=== "a"\n' * 201,
            210,
            "it has more than 200 tabs",
            "mae mwy na 200 o dabiau ynddo",
        ),
    ],
    ids=[
        *("list", "quotation", "indented", "brackets", "entity"),
        *("notes", "definitions", "tabs"),
    ],
)
def test_each_limit_is_told_in_both_languages(
    tiny: Tiny, text: str, line: int, english: str, welsh: str
) -> None:
    tiny.write(PATH, tiny.text(PATH) + f"\n{text}\n")
    [found] = tiny.diagnostics("S028")
    assert found.location == Location(PATH, line, 1)
    assert found.message(Language.EN) == f"This text cannot be published: {english}."
    assert found.message(Language.CY) == f"Ni ellir cyhoeddi'r testun hwn: {welsh}."
    assert found.remedy(Language.EN) == "Make the text simpler from here on."
    assert found.remedy(Language.CY) == "Symleiddiwch y testun o'r fan hon ymlaen."


@pytest.mark.parametrize(
    "text",
    [
        *("- " * 20 + "deep", "[" * 500, "[a](b.md) " * 600, "```\n" + " " * 200 + "x\n```"),
        *("a\n: b\n" * 200, '=== "a"\n' * 200, "```\n" + "[^a]\n" * 300 + "```"),
    ],
    ids=["list", "brackets", "links", "code", "definitions", "tabs", "notes-in-code"],
)
def test_text_within_the_limits_is_fine(tiny: Tiny, text: str) -> None:
    tiny.write(PATH, tiny.text(PATH) + f"\n{text}\n")
    assert tiny.diagnostics("S028") == []
