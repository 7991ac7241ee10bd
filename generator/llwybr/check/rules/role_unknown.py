"""An audience that is not a role."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import Guesses
from llwybr.check.references import audiences
from llwybr.check.renames import roles_now
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every role in a module's or a pathway's audience that is in no file and was not renamed."""
    known = roles_now(curriculum)
    guesses = Guesses()
    for role, location in audiences(curriculum):
        if not known.get(role):
            near = guesses.near(role, curriculum.known.get("roles", ()))
            yield Finding(location, {"id": role, "near": near})


RULE = Rule(
    code="C004",
    name="role-unknown",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Nid yw\'r rôl "{id}" yn bod.',
        en='The role "{id}" does not exist.',
    ),
    remedy=Bilingual(
        cy='Defnyddiwch enw ffeil o "curriculum/roles", neu ychwanegwch y rôl yno.',
        en='Use the name of a file in "curriculum/roles", or add the role there.',
    ),
    guess=Bilingual(
        cy='Ai "{near}" oedd gennych mewn golwg?',
        en='Did you mean "{near}"?',
    ),
    why=Bilingual(
        cy="Mae tudalen y rôl yn dangos y modiwlau sydd ar ei chyfer.",
        en="The role's page shows the modules that are meant for it.",
    ),
    bad="audience: [evryone]",
    good="audience: [everyone]",
    find=find,
)
