from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

VALUES = "curriculum/frameworks/values.yml"
CRAFT = "curriculum/frameworks/craft.yml"
ROLE = "curriculum/roles/digital/maker.yml"
STEPS = "curriculum/pathways/start.yml"


def test_second_skill_with_an_id_is_found(tiny: Tiny) -> None:
    tiny.replace(VALUES, 'id: "2"', 'id: "1"')
    [found] = tiny.diagnostics()
    assert found.code == "C008"
    assert found.location == Location(VALUES, 16, 10)
    assert found.message(Language.EN) == (
        'The id "1" is in this file twice; the first is on line 15.'
    )
    assert found.message(Language.CY) == (
        "Mae'r dynodydd \"1\" yn y ffeil hon ddwywaith; mae'r tro cyntaf ar linell 15."
    )
    assert found.remedy(Language.EN) == "Give one of them another id."
    assert found.remedy(Language.CY) == "Rhowch ddynodydd arall i un ohonynt."


def test_second_level_of_a_role_with_an_id_is_found(tiny: Tiny) -> None:
    tiny.replace(ROLE, "id: junior-maker", "id: maker")
    [found] = tiny.diagnostics("C008")
    assert found.location == Location(ROLE, 9, 9)
    assert found.values == {"id": "maker", "line": "5"}


def test_second_stage_with_an_id_is_found(tiny: Tiny) -> None:
    stage = "  - {id: one, name: {cy: Dau, en: Two}, summary: {cy: A, en: B}, modules: [first]}\n"
    tiny.write(STEPS, tiny.text(STEPS) + stage)
    [found] = tiny.diagnostics("C008")
    assert found.location == Location(STEPS, 11, 10)
    assert found.values == {"id": "one", "line": "7"}


def test_second_meeting_with_an_id_is_found_in_whichever_stage(tiny: Tiny) -> None:
    words = "name: {cy: Cwrdd, en: Meeting}, summary: {cy: Cwrdd., en: Meet.}, minutes: 30"
    meetings = f"    sessions:\n      - {{id: talk, {words}}}\n      - {{id: one, {words}}}\n"
    stage = (
        "  - id: two\n    name: {cy: Dau, en: Two}\n    summary: {cy: A, en: B}\n"
        f"    modules: [first]\n    sessions:\n      - {{id: talk, {words}}}\n"
    )
    tiny.write(STEPS, tiny.text(STEPS) + meetings + stage)
    [found] = tiny.diagnostics("C008")
    assert found.location == Location(STEPS, 19, 14)
    assert found.values == {"id": "talk", "line": "12"}


def test_two_parts_with_an_id_on_one_line_are_found(tiny: Tiny) -> None:
    tiny.replace(
        VALUES,
        "areas:\n  - {id: people, name: {cy: Pobl, en: People}}\n",
        "areas: [{id: people, name: {cy: A, en: B}}, {id: people, name: {cy: C, en: D}}]\n",
    )
    [found] = tiny.diagnostics()
    assert found.code == "C008"
    assert found.location == Location(VALUES, 12, 50)
    assert found.values == {"id": "people", "line": "12"}


def test_parts_of_two_kinds_may_share_an_id(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "{id: makers", "{id: asking")
    tiny.replace(ROLE, "family: makers", "family: asking")
    assert tiny.diagnostics() == []


def test_skills_of_two_frameworks_may_share_an_id(tiny: Tiny) -> None:
    tiny.replace(VALUES, '{id: "2"', "{id: asking")
    assert tiny.diagnostics() == []
