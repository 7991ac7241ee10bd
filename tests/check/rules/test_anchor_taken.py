from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location


def ends_with(tiny: Tiny, path: str, lines: str) -> int:
    """Add lines to a text; the number of the first."""
    tiny.write(path, f"{tiny.text(path).rstrip()}\n\n{lines}\n")
    return len(tiny.text(path).splitlines()) - len(lines.splitlines()) + 1


@pytest.mark.parametrize("heading", ["About", "Key points", "Content"])
def test_a_heading_that_the_page_has_another_part_for_is_found(tiny: Tiny, heading: str) -> None:
    path = "content/en/modules/first.md"
    line = ends_with(tiny, path, f"## {heading}")
    anchor = heading.lower().replace(" ", "-")
    [found] = tiny.diagnostics("L013")
    assert found.location == Location(path, line, 1)
    assert found.message(Language.EN) == (
        f'The name of this part, "{anchor}", belongs to another part of the page.'
    )
    assert found.message(Language.CY) == (
        f"Mae enw'r rhan hon, \"{anchor}\", yn perthyn i ran arall o'r dudalen."
    )


def test_an_id_of_the_authors_own_is_found_too(tiny: Tiny) -> None:
    path = "content/cy/modules/first.md"
    line = ends_with(tiny, path, '<span id="about">Gofynnwch.</span>')
    [found] = tiny.diagnostics("L013")
    assert found.location == Location(path, line, 1)


def test_terms_are_parts_of_the_page_that_lists_them(tiny: Tiny) -> None:
    for language in Language:
        front = tiny.text(f"content/{language.value}/about.md").split("---")[1]
        tiny.write(f"content/{language.value}/glossary.md", f"---{front}---\n\n## Wool\n")
    assert [str(each.location.path) for each in tiny.diagnostics("L013")] == [
        *("content/cy/glossary.md", "content/en/glossary.md")
    ]


@pytest.mark.parametrize("heading", ["About wool", "Top", "Amdanom"])
def test_other_headings_are_fine(tiny: Tiny, heading: str) -> None:
    for language in Language:
        ends_with(tiny, f"content/{language.value}/modules/first.md", f"## {heading}")
    assert tiny.diagnostics("L013") == []


def test_a_heading_may_be_a_name_that_only_other_pages_have(tiny: Tiny) -> None:
    for language in Language:
        ends_with(tiny, f"content/{language.value}/about.md", "## About")
    assert tiny.diagnostics("L013") == []


def test_a_term_may_not_have_the_name_of_the_pages_own_part(tiny: Tiny) -> None:
    tiny.replace("curriculum/glossary.yml", "- id: city", "- id: content")
    tiny.replace("curriculum/glossary.yml", "term: city", "term: content")
    [found] = tiny.diagnostics("L013")
    assert found.location == Location("curriculum/glossary.yml", 2, 9)
