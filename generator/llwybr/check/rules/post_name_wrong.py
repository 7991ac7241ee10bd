"""A post whose name does not begin with a day that exists."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S031",
    name="post-name-wrong",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Nid enw postiad yw "{name}": dyddiad sy\'n bod ddylai ddod yn gyntaf, ac wedyn dynodydd.',
        en='"{name}" is not the name of a post: a day that exists has to come first, and then an id.',
    ),
    remedy=Bilingual(
        cy='Rhowch enw fel "2026-11-21-dynodydd.md" i\'r ffeil, yr un enw yn y ddwy iaith, yn uniongyrchol yn "posts".',
        en='Give the file a name like "2026-11-21-id.md", the same in both languages, directly in "posts".',
    ),
    why=Bilingual(
        cy="Dyddiad y postiad yw'r dyddiad yn enw'r ffeil; wrth hwnnw y caiff y postiadau eu trefnu.",
        en="The date of a post is the day in the name of its file; the posts are ordered by it.",
    ),
    bad="content/en/posts/2026-11-31-why-both.md",
    good="content/en/posts/2026-11-30-why-both.md",
    find=Faults(FaultKind.POST_NAME_WRONG),
)
