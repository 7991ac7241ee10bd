from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"


def test_first_line_with_blanks_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, "Somebody comes to the counter.", "Somebody comes to the counter.  \t")
    [found] = tiny.diagnostics("S024")
    assert found.location == Location(PATH, 10, 31)
    assert found.message(Language.EN) == (
        "There are blanks at the end of the line; this is the first such line."
    )
    assert found.message(Language.CY) == (
        "Mae bylchau ar ddiwedd y llinell; dyma'r llinell gyntaf o'r fath."
    )
    assert found.remedy(Language.EN) == 'Delete the blanks; "llwybr check --fix" does so.'
    assert found.remedy(Language.CY) == (
        'Dilëwch y bylchau; mae "llwybr check --fix" yn gwneud hynny.'
    )


def test_blanks_in_facts_are_found_even_two(tiny: Tiny) -> None:
    tiny.replace("curriculum/modules/first.yml", "format: self-paced", "format: self-paced  ")
    assert len(tiny.diagnostics("S024")) == 1


def test_two_blanks_before_a_line_of_words_are_a_line_break(tiny: Tiny) -> None:
    tiny.replace(PATH, "Somebody comes to the counter.", "Somebody  \ncomes.")
    assert tiny.diagnostics("S024") == []


def test_two_blanks_at_the_end_of_a_paragraph_are_found(tiny: Tiny) -> None:
    tiny.replace(PATH, "Somebody comes to the counter.", "Somebody comes.  ")
    assert len(tiny.diagnostics("S024")) == 1
