from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.search.lemmas import Lemmas, chosen
from llwybr.search.lexicon import Lexicon, lexicon

CY, EN = Language.CY, Language.EN
NOTHING: frozenset[str] = frozenset()


def lemma(word: str, language: Language = CY, *vocabulary: str) -> str:
    return Lemmas(language, {}, frozenset(vocabulary), Lexicon()).of(word)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("gymuned", "cymuned"),
        ("nghymunedau", "cymuned"),
        ("chymuned", "cymuned"),
        ("cymuned", "cymuned"),
        ("ddinasyddion", "dinesydd"),
        ("tŷ", "tŷ"),
        ("tai", "tŷ"),
        ("wasanaethau", "gwasanaeth"),
        ("ddysgu", "dysgu"),
        ("dysgais", "dysgu"),
        ("sgiliau", "sgil"),
        ("sgil", "sgil"),
    ],
)
def test_welsh_words_stand_under_the_form_of_dictionaries(word: str, expected: str) -> None:
    assert lemma(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("rhaglenni", "rhaglen"), ("grwpiau", "grŵp"), ("ffurflenni", "ffurflen")],
)
def test_a_plural_is_not_taken_for_a_verb(word: str, expected: str) -> None:
    assert lemma(word) == expected


def test_of_several_words_for_people_the_site_decides() -> None:
    assert lemma("ddylunwyr", CY, "dylunydd") == "dylunydd"
    assert lemma("defnyddwyr", CY, "defnyddiwr") == "defnyddiwr"


def test_a_mutation_of_a_word_nobody_knows_is_undone_where_the_site_has_the_word() -> None:
    assert lemma("fworgip", CY, "mworgip") == "mworgip"
    assert lemma("fworgip") == "fworgip"


@pytest.mark.parametrize(
    ("word", "expected"),
    [("services", "service"), ("designed", "design"), ("better", "good"), ("gdad", "gdad")],
)
def test_english_words_stand_under_the_form_of_dictionaries(word: str, expected: str) -> None:
    assert lemma(word, EN) == expected


def test_an_english_noun_in_ing_stands_under_its_verb_where_the_site_has_that() -> None:
    assert lemma("mapping", EN, "map") == "map"
    assert lemma("mapping", EN) == "mapping"


def test_words_of_the_other_language_have_lemmas_too() -> None:
    assert lemma("services", CY) == "service"
    assert lemma("nghymunedau", EN) == "cymuned"


def test_numbers_stand_for_themselves() -> None:
    assert lemma("2025", CY) == "2025"


def test_the_glossary_comes_first(tiny: Tiny) -> None:
    path = "curriculum/glossary.yml"
    tiny.replace(
        path, "definition: Tref fawr.}", "definition: Tref fawr.}\n    lemmas: {Tai: Dinas}"
    )
    glossary = tiny.read().glossary
    assert glossary is not None
    decided = chosen(glossary.value, CY)
    assert decided == {"caneuon": "cân", "tai": "dinas"}
    lemmas = Lemmas(CY, decided, NOTHING, Lexicon())
    assert lemmas.of("tai") == "dinas"
    assert lemmas.of("caneuon") == "cân"
    assert lemmas.of("chaneuon") == "cân"
    assert chosen(glossary.value, EN) == {}
    assert chosen(None, CY) == {}


def test_what_only_mutates_in_a_plural_is_no_other_word(tiny: Tiny) -> None:
    tiny.replace(
        "curriculum/glossary.yml",
        "term: cân, gender: f, plural: caneuon",
        "term: cân gynnes, gender: f, plural: caneuon cynnes",
    )
    glossary = tiny.read().glossary
    assert glossary is not None
    assert chosen(glossary.value, CY) == {"caneuon": "cân"}


def test_a_decided_lemma_decides_for_what_leads_to_it() -> None:
    lemmas = Lemmas(CY, {"cymuned": "bro"}, NOTHING, Lexicon())
    assert lemmas.of("nghymunedau") == "bro"


def test_the_lexicons_are_those_of_the_checks() -> None:
    assert len(lexicon(CY)) > 300_000
    assert lexicon(CY)["nghymunedau"] == "cymuned"
