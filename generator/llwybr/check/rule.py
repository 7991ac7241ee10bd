"""What a rule is: a code, a name, words in both languages, samples, and a way to find breaches."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual, Language
from llwybr.curriculum.location import Location
from llwybr.curriculum.passing import Passing


class Severity(str, Enum):
    """How bad a breach is; only an error stops a build."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Finding(Passing):
    """A breach of one rule: where, and the values for the slots of its words."""

    location: Location
    values: Mapping[str, str] = field(default_factory=dict)


_WORD_SLOTS = ("wanted", "what")


@dataclass(frozen=True, slots=True)
class Given:
    """What a check is told besides the curriculum, so that no rule looks at a clock or a disk."""

    today: datetime.date
    dictionary: Dictionary | None = None


class Dictionary(Protocol):
    """A list of the words of one language, with their inflected forms."""

    def __contains__(self, word: str) -> bool:
        """Whether the word is spelt right."""
        ...


Find = Callable[[Curriculum], Iterator[Finding]]
FindGiven = Callable[[Curriculum, Given], Iterator[Finding]]


def _nothing(_: Curriculum) -> Iterator[Finding]:
    return iter(())


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule. Its name states the fault, its message what is wrong, its remedy what to do.

    Slots (`{key}`) take paths, identifiers and quoted text. `guess` stands in for the remedy when
    the value `near` is known. `words` gives both languages' words for values of the slots `wanted`
    and `what`, which are words. An organisation may change the severity, or exempt files, except
    where a build relies on the rule (`is_essential`).
    """

    code: str
    name: str
    severity: Severity
    message: Bilingual
    remedy: Bilingual
    why: Bilingual
    bad: str
    good: str
    find: Find = _nothing
    find_given: FindGiven | None = None
    is_local: bool = False
    is_essential: bool = False
    guess: Bilingual | None = None
    words: Mapping[str, Bilingual] = field(default_factory=dict)

    def findings(self, curriculum: Curriculum, given: Given) -> Iterator[Finding]:
        """Every breach, from the curriculum alone and from what else the rule is told."""
        yield from self.find(curriculum)
        if self.find_given:
            yield from self.find_given(curriculum, given)

    def tell(self, values: Mapping[str, str], language: Language) -> str:
        """The message in one language."""
        return self._fill(self.message, values, language)

    def advise(self, values: Mapping[str, str], language: Language) -> str:
        """The remedy in one language."""
        text = self.guess if self.guess and values.get("near") else self.remedy
        return self._fill(text, values, language)

    def _fill(self, text: Bilingual, values: Mapping[str, str], language: Language) -> str:
        def filled(slot: re.Match[str]) -> str:
            value = values.get(slot[1], slot[0])
            if slot[1] in _WORD_SLOTS and value in self.words:
                return self.words[value].in_(language)
            return value

        return re.sub(r"\{(\w+)\}", filled, text.in_(language))


@dataclass(frozen=True, slots=True)
class Faults:
    """A finder for everything that the reader noted as `kind`."""

    kind: FaultKind

    def __call__(self, curriculum: Curriculum) -> Iterator[Finding]:
        """Every such fault."""
        for fault in curriculum.faults:
            if fault.kind is self.kind:
                yield Finding(fault.location, fault.values)
