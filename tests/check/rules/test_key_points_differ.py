from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

ENGLISH = "content/en/modules/first.md"
WELSH = "content/cy/modules/first.md"


def points(tiny: Tiny, path: str, *written: str) -> None:
    """Give a text these key points, in place of what it has."""
    lines = tiny.text(path).splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith(("key_points", "  - "))]
    listed = ["key_points:\n", *(f"  - {point}\n" for point in written)] if written else []
    tiny.write(path, "".join([*kept[:5], *listed, *kept[5:]]))


def test_the_first_point_without_a_counterpart_is_found(tiny: Tiny) -> None:
    points(tiny, ENGLISH, "Ask early.", "Ask again.", "Listen.")
    points(tiny, WELSH, "Gofynnwch yn gynnar.")
    [found] = tiny.diagnostics("P012")
    assert found.location == Location(ENGLISH, 8, 5)
    assert found.message(Language.EN) == (
        f'The number of key points differs between the languages. Here: 3. In "{WELSH}": 1.'
    )
    assert found.message(Language.CY) == (
        f'Nid yw nifer y prif bwyntiau yr un fath yn y ddwy iaith. Yma: 3. Yn "{WELSH}": 1.'
    )
    assert found.remedy(Language.EN) == (
        f'Give the same key points, in the same order, under "key_points" here and in "{WELSH}".'
    )
    assert found.remedy(Language.CY) == (
        f'Rhowch yr un prif bwyntiau, yn yr un drefn, o dan "key_points" yma ac yn "{WELSH}".'
    )


def test_points_of_the_welsh_text_alone_are_found_there(tiny: Tiny) -> None:
    points(tiny, WELSH, "Gofynnwch yn gynnar.")
    points(tiny, ENGLISH)
    [found] = tiny.diagnostics("P012")
    assert found.location == Location(WELSH, 7, 5)
    assert (found.values["here"], found.values["there"]) == ("1", "0")


def test_as_many_points_in_both_are_fine_and_so_is_none(tiny: Tiny) -> None:
    points(tiny, WELSH, "Gofynnwch yn gynnar.", "Gwrandewch.")
    points(tiny, ENGLISH, "Ask early.", "Listen.")
    assert tiny.diagnostics("P012") == []
    points(tiny, WELSH)
    points(tiny, ENGLISH)
    assert tiny.diagnostics("P012") == []
