"""Minutes that do not fit the length of the text."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.module import Module

_QUICKEST = 250
"""Words that somebody can read in a minute, and still take in."""

_SLOWEST = 10
"""Words for each minute of a text that is read and thought about, at the least."""

_ENOUGH_WORDS = 100
"""A shorter text leans on something else, such as a film, so that its minutes may be many."""


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every published module whose longer text cannot be read in its minutes, or is soon read."""
    for module in curriculum.modules.values():
        words = _words(module) if module.is_published else 0
        minutes = module.facts.value.minutes.learn
        if words and (words > minutes * _QUICKEST or _is_slow(module, words)):
            least, most = -(-words // _QUICKEST), max(words // _SLOWEST, 1)
            values = {"words": words, "minutes": minutes, "least": least, "most": most}
            where = module.facts.at("minutes", "learn")
            yield Finding(where, {key: str(value) for key, value in values.items()})


def _is_slow(module: Module, words: int) -> bool:
    """Whether the minutes are too many for a text that is all there is to the module."""
    facts = module.facts.value
    is_read = facts.format in ("self-paced", "reading") and words >= _ENOUGH_WORDS
    return is_read and words < facts.minutes.learn * _SLOWEST


def _words(module: Module) -> int:
    """The number of words in the longer of the two texts."""
    lengths = (
        sum(len(passage.text.replace("|", " ").split()) for passage in edition.text.passages)
        for edition in module.editions.values()
    )
    return max(lengths, default=0)


RULE = Rule(
    code="M009",
    name="minutes-implausible",
    severity=Severity.WARNING,
    message=Bilingual(
        cy="Nid yw'r munudau'n cyd-fynd â hyd y testun. Geiriau: {words}. Munudau: {minutes}.",
        en="The minutes do not fit the length of the text. Words: {words}. Minutes: {minutes}.",
    ),
    remedy=Bilingual(
        cy='Newidiwch "learn" neu hyd y testun. Munudau disgwyliedig: {least}-{most}.',
        en='Change "learn" or the length of the text. Minutes expected: {least}-{most}.',
    ),
    why=Bilingual(
        cy="Mae pobl yn penderfynu pryd i ddysgu ar sail y munudau.",
        en="People decide when to learn by the minutes.",
    ),
    bad="# 940 words\nminutes: {learn: 3}",
    good="# 940 words\nminutes: {learn: 30}",
    find=find,
    is_local=True,
)
