"""Mutations, on words that everybody knows."""

from __future__ import annotations

import pytest

from llwybr.welsh.mutation import aspirate, forms, nasal, origins, soft, with_h


@pytest.mark.parametrize(
    ("word", "softened"),
    [
        ("pobl", "bobl"),
        ("tref", "dref"),
        ("cyngor", "gyngor"),
        ("bwrdd", "fwrdd"),
        ("dogfen", "ddogfen"),
        ("gwasanaeth", "wasanaeth"),
        ("gardd", "ardd"),
        ("modiwl", "fodiwl"),
        ("llyfr", "lyfr"),
        ("rhestr", "restr"),
    ],
)
def test_soft(word: str, softened: str) -> None:
    assert soft(word) == softened


@pytest.mark.parametrize(
    ("word", "changed"),
    [
        ("Powys", "Mhowys"),
        ("Tywyn", "Nhywyn"),
        ("Caerdydd", "Nghaerdydd"),
        ("Bangor", "Mangor"),
        ("Dinbych", "Ninbych"),
        ("Gwynedd", "Ngwynedd"),
    ],
)
def test_nasal_keeps_the_capital_first(word: str, changed: str) -> None:
    assert nasal(word) == changed


@pytest.mark.parametrize(
    ("word", "changed"), [("pobl", "phobl"), ("tref", "thref"), ("cyngor", "chyngor")]
)
def test_aspirate(word: str, changed: str) -> None:
    assert aspirate(word) == changed


@pytest.mark.parametrize(
    "word", ["ysgol", "sgil", "ffordd", "chwarae", "ddoe", "theatr", "tsieni", ""]
)
def test_what_does_not_mutate_stays_as_it_is(word: str) -> None:
    assert soft(word) == nasal(word) == aspirate(word) == word


@pytest.mark.parametrize("word", ["llyfr", "rhestr", "modiwl", "gardd", "bwrdd", "dogfen"])
def test_only_p_t_and_c_take_the_aspirate(word: str) -> None:
    assert aspirate(word) == word


def test_h_stands_before_a_vowel_only() -> None:
    assert with_h("ysgol") == "hysgol"
    assert with_h("Ŵyn") == "Hŵyn"
    assert with_h("pobl") == "pobl"


def test_capitals_stay_capitals() -> None:
    assert soft("Gwynedd") == "Wynedd"
    assert nasal("CYMRU") == "NGHYMRU"


def test_forms_are_the_word_and_what_becomes_of_it() -> None:
    assert forms("cyngor") == {"cyngor", "gyngor", "nghyngor", "chyngor"}
    assert forms("ysgol") == {"ysgol", "hysgol"}
    assert forms("sgil") == {"sgil"}


@pytest.mark.parametrize(
    ("word", "first"),
    [
        ("gymuned", "cymuned"),
        ("nghymunedau", "cymunedau"),
        ("phobl", "pobl"),
        ("fodiwl", "modiwl"),
        ("fyd", "byd"),
        ("wasanaeth", "gwasanaeth"),
        ("hysgol", "ysgol"),
        ("ddogfen", "dogfen"),
    ],
)
def test_what_a_word_was_is_among_its_origins(word: str, first: str) -> None:
    assert first in list(origins(word))


@pytest.mark.parametrize("word", ["gymuned", "mhobl", "ddoe", "llyfr", "hanes", "", "ffordd"])
def test_every_origin_has_the_word_among_its_forms(word: str) -> None:
    assert all(word in forms(origin) and word != origin for origin in origins(word))


def test_a_mutation_of_two_letters_comes_before_one_of_one() -> None:
    assert next(origins("nghymuned")) == "cymuned"
