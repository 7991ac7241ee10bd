"""A post that says in one language only who wrote it."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual, Language
from llwybr.curriculum.post import Post

_KEYS = ("author", "team")


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every author and team that the text in the other language does not name."""
    for post in curriculum.pages.values():
        if not isinstance(post, Post) or len(post.editions) < len(Language):
            continue
        for language in Language:
            here, there = post.editions[language], post.editions[language.other]
            for key in _KEYS:
                if getattr(here.front.value, key) and not getattr(there.front.value, key):
                    yield Finding(here.front.source.at_key(key), {"key": key, "path": there.path})


RULE = Rule(
    code="P013",
    name="writer-missing",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Nid yw "{key}" yn "{path}".',
        en='"{key}" is not in "{path}".',
    ),
    remedy=Bilingual(
        cy='Ychwanegwch "{key}" at "{path}", neu dilëwch y llinell yma.',
        en='Add "{key}" to "{path}", or delete the line here.',
    ),
    why=Bilingual(
        cy="Mae darllenwyr y ddwy iaith yn cael gwybod pwy sy'n siarad â nhw.",
        en="Readers of both languages are told who speaks to them.",
    ),
    bad="# cy\nauthor: Mair Rees\n# en\ntitle: Why both languages at once",
    good="# cy\nauthor: Mair Rees\n# en\nauthor: Mair Rees",
    find=find,
)
