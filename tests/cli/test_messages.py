from __future__ import annotations

import re

import pytest

from llwybr.cli.messages import MESSAGES


@pytest.mark.parametrize("key", MESSAGES)
def test_both_languages_say_the_same_things(key: str) -> None:
    message = MESSAGES[key]
    assert message.cy != message.en
    assert sorted(re.findall(r"\{\w+\}", message.cy)) == sorted(re.findall(r"\{\w+\}", message.en))
