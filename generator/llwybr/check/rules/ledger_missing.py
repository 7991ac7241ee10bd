"""A site that keeps no record of its addresses."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual

_LEDGER = "curriculum/addresses.yml"


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """The organisation's file, where there is no ledger; one that cannot be read is there."""
    is_there = any(fault.location.path == _LEDGER for fault in curriculum.faults)
    if curriculum.organisation and curriculum.ledger is None and not is_there:
        yield Finding(curriculum.organisation.at())


RULE = Rule(
    code="M018",
    name="ledger-missing",
    severity=Severity.INFO,
    message=Bilingual(
        cy="Mae \"curriculum/addresses.yml\" ar goll; mae'r ffeil honno'n cofnodi pob cyfeiriad a gyhoeddwyd.",
        en='"curriculum/addresses.yml" is missing; that file records every address that was published.',
    ),
    remedy=Bilingual(
        cy='Rhedwch "llwybr check --fix" pan gaiff y safle ei gyhoeddi am y tro cyntaf.',
        en='Run "llwybr check --fix" when the site is first published.',
    ),
    why=Bilingual(
        cy="Ni all neb sylwi bod cyfeiriad wedi diflannu oni bai ei fod wedi'i gofnodi.",
        en="Nobody can notice that an address has vanished unless it was recorded.",
    ),
    bad="curriculum/organisation.yml",
    good="curriculum/organisation.yml\ncurriculum/addresses.yml",
    find=find,
)
