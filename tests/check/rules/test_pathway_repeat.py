from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

START = "curriculum/pathways/start.yml"
LATER = """\
  - id: two
    name: {cy: Cam dau, en: Stage two}
    summary: {cy: Mwy., en: More.}
    modules: [first, first]
"""


def test_module_in_a_pathway_twice_is_found(tiny: Tiny) -> None:
    tiny.replace(START, "[first, second]", "[first, second, first]")
    [found] = tiny.diagnostics()
    assert found.code == "C017"
    assert found.location == Location(START, 10, 30)
    assert found.message(Language.EN) == (
        'The module "first" is in the programme twice; the first is on line 10.'
    )
    assert found.message(Language.CY) == (
        "Mae'r modiwl \"first\" yn y rhaglen ddwywaith; mae'r tro cyntaf ar linell 10."
    )
    assert found.remedy(Language.EN) == "Keep one and delete the other."
    assert found.remedy(Language.CY) == "Cadwch un a dilëwch y llall."


def test_other_stage_and_third_time_point_to_the_first(tiny: Tiny) -> None:
    tiny.write(START, tiny.text(START) + LATER)
    found = tiny.diagnostics()
    assert {d.code for d in found} == {"C017"}
    assert [d.location for d in found] == [Location(START, 14, 15), Location(START, 14, 22)]
    assert [d.values["line"] for d in found] == ["10", "10"]


def test_module_in_two_pathways_is_fine(tiny: Tiny) -> None:
    other = tiny.text(START).replace("cy: dechrau, en: start", "cy: eto, en: again")
    tiny.write("curriculum/pathways/again.yml", other)
    assert tiny.diagnostics() == []
