"""An audience named by the id that the role had before."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.references import audiences
from llwybr.check.renames import roles_now
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every role in a module's or a pathway's audience that a framework has renamed."""
    known = roles_now(curriculum)
    for role, location in audiences(curriculum):
        now = known.get(role, "")
        if now not in ("", role):
            yield Finding(location, {"id": role, "now": now})


RULE = Rule(
    code="C029",
    name="role-renamed",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Mae\'r rôl "{id}" wedi\'i hailenwi yn "{now}".',
        en='The role "{id}" has been renamed to "{now}".',
    ),
    remedy=Bilingual(
        cy='Ysgrifennwch "{now}" yma.',
        en='Write "{now}" here.',
    ),
    why=Bilingual(
        cy="Dim ond o dan ei henw newydd y mae'r rôl ar y safle.",
        en="The role is on the site under its new name only.",
    ),
    bad="# role_renames: {data-ethicist: data-and-ai-ethicist}\naudience: [data-ethicist]",
    good="# role_renames: {data-ethicist: data-and-ai-ethicist}\naudience: [data-and-ai-ethicist]",
    find=find,
)
