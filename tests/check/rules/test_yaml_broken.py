from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

FACTS = "curriculum/modules/first.yml"
TEXT = "content/en/modules/first.md"


def test_tab_as_indent_is_found_where_it_stands(tiny: Tiny) -> None:
    tiny.replace(FACTS, "format: self-paced", "\tformat: self-paced")
    [found] = tiny.diagnostics()
    assert found.code == "S001"
    assert found.location == Location(FACTS, 4, 1)
    problem = "found a tab character that violates indentation"
    assert found.message(Language.EN) == (
        f'The YAML of the file cannot be read at this place: "{problem}".'
    )
    assert found.message(Language.CY) == f'Ni ellir darllen YAML y ffeil yn y fan hon: "{problem}".'
    assert found.remedy(Language.EN) == (
        "Look at this line and the one before it: usually a quotation mark, a colon or an indent "
        "is missing."
    )
    assert found.remedy(Language.CY) == (
        "Edrychwch ar y llinell hon a'r un o'i blaen: fel arfer mae dyfynodau, colon neu "
        "fewnoliad ar goll."
    )


def test_second_colon_in_front_matter_counts_lines_from_the_top_of_the_file(tiny: Tiny) -> None:
    tiny.replace(TEXT, "title: Ask first", "title: Ask: first")
    [found] = tiny.diagnostics()
    assert found.code == "S001"
    assert found.location == Location(TEXT, 2, 11)


def test_open_quotation_mark_is_found_where_it_opens(tiny: Tiny) -> None:
    tiny.replace(TEXT, "title: Ask first", 'title: "Ask first')
    [found] = tiny.diagnostics()
    assert found.code == "S001"
    assert found.location == Location(TEXT, 2, 8)


def test_broken_facts_are_not_also_reported_by_what_refers_to_them(tiny: Tiny) -> None:
    tiny.replace(FACTS, "owner: {", "owner: [")
    assert [d.code for d in tiny.diagnostics()] == ["S001"]


def test_colon_in_quotation_marks_is_fine(tiny: Tiny) -> None:
    tiny.replace(TEXT, "title: Ask first", 'title: "Ask: first"')
    assert tiny.diagnostics() == []
