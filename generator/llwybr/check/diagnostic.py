"""A finding together with the rule that it breaks; told in either language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

from .rule import Rule, Severity


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One problem in the content, ordered by place and then by code. It stores no prose."""

    location: Location
    code: str
    rule: Rule = field(compare=False)
    severity: Severity = field(compare=False)
    values: Mapping[str, str] = field(compare=False)

    @property
    def is_error(self) -> bool:
        """Whether it stops a build."""
        return self.severity is Severity.ERROR

    def message(self, language: Language) -> str:
        """What is wrong."""
        return self.rule.tell(self.values, language)

    def remedy(self, language: Language) -> str:
        """What to do about it."""
        return self.rule.advise(self.values, language)
