from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"
PAGE = "content/en/about.md"


def test_heading_that_skips_a_level_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, "### One question", "#### One question")
    [found] = tiny.diagnostics("A002")
    assert found.code == "A002"
    assert found.location == Location(PATH, 16, 1)
    assert found.message(Language.EN) == (
        'The heading "One question" is at level 4; the next level here is 3.'
    )
    assert found.message(Language.CY) == (
        'Mae\'r pennawd "One question" ar lefel 4; y lefel nesaf yma yw 3.'
    )
    assert found.remedy(Language.EN) == (
        "Change the number of # signs so that the levels follow one another; "
        "the page's title is level 1."
    )
    assert found.remedy(Language.CY) == (
        "Newidiwch nifer yr arwyddion # er mwyn i'r lefelau ddilyn ei gilydd; "
        "teitl y dudalen yw lefel 1."
    )


def test_second_title_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, "### One question", "# One question")
    [found] = tiny.diagnostics("A002")
    assert found.code == "A002"
    assert found.location == Location(PATH, 16, 1)
    assert found.message(Language.EN) == (
        'The heading "One question" is at level 1; '
        "the page's title is the only heading at level 1."
    )
    assert found.message(Language.CY) == (
        "Mae'r pennawd \"One question\" ar lefel 1; teitl y dudalen yw'r unig bennawd ar lefel 1."
    )


def test_first_heading_below_level_two_is_found(tiny: Tiny) -> None:
    tiny.write(PAGE, tiny.text(PAGE) + "\n### Deep\n")
    [found] = tiny.diagnostics("A002")
    assert found.code == "A002"
    assert found.location == Location(PAGE, 10, 1)
    assert found.message(Language.EN) == (
        'The heading "Deep" is at level 3; the next level here is 2.'
    )


def test_underlined_title_is_found_at_its_words(tiny: Tiny) -> None:
    tiny.write(PAGE, tiny.text(PAGE) + "\nAgain\n=====\n")
    [found] = tiny.diagnostics("A002")
    assert found.code == "A002"
    assert found.location == Location(PAGE, 10, 1)
    assert found.values == {"words": "Again", "level": "1", "what": "1"}


@pytest.mark.parametrize(
    "text",
    [
        "## A\n\n### B\n\n#### C\n\n## D",
        "## A\n\n```\n#### B\n```",
        "## A\n\n<!--\n#### B\n-->",
        "## A\n\n### B\n---\n\n#### C",
        "## A\n\n### B\n\nWords\n```\ncode\n```\n---\n\n#### C",
        "## A\n\n### B\n\nTwo\nlines\n---\n\n#### C",
    ],
    ids=["up", "fence", "comment", "rule", "rule-after-fence", "rule-after-two"],
)
def test_levels_that_follow_one_another_are_fine(tiny: Tiny, text: str) -> None:
    tiny.write(PAGE, tiny.text(PAGE) + f"\n{text}\n")
    assert tiny.diagnostics("A002") == []


def test_sign_without_a_space_makes_a_heading(tiny: Tiny) -> None:
    tiny.write(PAGE, tiny.text(PAGE) + "\n###hashtag\n")
    [found] = tiny.diagnostics("A002")
    assert found.values == {"words": "hashtag", "level": "3", "what": "2"}


def test_words_of_a_heading_keep_their_code(tiny: Tiny) -> None:
    tiny.write(PAGE, tiny.text(PAGE) + "\n### The `slug` key\n")
    [found] = tiny.diagnostics("A002")
    assert found.message(Language.EN).startswith('The heading "The `slug` key" is at level 3')
