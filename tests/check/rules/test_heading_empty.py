from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/about.md"


@pytest.mark.parametrize(
    "heading",
    [
        "##",
        "## ",
        "## ##",
        "## **",
        "## &nbsp;",
        "## <span></span>",
        "## [](#top)",
        "## ![](a.png)",
    ],
)
def test_heading_without_words_is_found(tiny: Tiny, heading: str) -> None:
    tiny.write(PATH, tiny.text(PATH) + f"\n{heading}\n")
    [found] = tiny.diagnostics("A004")
    assert found.location == Location(PATH, 10, 1)
    assert found.message(Language.EN) == "There is a heading without words here, at level 2."
    assert found.message(Language.CY) == "Mae pennawd heb eiriau yma, ar lefel 2."
    assert found.remedy(Language.EN) == (
        "Write a heading that says what stands below it, or delete the line."
    )
    assert found.remedy(Language.CY) == (
        "Ysgrifennwch bennawd sy'n dweud beth sydd oddi tano, neu dilëwch y llinell."
    )


@pytest.mark.parametrize(
    "heading",
    [
        "## 1",
        "## `code`",
        "## ![Map](a.png)",
        "## [Map](a.md)",
        "## <span>Map</span>",
        "```\n##\n```",
    ],
)
def test_heading_with_words_is_fine(tiny: Tiny, heading: str) -> None:
    tiny.write(PATH, tiny.text(PATH) + f"\n{heading}\n")
    assert tiny.diagnostics("A004") == []
