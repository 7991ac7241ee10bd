from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llwybr.edit.inline import clean, inline
from llwybr.read import yaml


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("Gofyn yn gyntaf", "Gofyn yn gyntaf"),
        ("Beth sy'n digwydd, a pham", "Beth sy'n digwydd, a pham"),
        ("Siarad: dechrau arni", '"Siarad: dechrau arni"'),
        ('Dywed "na"', 'Dywed "na"'),
        ('"na", meddai', '"\\"na\\", meddai"'),
        ("no", '"no"'),
        ("2026-10-01", '"2026-10-01"'),
        ("12", '"12"'),
        ("", '""'),
        ("# un", '"# un"'),
        ("un # dau", '"un # dau"'),
        ("&x", '"&x"'),
        (["craft:asking", "a, b", "c]"], '[craft:asking, "a, b", "c]"]'),
        ({"term": "a, b", "plural": "dŵr"}, '{term: "a, b", plural: dŵr}'),
        ({"learn": 30, "of": ["x"]}, "{learn: 30, of: [x]}"),
        ([], "[]"),
    ],
)
def test_quotation_marks_stand_only_where_they_have_to(value: Any, written: str) -> None:
    assert inline(value) == written


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Gofyn \t yn\ngyntaf ", "Gofyn yn gyntaf"),
        ("dw\u0302r", "dŵr"),
        ("a\u202eb\x00c\x1b[0m", "abc[0m"),
        ("\udcff", ""),
        ("caffi 24/7 – rŵan!", "caffi 24/7 – rŵan!"),
    ],
)
def test_what_is_typed_is_kept_on_one_line_without_hidden_signs(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@given(st.text().map(clean), st.text().map(clean))
def test_any_text_is_read_again_as_itself(one: str, two: str) -> None:
    text = f"a: {inline(one)}\nb: {inline([one, two])}\nc: {inline({'x': one, 'y': [two]})}\n"
    document = yaml.parse(text, "written")
    assert document.faults == []
    assert document.value == {"a": one, "b": [one, two], "c": {"x": one, "y": [two]}}
