from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

FIRST = "curriculum/modules/first.yml"
SECOND = "curriculum/modules/second.yml"
ENGLISH = "content/en/modules/second.md"
FIRST_EN = "content/en/modules/first.md"
FIRST_CY = "content/cy/modules/first.md"
ARRIVES = "Somebody comes to the counter."
SENTENCE = "Somebody comes to the counter today, as many did before, and asks. "
"""Twelve words."""


def test_text_that_nobody_reads_so_quickly_is_found(tiny: Tiny) -> None:
    tiny.replace(FIRST_EN, ARRIVES, SENTENCE * 80)
    tiny.replace(FIRST, "{learn: 20, practise: 10}", "{learn: 3}")
    [found] = tiny.diagnostics("M009")
    assert found.location == Location(FIRST, 5, 18)
    assert found.message(Language.EN) == (
        "The minutes do not fit the length of the text. Words: 978. Minutes: 3."
    )
    assert found.message(Language.CY) == (
        "Nid yw'r munudau'n cyd-fynd â hyd y testun. Geiriau: 978. Munudau: 3."
    )
    assert found.remedy(Language.EN) == (
        'Change "learn" or the length of the text. Minutes expected: 4-97.'
    )
    assert found.remedy(Language.CY) == (
        'Newidiwch "learn" neu hyd y testun. Munudau disgwyliedig: 4-97.'
    )


def test_text_that_is_read_long_before_is_found(tiny: Tiny) -> None:
    tiny.replace(FIRST_EN, ARRIVES, SENTENCE * 10)
    tiny.replace(FIRST, "{learn: 20, practise: 10}", "{learn: 15}")
    [found] = tiny.diagnostics()
    assert found.code == "M009"
    assert found.location == Location(FIRST, 5, 18)
    assert found.values == {"words": "138", "minutes": "15", "least": "1", "most": "13"}


def test_reading_is_slow_too(tiny: Tiny) -> None:
    tiny.replace(FIRST_EN, ARRIVES, SENTENCE * 10)
    tiny.replace(FIRST, "format: self-paced", "format: reading")
    [found] = tiny.diagnostics()
    assert found.code == "M009"
    assert found.location == Location(FIRST, 5, 18)
    assert found.values == {"words": "138", "minutes": "20", "least": "1", "most": "13"}


def test_workshop_is_read_no_quicker(tiny: Tiny) -> None:
    tiny.replace(ENGLISH, "Begin with", SENTENCE * 80 + "Begin with")
    tiny.replace(SECOND, "{learn: 40}", "{learn: 2}")
    [found] = tiny.diagnostics("M009")
    assert found.location == Location(SECOND, 5, 18)
    assert found.values == {"words": "964", "minutes": "2", "least": "4", "most": "96"}


def test_longer_of_the_two_texts_counts(tiny: Tiny) -> None:
    tiny.replace(FIRST_CY, "Daw rhywun at y cownter.", "Daw rhywun at y cownter. " * 200)
    tiny.replace(FIRST, "{learn: 20, practise: 10}", "{learn: 1}")
    [found] = tiny.diagnostics("M009")
    assert found.location == Location(FIRST, 5, 18)
    assert found.values == {"words": "1018", "minutes": "1", "least": "5", "most": "101"}


def test_workshop_may_take_longer_than_its_text(tiny: Tiny) -> None:
    tiny.replace(ENGLISH, "Begin with", SENTENCE * 10 + "Begin with")
    tiny.replace(SECOND, "{learn: 40}", "{learn: 400}")
    assert tiny.diagnostics("M009") == []


def test_250_words_a_minute_are_fine(tiny: Tiny) -> None:
    tiny.replace(ENGLISH, "Begin with [asking](first.md).", "word " * 500)
    tiny.replace(SECOND, "{learn: 40}", "{learn: 2}")
    assert tiny.diagnostics("M009") == []


def test_251_words_a_minute_are_not(tiny: Tiny) -> None:
    tiny.replace(ENGLISH, "Begin with [asking](first.md).", "word " * 502)
    tiny.replace(SECOND, "{learn: 40}", "{learn: 2}")
    [found] = tiny.diagnostics("M009")
    assert found.location == Location(SECOND, 5, 18)
    assert found.values == {"words": "502", "minutes": "2", "least": "3", "most": "50"}


def test_10_words_a_minute_are_fine(tiny: Tiny) -> None:
    tiny.replace(SECOND, "format: workshop", "format: self-paced")
    tiny.replace(ENGLISH, "Begin with [asking](first.md).", "word " * 400)
    assert tiny.diagnostics("M009") == []


def test_fewer_than_10_words_a_minute_are_not(tiny: Tiny) -> None:
    tiny.replace(SECOND, "format: workshop", "format: self-paced")
    tiny.replace(ENGLISH, "Begin with [asking](first.md).", "word " * 399)
    [found] = tiny.diagnostics("M009")
    assert found.location == Location(SECOND, 5, 18)
    assert found.values == {"words": "399", "minutes": "40", "least": "2", "most": "39"}


def test_text_of_99_words_may_take_long(tiny: Tiny) -> None:
    tiny.replace(SECOND, "format: workshop", "format: self-paced")
    tiny.replace(ENGLISH, "Begin with [asking](first.md).", "word " * 99)
    assert tiny.diagnostics("M009") == []


def test_divisions_of_a_table_are_not_words(tiny: Tiny) -> None:
    tiny.replace(
        ENGLISH, "Begin with [asking](first.md).", "| a | b |\n|---|---|\n" + "| a | b |\n" * 248
    )
    tiny.replace(SECOND, "{learn: 40}", "{learn: 2}")
    assert tiny.diagnostics("M009") == []


def test_draft_is_not_measured(tiny: Tiny) -> None:
    tiny.replace(FIRST_EN, ARRIVES, SENTENCE * 80)
    tiny.replace(FIRST, "{learn: 20, practise: 10}", "{learn: 3}")
    tiny.replace(FIRST, "status: published", "status: draft")
    assert tiny.diagnostics("M009") == []
