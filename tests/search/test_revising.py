"""An index that was changed in place is the one that is made from the beginning, or none at all."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest

from llwybr.curriculum.language import Language
from llwybr.search import lines as lines_room
from llwybr.search.documents import Document
from llwybr.search.index import lines
from llwybr.search.lexicon import Lexicon
from llwybr.search.lines import Line, lexeme, line
from llwybr.search.reading import Reading, read
from llwybr.search.revising import revised

WORDS = {
    Language.CY: "cymuned gymuned nghymunedau tŷ tai y a mae dinesydd dinasyddion ddinasyddion "
    "gwasanaeth wasanaethau dysgu ddysgu e-bost bostio",
    Language.EN: "community communities house the and a is citizen citizens service services "
    "learn learning e-mail posting",
}
LEXICON = Lexicon()


def readings(language: Language, documents: list[Document]) -> list[Reading]:
    found: dict[str, Reading] = {}
    return [found[key] for key in read(language, documents, found)]


def made(language: Language, documents: list[Document]) -> tuple[Line, ...]:
    return lines(language, readings(language, documents), {}, LEXICON)


def document(chance: random.Random, language: Language, number: int) -> Document:
    def some(most: int) -> str:
        return " ".join(chance.choices(WORDS[language].split(), k=chance.randint(0, most)))

    return Document(
        url=f"{number}/",
        kind="page",
        title=some(2),
        summary="",
        keywords=some(1),
        lead=some(4),
        told=some(12),
    )


def edits(chance: random.Random, language: Language) -> Iterator[tuple[list[Document], ...]]:
    """Sites before and after an edit of one or two documents."""
    for _ in range(60):
        before = [document(chance, language, n) for n in range(chance.randint(2, 14))]
        after = list(before)
        for n in chance.choices(range(len(before)), k=chance.randint(1, 2)):
            field = chance.choice(("title", "keywords", "lead", "told"))
            other = document(chance, language, n)
            after[n] = replace(before[n], **{field: getattr(other, field)})
        yield before, after


@pytest.mark.parametrize("many", [200, 3])
@pytest.mark.parametrize("language", Language)
def test_it_is_the_one_made_from_the_beginning(
    language: Language, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines_room, "MANY", many)
    told = 0
    for before, after in edits(random.Random(5), language):
        old = made(language, before)
        found = revised(language, old, readings(language, before), readings(language, after))
        if found is not None:
            assert found == made(language, after)
            told += old != found
    assert told > 15


def site(*texts: str) -> list[Document]:
    return [
        Document(url=f"{n}/", kind="page", title=f"house {n}", summary="", told=text)
        for n, text in enumerate(texts)
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (("a service", "a service"), ("a service",)),
        (("a service", "a service"), ("a service", "a learning")),
        (("a service learning", "a service"), ("a service", "a service")),
        (("the services", "a service"), ("the services", "service")),
    ],
    ids=["one less", "a new word", "a word gone", "a small word gone"],
)
def test_whatever_else_changes_an_index_is_made_from_the_beginning(
    before: tuple[str, ...], after: tuple[str, ...]
) -> None:
    then, now = (readings(Language.EN, site(*texts)) for texts in (before, after))
    assert revised(Language.EN, made(Language.EN, site(*before)), then, now) is None


def test_many_changes_are_not_followed() -> None:
    then = readings(Language.EN, site(*["service learning"] * 60))
    now = readings(Language.EN, site(*["service learning"] * 5, *["learning service service"] * 55))
    assert (
        revised(Language.EN, made(Language.EN, site(*["service learning"] * 60)), then, now) is None
    )


@pytest.mark.parametrize("language", Language)
def test_a_line_tells_what_it_was_made_of(language: Language) -> None:
    chance = random.Random(3)
    documents = [document(chance, language, n) for n in range(40)]
    for each in made(language, documents):
        assert line(lexeme(each), len(documents)) == each
