from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language

PATH = "curriculum/organisation.yml"
BASE = 'cy: "https://bach.example/cy/", en: "https://bach.example/en/"'


@pytest.mark.parametrize(
    ("cy", "en"),
    [
        ("https://a.example/cy/", "https://a.example/en/"),
        ("https://a.example/dysgu/cy/", "https://a.example/dysgu/en/"),
        ("http://localhost:8000/cy/", "http://localhost:8000/en/"),
        ("https://bach.cymru/", "https://tiny.wales/"),
    ],
)
def test_addresses_at_which_a_site_can_stand(tiny: Tiny, cy: str, en: str) -> None:
    tiny.replace(PATH, BASE, f'cy: "{cy}", en: "{en}"')
    assert tiny.diagnostics() == []


@pytest.mark.parametrize(
    ("cy", "en", "column"),
    [
        ("https://a.example/cymraeg/", "https://a.example/english/", 11),
        ("https://a.example/", "https://a.example/", 11),
        ("https://[a/cy/", "https://a.example/en/", 16),
        ("https://a.example/a&b/cy/", "https://a.example/en/", 16),
        ("https://a.example/cy", "https://a.example/en/", 16),
        ("ftp://a.example/cy/", "https://a.example/en/", 16),
    ],
)
def test_addresses_at_which_it_cannot(tiny: Tiny, cy: str, en: str, column: int) -> None:
    tiny.replace(PATH, BASE, f'cy: "{cy}", en: "{en}"')
    [found] = tiny.diagnostics()
    assert (found.code, found.location.line, found.location.column) == ("S007", 4, column)
    assert "base-urls" not in found.remedy(Language.CY)
