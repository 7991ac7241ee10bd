from __future__ import annotations

import re

import pytest

from llwybr.check.checking import all_rules
from llwybr.check.report.explain import Headings, explain, explanation
from llwybr.check.rule import Rule
from llwybr.curriculum.language import Language

CY, EN = Language.CY, Language.EN


def test_english(rules: tuple[Rule, ...]) -> None:
    assert explain(rules[0], EN) == (
        "A901 word-wrong\n"
        'The word "…" is wrong.\n'
        "\n"
        "Severity: warning\n"
        'The organisation can change this in "curriculum/organisation.yml", under '
        '"checks.severity": "error", "warning", "info" or "ignore".\n'
        "\n"
        'What to do: Write "…".\n'
        "\n"
        'Where there is a likely answer: Is it "…"?\n'
        "\n"
        "Why: Words matter.\n"
        "\n"
        "Wrong:\n"
        "    cwrs: gwdi-hw\n"
        "\n"
        "Right:\n"
        "    cwrs: {cy: gwdihŵ}"
    )


def test_welsh_of_a_rule_that_cannot_be_changed(rules: tuple[Rule, ...]) -> None:
    assert explain(rules[1], CY) == (
        'S901 file-lost\nMae "…" ar goll.\n\nDifrifoldeb: gwall\nNi ellir newid hyn, gan fod '
        "yr adeiladu'n dibynnu arno.\n\nBeth i'w wneud: Crëwch y ffeil <hon>.\n\nPam: Mae ei "
        "hangen.\n\nAnghywir:\n    ````\n    no\n    ````\n\nCywir:\n    yes"
    )


def test_what_can_be_changed_is_told_in_both_languages(rules: tuple[Rule, ...]) -> None:
    assert explanation(rules[0], CY).change == (
        'Gall y sefydliad newid hyn yn "curriculum/organisation.yml", o dan "checks.severity": '
        '"error", "warning", "info" neu "ignore".'
    )
    assert explanation(rules[1], EN).change == (
        "This cannot be changed, because a build relies on it."
    )


def test_headings_in_both_languages(rules: tuple[Rule, ...]) -> None:
    assert explanation(rules[0], EN).headings == Headings(
        severity="Severity",
        remedy="What to do",
        guess="Where there is a likely answer",
        why="Why",
        bad="Wrong",
        good="Right",
    )
    assert explanation(rules[0], CY).headings == Headings(
        severity="Difrifoldeb",
        remedy="Beth i'w wneud",
        guess="Pan fo ateb tebygol",
        why="Pam",
        bad="Anghywir",
        good="Cywir",
    )


def test_colours_mark_headings_and_samples(rules: tuple[Rule, ...]) -> None:
    told = explain(rules[1], EN, is_coloured=True)
    assert told.startswith("\x1b[1mS901 file-lost\x1b[0m\n")
    assert "\x1b[1mWrong:\x1b[0m\n    \x1b[31m````\x1b[0m\n    \x1b[31mno\x1b[0m\n" in told
    assert told.endswith("\x1b[1mRight:\x1b[0m\n    \x1b[32myes\x1b[0m")


@pytest.mark.parametrize("sign", [r"\{\w+\}", r"…\.(?!\S)"], ids=["slot", "stop after a slot"])
@pytest.mark.parametrize("language", list(Language))
def test_every_rule_is_explained_without_a_slot_or_a_stop_after_one(
    language: Language, sign: str
) -> None:
    for rule in all_rules():
        told = explanation(rule, language)
        for text in (told.message, told.remedy, told.why, told.guess or ""):
            assert not re.search(sign, text), rule.code
