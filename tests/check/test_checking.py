"""The whole check: many faults at once, several processes, and an organisation's own strictness."""

from __future__ import annotations

import pytest

from conftest import GIVEN, Tiny
from llwybr.check.checking import check
from llwybr.check.rule import Severity
from llwybr.check.strictness import pattern
from llwybr.memory.run import Run

FACTS = "curriculum/modules/second.yml"
TEXT = "content/en/modules/first.md"
ORGANISATION = "curriculum/organisation.yml"


def set_checks(tiny: Tiny, checks: str) -> None:
    """Have the organisation ask for other checks than the tiny one does."""
    kept = tiny.text(ORGANISATION).partition("checks:")[0]
    tiny.write(ORGANISATION, f"{kept}checks: {checks}\n")


def test_five_faults_in_one_file_are_all_told_each_at_its_place(tiny: Tiny) -> None:
    tiny.replace(FACTS, "status: published", "status: publised")
    tiny.replace(FACTS, "original: cy", "orignal: cy")
    tiny.replace(FACTS, "learn: 40", "learn: lots")
    tiny.replace(FACTS, "skill: craft:asking", "skill: craft asking")
    tiny.replace(FACTS, "last: 2026-08-31", "last: soon")
    found = [d for d in tiny.diagnostics() if d.location.path == FACTS]
    assert [(d.code, d.location.line, d.location.column) for d in found] == [
        ("S005", 1, 1),
        ("S007", 1, 9),
        ("S004", 3, 1),
        ("S006", 5, 18),
        ("S007", 7, 13),
        ("S006", 11, 16),
    ]


def test_five_faults_in_one_text_are_all_told_each_at_its_place(tiny: Tiny) -> None:
    tiny.replace(TEXT, "### One question", "#### One question")
    tiny.replace(TEXT, "(second.md)", "(secnd.md)")
    tiny.replace(TEXT, "![A map of the counter]", "![]")
    tiny.replace(TEXT, "Somebody comes", "Somebody <blink>comes</blink>")
    tiny.replace(TEXT, "Ask again.", "[Ask](javascript:alert%281%29) again.")
    found = [d for d in tiny.diagnostics() if d.location.path == TEXT and d.is_error]
    places = {(d.code, d.location.line, d.location.column) for d in found}
    assert {
        ("A007", 10, 10),
        ("L001", 14, 5),
        ("A002", 16, 1),
        ("A001", 18, 1),
        ("L007", 25, 5),
    } <= places


def test_several_processes_find_what_one_finds(tiny: Tiny, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("llwybr.check.checking._ENOUGH_TO_SHARE", 1)
    tiny.replace(TEXT, "(second.md)", "(secnd.md)")
    tiny.replace(TEXT, "### One question", "#### One question")
    tiny.replace(FACTS, "[first]", "[frist]")
    curriculum = tiny.read()
    alone = check(curriculum, GIVEN)
    assert check(curriculum, GIVEN, Run(jobs=2)) == alone
    assert {d.code for d in alone} >= {"A002", "C005", "L001"}


@pytest.mark.parametrize("wanted", ["error", "warning", "info"])
def test_an_organisation_can_change_a_severity(tiny: Tiny, wanted: str) -> None:
    set_checks(tiny, f"{{severity: {{heading-jump: {wanted}}}}}")
    tiny.replace(TEXT, "### One question", "#### One question")
    [found] = tiny.diagnostics("A002")
    assert found.severity is Severity(wanted)
    assert found.is_error == (wanted == "error")


def test_an_organisation_can_have_a_rule_ignored(tiny: Tiny) -> None:
    set_checks(tiny, "{severity: {heading-jump: ignore}}")
    tiny.replace(TEXT, "### One question", "#### One question")
    assert tiny.diagnostics("A002") == []


def test_an_organisation_can_exempt_files_and_only_those(tiny: Tiny) -> None:
    exemption = "{rule: heading-jump, paths: [content/en/modules/*.md], reason: The act's own.}"
    set_checks(tiny, f"{{exempt: [{exemption}]}}")
    tiny.replace(TEXT, "### One question", "#### One question")
    tiny.replace("content/cy/modules/first.md", "### Un cwestiwn", "#### Un cwestiwn")
    assert [d.location.path for d in tiny.diagnostics("A002")] == ["content/cy/modules/first.md"]


def test_an_exemption_without_a_reason_is_told(tiny: Tiny) -> None:
    exemption = "{rule: heading-jump, paths: [content/en/modules/*.md]}"
    set_checks(tiny, f"{{exempt: [{exemption}]}}")
    [found] = tiny.diagnostics("S005")
    assert found.values["key"] == "reason"


def test_a_rule_that_a_build_relies_on_cannot_be_switched_off(tiny: Tiny) -> None:
    set_checks(tiny, "{severity: {yaml-broken: ignore}}")
    tiny.write("curriculum/pathways/start.yml", "name: [\n")
    assert [d.severity for d in tiny.diagnostics("S001")] == [Severity.ERROR]
    assert len(tiny.diagnostics("C023")) == 1


@pytest.mark.parametrize(
    ("path", "name", "fits"),
    [
        ("content/en/*.md", "content/en/about.md", True),
        ("content/en/*.md", "content/en/modules/about.md", False),
        ("content/**.md", "content/en/modules/about.md", True),
        ("content/*/modules/a.md", "content/cy/modules/a.md", True),
        ("a.b", "axb", False),
        ("content/en/about.md", "content/en/about.md", True),
    ],
)
def test_an_asterisk_stands_for_a_part_of_a_name(path: str, name: str, fits: bool) -> None:
    assert bool(pattern(path).fullmatch(name)) is fits
