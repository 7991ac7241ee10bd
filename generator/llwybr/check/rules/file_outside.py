"""A symbolic link in the tree."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S010",
    name="file-outside",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy="Mae \"{path}\" yn ddolen symbolaidd, neu mewn ffolder sy'n ddolen o'r fath.",
        en='"{path}" is a symbolic link, or is in a folder that is one.',
    ),
    remedy=Bilingual(
        cy="Rhowch gopi o'r ffeil ei hun yma yn lle'r ddolen.",
        en="Put a copy of the file itself here instead of the link.",
    ),
    why=Bilingual(
        cy="Gallai dolen gyhoeddi ffeil o'r tu allan i'r cwricwlwm.",
        en="A link could publish a file from outside the curriculum.",
    ),
    bad="ln -s /etc/passwd content/en/a.md",
    good="cp a.md content/en/a.md",
    find=Faults(FaultKind.FILE_OUTSIDE),
)
