"""All Welsh that a reader or author can meet outside the curriculum, with where it stands."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

import llwybr
from conftest import PROJECT
from llwybr.curriculum.language import Bilingual, Language
from llwybr.render.strings import load_strings

_NOT_PROSE = re.compile(
    r"```.*?```|\]\([^)]*\)|https?://\S+|`[^`]*`|\{[^}]*\}|\"[a-z][A-Za-z0-9:./ _-]*\"|--\w+"
    r"|<[^<>]*>|&\w+;",
    re.DOTALL,
)


def texts() -> Iterator[tuple[str, str]]:
    """Place and text; code, addresses and what is quoted from files are blanked out."""
    for place, text in _raw():
        yield place, _NOT_PROSE.sub(lambda match: " " * len(match[0]), text)


def _raw() -> Iterator[tuple[str, str]]:
    for key, text in load_strings(PROJECT / "theme")[Language.CY].items():
        yield f"theme/locales/cy.yml {key}", text
    for info in pkgutil.walk_packages(llwybr.__path__, "llwybr."):
        if not info.name.endswith("__main__"):
            for value in vars(importlib.import_module(info.name)).values():
                yield from ((info.name, each.cy) for each in _bilingual(value))
    yield "README.cy.md", (PROJECT / "README.cy.md").read_text(encoding="utf-8")


def _bilingual(value: Any) -> Iterator[Bilingual]:
    """Every bilingual text in a value: in a rule, in a table of messages."""
    if isinstance(value, Bilingual):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from _bilingual(part)
    elif isinstance(value, (tuple, list)):
        for part in value:
            yield from _bilingual(part)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _bilingual(getattr(value, field.name))
