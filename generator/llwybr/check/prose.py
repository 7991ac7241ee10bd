"""Every text that readers see, by file and language, with its places."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.glossary import Glossary
from llwybr.curriculum.language import Bilingual, Language, Name, Record
from llwybr.curriculum.location import Entry, KeyPath, Location, Source
from llwybr.curriculum.module import Edition, EditionFront
from llwybr.curriculum.once import once
from llwybr.curriculum.page import PageEdition
from llwybr.curriculum.quiz import Question, Quiz
from llwybr.curriculum.text import Passage, Text
from llwybr.welsh.words import WORD, plain

_ADDRESS = "url"
"""A key whose value has two languages and no words."""


@dataclass(frozen=True, slots=True)
class Label:
    """A text from YAML."""

    text: str
    source: Source
    way: KeyPath

    @property
    def location(self) -> Location:
        """Where it begins."""
        return self.source.at(*self.way)

    def at(self, _: int) -> Location:
        """Where it begins, whatever the place in it: YAML may have quoted or folded it."""
        return self.location


@dataclass(frozen=True, slots=True)
class ImageText:
    """The words that stand for an image."""

    text: str
    location: Location

    def at(self, _: int) -> Location:
        """Where the image stands."""
        return self.location


Piece = Passage | Label | ImageText
"""A stretch of prose: `text`, `location`, and `at(place)` for a place in the text."""


@dataclass(frozen=True, slots=True)
class Writing:
    """What one file says in one language."""

    language: Language
    labels: tuple[Label, ...]
    images: tuple[ImageText, ...] = ()
    passages: tuple[Passage, ...] = ()

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """All its stretches of prose."""
        return (*self.labels, *self.images, *self.passages)

    @property
    def text(self) -> str:
        """All of it; pieces stand on lines of their own."""
        return "\n".join(piece.text for piece in self.pieces)


@dataclass(frozen=True)
class Prose:
    """The writings of a curriculum, and which words there are in each language."""

    writings: tuple[Writing, ...]

    def having(self, language: Language, words: Collection[str]) -> Iterator[Writing]:
        """The writings in a language in which at least one of the words stands, in lower case.

        A rule that looks for few words reads only these closely.
        """
        spellings = self.spellings[language]
        wanted = {spelling for word in words for spelling in spellings.get(word, ())}
        for writing in self.writings if wanted else ():
            if writing.language is language and not wanted.isdisjoint(writing.text.split()):
                yield writing

    @cached_property
    def spellings(self) -> Mapping[Language, Mapping[str, set[str]]]:
        """For each language and word in lower case, the ways in which it stands in texts.

        A word with a hyphen or a clitic is found in whole and in parts.
        """
        return {language: _spellings(self._tokens(language)) for language in Language}

    def _tokens(self, language: Language) -> set[str]:
        tokens: set[str] = set()
        for writing in self.writings:
            if writing.language is language:
                tokens.update(writing.text.split())
        return tokens


@once
def prose(curriculum: Curriculum) -> Prose:
    """All prose of a curriculum; gathered once for all rules."""
    return Prose(tuple(_writings(curriculum)))


def names(curriculum: Curriculum) -> tuple[str, ...]:
    """Names that are the same in both languages, as the glossary lists them."""
    return curriculum.glossary.value.names if curriculum.glossary else ()


def _spellings(tokens: set[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for token in tokens:
        for match in WORD.finditer(token.casefold()):
            whole = match[0].replace("\u2019", "'")
            word = plain(whole)
            for form in {whole, word, whole.partition("'")[0], *word.split("-")}:
                found.setdefault(form, set()).add(token)
    return found


def _writings(curriculum: Curriculum) -> Iterator[Writing]:
    for edition in curriculum.editions():
        yield _writing(edition)
    for entry in _records(curriculum):
        yield from _by_language(list(_bilingual(entry.value, entry.source, ())))
    if curriculum.glossary:
        yield from _by_language(list(_terms(curriculum.glossary)))


def _writing(edition: Edition | PageEdition) -> Writing:
    """Front matter and body, without what is marked as being in another language."""
    labels, text, quizzes = tuple(_front_labels(edition)), edition.text, edition.text.quizzes
    images = tuple(ImageText(image.words, image.location) for image in text.images)
    if not any("lang" in tag.attributes for tag in text.tags):
        questions = tuple(_question_labels(quizzes))
        return Writing(edition.language, (*labels, *questions), images, text.passages)
    marked = _Marked.of(text)
    questions = tuple(_question_labels(quiz for quiz in quizzes if quiz.location not in marked))
    return Writing(
        edition.language,
        (*labels, *questions),
        tuple(each for each in images if each.location not in marked),
        tuple(each for each in text.passages if each.first_line not in marked),
    )


def _records(curriculum: Curriculum) -> Iterator[Entry[Record]]:
    if curriculum.organisation:
        yield curriculum.organisation
    if curriculum.accessibility:
        yield curriculum.accessibility
    yield from curriculum.frameworks.values()
    yield from curriculum.roles.values()
    yield from curriculum.pathways.values()


def _by_language(found: list[tuple[Language, Label]]) -> Iterator[Writing]:
    for language in Language:
        yield Writing(language, tuple(label for each, label in found if each is language))


def _front_labels(edition: Edition | PageEdition) -> Iterator[Label]:
    front, source = edition.front.value, edition.front.source
    yield Label(front.title, source, ("title",))
    yield Label(front.summary, source, ("summary",))
    if isinstance(front, EditionFront):
        for key, outcome in front.outcomes.items():
            yield Label(outcome, source, ("outcomes", key))
        for n, point in enumerate(front.key_points):
            yield Label(point, source, ("key_points", n))
        for n, keyword in enumerate(front.keywords):
            yield Label(keyword, source, ("keywords", n))


def _question_labels(quizzes: Iterable[Quiz]) -> Iterator[Label]:
    """What readers are asked, the answers, and what is said of each."""
    entries: list[Entry[Question]] = [quiz.entry for quiz in quizzes if quiz.entry]
    for entry in entries:
        yield Label(entry.value.question, entry.source, ("question",))
        for n, option in enumerate(entry.value.options):
            yield Label(option.text, entry.source, ("options", n, "text"))
            yield Label(option.feedback, entry.source, ("options", n, "feedback"))


def _bilingual(value: object, source: Source, way: KeyPath) -> Iterator[tuple[Language, Label]]:
    if isinstance(value, Bilingual):
        # Where nobody has given a Welsh name the English one stands there: it is not Welsh prose.
        is_missing = isinstance(value, Name) and value.is_missing
        for language in (Language.EN,) if is_missing else Language:
            yield language, Label(value.in_(language), source, (*way, language.value))
    elif isinstance(value, Record):
        for key in type(value).model_fields:
            if key != _ADDRESS:
                yield from _bilingual(getattr(value, key), source, (*way, key))
    elif isinstance(value, tuple):
        for n, part in enumerate(value):
            yield from _bilingual(part, source, (*way, n))


def _terms(glossary: Entry[Glossary]) -> Iterator[tuple[Language, Label]]:
    source = glossary.source
    for n, term in enumerate(glossary.value.terms):
        for language in Language:
            words, way = term.in_(language), ("terms", n, language.value)
            yield language, Label(words.term, source, (*way, "term"))
            yield language, Label(words.definition, source, (*way, "definition"))
            if words.plural:
                yield language, Label(words.plural, source, (*way, "plural"))
            for k, synonym in enumerate(words.synonyms):
                yield language, Label(synonym, source, (*way, "synonyms", k))


@dataclass(frozen=True, slots=True)
class _Marked:
    """The parts of a text that an element marks as being in a language of their own."""

    starts: tuple[Location, ...]
    ends: tuple[Location, ...]
    """For each start, where the furthest element that began by then ends."""

    @staticmethod
    def of(text: Text) -> _Marked:
        """The elements with a language that end in another block; others are blanked out."""
        closings: dict[str, list[Location]] = {}
        for closing in text.closings:
            closings.setdefault(closing.name, []).append(closing.location)
        starts: list[Location] = []
        ends: list[Location] = []
        for tag in text.tags:
            of_name = closings.get(tag.name, []) if "lang" in tag.attributes else []
            place = bisect_right(of_name, tag.location)
            if place < len(of_name):
                starts.append(tag.location)
                ends.append(max(of_name[place], ends[-1] if ends else of_name[place]))
        return _Marked(tuple(starts), tuple(ends))

    def __contains__(self, place: Location) -> bool:
        number = bisect_right(self.starts, place)
        return number > 0 and place < self.ends[number - 1]
