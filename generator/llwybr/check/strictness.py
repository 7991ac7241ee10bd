"""How strictly each rule is taken in each file, as the organisation wants it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from llwybr.curriculum.checks import Checks
from llwybr.curriculum.curriculum import Curriculum

from .rule import Rule, Severity

IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class Strictness:
    """Severities by rule name, and the patterns of files that are exempt."""

    severities: Mapping[str, str]
    exempt: Mapping[str, tuple[re.Pattern[str], ...]]

    @staticmethod
    def of(curriculum: Curriculum) -> Strictness:
        """What `checks` in `curriculum/organisation.yml` asks for."""
        entry = curriculum.organisation
        checks = entry.value.checks if entry else Checks()
        exempt: dict[str, tuple[re.Pattern[str], ...]] = {}
        for exemption in checks.exempt:
            patterns = tuple(pattern(path) for path in exemption.paths)
            exempt[exemption.rule] = (*exempt.get(exemption.rule, ()), *patterns)
        return Strictness(checks.severity, exempt)

    def severity(self, rule: Rule, path: str) -> Severity | None:
        """How bad a breach in a file is; None where it is not to be told."""
        if rule.is_essential:
            return rule.severity
        if any(each.fullmatch(path) for each in self.exempt.get(rule.name, ())):
            return None
        wanted = self.severities.get(rule.name, rule.severity.value)
        return None if wanted == IGNORE else Severity(wanted)


def pattern(path: str) -> re.Pattern[str]:
    """A path in which `*` stands for any part of one name, and `**` for any part of the path.

    What stands between two stars is taken where it comes first, for good (an atomic group): later
    would not match more, and trying every place for every star takes for ever.
    """
    *before, last = path.split("**")
    end = _of_names(last, is_last=True)
    if not before:
        return re.compile(end)
    first, *between = (_of_names(chunk, is_last=False) for chunk in before)
    found = (f"(?>.*?{chunk})" for chunk in between)
    return re.compile("".join((first, *found, ".*", end)), re.DOTALL)


def _of_names(path: str, *, is_last: bool) -> str:
    """A part of a path without `**`, as a regular expression; the last must reach the end."""
    first, *others = (re.escape(part) for part in path.split("*"))
    last = [f"[^/]*{others.pop()}"] if is_last and others else []
    return "".join((first, *(f"(?>[^/]*?{part})" for part in others), *last))
