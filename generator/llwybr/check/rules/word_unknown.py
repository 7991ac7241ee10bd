"""A Welsh word that the dictionary does not know.

Needs the extra `spelling` and a dictionary; without them nothing is looked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from llwybr.check.prose import Piece, Writing, names, prose
from llwybr.check.rule import Dictionary, Finding, Given, Rule, Severity
from llwybr.check.spelling import LONGEST, is_known, misspelt, nearest, with_mutations
from llwybr.check.tongue import foreign_places, words_of_names
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual, Language
from llwybr.welsh.words import WORD, plain

_SUGGESTED = 100
"""For so many words a likely spelling is looked for."""


def find_given(curriculum: Curriculum, given: Given) -> Iterator[Finding]:
    """The first place in each file of every word that nobody knows."""
    dictionary = given.dictionary
    if dictionary is None:
        return
    accepted = with_mutations(_accepted(curriculum))
    spelt = prose(curriculum).spellings[Language.CY]
    suspects = {word for word in spelt if not is_known(plain(word), dictionary, accepted)}
    near = {word: nearest(word, dictionary) for word in islice(sorted(suspects), _SUGGESTED)}
    no_names = words_of_names(curriculum)
    for writing in prose(curriculum).having(Language.CY, suspects):
        for piece, place, word in _first_places(writing, dictionary, accepted, no_names):
            values = {"word": word[:LONGEST], "near": near.get(word.casefold(), "")}
            yield Finding(piece.at(place), values)


def _accepted(curriculum: Curriculum) -> Iterator[str]:
    """Words of the project's list, of names, and of the glossary's Welsh terms."""
    yield from curriculum.words
    texts = list(names(curriculum))
    for term in curriculum.glossary.value.terms if curriculum.glossary else ():
        texts += (term.cy.term, term.cy.plural or "", *term.cy.synonyms)
    for text in texts:
        yield from (plain(match[0]) for match in WORD.finditer(text))


def _first_places(
    writing: Writing,
    dictionary: Dictionary,
    accepted: frozenset[str],
    known: frozenset[str],
) -> Iterator[tuple[Piece, int, str]]:
    told: set[str] = set()
    for piece in writing.pieces:
        found = list(misspelt(piece.text, dictionary, accepted))
        places = list(foreign_places(piece.text, writing.language, known)) if found else []
        for place, word in found:
            is_foreign = any(start <= place < end for start, end in places)
            if not is_foreign and word.casefold() not in told:
                told.add(word.casefold())
                yield piece, place, word


RULE = Rule(
    code="A014",
    name="word-unknown",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Nid yw\'r geiriadur Cymraeg yn adnabod "{word}".',
        en='The Welsh dictionary does not know "{word}".',
    ),
    remedy=Bilingual(
        cy='Cywirwch y sillafiad. Os yw\'r gair yn iawn, ychwanegwch ef at "curriculum/words.txt"; os gair Saesneg yw, rhowch ef mewn elfen <span lang="en">.',
        en='Correct the spelling. If the word is right, add it to "curriculum/words.txt"; if it is English, put it into <span lang="en">.',
    ),
    guess=Bilingual(
        cy='Ai "{near}" oedd gennych mewn golwg? Os yw\'r gair yn iawn, ychwanegwch ef at "curriculum/words.txt".',
        en='Did you mean "{near}"? If the word is right, add it to "curriculum/words.txt".',
    ),
    why=Bilingual(
        cy="Mae camsillafiad yn drysu'r darllenydd ac yn rhwystro chwilio, ac mae pob testun Cymraeg yn haeddu'r un gofal â'r Saesneg.",
        en="A misspelling trips up readers and search, and every Welsh text deserves the same care as the English.",
    ),
    bad="Ysgrifenu cwestiwn agored",
    good="Ysgrifennu cwestiwn agored",
    find_given=find_given,
)
