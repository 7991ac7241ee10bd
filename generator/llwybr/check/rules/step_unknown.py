"""A step to be left out, or to be followed by a meeting, that is not in its stage."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import Guesses
from llwybr.check.references import steps_named_again
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every module in `optional` and `after` that is not in the stage's own `modules`."""
    guesses = Guesses()
    for pathway in curriculum.pathways.values():
        for n, stage in enumerate(pathway.value.stages):
            steps = frozenset(stage.modules)
            for module_id, way in steps_named_again(stage):
                if module_id not in steps:
                    near = guesses.near(module_id, steps)
                    values = {"id": module_id, "stage": stage.id, "near": near}
                    yield Finding(pathway.at("stages", n, *way), values)


RULE = Rule(
    code="C030",
    name="step-unknown",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Nid yw\'r modiwl "{id}" yn un o gamau\'r rhan "{stage}".',
        en='The module "{id}" is not one of the steps of the stage "{stage}".',
    ),
    remedy=Bilingual(
        cy='Ychwanegwch y modiwl at "modules" yn yr un rhan, neu tynnwch ef oddi yma.',
        en='Add the module to "modules" in the same stage, or remove it here.',
    ),
    guess=Bilingual(
        cy='Ai "{near}" oedd gennych mewn golwg?',
        en='Did you mean "{near}"?',
    ),
    why=Bilingual(
        cy="Dim ond un o gamau'r rhan y gellir ei hepgor, neu gynnal sesiwn ar ei ôl.",
        en="Only a step of the stage can be left out, or be followed by a session.",
    ),
    bad="modules: [where-to-begin]\noptional: [what-is-digital]",
    good="modules: [where-to-begin, what-is-digital]\noptional: [what-is-digital]",
    find=find,
)
