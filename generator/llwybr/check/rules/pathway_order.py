"""A pathway in which a module stands before what it needs."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.references import steps
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every step that comes before a prerequisite of its module in the same pathway."""
    for pathway in curriculum.pathways.values():
        places: dict[str, int] = {}
        for place, module_id in enumerate(pathway.value.modules):
            places.setdefault(module_id, place)
        for place, (module_id, location) in enumerate(steps(pathway)):
            module = curriculum.modules.get(module_id)
            needed = module.facts.value.prerequisites if module else ()
            late = next((each for each in needed if places.get(each, 0) > place), None)
            if late:
                yield Finding(location, {"id": module_id, "prerequisite": late})


RULE = Rule(
    code="C016",
    name="pathway-order",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Mae\'r modiwl "{id}" o flaen ei ragofyniad "{prerequisite}".',
        en='The module "{id}" comes before its prerequisite "{prerequisite}".',
    ),
    remedy=Bilingual(
        cy='Symudwch "{prerequisite}" o flaen "{id}" yn y rhaglen.',
        en='Move "{prerequisite}" before "{id}" in the programme.',
    ),
    why=Bilingual(
        cy="Byddai dysgwr yn cyrraedd modiwl cyn dysgu'r hyn y mae'n gofyn amdano.",
        en="A learner would reach a module before learning what it asks for.",
    ),
    bad="# b.yml: prerequisites: [a]\nmodules: [b, a]",
    good="# b.yml: prerequisites: [a]\nmodules: [a, b]",
    find=find,
)
