from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from conftest import GIVEN, Tiny
from llwybr.check.checking import check
from llwybr.check.diagnostic import Diagnostic
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/cy/modules/first.md"
PLACE = "Daw rhywun at y cownter."


@dataclass(frozen=True)
class AllBut:
    """A dictionary that knows every word but a few, and those in which z stands twice."""

    unknown: frozenset[str]

    def __contains__(self, word: str) -> bool:
        return word.lower() not in self.unknown and "zz" not in word.lower()


def diagnostics(tiny: Tiny, *unknown: str) -> list[Diagnostic]:
    given = replace(GIVEN, dictionary=AllBut(frozenset(unknown)))
    return [d for d in check(tiny.read(), given) if d.code == "A014"]


def test_unknown_word_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, "Daw rhywun at y zzcownter, a zzcownter arall.")
    [found] = diagnostics(tiny)
    assert found.location == Location(PATH, 10, 17)
    assert found.message(Language.EN) == 'The Welsh dictionary does not know "zzcownter".'
    assert found.message(Language.CY) == 'Nid yw\'r geiriadur Cymraeg yn adnabod "zzcownter".'
    assert found.remedy(Language.EN) == (
        'Did you mean "zcownter"? If the word is right, add it to "curriculum/words.txt".'
    )
    assert found.remedy(Language.CY) == (
        'Ai "zcownter" oedd gennych mewn golwg? Os yw\'r gair yn iawn, ychwanegwch ef at '
        '"curriculum/words.txt".'
    )


def test_word_that_is_like_no_other_is_told_without_a_guess(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, "Daw zzzzcownter.")
    [found] = diagnostics(tiny)
    assert found.remedy(Language.EN) == (
        'Correct the spelling. If the word is right, add it to "curriculum/words.txt"; if it is '
        'English, put it into <span lang="en">.'
    )
    assert found.remedy(Language.CY) == (
        'Cywirwch y sillafiad. Os yw\'r gair yn iawn, ychwanegwch ef at "curriculum/words.txt"; os '
        'gair Saesneg yw, rhowch ef mewn elfen <span lang="en">.'
    )


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("zzcownter'r", "zzcownter"),
        ("Zzcownter yw hwn.", "Zzcownter"),
        ("Dewch. Zzcownter yw hwn.", "Zzcownter"),
        ("zzail-gownter", "zzail-gownter"),
    ],
)
def test_clitics_capitals_and_hyphens(tiny: Tiny, text: str, word: str) -> None:
    tiny.replace(PATH, PLACE, text)
    assert [d.values["word"] for d in diagnostics(tiny)] == [word]


@pytest.mark.parametrize(
    "text",
    [
        "Daw Zzmared at y cownter.",
        "Daw ZZ a TermZzymru.",
        "Daw `zzcownter`.",
        'Daw <span lang="en">zzcounter</span>.',
        "Daw zzffrind, zzddinas a zzgân.",
        "Daw rhywun ar-lein.",
    ],
    ids=["name", "abbreviation", "code", "marked", "listed", "hyphen"],
)
def test_words_that_are_names_or_listed_are_fine(tiny: Tiny, text: str) -> None:
    tiny.write("curriculum/words.txt", "# looked at\nzzffrind\nzzgân\n")
    tiny.replace("curriculum/glossary.yml", "term: dinas,", "term: zzddinas,")
    tiny.replace(PATH, PLACE, text)
    assert diagnostics(tiny, "ar-lein") == []


def test_listed_word_may_be_mutated(tiny: Tiny) -> None:
    tiny.write("curriculum/words.txt", "cownter\n")
    tiny.replace(PATH, PLACE, "Daw rhywun at gownter neu at fy nghownter.")
    assert diagnostics(tiny, "cownter", "gownter", "nghownter") == []


def test_word_that_the_lexicon_knows_is_fine(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, "Gellir dod at y cownter.")
    assert diagnostics(tiny, "gellir") == []


def test_words_of_an_english_sentence_are_not_told_one_by_one(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, f"{PLACE} The zzcounter is not open for them. Dewch eto.")
    assert diagnostics(tiny) == []


def test_without_a_dictionary_nothing_is_looked_for(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, "Daw zzcownter.")
    assert tiny.diagnostics() == []


def test_guesses_are_made_for_a_hundred_words_only(tiny: Tiny) -> None:
    words = [f"zz{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(102)]
    tiny.replace(PATH, PLACE, "\n\n".join(words))
    guessed = [d.values["word"] for d in diagnostics(tiny) if d.values["near"]]
    assert guessed == words[:100]
