"""An alignment that names an outcome which the texts do not have."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every outcome of an alignment that no edition states."""
    for module in curriculum.modules.values():
        stated = {i for edition in module.editions.values() for i in edition.front.value.outcomes}
        for n, alignment in enumerate(module.facts.value.alignments):
            for k, outcome in enumerate(alignment.outcomes):
                if module.editions and outcome not in stated:
                    yield Finding(module.facts.at("alignments", n, "outcomes", k), {"id": outcome})


RULE = Rule(
    code="M003",
    name="outcome-unknown",
    severity=Severity.ERROR,
    message=Bilingual(
        cy="Nid yw'r deilliant \"{id}\" yn nhestun y modiwl yn y naill iaith na'r llall.",
        en='The outcome "{id}" is in neither language\'s text of the module.',
    ),
    remedy=Bilingual(
        cy='Defnyddiwch ddynodydd o dan "outcomes" yn y testun, neu ychwanegwch y deilliant at y ddau destun.',
        en='Use an id from "outcomes" in the text, or add the outcome to both texts.',
    ),
    why=Bilingual(
        cy="Mae'r cyswllt rhwng deilliant a sgil yn dweud wrth ddarllenydd beth y bydd yn ei ddysgu.",
        en="The link between an outcome and a skill tells a reader what they will learn.",
    ),
    bad="outcomes: [plam]",
    good="outcomes: [plan]",
    find=find,
)
