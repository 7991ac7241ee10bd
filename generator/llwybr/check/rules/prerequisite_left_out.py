"""A pathway with a step whose prerequisite is not in it."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.references import steps
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every prerequisite of a step that is a module, but not one of the pathway."""
    for pathway in curriculum.pathways.values():
        here = frozenset(pathway.value.modules)
        for module_id, location in steps(pathway):
            module = curriculum.modules.get(module_id)
            needed = module.facts.value.prerequisites if module else ()
            for each in dict.fromkeys(needed):
                if each not in here and curriculum.knows("modules", each):
                    yield Finding(location, {"id": module_id, "prerequisite": each})


RULE = Rule(
    code="C032",
    name="prerequisite-left-out",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Nid yw "{prerequisite}", sy\'n rhagofyniad ar gyfer "{id}", yn y rhaglen.',
        en='"{prerequisite}", which is a prerequisite of "{id}", is not in the programme.',
    ),
    remedy=Bilingual(
        cy='Ychwanegwch "{prerequisite}" o flaen "{id}", neu tynnwch "{id}" oddi yma.',
        en='Add "{prerequisite}" before "{id}", or remove "{id}" here.',
    ),
    why=Bilingual(
        cy="Mae rhaglen yn addo bod popeth sydd ei angen ar ddysgwr ynddi.",
        en="A programme promises to hold everything that a learner needs for it.",
    ),
    bad="# b.yml: prerequisites: [a]\nmodules: [b]",
    good="# b.yml: prerequisites: [a]\nmodules: [a, b]",
    find=find,
)
