"""Diagnostics of two invented rules, and the lines of invented files."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from llwybr.check.diagnostic import Diagnostic
from llwybr.check.report.excerpt import LinesOf
from llwybr.check.rule import Rule, Severity
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.location import Location

Broken = Callable[..., Diagnostic]
Files = Callable[[dict[str, str]], LinesOf]

WORD = Rule(
    code="A901",
    name="word-wrong",
    severity=Severity.WARNING,
    message=Bilingual(cy='Mae\'r gair "{found}" yn anghywir.', en='The word "{found}" is wrong.'),
    remedy=Bilingual(cy='Ysgrifennwch "{wanted}".', en='Write "{wanted}".'),
    guess=Bilingual(cy='Ai "{near}" sydd yma?', en='Is it "{near}"?'),
    why=Bilingual(cy="Mae geiriau'n bwysig.", en="Words matter."),
    bad="cwrs: gwdi-hw\n",
    good="cwrs: {cy: gwdihŵ}\n",
    words={"any": Bilingual(cy="unrhyw air", en="any word")},
)
FILE = Rule(
    code="S901",
    name="file-lost",
    severity=Severity.ERROR,
    message=Bilingual(cy='Mae "{path}" ar goll.', en='"{path}" is missing.'),
    remedy=Bilingual(cy="Crëwch y ffeil <hon>.", en="Create *this* file."),
    why=Bilingual(cy="Mae ei hangen.", en="It is needed."),
    bad="````\nno\n````",
    good="yes",
    is_essential=True,
)
RULES = (WORD, FILE)


@pytest.fixture
def rules() -> tuple[Rule, ...]:
    """The two rules, by code."""
    return RULES


@pytest.fixture
def broken() -> Broken:
    """What makes a diagnostic of a rule: by code, place, values and, if need be, severity."""

    def make(
        code: str, place: tuple[str, int, int], severity: Severity | None = None, **values: str
    ) -> Diagnostic:
        rule = next(each for each in RULES if each.code == code)
        return Diagnostic(Location(*place), code, rule, severity or rule.severity, values)

    return make


@pytest.fixture
def files() -> Files:
    """What makes a source of lines from the texts of files; files not named have no lines."""
    return lambda texts: lambda path: texts[path].split("\n") if path in texts else ()
