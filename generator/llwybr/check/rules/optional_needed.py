"""A step that may be left out although a later one needs it."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.location import Entry
from llwybr.curriculum.pathway import Pathway


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every optional step that a step which is not optional needs, with the first such step."""
    for pathway in curriculum.pathways.values():
        yield from _in(pathway, curriculum)


def _in(pathway: Entry[Pathway], curriculum: Curriculum) -> Iterator[Finding]:
    """Such steps of one pathway, those of its last stage first."""
    needed_by: dict[str, str] = {}
    # From the end, so that only steps of the same stage and of later ones are known; one in an
    # earlier stage comes before what it needs, which is another rule's.
    for n, stage in reversed(list(enumerate(pathway.value.stages))):
        optional = frozenset(stage.optional)
        for step in reversed(stage.modules):
            module = curriculum.modules.get(step)
            if module and step not in optional:
                needed_by.update(dict.fromkeys(module.facts.value.prerequisites, step))
        for k, module_id in enumerate(stage.optional):
            if module_id in needed_by and module_id in stage.modules:
                where = pathway.at("stages", n, "optional", k)
                yield Finding(where, {"id": module_id, "step": needed_by[module_id]})


RULE = Rule(
    code="C031",
    name="optional-needed",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Caniateir hepgor y modiwl "{id}", ond mae\'n rhagofyniad ar gyfer "{step}".',
        en='The module "{id}" may be left out, but it is a prerequisite of "{step}".',
    ),
    remedy=Bilingual(
        cy='Tynnwch "{id}" o "optional", neu ychwanegwch "{step}" yno hefyd.',
        en='Remove "{id}" from "optional", or add "{step}" there too.',
    ),
    why=Bilingual(
        cy="Byddai dysgwr sy'n hepgor y cam yn methu â dilyn un o'r camau sy'n weddill.",
        en="A learner who leaves the step out could not follow one of those that remain.",
    ),
    bad="# b.yml: prerequisites: [a]\nmodules: [a, b]\noptional: [a]",
    good="# b.yml: prerequisites: [a]\nmodules: [a, b]\noptional: [b]",
    find=find,
)
