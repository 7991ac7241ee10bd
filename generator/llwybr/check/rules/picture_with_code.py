"""A picture that holds code."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S027",
    name="picture-with-code",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Mae cod yn y ddelwedd "{path}" y gallai porwr ei redeg: {found}',
        en='The image "{path}" holds code that a browser could run: {found}',
    ),
    remedy=Bilingual(
        cy="Cadwch y ddelwedd fel SVG plaen, heb sgriptiau, digwyddiadau nac animeiddiadau.",
        en="Save the image as plain SVG, without scripts, events or animations.",
    ),
    why=Bilingual(
        cy="Ni chaiff cynnwys redeg cod ar gyfrifiadur y darllenydd.",
        en="Content may not run code on a reader's computer.",
    ),
    is_essential=True,
    bad='<svg onload="...">',
    good="<svg>",
    find=Faults(FaultKind.PICTURE_WITH_CODE),
)
