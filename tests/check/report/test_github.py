from __future__ import annotations

from collections.abc import Callable

import pytest

from llwybr.check.diagnostic import Diagnostic
from llwybr.check.report.github import as_github
from llwybr.check.rule import Severity
from llwybr.curriculum.language import Language

Broken = Callable[..., Diagnostic]
CY, EN = Language.CY, Language.EN
A = "content/cy/a.md"


@pytest.fixture
def three(broken: Broken) -> list[Diagnostic]:
    """A warning, a note and an error."""
    return [
        broken("A901", (A, 2, 3), found="gwdi-hw", wanted="gwdihŵ"),
        broken("A901", (A, 12, 1), Severity.INFO, found="x", near="y"),
        broken("S901", (A, 13, 1), path=A),
    ]


def test_english(three: list[Diagnostic]) -> None:
    assert as_github(three, EN, with_info=False) == (
        "::warning file=content/cy/a.md,line=2,col=3,title=A901 word-wrong::"
        'The word "gwdi-hw" is wrong.%0AWrite "gwdihŵ".\n'
        "::error file=content/cy/a.md,line=13,col=1,title=S901 file-lost::"
        '"content/cy/a.md" is missing.%0ACreate *this* file.\n'
        "Errors: 1. Warnings: 1. Notes: 1."
    )


def test_welsh_with_notes(three: list[Diagnostic]) -> None:
    assert as_github(three, CY, with_info=True) == (
        "::warning file=content/cy/a.md,line=2,col=3,title=A901 word-wrong::"
        'Mae\'r gair "gwdi-hw" yn anghywir.%0AYsgrifennwch "gwdihŵ".\n'
        "::notice file=content/cy/a.md,line=12,col=1,title=A901 word-wrong::"
        'Mae\'r gair "x" yn anghywir.%0AAi "y" sydd yma?\n'
        "::error file=content/cy/a.md,line=13,col=1,title=S901 file-lost::"
        'Mae "content/cy/a.md" ar goll.%0ACrëwch y ffeil <hon>.\n'
        "Gwallau: 1. Rhybuddion: 1. Nodiadau: 1."
    )


def test_the_severity_is_the_diagnostics_own(broken: Broken) -> None:
    stricter = broken("A901", (A, 2, 3), Severity.ERROR, found="x", wanted="y")
    assert as_github([stricter], EN, with_info=False).startswith("::error ")


def test_nothing_found() -> None:
    assert as_github([], EN, with_info=False) == "Errors: 0. Warnings: 0. Notes: 0."


def test_no_value_ends_a_property_or_starts_a_command(broken: Broken) -> None:
    found = broken(
        "A901",
        ("content/50%,a:b::c\n::error.md", 2, 3),
        found="100% ::x,y\r\n::error::z\x1b[31m\u202e\ud800",
        wanted="%0A",
    )
    assert as_github([found], EN, with_info=False).split("\n") == [
        "::warning file=content/50%25%2Ca%3Ab%3A%3Ac\\n%3A%3Aerror.md,line=2,col=3,"
        "title=A901 word-wrong::"
        r'The word "100%25 ::x,y\r\n::error::z\x1b[31m\u202e\ud800" is wrong.'
        '%0AWrite "%250A".',
        "Errors: 0. Warnings: 1. Notes: 0.",
    ]
