"""Help for authors: every rule of `llwybr check`, and a page for each."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from llwybr.check.checking import all_rules
from llwybr.check.report.explain import Explanation, explanation
from llwybr.check.rule import Rule
from llwybr.curriculum.curriculum import HELP, RULES
from llwybr.curriculum.language import Language
from llwybr.plan.site import PlannedPage

from .frame import Frame, Label, Link, Scene, frame, section_link


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule in the list."""

    rule: Link
    message: str
    severity: str


@dataclass(frozen=True, slots=True)
class RuleGroup:
    """The rules whose codes begin with one letter."""

    anchor: str
    name: str
    rules: tuple[RuleLine, ...]


@dataclass(frozen=True, slots=True)
class HelpView:
    """The start of the help for authors."""

    frame: Frame
    lead: str
    groups: tuple[RuleGroup, ...]


@dataclass(frozen=True, slots=True)
class RuleView:
    """One rule. The same words as `llwybr explain` prints."""

    frame: Frame
    told: Explanation


def help_view(scene: Scene) -> HelpView:
    """Every rule, by the letter of its code."""
    title, lead = scene.words["nav.help"], scene.words["help.lead"]
    letters = groupby(all_rules(), lambda rule: rule.code[0])
    groups = tuple(_group(scene, letter, tuple(rules)) for letter, rules in letters)
    return HelpView(frame(scene, title, lead, ()), lead, groups)


def rule_view(scene: Scene) -> RuleView:
    """All that a rule has to say."""
    told = told_of(scene.page, scene.language)
    above = section_link(scene, f"{HELP}/index")
    return RuleView(frame(scene, f"{told.code} {told.name}", told.message, (above,)), told)


def told_of(page: PlannedPage, language: Language) -> Explanation:
    """What is told of the rule that a page is about."""
    code = page.ids[-1].upper()
    return explanation(next(rule for rule in all_rules() if rule.code == code), language)


def _group(scene: Scene, letter: str, rules: tuple[Rule, ...]) -> RuleGroup:
    name = scene.words[f"help.group.{letter.lower()}"]
    return RuleGroup(f"rules-{letter.lower()}", name, tuple(_line(scene, rule) for rule in rules))


def _line(scene: Scene, rule: Rule) -> RuleLine:
    told = explanation(rule, scene.language)
    key = f"{RULES}/{rule.code.lower()}"
    return RuleLine(scene.link(key, Label(f"{told.code} {told.name}")), told.message, told.severity)
