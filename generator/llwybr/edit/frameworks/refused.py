"""Why a snapshot is not imported; the command line gives it words."""

from __future__ import annotations

from enum import Enum


class WhyNot(str, Enum):
    """The reasons for not importing a snapshot."""

    UNREADABLE = "unreadable"
    ROLE_TAKEN = "role-taken"
    LAYOUT = "layout"
    TOO_LARGE = "too-large"
    NO_SKILL_KNOWN = "no-skill-known"


class ImportRefused(Exception):
    """Nothing is written. `values` are paths, ids and numbers only, never prose."""

    def __init__(self, why: WhyNot, **values: str) -> None:
        super().__init__(why.value, values)
        self.why = why
        self.values = values
