from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.kinds import kind_of
from llwybr.plan.site import lay_out


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("index", "home"),
        ("modules/index", "modules"),
        ("modules/first", "module"),
        ("roles/maker", "role"),
        ("roles/maker/head", "role-level"),
        ("frameworks/craft", "framework"),
        ("frameworks/craft/listen", "skill"),
        ("posts/index", "posts"),
        ("posts/2026-11-12-why-both", "post"),
        ("help/index", "help"),
        ("help/components", "text"),
        ("help/rules/c001", "rule"),
        ("accessibility", "accessibility"),
        ("about", "text"),
    ],
)
def test_kinds_follow_from_keys(key: str, kind: str) -> None:
    assert kind_of(key) == kind


def test_the_plan_goes_by_them(tiny: Tiny) -> None:
    pages = lay_out(tiny.read()).pages.values()
    assert {page.kind.value for page in pages if page.key.startswith("roles/")} >= {
        *("roles", "role", "role-level")
    }
