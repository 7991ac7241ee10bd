from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/second.md"


def _grown(text: str, size: int) -> str:
    return text + "\n" + "a" * (size - len(text.encode()) - 1)


def test_file_one_byte_over_the_limit_is_found(tiny: Tiny) -> None:
    tiny.write(PATH, _grown(tiny.text(PATH), 1_000_001))
    [found] = tiny.diagnostics()
    assert found.code == "S009"
    assert found.location == Location(PATH, 1, 1)
    assert found.message(Language.EN) == (
        f'The file "{PATH}" is too large; the limit in bytes is 1000000.'
    )
    assert found.message(Language.CY) == (
        f'Mae\'r ffeil "{PATH}" yn rhy fawr; y terfyn mewn beitiau yw 1000000.'
    )
    assert found.remedy(Language.EN) == "Split the text into more than one module."
    assert found.remedy(Language.CY) == "Rhannwch y testun yn fwy nag un modiwl."


def test_file_at_the_limit_is_fine(tiny: Tiny) -> None:
    tiny.write(PATH, _grown(tiny.text(PATH), 1_000_000))
    assert tiny.diagnostics() == []
