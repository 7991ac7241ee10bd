"""An ampersand in Welsh."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llwybr.check.prose import names, prose
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual, Language

_AMPERSAND = re.compile(r"&(?:amp;|#38;)|&(?!#?[A-Za-z0-9]{1,30};)")


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every ampersand in Welsh prose that is not part of a name or of an entity such as `&nbsp;`."""
    known = [name for name in names(curriculum) if "&" in name]
    for writing in prose(curriculum).writings:
        for piece in writing.pieces if writing.language is Language.CY else ():
            if "&" in piece.text:
                for sign in _AMPERSAND.finditer(_without(piece.text, known)):
                    yield Finding(piece.at(sign.start()))


def _without(text: str, known: list[str]) -> str:
    for name in known:
        text = text.replace(name, " " * len(name))
    return text


RULE = Rule(
    code="A012",
    name="welsh-ampersand",
    severity=Severity.WARNING,
    message=Bilingual(
        cy="Mae arwydd & yn y testun Cymraeg.",
        en="There is an & in the Welsh text.",
    ),
    remedy=Bilingual(
        cy='Ysgrifennwch "a" neu "ac", gyda\'r treiglad; os enw yw hwn, rhowch ef o dan "names" yn yr eirfa.',
        en='Write "a" or "ac", with the mutation; if this is a name, put it under "names" in the glossary.',
    ),
    why=Bilingual(
        cy='Ni ddefnyddir yr arwydd yn Gymraeg: ni all darllenydd wybod ai "a", "ac" ynteu "and" sydd i\'w ddarllen.',
        en='The sign is not used in Welsh: a reader cannot tell whether it stands for "a", "ac" or "and".',
    ),
    bad="Data & thechnoleg",
    good="Data a thechnoleg",
    find=find,
    is_local=True,
)
