"""A text whose counterpart has changed since the two last said the same."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.parity import pairs
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.stamps import stamp_of


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every text with a stamp that the other language's text no longer has."""
    for pair in pairs(curriculum):
        for here, there in pair.both_ways():
            stamp = here.front.value.translation.stamp
            now = stamp_of(there) if stamp else None
            if now and stamp != now:
                values = {"path": there.path, "stamp": now}
                yield Finding(here.front.at("translation", "stamp"), values)


RULE = Rule(
    code="P008",
    name="edition-stale",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Mae "{path}" wedi newid ers i\'r ddau destun ddweud yr un peth.',
        en='"{path}" has changed since the two texts said the same.',
    ),
    remedy=Bilingual(
        cy='Diweddarwch y testun hwn, yna ysgrifennwch "stamp: {stamp}".',
        en='Bring this text up to date, then write "stamp: {stamp}".',
    ),
    why=Bilingual(
        cy="I'r sawl sy'n ei ddarllen, mae testun sydd ar ei hôl hi cynddrwg â thestun sydd ar goll.",
        en="To whoever reads it, a text that lags behind is as bad as one that is missing.",
    ),
    bad="# cy, after the English text was changed\ntranslation: {status: reviewed, stamp: 3f9a0c1b2d4e}",
    good="# cy, after the Welsh text was changed too\ntranslation: {status: reviewed, stamp: 8c1d5e7f9a0b}",
    find=find,
)
