from __future__ import annotations

import re
from itertools import product

from llwybr.check.strictness import pattern

PATHS = ["".join(signs) for length in range(6) for signs in product("ab/", repeat=length)]
PATTERNS = ["".join(signs) for length in range(1, 6) for signs in product("ab/*", repeat=length)]


def _plainly(path: str) -> re.Pattern[str]:
    """The same pattern, without a thought for time."""
    parts = re.split(r"(\*\*|\*)", path)
    return re.compile("".join({"*": "[^/]*", "**": ".*"}.get(part, part) for part in parts))


def test_pattern_matches_what_its_stars_stand_for() -> None:
    for path in (each for each in PATTERNS if each.count("*") in (2, 3)):
        quick, plain = pattern(path), _plainly(path)
        for name in PATHS:
            assert bool(quick.fullmatch(name)) is bool(plain.fullmatch(name)), (path, name)


def test_many_stars_end_soon() -> None:
    name = "content/" + "a" * 240
    for stars in ("*a", "**a", "*a**a"):
        assert not pattern(stars * 30 + "b").fullmatch(name)
        assert pattern("**" + stars * 30 + "**").fullmatch(name)
