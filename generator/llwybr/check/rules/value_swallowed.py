"""Text that YAML takes for something else."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

_WORDS = {
    "bool": Bilingual(
        cy="gwir neu anwir",
        en="true or false",
    ),
    "number": Bilingual(
        cy="rhif",
        en="a number",
    ),
    "date": Bilingual(
        cy="dyddiad",
        en="a date",
    ),
    "nothing": Bilingual(
        cy="dim byd",
        en="nothing",
    ),
}

RULE = Rule(
    code="S026",
    name="value-swallowed",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Testun yw "{key}", ond mae YAML yn darllen {found} fel {what}.',
        en='"{key}" is text, but YAML reads {found} as {what}.',
    ),
    remedy=Bilingual(
        cy='Rhowch y gwerth mewn dyfynodau: {key}: "{found}"',
        en='Put the value in quotation marks: {key}: "{found}"',
    ),
    why=Bilingual(
        cy="Mae YAML yn troi rhai geiriau a rhifau'n werthoedd eraill heb ddweud dim.",
        en="YAML turns some words and numbers into other values without saying so.",
    ),
    words=_WORDS,
    is_essential=True,
    bad="title: no\nversion: 1.0",
    good='title: "no"\nversion: "1.0"',
    find=Faults(FaultKind.VALUE_SWALLOWED),
)
