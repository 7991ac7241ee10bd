"""A renamed skill that does not lead to a skill of the framework."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.cycles import cycles
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every rename of a skill that is still there, to one that is not, or round in a circle."""
    for framework in curriculum.frameworks.values():
        skills = {skill.id for skill in framework.value.skills}
        renames = framework.value.renames
        for old, new in renames.items():
            values = {"id": old, "new": new}
            if old in skills:
                where = framework.source.at_key("renames", old)
                yield Finding(where, {**values, "what": "source"})
            elif new not in skills and new not in renames:
                yield Finding(framework.at("renames", old), {**values, "what": "target"})
        for circle in cycles({old: (new,) for old, new in renames.items() if old not in skills}):
            values = {"id": circle[0], "new": renames[circle[0]], "what": "circle"}
            yield Finding(framework.source.at_key("renames", circle[0]), values)


RULE = Rule(
    code="C021",
    name="rename-wrong",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Nid yw ailenwi "{id}" yn "{new}" yn gywir: {what}.',
        en='It is not right to rename "{id}" to "{new}": {what}.',
    ),
    remedy=Bilingual(
        cy="Ysgrifennwch ddynodydd sgil sydd yn y fframwaith, neu dilëwch y llinell.",
        en="Write the id of a skill that is in the framework, or delete the line.",
    ),
    words={
        "source": Bilingual(
            cy="mae'r hen sgil yn dal yn y fframwaith", en="the old skill is still in the framework"
        ),
        "target": Bilingual(
            cy="nid yw'r sgil newydd yn y fframwaith", en="the new skill is not in the framework"
        ),
        "circle": Bilingual(
            cy="mae'r ailenwi'n mynd mewn cylch", en="the renaming goes round in a circle"
        ),
    },
    why=Bilingual(
        cy="Mae'r rhestr hon yn dweud wrth awduron beth yw enw newydd sgil.",
        en="This list tells authors what a skill is called now.",
    ),
    bad="skills: [{id: asking}]\nrenames: {listening: askin}",
    good="skills: [{id: asking}]\nrenames: {listening: asking}",
    find=find,
)
