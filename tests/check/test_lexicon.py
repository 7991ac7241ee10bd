"""The lexicon knows inflected and mutated forms of both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from llwybr.check import lexicon
from llwybr.check.lexicon import knows, lemma
from llwybr.curriculum.language import Language
from llwybr.memory.keeper import Keeper


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


def test_answers_are_kept_from_run_to_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lexicon, "_answers", {})
    lexicon.learnt()
    asked = [(Language.CY, "bobl"), (Language.EN, "councils"), (Language.CY, "zzzz")]
    first = [(knows(*each), lemma(*each)) for each in asked]
    answers = lexicon.learnt()
    assert len(answers) == len(asked)
    assert lexicon.learnt() == {}
    keeper = Keeper.of(tmp_path)
    lexicon.keep(keeper.shelf("words"), answers)
    keeper.save()

    def never(*_: object) -> str:
        raise AssertionError("looked up again")

    monkeypatch.setattr(lexicon, "_answers", {})
    monkeypatch.setattr(lexicon, "_looked_up", never)
    lexicon.recall(Keeper.of(tmp_path).shelf("words"))
    assert [(knows(*each), lemma(*each)) for each in asked] == first
    with pytest.raises(AssertionError, match="looked up again"):
        knows(Language.CY, "pobl")
