from __future__ import annotations

import pytest

from llwybr.curriculum.identifiers import Slugs
from llwybr.curriculum.language import Bilingual, Language
from llwybr.edit.module import Minutes, NewModule, paths, texts
from llwybr.edit.refusal import Refusal, Why


@pytest.mark.parametrize(
    ("written", "learn", "practise"), [("1", 1, 0), ("30", 30, 0), ("30+15", 30, 15), ("5+0", 5, 0)]
)
def test_minutes_to_learn_and_to_practise(written: str, learn: int, practise: int) -> None:
    assert Minutes.of(written) == Minutes(learn=learn, practise=practise)


@pytest.mark.parametrize("written", ["", "0", "030", "-5", "30 + 15", "30+", "1h", "٣٠", "999999"])
def test_anything_else_is_no_number_of_minutes(written: str) -> None:
    with pytest.raises(Refusal) as caught:
        Minutes.of(written)
    assert (caught.value.why, caught.value.values) == (Why.MINUTES_WRONG, {"minutes": written})


def test_a_new_module_has_as_many_key_points_in_either_language() -> None:
    words = Bilingual(cy="Gofyn", en="Asking")
    new = NewModule(
        id="asking",
        title=words,
        summary=words,
        slug=Slugs(cy="gofyn", en="asking"),
        format="self-paced",
        minutes=Minutes.of("30"),
        owner="learning",
        needs=(),
    )
    written = texts(new, Language.EN)
    points = [written[path].partition("key_points:\n")[2] for path in paths("asking")[1:]]
    assert [text.partition("keywords:")[0].count("  - ") for text in points] == [2, 2]
    assert "  - Repeat the first thing that your readers should remember.\n" in points[1]
