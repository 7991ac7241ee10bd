"""A framework whose words may not be passed on."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual

_FORBIDDEN = frozenset({"sfia"})
"""Frameworks that nobody may redistribute or translate without a licence of their own."""


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every file of such a framework, in whichever of its versions."""
    for framework_id, framework in curriculum.frameworks.items():
        if framework_id.partition("-")[0] in _FORBIDDEN:
            yield Finding(framework.at(), {"id": framework_id})


RULE = Rule(
    code="C033",
    name="framework-text-forbidden",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Ni chaniateir cyhoeddi testun y fframwaith "{id}" yma.',
        en='The text of the framework "{id}" may not be published here.',
    ),
    remedy=Bilingual(
        cy='Dilëwch y ffeil. Gallwch nodi cod wrth sgil mewn fframwaith arall, er enghraifft "codes: {sfia: [DLMG-5]}".',
        en='Delete the file. You may note a code with a skill of another framework, for example "codes: {sfia: [DLMG-5]}".',
    ),
    why=Bilingual(
        cy="Nid yw'r drwydded yn caniatáu i neb rannu'r geiriau na'u cyfieithu; nid yw cod ar ei ben ei hun yn dweud dim.",
        en="Its licence allows nobody to pass the words on or translate them; a code by itself says nothing.",
    ),
    bad="# curriculum/frameworks/sfia.yml\nskills: [{id: dlmg, name: {cy: ..., en: ...}}]",
    good="# curriculum/frameworks/gdad.yml\nskills: [{id: testing, codes: {sfia: [DLMG-5]}, name: {cy: Profi, en: Testing}}]",
    find=find,
)
