from __future__ import annotations

from conftest import Tiny
from llwybr.plan.related import MAX_RELATED, Related, related

BOTH = "requires: [{skill: craft:asking, level: working}, {skill: craft:listening}]"


def role(tiny: Tiny, role_id: str, requires: str) -> None:
    name = f"{{cy: {role_id}, en: {role_id}, cy_status: ours}}"
    tiny.write(f"curriculum/roles/{role_id}.yml", f"name: {name}\n{requires}\n")


def test_roles_that_share_skills_at_whatever_level_are_related(tiny: Tiny) -> None:
    role(tiny, "asker", BOTH)
    role(tiny, "loner", "requires: [{skill: craft:asking, level: working}]")
    found = related(tiny.read())
    assert found["maker"] == (Related("asker", 2),)
    assert found["asker"] == (Related("maker", 2),)
    assert found["loner"] == ()


def test_the_number_of_related_roles_is_limited_and_equals_stand_by_id(tiny: Tiny) -> None:
    for n in range(MAX_RELATED + 2):
        role(tiny, f"role-{n}", BOTH)
    names = [each.role for each in related(tiny.read())["role-3"]]
    assert names == ["maker", "role-0", "role-1", "role-2", "role-4", "role-5"]
