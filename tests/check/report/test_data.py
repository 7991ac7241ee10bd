from __future__ import annotations

import json
from collections.abc import Callable

from llwybr.check.diagnostic import Diagnostic
from llwybr.check.report.data import as_json
from llwybr.check.rule import Severity

Broken = Callable[..., Diagnostic]


def test_the_contract(broken: Broken) -> None:
    found = [
        broken("A901", ("content/cy/a.md", 2, 3), Severity.INFO, found="ŵ", near="w"),
        broken("S901", ("content/cy/b.md", 1, 1), path="content/cy/b.md"),
    ]
    assert json.loads(as_json(found)) == {
        "diagnostics": [
            {
                "code": "A901",
                "name": "word-wrong",
                "severity": "info",
                "path": "content/cy/a.md",
                "line": 2,
                "column": 3,
                "message": {
                    "cy": 'Mae\'r gair "ŵ" yn anghywir.',
                    "en": 'The word "ŵ" is wrong.',
                },
                "hint": {"cy": 'Ai "w" sydd yma?', "en": 'Is it "w"?'},
            },
            {
                "code": "S901",
                "name": "file-lost",
                "severity": "error",
                "path": "content/cy/b.md",
                "line": 1,
                "column": 1,
                "message": {
                    "cy": 'Mae "content/cy/b.md" ar goll.',
                    "en": '"content/cy/b.md" is missing.',
                },
                "hint": {"cy": "Crëwch y ffeil <hon>.", "en": "Create *this* file."},
            },
        ],
        "summary": {"errors": 1, "warnings": 0, "info": 1},
    }


def test_nothing_found() -> None:
    assert json.loads(as_json([])) == {
        "diagnostics": [],
        "summary": {"errors": 0, "warnings": 0, "info": 0},
    }


def test_letters_stand_as_themselves(broken: Broken) -> None:
    found = broken("A901", ("content/cy/a.md", 2, 3), found="ŵ\xa0字", near="w")
    assert "ŵ\xa0字" in as_json([found])


def test_what_a_terminal_would_obey_is_escaped_and_read_back(broken: Broken) -> None:
    hostile = 'a"\x1b[2J\x9b1m\x7f\u202e\u2028\n\U000e0001\ud800\\'
    told = as_json([broken("A901", ("content/cy/a.md", 2, 3), found=hostile, near="w")])
    assert r"a\"\u001b[2J\u009b1m\u007f\u202e\u2028\n\udb40\udc01\ud800\\" in told
    assert all(line.isprintable() for line in told.split("\n"))
    message = json.loads(told)["diagnostics"][0]["message"]["en"]
    assert message == f'The word "{hostile}" is wrong.'


def test_values_are_never_cut(broken: Broken) -> None:
    told = as_json([broken("A901", ("content/cy/a.md", 2, 3), found="y" * 5000, near="w")])
    assert "y" * 5000 in told
