"""What holds for every rule."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conftest import Tiny
from llwybr.check.checking import all_rules
from llwybr.check.rule import Rule
from llwybr.curriculum.language import Language

RULES = all_rules()


def test_the_tiny_curriculum_has_no_mistake(tiny: Tiny) -> None:
    assert tiny.diagnostics() == []


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_has_a_test_of_its_own(rule: Rule) -> None:
    own = Path(__file__).with_name(f"test_{rule.name.replace('-', '_')}.py")
    assert rule.code in own.read_text(encoding="utf-8")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_both_languages_use_the_same_slots_and_differ(rule: Rule) -> None:
    for text in (rule.message, rule.remedy, rule.why, rule.guess):
        if text is not None:
            slots = {each: set(re.findall(r"\{(\w+)\}", text.in_(each))) for each in Language}
            assert slots[Language.CY] == slots[Language.EN]
            assert text.cy != text.en


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_samples_differ(rule: Rule) -> None:
    assert rule.bad.strip() != rule.good.strip()
