"""What may follow a word that mutates the next one."""

from __future__ import annotations

import pytest

from llwybr.welsh.triggers import TRIGGERS, expected


@pytest.mark.parametrize(
    ("trigger", "word", "forms"),
    [
        ("i", "pobl", ("bobl",)),
        ("o", "llawer", ("lawer",)),
        ("mor", "llawn", ()),
        ("mor", "pwysig", ("bwysig",)),
        ("fy", "tŷ", ("nhŷ",)),
        ("fy", "modiwl", ()),
        ("â", "cyngor", ("chyngor",)),
        ("tri", "modiwl", ()),
        ("ei", "tŷ", ("dŷ", "thŷ")),
        ("ei", "gardd", ()),
        ("i", "ysgol", ()),
        ("i", "mi", ()),
        ("a", "pan", ("phan",)),
        ("neu", "pan", ()),
        ("dwy", "gêm", ()),
    ],
)
def test_expected_forms(trigger: str, word: str, forms: tuple[str, ...]) -> None:
    assert expected(trigger, word) == forms


def test_words_that_are_something_else_too_are_no_triggers() -> None:
    assert TRIGGERS.isdisjoint(("hyd", "yn", "y", "un", "i'w", "ni", "cyn"))
