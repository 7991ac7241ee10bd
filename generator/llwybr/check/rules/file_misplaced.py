"""A text that stands among generated pages."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S015",
    name="file-misplaced",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Ni all "{path}" fod yma: mae\'r ffolder hon ar gyfer tudalennau y mae Llwybr yn eu cynhyrchu.',
        en='"{path}" cannot be here: this folder is for pages that Llwybr generates.',
    ),
    remedy=Bilingual(
        cy='Rhowch fodiwl yn uniongyrchol yn "modules", ac unrhyw dudalen arall mewn ffolder ag enw gwahanol.',
        en='Put a module directly into "modules", and any other page into a folder with a different name.',
    ),
    why=Bilingual(
        cy="Byddai'r testun yn cymryd lle tudalen a gynhyrchir, neu'n cael cyfeiriad nad oes neb yn ei ddisgwyl.",
        en="The text would take the place of a generated page, or get an address that nobody expects.",
    ),
    bad="content/en/roles/our-roles.md",
    good="content/en/our-roles.md",
    find=Faults(FaultKind.FILE_MISPLACED),
)
