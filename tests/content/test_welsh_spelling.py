"""Every Welsh word is in the dictionary or on a list of words that somebody looked at.

The dictionary is hunspell's cy_GB, from the npm package named in `tests/dictionary`. The curriculum
is spelt as the rule `word-unknown` wants it; a word that the rule does not know and that is right
goes into `curriculum/words.txt`. The program's own words are spelt here. This finds misspellings,
not bad Welsh.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import replace

import pytest

from conftest import GIVEN, PROJECT
from llwybr.check.dictionary import HunspellDictionary
from llwybr.check.rules import word_unknown
from llwybr.check.spelling import misspelt, with_mutations
from llwybr.read.tree import read
from welsh_text import texts

FOLDER = PROJECT / "tests" / "dictionary"
LIST = PROJECT / "curriculum" / "words.txt"
CURRICULUM = read(PROJECT)
OF_THE_PROGRAM = frozenset(
    "cy ctrl curriculum dynodydd dynodyddion eg english false framework frameworks gdad generator "
    "hashes json matter md mf months none path png postiadau pre-commit root slug status true "
    "upgrade user-focus yml".split()
)
"""Names of keys, files and tools, and two terms, in the Welsh of the program and its README."""


@pytest.fixture(scope="module")
def dictionary() -> HunspellDictionary:
    """The dictionary, fetched by npm the first time."""
    package = FOLDER / "node_modules" / "dictionary-cy"
    if not package.is_dir():
        if not shutil.which("npm"):
            if os.environ.get("CI"):
                pytest.fail("npm is needed to fetch the Welsh dictionary")
            pytest.skip("no npm here to fetch the Welsh dictionary")
        subprocess.run(["npm", "ci", "--silent"], cwd=FOLDER, check=True)
    return HunspellDictionary(package / "index")


def unknown(dictionary: HunspellDictionary, accepted: frozenset[str]) -> list[tuple[str, str]]:
    """Where in the curriculum a word stands that is not known, and the word."""
    curriculum = replace(CURRICULUM, words=accepted)
    found = word_unknown.find_given(curriculum, replace(GIVEN, dictionary=dictionary))
    return [(each.location.path, each.values["word"]) for each in found]


def test_every_welsh_word_of_the_curriculum_is_known(dictionary: HunspellDictionary) -> None:
    assert unknown(dictionary, CURRICULUM.words) == []


def test_every_welsh_word_of_the_program_is_known(dictionary: HunspellDictionary) -> None:
    accepted = with_mutations(OF_THE_PROGRAM)
    found = {
        word: place for place, text in texts() for _, word in misspelt(text, dictionary, accepted)
    }
    assert found == {}


def test_the_dictionary_knows_mutations_and_refuses_mistakes(
    dictionary: HunspellDictionary,
) -> None:
    assert "gymuned" in dictionary
    assert "nghymunedau" in dictionary
    assert "Nghymru" in dictionary
    assert "ysgrifenu" not in dictionary


def test_the_list_is_sorted_and_each_word_on_it_is_needed(dictionary: HunspellDictionary) -> None:
    lines = LIST.read_text(encoding="utf-8").splitlines()
    listed = [line for line in lines if not line.startswith("#")]
    assert listed == sorted(set(listed))
    assert CURRICULUM.words == frozenset(listed)
    met = {word.casefold() for _, word in unknown(dictionary, frozenset())}
    assert [word for word in listed if met.isdisjoint(with_mutations([word]))] == []


def test_each_word_of_the_program_is_needed(dictionary: HunspellDictionary) -> None:
    met = {word.casefold() for _, text in texts() for _, word in misspelt(text, dictionary, ())}
    assert [word for word in OF_THE_PROGRAM if met.isdisjoint(with_mutations([word]))] == []
