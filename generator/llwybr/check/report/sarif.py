"""Diagnostics as SARIF 2.1.0, the form that code scanning and editors read.

A result can be followed while lines move: `partialFingerprints` holds a hash of the rule, the
file, the diagnostic's values and the text of its line, but of no line number. Results of one hash
are told apart by a number. The hash has a name of its own, since the action that uploads to GitHub
adds its `primaryLocationLineHash` and warns of any other value under that name.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any
from urllib.parse import quote

from llwybr.check.diagnostic import Diagnostic
from llwybr.check.rule import Rule, Severity
from llwybr.curriculum.language import Language

from .excerpt import LinesOf
from .explain import Explanation, explanation
from .harmless import as_json_text, harmless
from .words import say

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_ROOT = "%SRCROOT%"
_FINGERPRINT = "diagnosticHash/v1"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_TAGS = {
    "S": "source",
    "M": "module",
    "P": "parity",
    "L": "links",
    "A": "access-and-language",
    "C": "curriculum",
}
"""What the rules of each letter are about."""


def as_sarif(
    diagnostics: Sequence[Diagnostic],
    rules: Sequence[Rule],
    language: Language,
    lines_of: LinesOf,
    version: str,
) -> str:
    """One run of every rule, in one language. Diagnostics are sorted as `check` gives them."""
    run = {
        "tool": {
            "driver": {
                "name": "Llwybr",
                "version": version,
                "language": language.value,
                "rules": [_rule(rule, language) for rule in rules],
            }
        },
        "language": language.value,
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": say("root", language)}}},
        "results": list(_results(diagnostics, rules, language, lines_of)),
    }
    return as_json_text({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(rule: Rule, language: Language) -> dict[str, Any]:
    told = explanation(rule, language)
    return {
        "id": rule.code,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": told.message},
        "fullDescription": {"text": told.why},
        "help": {"text": _help(told), "markdown": _help_in_markdown(told)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [_TAGS[rule.code[0]]], "isEssential": rule.is_essential},
    }


def _help(told: Explanation) -> str:
    head = told.headings
    return f"{told.remedy}\n\n{head.bad}:\n{told.bad}\n\n{head.good}:\n{told.good}\n\n{told.change}"


def _help_in_markdown(told: Explanation) -> str:
    head = told.headings
    return (
        f"{_plain(told.remedy)}\n\n**{head.bad}**\n\n{_fenced(told.bad)}\n\n"
        f"**{head.good}**\n\n{_fenced(told.good)}\n\n{told.change}"
    )


def _plain(text: str) -> str:
    """Words as Markdown, none of which is markup."""
    return re.sub(r"([\\`*_<>\[\]#|])", r"\\\1", text)


def _fenced(sample: str) -> str:
    fence = "`" * 3
    while fence in sample:
        fence += "`"
    return f"{fence}\n{sample}\n{fence}"


def _results(
    diagnostics: Sequence[Diagnostic],
    rules: Sequence[Rule],
    language: Language,
    lines_of: LinesOf,
) -> Iterator[dict[str, Any]]:
    places = {rule.code: index for index, rule in enumerate(rules)}
    for path, found in groupby(diagnostics, key=lambda diagnostic: diagnostic.location.path):
        lines, seen = lines_of(path), Counter[str]()
        for diagnostic in found:
            digest = _digest(diagnostic, lines)
            seen[digest] += 1
            fingerprint = f"{digest}:{seen[digest]}"
            yield _result(diagnostic, places[diagnostic.code], language, fingerprint)


def _result(
    diagnostic: Diagnostic, rule_index: int, language: Language, fingerprint: str
) -> dict[str, Any]:
    place = diagnostic.location
    return {
        "ruleId": diagnostic.code,
        "ruleIndex": rule_index,
        "level": _LEVELS[diagnostic.severity],
        "message": {"text": _message(harmless(diagnostic), language)},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": _uri(place.path), "uriBaseId": _ROOT},
                    "region": {"startLine": place.line, "startColumn": place.column},
                }
            }
        ],
        "partialFingerprints": {_FINGERPRINT: fingerprint},
    }


def _message(diagnostic: Diagnostic, language: Language) -> str:
    """Message and remedy. SARIF takes `{0}` for a slot and `[words](address)` for a link."""
    text = f"{diagnostic.message(language)} {diagnostic.remedy(language)}"
    return text.replace("{", "{{").replace("}", "}}").replace("](", "\\](")


def _uri(path: str) -> str:
    return quote(path, safe="/", errors="replace")


def _digest(diagnostic: Diagnostic, lines: Sequence[str]) -> str:
    place = diagnostic.location
    line = lines[place.line - 1].strip() if place.line <= len(lines) else ""
    told = [diagnostic.code, place.path, sorted(diagnostic.values.items()), line]
    return hashlib.sha256(json.dumps(told).encode("ascii")).hexdigest()[:32]
