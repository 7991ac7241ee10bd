from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/images/map.svg"
PAGE = "content/en/about.md"


def write(tiny: Tiny, svg: str) -> None:
    tiny.write(PATH, svg)
    tiny.write(PAGE, tiny.text(PAGE) + "\n![A drawing of the counter](images/map.svg)\n")


@pytest.mark.parametrize(
    ("svg", "column", "code"),
    [
        ("<svg><script>alert(1)</script></svg>", 6, "<script"),
        ('<svg onload="alert(1)"/>', 5, "onload="),
        ('<svg><a href="javascript:alert(1)"/></svg>', 15, "javascript:"),
        ("<svg><foreignObject/></svg>", 6, "<foreignObject"),
        ('<svg><animate attributeName="href"/></svg>', 6, "<animate"),
        ('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', 16, "<!ENTITY"),
    ],
)
def test_code_is_found_where_it_stands(tiny: Tiny, svg: str, column: int, code: str) -> None:
    write(tiny, f"\n{svg}")
    [found] = tiny.diagnostics("S027")
    assert found.location == Location(PATH, 2, column)
    assert found.message(Language.EN) == (
        f'The image "{PATH}" holds code that a browser could run: {code}'
    )
    assert found.message(Language.CY) == (
        f'Mae cod yn y ddelwedd "{PATH}" y gallai porwr ei redeg: {code}'
    )
    assert found.remedy(Language.EN) == (
        "Save the image as plain SVG, without scripts, events or animations."
    )
    assert found.remedy(Language.CY) == (
        "Cadwch y ddelwedd fel SVG plaen, heb sgriptiau, digwyddiadau nac animeiddiadau."
    )


def test_plain_picture_is_fine(tiny: Tiny) -> None:
    write(tiny, '<svg viewBox="0 0 1 1"><title>Once on a counter</title><rect width="1"/></svg>')
    assert tiny.diagnostics("S") == []
