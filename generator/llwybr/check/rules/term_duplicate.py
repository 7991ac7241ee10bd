"""Two glossary terms with one id."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every term whose id an earlier term has."""
    glossary = curriculum.glossary
    first: dict[str, int] = {}
    for n, term in enumerate(glossary.value.terms if glossary else ()):
        assert glossary is not None
        if first.setdefault(term.id, n) != n:
            line = glossary.at("terms", first[term.id]).line
            yield Finding(glossary.at("terms", n, "id"), {"id": term.id, "line": str(line)})


RULE = Rule(
    code="C007",
    name="term-duplicate",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy="Mae'r term \"{id}\" yn yr eirfa ddwywaith; mae'r tro cyntaf ar linell {line}.",
        en='The term "{id}" is in the glossary twice; the first is on line {line}.',
    ),
    remedy=Bilingual(
        cy="Cadwch un diffiniad a dilëwch y llall, neu rhowch ddynodydd arall iddo.",
        en="Keep one definition and delete the other, or give it another id.",
    ),
    why=Bilingual(
        cy="Un ystyr sydd i derm mewn geirfa.",
        en="A term in a glossary has one meaning.",
    ),
    bad="- {id: user-need}\n- {id: user-need}",
    good="- {id: user-need}\n- {id: user-research}",
    find=find,
)
