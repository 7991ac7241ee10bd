"""Link text that does not say where the link leads."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llwybr.check.links import shown, words_shown
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.text import Link, LinkForm

_WELSH = """
am fwy o wybodaeth, am ragor o wybodaeth, clicio, clicio yma, cliciwch, cliciwch ar y ddolen,
cliciwch ar y ddolen hon, cliciwch yma, darllen mwy, darllen rhagor, darllenwch fwy,
darllenwch hwn, darllenwch ragor, ddolen, ddolen hon, dilynwch y ddolen, dilynwch y ddolen hon,
dolen, dolenni, dudalen hon, dysgu mwy, dysgwch fwy, ewch yma, fan hyn, gweld mwy, gweler yma,
gwybodaeth bellach, hon, hwn, hyn, manylion, manylion pellach, mwy, mwy o fanylion,
mwy o wybodaeth, mynd, parhau, rhagor, rhagor o fanylion, rhagor o wybodaeth, y ddolen,
y ddolen hon, y ddolen yma, y dudalen hon, y dudalen yma, y fan hon, y safle hwn, y wefan hon, yma
"""
_ENGLISH = """
a link, click, click here, click here for more, click on this link, click this, click this link,
continue, continue reading, details, find out more, follow this link, for more information,
further details, further information, go, go here, here, info, learn more, link, links, more,
more details, more info, more information, read more, read on, read this, see here, see more,
the link, this, this link, this page, this site, this website
"""
_VAGUE = frozenset(" ".join(words.split()) for words in f"{_WELSH},{_ENGLISH}".split(","))
"""Texts in both languages: an English one is as empty on a Welsh page."""

_NOT_WORDS = re.compile(r"^[\W_]+|[\W_]+$")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every link whose whole text says nothing, or is no more than an address."""
    for edition in curriculum.editions():
        for link in shown(edition):
            if link.form is not LinkForm.AUTOMATIC and _says_nothing(link):
                yield Finding(link.location, {"words": words_shown(link)})


def _says_nothing(link: Link) -> bool:
    words = words_shown(link)
    bare = _NOT_WORDS.sub("", words.casefold().replace("\u2019", "'"))
    is_empty = not any(sign.isprintable() and not sign.isspace() for sign in words)
    return not is_empty and (not bare or bare in _VAGUE or bool(_ADDRESS.fullmatch(words)))


RULE = Rule(
    code="L009",
    name="link-text-vague",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Nid yw testun y ddolen yn dweud i ble y mae\'n arwain: "{words}".',
        en='The text of the link does not say where it leads: "{words}".',
    ),
    remedy=Bilingual(
        cy="Rhowch enw'r dudalen, neu'r hyn y gall y darllenydd ei wneud yno, yn y bachau sgwâr.",
        en="Put the name of the page, or what the reader can do there, between the square brackets.",
    ),
    why=Bilingual(
        cy="Mae pobl sy'n defnyddio darllenydd sgrin yn mynd drwy'r dolenni heb glywed y geiriau o'u cwmpas.",
        en="People who use a screen reader go through the links without hearing the words around them.",
    ),
    bad="To learn about data, [click here](decide-with-data.md).",
    good="Learn how to [decide with data](decide-with-data.md).",
    find=find,
    is_local=True,
)
