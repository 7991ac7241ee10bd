from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

FACTS = "curriculum/modules/first.yml"


def test_first_module_beyond_the_limit_is_found(
    tiny: Tiny, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("llwybr.read.survey.MAX_MODULES", 1)
    [found] = tiny.diagnostics("S029")
    assert found.location == Location("curriculum/modules/second.yml", 1, 1)
    assert found.message(Language.EN) == "This is the first module beyond the limit. Limit: 1."
    assert found.message(Language.CY) == ("Dyma'r modiwl cyntaf y tu hwnt i'r terfyn. Terfyn: 1.")
    assert found.remedy(Language.EN) == "Divide the curriculum into two sites."
    assert found.remedy(Language.CY) == "Rhannwch y cwricwlwm yn ddau safle."
    assert set(tiny.read().modules) == {"first"}


def test_as_many_as_the_limit_are_fine(tiny: Tiny, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("llwybr.read.survey.MAX_MODULES", 2)
    assert tiny.diagnostics() == []
