"""The glossary, in each language's alphabetical order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from llwybr.curriculum.glossary import Term

from .frame import Frame, Label, Link, Scene, frame, section_title
from .ordering import alphabetical, by_letter

_NAMED = 5
"""Modules that are named below a term that many use."""


@dataclass(frozen=True, slots=True)
class CounterpartView:
    """A term in the other language."""

    term: Label
    plural: Label | None


@dataclass(frozen=True, slots=True)
class TermView:
    """A term with its counterpart. `gender` is that of the Welsh word, on either side.

    `used` are modules whose text holds the term; `others` says how many more there are, and leads
    to a search for them.
    """

    id: str
    term: str
    definition: str
    plural: str
    synonyms: tuple[str, ...]
    gender: str
    other: CounterpartView
    source: str
    used: tuple[Link, ...]
    others: Link | None


@dataclass(frozen=True, slots=True)
class LetterView:
    """The terms under one letter."""

    letter: str
    anchor: str
    terms: tuple[TermView, ...]


@dataclass(frozen=True, slots=True)
class GlossaryView:
    """The glossary. `status` says that nobody has reviewed it, where that is so."""

    frame: Frame
    lead: str
    status: str
    parts: tuple[Link, ...]
    letters: tuple[LetterView, ...]


def glossary_view(scene: Scene) -> GlossaryView:
    """Every term under its letter."""
    glossary = scene.plan.curriculum.glossary
    terms = glossary.value.terms if glossary else ()
    title, lead = section_title(scene, "glossary"), scene.words["glossary.lead"]
    letters = _letters(scene, terms)
    is_drafted = any(term.status == "drafted" for term in terms)
    return GlossaryView(
        frame=frame(scene, title, lead, ()),
        lead=lead if terms else scene.words["glossary.none"],
        status=scene.words["glossary.status"] if is_drafted else "",
        parts=tuple(Link(Label(each.letter), f"#{each.anchor}") for each in letters),
        letters=letters,
    )


def _letters(scene: Scene, terms: tuple[Term, ...]) -> tuple[LetterView, ...]:
    used = scene.plan.uses[scene.language]
    views = [_term(scene, term, used.get(term.id, ())) for term in terms]
    letters = by_letter(views, lambda view: view.term, scene.language)
    return tuple(LetterView(letter, f"letter-{letter.lower()}", here) for letter, here in letters)


def _term(scene: Scene, term: Term, used: Sequence[str]) -> TermView:
    links = alphabetical(map(scene.module_link, used), lambda e: e.label.text, scene.language)
    named = links if len(links) <= _NAMED + 1 else links[:_NAMED]
    here, gender = term.in_(scene.language), term.cy.gender
    return TermView(
        id=term.id,
        term=here.term,
        definition=here.definition,
        plural=here.plural or "",
        synonyms=here.synonyms,
        gender=scene.words[f"gender.{gender}"] if gender in ("m", "f", "mf") else "",
        other=_counterpart(scene, term),
        source=scene.words[f"source.{term.source}"],
        used=tuple(named),
        others=_others(scene, here.term, len(links) - len(named)),
    )


def _others(scene: Scene, term: str, more: int) -> Link | None:
    """A search for the modules that hold a term, where some of them are not named."""
    words = scene.words["glossary.used.others"].replace("{n}", str(more))
    asked = urlencode({"q": term, "kind": "module"})
    return Link(Label(words), f"{scene.href('search')}?{asked}") if more else None


def _counterpart(scene: Scene, term: Term) -> CounterpartView:
    words, lang = term.in_(scene.language.other), scene.language.other.value
    plural = Label(words.plural, lang=lang) if words.plural else None
    return CounterpartView(Label(words.term, lang=lang), plural)
