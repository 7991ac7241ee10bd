from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location
from posts import write_post


@pytest.mark.parametrize("name", ["2026-11-31-why", "why", "2026-11-21", "2026/2026-11-21-why"])
def test_a_post_without_a_day_that_exists_is_found(tiny: Tiny, name: str) -> None:
    write_post(tiny, name)
    welsh, english = tiny.diagnostics()
    file = name.split("/")[-1] + ".md"
    assert (welsh.code, welsh.location) == ("S031", Location(f"content/cy/posts/{name}.md"))
    assert english.location == Location(f"content/en/posts/{name}.md")
    assert welsh.message(Language.EN) == (
        f'"{file}" is not the name of a post: a day that exists has to come first, and then an id.'
    )
    assert welsh.message(Language.CY) == (
        f'Nid enw postiad yw "{file}": dyddiad sy\'n bod ddylai ddod yn gyntaf, ac wedyn dynodydd.'
    )


def test_a_day_that_exists_is_fine(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-30-why")
    assert tiny.diagnostics() == []
