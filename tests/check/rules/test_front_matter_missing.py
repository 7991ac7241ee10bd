from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/about.md"


@pytest.mark.parametrize(
    "text",
    ["About the site.\n", "", "\n---\ntitle: About\n---\n", "---\ntitle: About\n\nAbout.\n"],
    ids=["none", "empty-file", "after-a-blank-line", "never-closed"],
)
def test_text_without_whole_front_matter_is_found(tiny: Tiny, text: str) -> None:
    tiny.write(PATH, text)
    [found] = tiny.diagnostics()
    assert found.code == "S013"
    assert found.location == Location(PATH, 1, 1)
    assert found.message(Language.EN) == (
        f'There is no complete front matter at the start of "{PATH}".'
    )
    assert found.message(Language.CY) == (
        f'Nid oes bloc metadata (front matter) cyflawn ar ddechrau "{PATH}".'
    )
    assert found.remedy(Language.EN) == (
        'Begin the file with a line "---", then the keys, then another line "---".'
    )
    assert found.remedy(Language.CY) == (
        'Dechreuwch y ffeil â llinell "---", yna\'r allweddi, yna llinell "---" arall.'
    )


def test_front_matter_may_end_in_dots(tiny: Tiny) -> None:
    tiny.replace(PATH, "\n---\n", "\n...\n")
    assert tiny.diagnostics() == []
