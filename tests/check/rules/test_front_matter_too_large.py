from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"


def test_long_front_matter_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, "slug:", "# " + "a" * 64_000 + "\nslug:")
    [found] = tiny.diagnostics()
    assert found.rule.code == "S014"
    assert found.location == Location(PATH, 1, 1)
    assert found.message(Language.EN) == (
        f'The front matter of "{PATH}" is too large; the limit in bytes is 64000.'
    )
    assert found.message(Language.CY) == (
        f'Mae\'r bloc metadata (front matter) yn "{PATH}" yn rhy fawr; '
        "y terfyn mewn beitiau yw 64000."
    )
