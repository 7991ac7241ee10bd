from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

CRAFT = "curriculum/frameworks/craft.yml"


def test_new_name_that_is_no_skill_is_found(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "\nskills:", "\nrenames: {hearing: listenin}\nskills:")
    [found] = tiny.diagnostics()
    assert found.code == "C021"
    assert found.location == Location(CRAFT, 17, 20)
    assert found.message(Language.EN) == (
        'It is not right to rename "hearing" to "listenin": the new skill is not in the framework.'
    )
    assert found.message(Language.CY) == (
        'Nid yw ailenwi "hearing" yn "listenin" yn gywir: nid yw\'r sgil newydd yn y fframwaith.'
    )
    assert found.remedy(Language.EN) == (
        "Write the id of a skill that is in the framework, or delete the line."
    )
    assert found.remedy(Language.CY) == (
        "Ysgrifennwch ddynodydd sgil sydd yn y fframwaith, neu dilëwch y llinell."
    )


def test_old_name_that_is_still_a_skill_is_found(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "\nskills:", "\nrenames: {listening: asking}\nskills:")
    [found] = tiny.diagnostics()
    assert found.code == "C021"
    assert found.location == Location(CRAFT, 17, 11)
    assert found.message(Language.EN) == (
        'It is not right to rename "listening" to "asking": the old skill is still in '
        "the framework."
    )
    assert found.message(Language.CY) == (
        'Nid yw ailenwi "listening" yn "asking" yn gywir: mae\'r hen sgil yn dal yn y fframwaith.'
    )
    assert found.remedy(Language.EN) == (
        "Write the id of a skill that is in the framework, or delete the line."
    )
    assert found.remedy(Language.CY) == (
        "Ysgrifennwch ddynodydd sgil sydd yn y fframwaith, neu dilëwch y llinell."
    )


def test_names_that_go_round_in_a_circle_are_found_once(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "\nskills:", "\nrenames: {heeding: hearing, hearing: heeding}\nskills:")
    [found] = tiny.diagnostics()
    assert found.code == "C021"
    assert found.location == Location(CRAFT, 17, 29)
    assert found.message(Language.EN) == (
        'It is not right to rename "hearing" to "heeding": the renaming goes round in a circle.'
    )
    assert found.message(Language.CY) == (
        'Nid yw ailenwi "hearing" yn "heeding" yn gywir: mae\'r ailenwi\'n mynd mewn cylch.'
    )
    assert found.remedy(Language.EN) == (
        "Write the id of a skill that is in the framework, or delete the line."
    )
    assert found.remedy(Language.CY) == (
        "Ysgrifennwch ddynodydd sgil sydd yn y fframwaith, neu dilëwch y llinell."
    )


def test_end_of_a_chain_that_is_no_skill_is_found_there(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "\nskills:", "\nrenames: {hearing: heeding, heeding: listenin}\nskills:")
    [found] = tiny.diagnostics()
    assert found.code == "C021"
    assert found.location == Location(CRAFT, 17, 38)
    assert found.values == {"id": "heeding", "new": "listenin", "what": "target"}


def test_chain_that_ends_at_a_skill_is_fine(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "\nskills:", "\nrenames: {hearing: heeding, heeding: listening}\nskills:")
    assert tiny.diagnostics() == []
