from __future__ import annotations

import pytest

from conftest import PROJECT
from llwybr.curriculum.language import Language
from llwybr.plan.site import lay_out
from llwybr.read.tree import read
from llwybr.render.frame import Scene
from llwybr.render.pages import TextView, view
from llwybr.render.strings import load_strings


@pytest.mark.parametrize(
    ("key", "language", "trail"),
    [
        ("help/components", Language.EN, ["Home", "Help for authors"]),
        ("help/components", Language.CY, ["Hafan", "Cymorth i awduron"]),
        ("about", Language.EN, ["Home"]),
    ],
)
def test_text_in_the_help_stands_below_it(key: str, language: Language, trail: list[str]) -> None:
    plan = lay_out(read(PROJECT))
    shown = view(Scene(plan, plan.page(key, language), load_strings(PROJECT / "theme")))
    assert isinstance(shown, TextView)
    assert [link.label.text for link in shown.frame.breadcrumbs] == trail
