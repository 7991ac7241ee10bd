"""A value of the wrong kind."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

_WORDS = {
    "text": Bilingual(cy="testun", en="text"),
    "number": Bilingual(cy="rhif cyfan", en="a whole number"),
    "true-false": Bilingual(cy="true neu false", en="true or false"),
    "list": Bilingual(cy="rhestr", en="a list"),
    "mapping": Bilingual(cy="mapiad (enw: gwerth)", en="a mapping (name: value)"),
    "date": Bilingual(cy="dyddiad (2026-10-01)", en="a date (2026-10-01)"),
}

RULE = Rule(
    code="S006",
    name="type-wrong",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Dylai gwerth "{key}" fod o\'r math hwn: {wanted}. Yr hyn sydd yma yw "{found}".',
        en='"{key}" should be {wanted}, but "{found}" is here.',
    ),
    remedy=Bilingual(
        cy='Ysgrifennwch werth o\'r math cywir; rhowch destun fel "no", "yes" neu ddyddiad mewn dyfynodau.',
        en='Write a value of the right kind; put text such as "no", "yes" or a date in quotation marks.',
    ),
    why=Bilingual(
        cy='Mae YAML yn troi geiriau fel "no" yn werthoedd eraill heb ddweud dim.',
        en='YAML turns words such as "no" into other values without saying so.',
    ),
    words=_WORDS,
    bad="title: no",
    good='title: "no"',
    find=Faults(FaultKind.TYPE_WRONG),
)
