from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.identifiers import Need
from llwybr.curriculum.language import Language
from llwybr.plan.coverage import Coverage, Total, coverage, totals
from llwybr.plan.paths import Place

CY, EN = Language.CY, Language.EN
ASKING, LISTENING = Need("craft:asking", "working"), Need("craft:listening", "awareness")


def test_what_a_place_requires_is_covered_or_missing_in_each_language(tiny: Tiny) -> None:
    tiny.remove("content/cy/modules/second.md")
    found = coverage(tiny.read())
    assert [(line.place.key, line.language.value) for line in found] == [
        ("roles/everyone", "cy"),
        ("roles/everyone", "en"),
        ("roles/maker/junior-maker", "cy"),
        ("roles/maker/junior-maker", "en"),
        ("roles/maker/maker", "cy"),
        ("roles/maker/maker", "en"),
    ]
    maker = Place("maker", "maker")
    assert found[4] == Coverage(maker, CY, (ASKING, LISTENING), (ASKING, LISTENING))
    assert found[5] == Coverage(maker, EN, (ASKING, LISTENING), (LISTENING,))
    assert found[5].covered == (ASKING,)


def test_totals_count_requirements_and_each_skill_level_once(tiny: Tiny) -> None:
    tiny.remove("content/cy/modules/second.md")
    assert list(totals(coverage(tiny.read()))) == [
        Total(CY, required=4, covered=1, skills_required=4, skills_covered=1),
        Total(EN, required=4, covered=3, skills_required=4, skills_covered=3),
    ]
