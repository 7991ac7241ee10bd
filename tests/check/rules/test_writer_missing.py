from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location
from posts import write_post

CY, EN = (f"content/{each}/posts/2026-11-21-why.md" for each in ("cy", "en"))


@pytest.mark.parametrize("key", ["author", "team"])
def test_a_writer_named_in_one_language_is_found(tiny: Tiny, key: str) -> None:
    write_post(tiny, "2026-11-21-why")
    tiny.replace(CY, "translation:", f"{key}: Mair Rees\ntranslation:")
    [found] = tiny.diagnostics()
    assert (found.code, found.location) == ("P013", Location(CY, 4, 1))
    assert found.message(Language.EN) == f'"{key}" is not in "{EN}".'
    assert found.message(Language.CY) == f'Nid yw "{key}" yn "{EN}".'


def test_a_writer_named_in_both_or_neither_is_fine(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-21-why")
    write_post(tiny, "2026-11-22-how", "how", author="Mair Rees", team="Dysgu")
    assert tiny.diagnostics() == []


def test_a_post_in_one_language_is_the_business_of_another_rule(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-21-why", author="Mair Rees")
    tiny.remove(EN)
    assert tiny.diagnostics("P013") == []
