"""The tiny curriculum with the theme that its pages are made with."""

from __future__ import annotations

import pytest

from conftest import Tiny


@pytest.fixture
def tiny(tiny: Tiny) -> Tiny:
    tiny.take_theme()
    return tiny
