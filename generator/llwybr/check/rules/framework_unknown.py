"""A reference to a framework that does not exist."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import Guesses
from llwybr.check.references import framework_references
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every framework id in a module or role that no file defines."""
    guesses = Guesses()
    for framework, location in framework_references(curriculum):
        if not curriculum.knows("frameworks", framework):
            near = guesses.near(framework, curriculum.known.get("frameworks", ()))
            yield Finding(location, {"id": framework, "near": near})


RULE = Rule(
    code="C001",
    name="framework-unknown",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Nid yw\'r fframwaith "{id}" yn bod.',
        en='The framework "{id}" does not exist.',
    ),
    remedy=Bilingual(
        cy='Defnyddiwch enw ffeil o "curriculum/frameworks", neu ychwanegwch y fframwaith yno.',
        en='Use the name of a file in "curriculum/frameworks", or add the framework there.',
    ),
    guess=Bilingual(
        cy='Ai "{near}" oedd gennych mewn golwg?',
        en='Did you mean "{near}"?',
    ),
    why=Bilingual(
        cy="Dim ond at sgiliau a ddisgrifiwyd y gall modiwl neu rôl gyfeirio.",
        en="A module or role can only refer to skills that are described.",
    ),
    bad="skill: gdda:user-focus",
    good="skill: gdad:user-focus",
    find=find,
)
