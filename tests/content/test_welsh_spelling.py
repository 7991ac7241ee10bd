"""Every Welsh word is in the dictionary or on the list of words that somebody looked at.

The dictionary is hunspell's cy_GB, from the npm package named in `tests/dictionary`. A word that it
lacks and that is right goes into `welsh_words.txt`. This finds misspellings, not bad Welsh.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from hunspell import Hunspell

from conftest import PROJECT
from llwybr.read.tree import read
from welsh_text import texts, words

DICTIONARY = PROJECT / "tests" / "dictionary"
ACCEPTED = Path(__file__).with_name("welsh_words.txt")


@pytest.fixture(scope="module")
def dictionary(tmp_path_factory: pytest.TempPathFactory) -> Hunspell:
    """The dictionary, fetched by npm the first time."""
    package = DICTIONARY / "node_modules" / "dictionary-cy"
    if not package.is_dir():
        if not shutil.which("npm"):
            if os.environ.get("CI"):
                pytest.fail("npm is needed to fetch the Welsh dictionary")
            pytest.skip("no npm here to fetch the Welsh dictionary")
        subprocess.run(["npm", "ci", "--silent"], cwd=DICTIONARY, check=True)
    folder = tmp_path_factory.mktemp("hunspell")
    for ending in ("aff", "dic"):
        shutil.copy(package / f"index.{ending}", folder / f"cy.{ending}")
    return Hunspell("cy", hunspell_data_dir=str(folder))


def accepted() -> list[str]:
    lines = ACCEPTED.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def is_known(word: str, dictionary: Hunspell) -> bool:
    return any(dictionary.spell(form) for form in (word, word.lower(), word.capitalize()))


def test_every_welsh_word_is_known(dictionary: Hunspell) -> None:
    known = set(accepted())
    unknown: dict[str, str] = {}
    for place, text in texts(read(PROJECT)):
        for word in words(text):
            parts = [word] if is_known(word, dictionary) else word.split("-")
            for part in parts:
                if part.lower() not in known and not is_known(part, dictionary):
                    unknown.setdefault(part, place)
    assert unknown == {}


def test_the_dictionary_knows_mutations_and_refuses_mistakes(dictionary: Hunspell) -> None:
    assert is_known("gymuned", dictionary)
    assert is_known("nghymunedau", dictionary)
    assert not is_known("ysgrifenu", dictionary)


def test_the_list_is_sorted_and_each_word_is_needed(dictionary: Hunspell) -> None:
    listed = accepted()
    assert listed == sorted(set(listed))
    met = {
        w.lower()
        for _, text in texts(read(PROJECT))
        for word in words(text)
        for w in word.split("-")
    }
    assert [word for word in listed if word not in met or is_known(word, dictionary)] == []
