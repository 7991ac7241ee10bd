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
    assert found.values == {
        "id": "heeding",
        "new": "listenin",
        "what": "target-skill",
        "wanted": "skill",
    }


def test_chain_that_ends_at_a_skill_is_fine(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "\nskills:", "\nrenames: {hearing: heeding, heeding: listening}\nskills:")
    assert tiny.diagnostics() == []


def test_new_name_that_is_no_role_is_found(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "\nskills:", "\nrole_renames: {crafter: makr}\nskills:")
    [found] = tiny.diagnostics()
    assert found.code == "C021"
    assert found.location == Location(CRAFT, 17, 25)
    assert found.message(Language.EN) == (
        'It is not right to rename "crafter" to "makr": the new role is not in the curriculum.'
    )
    assert found.message(Language.CY) == (
        'Nid yw ailenwi "crafter" yn "makr" yn gywir: nid yw\'r rôl newydd yn y cwricwlwm.'
    )
    assert found.remedy(Language.EN) == (
        "Write the id of a role that is in the curriculum, or delete the line."
    )
    assert found.remedy(Language.CY) == (
        "Ysgrifennwch ddynodydd rôl sydd yn y cwricwlwm, neu dilëwch y llinell."
    )


def test_old_name_that_is_still_a_role_is_found(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "\nskills:", "\nrole_renames: {everyone: maker}\nskills:")
    [found] = tiny.diagnostics()
    assert found.code == "C021"
    assert found.location == Location(CRAFT, 17, 16)
    assert found.message(Language.EN) == (
        'It is not right to rename "everyone" to "maker": the old role is still in the curriculum.'
    )
    assert found.message(Language.CY) == (
        'Nid yw ailenwi "everyone" yn "maker" yn gywir: mae\'r hen rôl yn dal yn y cwricwlwm.'
    )


def test_names_of_roles_that_go_round_in_a_circle_are_found_once(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "\nskills:", "\nrole_renames: {smith: crafter, crafter: smith}\nskills:")
    [found] = tiny.diagnostics()
    assert found.code == "C021"
    assert found.location == Location(CRAFT, 17, 32)
    assert found.values == {"id": "crafter", "new": "smith", "what": "circle", "wanted": "role"}


def test_role_that_leads_to_a_role_is_fine(tiny: Tiny) -> None:
    renames = "{smith: crafter, crafter: maker}"
    tiny.replace(CRAFT, "\nskills:", f"\nrole_renames: {renames}\nskills:")
    assert tiny.diagnostics() == []
