from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

ENGLISH = "content/en/modules/first.md"
WELSH = "content/cy/modules/first.md"
REMEDY_EN = (
    'Add the section to "{path}", or delete it here; both texts should have headings at the '
    "same levels, in the same order."
)
REMEDY_CY = (
    'Ychwanegwch y rhan at "{path}", neu dilëwch hi yma; dylai fod gan y ddau destun benawdau '
    "ar yr un lefelau, yn yr un drefn."
)


def test_heading_of_one_language_is_found_and_named(tiny: Tiny) -> None:
    tiny.replace(WELSH, "### Un cwestiwn\n", "")
    [found] = tiny.diagnostics()
    assert found.code == "P004"
    assert found.location == Location(ENGLISH, 16, 1)
    assert found.message(Language.EN) == (
        f'No heading in "{WELSH}" corresponds to "One question" (level 3).'
    )
    assert found.message(Language.CY) == (
        f'Nid oes pennawd yn "{WELSH}" sy\'n cyfateb i "One question" (lefel 3).'
    )
    assert found.remedy(Language.EN) == REMEDY_EN.replace("{path}", WELSH)
    assert found.remedy(Language.CY) == REMEDY_CY.replace("{path}", WELSH)


def test_heading_at_another_level_is_found_in_both_languages(tiny: Tiny) -> None:
    tiny.replace(WELSH, "### Un cwestiwn", "## Un cwestiwn")
    found = tiny.diagnostics()
    assert [(d.code, d.location) for d in found] == [
        ("P004", Location(WELSH, 16, 1)),
        ("P004", Location(ENGLISH, 16, 1)),
    ]
    assert [d.values["path"] for d in found] == [ENGLISH, WELSH]


def test_section_that_is_missing_in_the_middle_is_the_one_that_is_named(tiny: Tiny) -> None:
    sections = [f"\n## Part {n}\n\n{'Words and more. ' * (5 * n)}\n" for n in range(1, 6)]
    tiny.write(ENGLISH, tiny.text(ENGLISH) + "".join(sections))
    tiny.write(WELSH, tiny.text(WELSH) + "".join((*sections[:1], *sections[2:])))
    found = tiny.diagnostics("P004")
    assert [(d.location.path, d.values["words"]) for d in found] == [(ENGLISH, "Part 2")]


def test_page_is_looked_at_too(tiny: Tiny) -> None:
    page = "content/cy/about.md"
    tiny.write(page, tiny.text(page) + "\n## Pwy ydym\n")
    [found] = tiny.diagnostics()
    assert (found.code, found.location) == ("P004", Location(page, 10, 1))


@pytest.mark.parametrize("status", ["draft", "published"])
def test_draft_is_looked_at_as_soon_as_it_has_both_languages(tiny: Tiny, status: str) -> None:
    page = "content/en/about.md"
    tiny.write(page, tiny.text(page).replace("slug", f"status: {status}\nslug") + "\n## Who\n")
    assert [d.code for d in tiny.diagnostics("P004")] == ["P004"]
    tiny.remove("content/cy/about.md")
    assert tiny.diagnostics("P004") == []


@pytest.mark.parametrize(
    "text",
    ["Pam gofyn\n---------", "## Pam gofyn ##", "##Pam gofyn", "```\n# Pam\n```\n\n## Pam gofyn"],
)
def test_headings_that_are_written_in_another_way_are_fine(tiny: Tiny, text: str) -> None:
    tiny.replace(WELSH, "## Pam gofyn", text)
    assert tiny.diagnostics("P004") == []


def test_text_that_cannot_be_read_has_nothing_to_compare(tiny: Tiny) -> None:
    tiny.replace(WELSH, "title: Gofyn yn gyntaf", "title: [")
    assert tiny.diagnostics("P004") == []


def test_many_headings_without_a_counterpart_are_told_within_a_limit(tiny: Tiny) -> None:
    page = "content/en/about.md"
    tiny.write(page, tiny.text(page) + "\n## More\n" * 20_000)
    assert len(tiny.diagnostics("P004")) == 100
