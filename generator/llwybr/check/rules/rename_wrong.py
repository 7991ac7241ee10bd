"""A renamed skill or role that does not lead to one that is there."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from llwybr.check.cycles import cycles
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.framework import Framework
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.location import Entry


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every rename of something that is still there, to what is not, or round in a circle."""
    roles = curriculum.known.get("roles", frozenset())
    for framework in curriculum.frameworks.values():
        value = framework.value
        yield from _wrong(framework, "renames", value.renames, value.skills_by_id)
        yield from _wrong(framework, "role_renames", value.role_renames, roles)


def _wrong(
    framework: Entry[Framework], key: str, renames: Mapping[str, str], known: Collection[str]
) -> Iterator[Finding]:
    """What is wrong below one key of a framework, whose new ids should be among `known`."""
    for old, new in renames.items():
        if old in known:
            where = framework.source.at_key(key, old)
            yield Finding(where, _values(key, "source", old, new))
        elif new not in known and new not in renames:
            yield Finding(framework.at(key, old), _values(key, "target", old, new))
    for circle in cycles({old: (new,) for old, new in renames.items() if old not in known}):
        where = framework.source.at_key(key, circle[0])
        yield Finding(where, _values(key, "circle", circle[0], renames[circle[0]]))


def _values(key: str, what: str, old: str, new: str) -> dict[str, str]:
    wanted = "role" if key == "role_renames" else "skill"
    told = what if what == "circle" else f"{what}-{wanted}"
    return {"id": old, "new": new, "what": told, "wanted": wanted}


RULE = Rule(
    code="C021",
    name="rename-wrong",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Nid yw ailenwi "{id}" yn "{new}" yn gywir: {what}.',
        en='It is not right to rename "{id}" to "{new}": {what}.',
    ),
    remedy=Bilingual(
        cy="Ysgrifennwch ddynodydd {wanted}, neu dilëwch y llinell.",
        en="Write the id of {wanted}, or delete the line.",
    ),
    words={
        "skill": Bilingual(cy="sgil sydd yn y fframwaith", en="a skill that is in the framework"),
        "role": Bilingual(cy="rôl sydd yn y cwricwlwm", en="a role that is in the curriculum"),
        "source-skill": Bilingual(
            cy="mae'r hen sgil yn dal yn y fframwaith", en="the old skill is still in the framework"
        ),
        "source-role": Bilingual(
            cy="mae'r hen rôl yn dal yn y cwricwlwm", en="the old role is still in the curriculum"
        ),
        "target-skill": Bilingual(
            cy="nid yw'r sgil newydd yn y fframwaith", en="the new skill is not in the framework"
        ),
        "target-role": Bilingual(
            cy="nid yw'r rôl newydd yn y cwricwlwm", en="the new role is not in the curriculum"
        ),
        "circle": Bilingual(
            cy="mae'r ailenwi'n mynd mewn cylch", en="the renaming goes round in a circle"
        ),
    },
    why=Bilingual(
        cy="Mae'r rhestr hon yn dweud wrth awduron beth yw enw newydd sgil neu rôl.",
        en="This list tells authors what a skill or role is called now.",
    ),
    bad="skills: [{id: asking}]\nrenames: {listening: askin}",
    good="skills: [{id: asking}]\nrenames: {listening: asking}",
    find=find,
)
