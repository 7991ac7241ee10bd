"""The lexicon knows inflected and mutated forms of both languages."""

from __future__ import annotations

import pytest

from llwybr.check.lexicon import knows, lemma
from llwybr.curriculum.language import Language


@pytest.mark.parametrize("word", ["gyrsiau", "nghyfrifiadur", "gellir", "pwysicaf"])
def test_welsh(word: str) -> None:
    assert knows(Language.CY, word)
    assert not knows(Language.EN, word)


def test_english() -> None:
    assert knows(Language.EN, "councils")
    assert not knows(Language.CY, "councils")


def test_lemma() -> None:
    assert lemma(Language.CY, "bobl") == "pobl"
    assert lemma(Language.EN, "councils") == "council"
