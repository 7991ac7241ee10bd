"""A prerequisite or step that is not a module."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import Guesses
from llwybr.check.references import module_references
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every module id in prerequisites and pathways that no file defines."""
    guesses = Guesses()
    for module, location in module_references(curriculum):
        if not curriculum.knows("modules", module):
            near = guesses.near(module, curriculum.known.get("modules", ()))
            yield Finding(location, {"id": module, "near": near})


RULE = Rule(
    code="C005",
    name="module-unknown",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Nid yw\'r modiwl "{id}" yn bod.',
        en='The module "{id}" does not exist.',
    ),
    remedy=Bilingual(
        cy='Defnyddiwch enw ffeil o "curriculum/modules".',
        en='Use the name of a file in "curriculum/modules".',
    ),
    guess=Bilingual(
        cy='Ai "{near}" oedd gennych mewn golwg?',
        en='Did you mean "{near}"?',
    ),
    why=Bilingual(
        cy="Ni fyddai cam ar y llwybr yn arwain i unman.",
        en="A step on the path would lead nowhere.",
    ),
    bad="prerequisites: [what-is-digitl]",
    good="prerequisites: [what-is-digital]",
    find=find,
)
