from __future__ import annotations

import pytest

from llwybr.edit.module import Minutes
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
