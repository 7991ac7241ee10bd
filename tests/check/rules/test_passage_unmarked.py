from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/cy/modules/first.md"
ENGLISH = "content/en/modules/first.md"
PLACE = "Daw rhywun at y cownter."


def test_english_sentence_in_a_welsh_passage_is_found(tiny: Tiny) -> None:
    tiny.replace(
        PATH, PLACE, "Daw rhywun at y cownter bob dydd. We will call you back tomorrow. Dewch eto."
    )
    [found] = tiny.diagnostics()
    assert found.code == "P009"
    assert found.location == Location(PATH, 10, 35)
    assert found.message(Language.EN) == (
        'The words "We will call you back tomorrow." are in the other language, '
        "and nothing says so."
    )
    assert found.message(Language.CY) == (
        'Mae\'r geiriau "We will call you back tomorrow." yn yr iaith arall, ac nid oes dim yn '
        "dweud hynny."
    )
    assert found.remedy(Language.EN) == (
        'Put the words between <span lang="en"> and </span>, or translate them.'
    )
    assert found.remedy(Language.CY) == (
        'Rhowch y geiriau rhwng <span lang="en"> a </span>, neu cyfieithwch nhw.'
    )


@pytest.mark.parametrize(
    "quotation",
    [
        '"we will call you back"',
        "\u201cwe will call you back\u201d",
        "\u2018we will call you back\u2019",
    ],
)
def test_quotation_is_found_at_its_first_word(tiny: Tiny, quotation: str) -> None:
    tiny.replace(PATH, PLACE, f"Y neges a ddaw at bawb yw {quotation} ar y sgrin.")
    [found] = tiny.diagnostics("P009")
    assert found.location == Location(PATH, 10, 28)
    assert found.values == {"words": "we will call you back", "lang": "en"}


def test_welsh_quotation_in_english_is_found(tiny: Tiny) -> None:
    tiny.replace(
        ENGLISH,
        "Somebody comes to the counter.",
        'The sign at the counter says "rydych yn gallu gofyn yn Gymraeg" to everybody.',
    )
    [found] = tiny.diagnostics("P009")
    assert found.location == Location(ENGLISH, 10, 31)
    assert found.values == {"words": "rydych yn gallu gofyn yn Gymraeg", "lang": "cy"}


def test_cell_of_a_table_is_found(tiny: Tiny) -> None:
    tiny.replace(
        PATH,
        "| Cyrraedd | Ar goll |",
        "| Mae rhywun yn dod at y cownter bob dydd | We will call you back |",
    )
    assert [d.location for d in tiny.diagnostics("P009")] == [Location(PATH, 22, 45)]


@pytest.mark.parametrize(
    "text",
    [
        'Y neges yw "call you back soon" ar y sgrin.',
        'Y neges yw "<span lang="en">we will call you back</span>" ar y sgrin.',
        'Y neges yw "byddwn yn eich ffonio chi yn ôl" ar y sgrin.',
        "Y neges yw `we will call you back` ar y sgrin.",
        "Gofynnwch i The Council of the Valleys heddiw, ac wedyn i bawb arall.",
    ],
    ids=["four-words", "marked", "welsh", "code", "name"],
)
def test_other_words_are_fine(tiny: Tiny, text: str) -> None:
    tiny.replace(PATH, PLACE, text)
    assert tiny.diagnostics("P009") == []


def test_passage_in_the_other_language_is_told_once(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, "We will call you back tomorrow. Then you can tell us more.")
    assert [d.code for d in tiny.diagnostics()] == ["P006"]
