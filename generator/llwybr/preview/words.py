"""The preview's own words."""

from __future__ import annotations

from llwybr.curriculum.language import Bilingual, Language

_WORDS = {
    "title": Bilingual(cy="Rhagolwg", en="Preview"),
    "none": Bilingual(cy="Ni chafwyd dim o'i le.", en="Nothing was found to be wrong."),
    "here": Bilingual(cy="Ar y dudalen hon", en="On this page"),
    "elsewhere": Bilingual(cy="Ar dudalennau eraill", en="On other pages"),
    "more": Bilingual(cy="Heb eu dangos yma: {n}", en="Not shown here: {n}"),
    "working": Bilingual(
        cy="Mae gweddill y safle'n cael ei wirio a'i adeiladu.",
        en="The rest of the site is being checked and built.",
    ),
    "old": Bilingual(
        cy="Dyma'r dudalen fel yr oedd cyn y camgymeriad.",
        en="The page is shown as it was before the mistake.",
    ),
    "help": Bilingual(cy="Cymorth", en="Help"),
    "failed": Bilingual(cy="Nid oedd modd llunio'r dudalen.", en="The page could not be drawn."),
}


def say(key: str, language: Language, **values: str) -> str:
    """One of the preview's texts in one language."""
    return _WORDS[key].in_(language).format(**values)
