"""All that a rule has to say, for the terminal and for the site's pages of help."""

from __future__ import annotations

import re
from dataclasses import dataclass

from llwybr.check.rule import Rule
from llwybr.curriculum.language import Bilingual, Language

from .look import Look
from .words import say, severity_word


@dataclass(frozen=True, slots=True, kw_only=True)
class Headings:
    """The words above the parts of an explanation."""

    severity: str
    remedy: str
    guess: str
    why: str
    bad: str
    good: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A rule in one language. An ellipsis stands for what differs from breach to breach."""

    code: str
    name: str
    severity: str
    """The word for the severity that the rule has by itself."""
    change: str
    """Whether an organisation can change the severity, and where."""
    message: str
    remedy: str
    guess: str | None
    """What is told in place of the remedy where the answer can be guessed."""
    why: str
    bad: str
    good: str
    headings: Headings


def explanation(rule: Rule, language: Language) -> Explanation:
    """What a rule says of itself."""
    return Explanation(
        code=rule.code,
        name=rule.name,
        severity=severity_word(rule.severity, language),
        change=say("fixed" if rule.is_essential else "free", language),
        message=_general(rule.message, language),
        remedy=_general(rule.remedy, language),
        guess=_general(rule.guess, language) if rule.guess else None,
        why=rule.why.in_(language),
        bad=rule.bad.rstrip(),
        good=rule.good.rstrip(),
        headings=_headings(language),
    )


def explain(rule: Rule, language: Language, *, is_coloured: bool = False) -> str:
    """The explanation of a rule as text."""
    told, look = explanation(rule, language), Look(language=language, is_coloured=is_coloured)
    head = told.headings
    parts = [
        look.paint(f"{told.code} {told.name}", bold=True) + f"\n{told.message}",
        _part(head.severity, f" {told.severity}\n{told.change}", look),
        _part(head.remedy, f" {told.remedy}", look),
        _part(head.guess, f" {told.guess}", look) if told.guess else "",
        _part(head.why, f" {told.why}", look),
        _part(head.bad, _sample(told.bad, "red", look), look),
        _part(head.good, _sample(told.good, "green", look), look),
    ]
    return "\n\n".join(filter(None, parts))


def _headings(language: Language) -> Headings:
    return Headings(
        severity=say("severity", language),
        remedy=say("remedy", language),
        guess=say("guess", language),
        why=say("why", language),
        bad=say("bad", language),
        good=say("good", language),
    )


def _general(text: Bilingual, language: Language) -> str:
    return re.sub(r"\{\w+\}(?:\.(?!\S))?", "…", text.in_(language))


def _part(heading: str, text: str, look: Look) -> str:
    return look.paint(f"{heading}:", bold=True) + text


def _sample(text: str, hue: str, look: Look) -> str:
    return "".join(f"\n    {look.paint(line, hue)}" for line in text.split("\n"))
