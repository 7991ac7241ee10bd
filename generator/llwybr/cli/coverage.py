"""`llwybr coverage`: which of the skills that roles require have a module."""

from __future__ import annotations

from pathlib import Path

from llwybr.curriculum.language import Language
from llwybr.export.coverage import as_csv, as_json, as_text
from llwybr.plan.coverage import coverage

from .messages import say
from .options import fail, load
from .paths import check_readable, near_role
from .printing import print_bytes, print_text


def run(root: Path | None, language: Language, form: str, role: str | None) -> None:
    """Print the coverage of every role, or of one, with what that one lacks."""
    _, curriculum = load(root, language)
    check_readable(curriculum, role or "", language)
    if role is not None and role not in curriculum.roles:
        near = near_role(curriculum, role)
        hint = say("role.near", language, near=near) if near else ""
        fail(say("coverage.role", language, role=role, near=hint).strip())
    lines = [each for each in coverage(curriculum) if role in (None, each.place.role)]
    if form == "text":
        print_text(as_text(curriculum, lines, language, with_missing=role is not None))
    else:
        print_bytes(as_json(lines) if form == "json" else as_csv(lines))
