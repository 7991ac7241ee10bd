"""A prerequisite, an audience, a requirement or an alignment that is listed twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import Need
from llwybr.curriculum.language import Bilingual, Record
from llwybr.curriculum.location import Entry, KeyPath
from llwybr.curriculum.role import Role


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every entry of a list that an entry before it says already."""
    for module in curriculum.modules.values():
        facts = module.facts.value
        needs = [_named(alignment.need) for alignment in facts.alignments]
        yield from _repeats(module.facts, needs, "alignments")
        yield from _repeats(module.facts, facts.prerequisites, "prerequisites")
        yield from _repeats(module.facts, facts.audience, "audience")
    for pathway in curriculum.pathways.values():
        yield from _repeats(pathway, pathway.value.audience, "audience")
    for role in curriculum.roles.values():
        for requires, way in _lists(role.value):
            yield from _repeats(role, requires, *way)


def _lists(role: Role) -> Iterator[tuple[list[str], KeyPath]]:
    yield [_named(each.need) for each in role.requires], ("requires",)
    for n, level in enumerate(role.levels):
        yield [_named(each.need) for each in level.requires], ("levels", n, "requires")


def _named(need: Need) -> str:
    return f"{need.skill} ({need.level})" if need.level else need.skill


def _repeats(entry: Entry[Record], ids: Sequence[str], *way: str | int) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for n, each in enumerate(ids):
        if first.setdefault(each, n) != n:
            line = str(entry.at(*way, first[each]).line)
            yield Finding(entry.at(*way, n), {"id": each, "line": line})


RULE = Rule(
    code="C025",
    name="entry-repeated",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Mae "{id}" yn y rhestr ddwywaith; mae\'r tro cyntaf ar linell {line}.',
        en='"{id}" is in the list twice; the first is on line {line}.',
    ),
    remedy=Bilingual(
        cy="Cadwch un a dilëwch y llall.",
        en="Keep one and delete the other.",
    ),
    why=Bilingual(
        cy="Byddai'r dudalen yn dangos yr un peth ddwywaith.",
        en="The page would show the same thing twice.",
    ),
    bad="audience: [everyone, everyone]",
    good="audience: [everyone]",
    find=find,
)
