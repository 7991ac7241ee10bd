"""YAML features and depths that are not accepted."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

_WORDS = {
    "alias": Bilingual(
        cy="cyfeirnodau (*enw) sy'n cynrychioli gormod o werthoedd",
        en="references (*name) that stand for too many values",
    ),
    "anchor": Bilingual(
        cy="cyfeirnod (*enw) at rywbeth nad yw wedi'i enwi cyn hynny (&enw)",
        en="a reference (*name) to something that has not been named before it (&name)",
    ),
    "depth": Bilingual(cy="gormod o lefelau", en="too many levels"),
    "document": Bilingual(cy="ail ddogfen mewn un ffeil", en="a second document in one file"),
    "tag": Bilingual(cy="tag (!enw)", en="a tag (!name)"),
    "key": Bilingual(cy="allwedd sy'n rhestr neu'n fapiad", en="a key that is a list or a mapping"),
}

RULE = Rule(
    code="S003",
    name="yaml-limit",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy="Nid yw Llwybr yn derbyn hyn mewn YAML: {what}.",
        en="Llwybr does not accept this in YAML: {what}.",
    ),
    remedy=Bilingual(
        cy="Ysgrifennwch y gwerthoedd yn llawn, mewn un ddogfen, heb gyfeirnodau na thagiau.",
        en="Write the values out in full, in one document, without references or tags.",
    ),
    why=Bilingual(
        cy="Fel arall, gallai ffeil fach lenwi cof y peiriant sy'n adeiladu'r safle.",
        en="Otherwise a small file could fill the memory of the machine that builds the site.",
    ),
    words=_WORDS,
    bad="a: &x [1]\nb: *x",
    good="a: [1]\nb: [1]",
    find=Faults(FaultKind.YAML_LIMIT),
)
