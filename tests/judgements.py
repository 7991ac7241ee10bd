"""What was judged about search: queries and the pages that answer them, lemmas and their forms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from conftest import PROJECT
from llwybr.curriculum.language import Language

FOLDER = PROJECT / "tests" / "search"


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedQuery:
    """What somebody would type, and the keys of the pages that answer it, the best one first."""

    text: str
    kind: str
    relevant: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedLemma:
    """A lemma, its forms that stand on the site, and the keys of the pages that hold one.

    `inflected` are those of `pages` without the lemma's own form. A search for the lemma must find
    `pages` and may find `also`; the head of the files says what else counts as neither.
    """

    lemma: str
    forms: tuple[str, ...]
    pages: tuple[str, ...]
    inflected: tuple[str, ...]
    also: tuple[str, ...]


def judged_queries(language: Language) -> tuple[JudgedQuery, ...]:
    """The evaluation set of one language, in the order of its file."""
    return tuple(
        JudgedQuery(
            text=entry["query"], kind=entry["kind"], relevant=tuple(entry.get("relevant", ()))
        )
        for entry in _entries(FOLDER / f"queries.{language.value}.yml")
    )


def judged_lemmas(language: Language) -> tuple[JudgedLemma, ...]:
    """The lemmas of one language, in the order of its file."""
    return tuple(
        JudgedLemma(
            lemma=entry["lemma"],
            forms=tuple(entry["forms"]),
            pages=tuple(entry["pages"]),
            inflected=tuple(entry.get("inflected", ())),
            also=tuple(entry.get("also", ())),
        )
        for entry in _entries(FOLDER / f"lemmas.{language.value}.yml")
    )


def _entries(file: Path) -> list[Mapping[str, Any]]:
    entries: list[Mapping[str, Any]] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return entries
