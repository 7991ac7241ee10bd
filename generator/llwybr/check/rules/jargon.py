"""Jargon in English, where a plain word says the same."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.phrases import Phrases
from llwybr.check.prose import prose
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual, Language

PLAIN = {
    **dict.fromkeys(("leverage", "leverages", "utilise", "utilize", "utilises", "utilizes"), "use"),
    **dict.fromkeys(("leveraged", "utilised", "utilized"), "used"),
    **dict.fromkeys(("leveraging", "utilising", "utilizing"), "using"),
    **dict.fromkeys(("going forward",), "from now on"),
    **dict.fromkeys(("deep dive", "deep-dive", "deep dives"), "close look"),
    **dict.fromkeys(
        ("low-hanging fruit", "low hanging fruit", "quick win", "quick wins"), "easy first step"
    ),
    **dict.fromkeys(("touch base", "touching base"), "talk"),
    **dict.fromkeys(("circle back", "circling back"), "come back to it"),
    **dict.fromkeys(("blue-sky thinking", "blue sky thinking"), "new ideas"),
    **dict.fromkeys(("outside the box", "out of the box thinking"), "in a new way"),
    **dict.fromkeys(("move the needle", "moves the needle"), "make a difference"),
    **dict.fromkeys(
        ("paradigm shift", "game changer", "game-changer", "step change"), "big change"
    ),
    **dict.fromkeys(
        ("game-changing", "cutting-edge", "cutting edge", "state of the art", "state-of-the-art"),
        "new",
    ),
    **dict.fromkeys(("best of breed", "best-of-breed", "world-class"), "very good"),
    **dict.fromkeys(("synergy", "synergies"), "working together"),
    **dict.fromkeys(("ideate", "ideating", "ideation"), "think of ideas"),
    **dict.fromkeys(("learnings", "key learnings", "key takeaways"), "what was learned"),
    **dict.fromkeys(("value add", "value-add"), "benefit"),
    **dict.fromkeys(("prior to",), "before"),
    **dict.fromkeys(("commence", "commences"), "start"),
    **dict.fromkeys(("holistic", "holistically"), "whole"),
    **dict.fromkeys(("incentivise", "incentivize"), "encourage"),
    **dict.fromkeys(("streamline", "streamlined", "streamlining"), "make simpler"),
    **dict.fromkeys(("spearhead", "spearheaded"), "lead"),
    **dict.fromkeys(("drill down", "drilling down"), "look closely"),
    **dict.fromkeys(("mission-critical", "mission critical", "business-critical"), "essential"),
    **dict.fromkeys(("on a daily basis",), "every day"),
    **dict.fromkeys(("hit the ground running",), "start well"),
    **dict.fromkeys(("win-win",), "good for both"),
    **dict.fromkeys(("impactful",), "effective"),
    **dict.fromkeys(("operationalise", "operationalize"), "put into practice"),
    **dict.fromkeys(("thought leader", "thought leaders", "thought leadership"), "expert"),
    **dict.fromkeys(("at this moment in time", "at this point in time"), "now"),
    **dict.fromkeys(("boil the ocean",), "try to do everything"),
}
"""Jargon to a plainer word. Terms of the field, such as sprint, agile and stakeholder, are not here."""

_PHRASES = Phrases.of(PLAIN)


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every phrase of the list in English prose."""
    for writing in _PHRASES.writings(prose(curriculum), Language.EN):
        for piece in writing.pieces:
            for found in _PHRASES.find(piece.text):
                yield Finding(piece.at(found.start), {"found": found.words, "plain": found.advice})


RULE = Rule(
    code="A016",
    name="jargon",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Jargon Saesneg yw "{found}".',
        en='"{found}" is jargon.',
    ),
    remedy=Bilingual(
        cy='Byddai "{plain}", neu rywbeth tebyg, yn gliriach.',
        en='"{plain}", or something like it, would be clearer.',
    ),
    why=Bilingual(
        cy="Mae geiriau plaen yn gliriach i bawb, ac yn haws eu cyfieithu.",
        en="Plain words are clearer to everybody, and easier to translate.",
    ),
    bad="Going forward, we will leverage the data.",
    good="From now on, we will use the data.",
    find=find,
    is_local=True,
)
