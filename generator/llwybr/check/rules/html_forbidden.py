"""HTML that authors may not write.

Their list stands in `llwybr.curriculum.html`; the page's allow-list keeps nothing that could run code,
so whatever is told here would vanish from the page.
"""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.html import AUTHORS_TAGS, KNOWN_TAGS, MARKDOWN_TAGS, may_have
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.text import Tag

_HEADING = Bilingual(cy="## Geiriau", en="## Words")
_TABLE = Bilingual(cy="| Cam | Dyddiau |", en="| Stage | Days |")
_ITEM = Bilingual(cy="- geiriau", en="- words")
_STRONG = Bilingual(cy="**geiriau**", en="**words**")
_EMPHASIS = Bilingual(cy="*geiriau*", en="*words*")
_AS_MARKDOWN = {
    "a": Bilingual(cy="[geiriau](cyfeiriad)", en="[words](address)"),
    "img": Bilingual(cy="![geiriau](delwedd)", en="![words](image)"),
    "code": Bilingual(cy="`cod`", en="`code`"),
    "pre": Bilingual(cy="``` cod ```", en="``` code ```"),
    "blockquote": Bilingual(cy="> geiriau", en="> words"),
    "hr": Bilingual(cy="--- (llinell)", en="--- (a rule)"),
    **dict.fromkeys(("b", "strong"), _STRONG),
    **dict.fromkeys(("em", "i"), _EMPHASIS),
    **dict.fromkeys(("li", "ol", "ul"), _ITEM),
    **dict.fromkeys((f"h{level}" for level in range(1, 7)), _HEADING),
    **dict.fromkeys(("caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr"), _TABLE),
}
"""How each of `MARKDOWN_TAGS` is written."""

_WORDS = {
    "tag": Bilingual(cy="y tag", en="the tag"),
    "attribute": Bilingual(cy="y briodoledd", en="the attribute"),
    "unknown": Bilingual(cy="y gair mewn bachau onglog", en="the word in angle brackets"),
}


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every tag, and every attribute of a tag, that is not on the authors' list."""
    for edition in curriculum.editions():
        for tag in edition.text.tags:
            yield from _faults(tag) if tag.is_whole else ()


def _faults(tag: Tag) -> Iterator[Finding]:
    sign = f"<{tag.name}>"
    if tag.name in MARKDOWN_TAGS:
        values = {"what": "tag", "name": sign, "near": sign, "wanted": tag.name}
        yield Finding(tag.location, values)
    elif tag.name not in KNOWN_TAGS:
        values = {"what": "unknown", "name": sign, "near": sign, "wanted": f"`{sign}`"}
        yield Finding(tag.location, values)
    elif tag.name not in AUTHORS_TAGS:
        yield Finding(tag.location, {"what": "tag", "name": sign})
    else:
        for attribute in tag.attributes:
            if not may_have(tag.name, attribute):
                yield Finding(tag.location, {"what": "attribute", "name": attribute})


RULE = Rule(
    code="A007",
    name="html-forbidden",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Ni chaniateir {what} "{name}" mewn testun.',
        en='A text may not hold {what} "{name}".',
    ),
    remedy=Bilingual(
        cy="Dilëwch hyn; os oes modd, ysgrifennwch yn Markdown yr hyn y mae'n ei wneud.",
        en="Take it out; write what it does in Markdown if there is a way.",
    ),
    guess=Bilingual(
        cy="Ysgrifennwch fel hyn yn lle hynny: {wanted}",
        en="Write it like this instead: {wanted}",
    ),
    why=Bilingual(
        cy="Dim ond yr HTML sydd ar restr fer a gedwir, fel na all testun redeg cod na thorri'r dudalen; byddai'r gweddill yn diflannu.",
        en="The page keeps only the HTML on a short list, so that a text cannot run code or break the page; the rest would vanish.",
    ),
    bad='<b>Pwysig</b> <font color="red">nawr</font>',
    good="**Pwysig** <mark>nawr</mark>",
    words={**_WORDS, **_AS_MARKDOWN},
    find=find,
    is_local=True,
)
