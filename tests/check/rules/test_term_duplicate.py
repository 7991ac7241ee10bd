from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "curriculum/glossary.yml"


def test_second_term_with_an_id_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, "- id: wool", "- id: song")
    [found] = tiny.diagnostics()
    assert found.code == "C007"
    assert found.location == Location(PATH, 12, 9)
    assert found.message(Language.EN) == (
        'The term "song" is in the glossary twice; the first is on line 7.'
    )
    assert found.message(Language.CY) == (
        "Mae'r term \"song\" yn yr eirfa ddwywaith; mae'r tro cyntaf ar linell 7."
    )
    assert found.remedy(Language.EN) == (
        "Keep one definition and delete the other, or give it another id."
    )
    assert found.remedy(Language.CY) == (
        "Cadwch un diffiniad a dilëwch y llall, neu rhowch ddynodydd arall iddo."
    )


def test_third_term_with_an_id_also_points_to_the_first(tiny: Tiny) -> None:
    tiny.replace(PATH, "- id: wool", "- id: city")
    tiny.replace(PATH, "- id: song", "- id: city")
    found = tiny.diagnostics("C007")
    assert [d.location.line for d in found] == [7, 12]
    assert [d.values["line"] for d in found] == ["2", "2"]


def test_same_word_for_two_terms_is_left_to_another_rule(tiny: Tiny) -> None:
    tiny.replace(PATH, "term: wool", "term: song")
    assert [d.code for d in tiny.diagnostics()] == ["C027"]
