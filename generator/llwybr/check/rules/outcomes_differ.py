"""Outcome ids that are not the same in both languages."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual, Language


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every outcome that one language states and the other does not."""
    for module in curriculum.modules.values():
        if len(module.editions) < len(Language):
            continue
        for language in Language:
            here, there = module.edition(language), module.edition(language.other)
            for outcome in here.front.value.outcomes:
                if outcome not in there.front.value.outcomes:
                    where = here.front.source.at_key("outcomes", outcome)
                    yield Finding(where, {"id": outcome, "path": there.path})


RULE = Rule(
    code="P002",
    name="outcomes-differ",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Nid yw\'r deilliant "{id}" yn "{path}".',
        en='The outcome "{id}" is not in "{path}".',
    ),
    remedy=Bilingual(
        cy='Ychwanegwch "{id}" o dan "outcomes" yn "{path}", neu dilëwch ef yma.',
        en='Add "{id}" under "outcomes" in "{path}", or delete it here.',
    ),
    why=Bilingual(
        cy="Mae'r un modiwl yn addo'r un dysgu yn y ddwy iaith.",
        en="The same module promises the same learning in both languages.",
    ),
    bad="# cy\noutcomes: {plan: ...}\n# en\noutcomes: {plan: ..., ask: ...}",
    good="# cy\noutcomes: {plan: ..., ask: ...}\n# en\noutcomes: {plan: ..., ask: ...}",
    find=find,
    is_local=True,
)
