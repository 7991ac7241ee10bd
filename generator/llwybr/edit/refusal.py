"""Why something is not written; the command line gives it words."""

from __future__ import annotations

from enum import Enum


class Why(str, Enum):
    """The reasons for writing nothing."""

    ID_WRONG = "id-wrong"
    TAKEN = "taken"
    TERM_TAKEN = "term-taken"
    ADDRESS_WRONG = "address-wrong"
    ADDRESS_TAKEN = "address-taken"
    SKILL_UNKNOWN = "skill-unknown"
    LEVEL_UNKNOWN = "level-unknown"
    MODULE_UNKNOWN = "module-unknown"
    MODULE_NONE = "module-none"
    MINUTES_WRONG = "minutes-wrong"
    CHOICE_WRONG = "choice-wrong"
    GLOSSARY_UNREADABLE = "glossary-unreadable"
    GLOSSARY_ODD = "glossary-odd"
    LINKED = "linked"
    CANNOT_WRITE = "cannot-write"


class Refusal(Exception):
    """Nothing is written. `values` are paths, ids and quoted text only, never prose."""

    def __init__(self, why: Why, **values: str) -> None:
        super().__init__(why.value, values)
        self.why = why
        self.values = values
