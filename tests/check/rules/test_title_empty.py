from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location


@pytest.mark.parametrize("title", ['""', '"  "'], ids=["empty", "blank"])
def test_module_without_a_title_is_found(tiny: Tiny, title: str) -> None:
    path = "content/cy/modules/second.md"
    tiny.replace(path, "title: Cynllunio gyda'n gilydd", f"title: {title}")
    [found] = tiny.diagnostics()
    assert found.code == "A003"
    assert found.location == Location(path, 2, 8)
    assert found.message(Language.EN) == "The title is empty."
    assert found.message(Language.CY) == "Mae'r teitl yn wag."
    assert found.remedy(Language.EN) == (
        "Write a title that says what the reader will be able to do."
    )
    assert found.remedy(Language.CY) == (
        "Ysgrifennwch deitl sy'n dweud beth y bydd y darllenydd yn gallu ei wneud."
    )


def test_page_without_a_title_is_found(tiny: Tiny) -> None:
    path = "content/en/about.md"
    tiny.replace(path, 'title: "About the site"', 'title: ""')
    [found] = tiny.diagnostics()
    assert found.code == "A003"
    assert found.location == Location(path, 2, 8)


def test_title_of_one_sign_is_fine(tiny: Tiny) -> None:
    tiny.replace("content/en/about.md", 'title: "About the site"', 'title: "?"')
    assert tiny.diagnostics() == []
