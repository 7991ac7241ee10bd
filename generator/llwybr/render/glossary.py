"""The glossary, in each language's alphabetical order."""

from __future__ import annotations

from dataclasses import dataclass

from llwybr.curriculum.glossary import Term

from .frame import Frame, Scene, frame, section_title
from .ordering import alphabetical, first_letter


@dataclass(frozen=True, slots=True)
class TermView:
    """A term with its counterpart."""

    id: str
    term: str
    definition: str
    plural: str
    gender: str
    other_term: str
    other_lang: str
    source: str


@dataclass(frozen=True, slots=True)
class LetterView:
    """The terms under one letter."""

    letter: str
    terms: tuple[TermView, ...]


@dataclass(frozen=True, slots=True)
class GlossaryView:
    """The glossary."""

    frame: Frame
    lead: str
    status: str
    letters: tuple[LetterView, ...]


def glossary_view(scene: Scene) -> GlossaryView:
    """Every term under its letter."""
    glossary = scene.plan.curriculum.glossary
    terms = glossary.value.terms if glossary else ()
    views = [_term(scene, term) for term in terms]
    letters: dict[str, list[TermView]] = {}
    for view in alphabetical(views, lambda view: view.term, scene.language):
        letters.setdefault(first_letter(view.term, scene.language), []).append(view)
    title, lead = section_title(scene, "glossary"), scene.words["glossary.lead"]
    return GlossaryView(
        frame=frame(scene, title, lead, ()),
        lead=lead,
        status=scene.words["glossary.status"],
        letters=tuple(LetterView(letter, tuple(here)) for letter, here in letters.items()),
    )


def _term(scene: Scene, term: Term) -> TermView:
    here = term.in_(scene.language)
    gender = term.cy.gender
    return TermView(
        id=term.id,
        term=here.term,
        definition=here.definition,
        plural=here.plural or "",
        gender=scene.words[f"gender.{gender}"] if gender in ("m", "f", "mf") else "",
        other_term=term.in_(scene.language.other).term,
        other_lang=scene.language.other.value,
        source=scene.words[f"source.{term.source}"],
    )
