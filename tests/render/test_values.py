from __future__ import annotations

import datetime

import pytest

from conftest import PROJECT
from llwybr.curriculum.language import Language
from llwybr.render.strings import load_strings
from llwybr.render.values import duration, long_date, relative

CY, EN = Language.CY, Language.EN
WORDS = load_strings(PROJECT / "theme")


def test_dates_are_in_words() -> None:
    date = datetime.date(2026, 11, 21)
    assert long_date(date, CY) == "21 Tachwedd 2026"
    assert long_date(date, EN) == "21 November 2026"


@pytest.mark.parametrize(
    ("minutes", "cy", "en"),
    [
        (0, "0\u00a0munud", "0\u00a0minutes"),
        (1, "1\u00a0munud", "1\u00a0minute"),
        (45, "45\u00a0munud", "45\u00a0minutes"),
        (60, "1\u00a0awr", "1\u00a0hour"),
        (150, "2\u00a0awr 30\u00a0munud", "2\u00a0hours 30\u00a0minutes"),
    ],
)
def test_durations_are_in_words(minutes: int, cy: str, en: str) -> None:
    assert duration(minutes, WORDS[CY]) == cy
    assert duration(minutes, WORDS[EN]) == en


@pytest.mark.parametrize(
    ("address", "from_address", "way"),
    [
        ("cy/modiwlau/a/", "cy/modiwlau/b/", "../a/"),
        ("cy/", "cy/modiwlau/b/", "../../"),
        ("en/modules/a/", "cy/modiwlau/b/", "../../../en/modules/a/"),
        ("cy/", "cy/", "./"),
        ("cy/", "", "cy/"),
    ],
)
def test_the_way_between_two_pages(address: str, from_address: str, way: str) -> None:
    assert relative(address, from_address) == way
