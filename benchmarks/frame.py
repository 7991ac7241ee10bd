"""What the corpus takes from the project: theme, frameworks, roles, organisation and glossary."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from phrasebook import Pair

PROJECT = Path(__file__).resolve().parents[1]

_OWN = ("modules", "pathways", "addresses.yml")
"""What a corpus has of its own in `curriculum/`, or must not have."""

_CHECKS = re.compile(r"^checks:.*\n(?:[ #].*\n|\n)*", re.MULTILINE)
"""How strict the project wants its checks: exemptions name files that a corpus does not have."""


@dataclass(frozen=True, slots=True)
class Goal:
    """A skill, a standard's point or a goal, with the levels at which it is described."""

    reference: str
    levels: tuple[str, ...]
    name: Pair


@dataclass(frozen=True, slots=True)
class Frame:
    """What modules refer to. `ladder` holds the levels of skill, upwards; terms have their ids."""

    goals: tuple[Goal, ...]
    ladder: tuple[str, ...]
    roles: tuple[str, ...]
    terms: tuple[tuple[str, Pair], ...]


def copy_frame(root: Path) -> None:
    """Copy everything that is not modules and pathways below `root`."""
    shutil.copytree(PROJECT / "theme", root / "theme")
    shutil.copy(PROJECT / "mkdocs.yml", root)
    shutil.copytree(
        PROJECT / "curriculum", root / "curriculum", ignore=shutil.ignore_patterns(*_OWN)
    )
    organisation = root / "curriculum" / "organisation.yml"
    text = organisation.read_text(encoding="utf-8")
    organisation.write_text(_CHECKS.sub("", text), encoding="utf-8")
    for language in Pair._fields:
        (root / "content" / language).mkdir(parents=True)
        shutil.copy(PROJECT / "content" / language / "index.md", root / "content" / language)


def frame(root: Path) -> Frame:
    """The frame of the curriculum below `root`."""
    folder = root / "curriculum"
    frameworks = {path.stem: _load(path) for path in sorted(folder.glob("frameworks/*.yml"))}
    ladder = max(
        ([level["id"] for level in each.get("levels", ())] for each in frameworks.values()), key=len
    )
    terms = _load(folder / "glossary.yml")["terms"]
    return Frame(
        goals=tuple(goal for name, each in frameworks.items() for goal in _goals(name, each)),
        ladder=tuple(ladder),
        roles=tuple(sorted(path.stem for path in folder.glob("roles/**/*.yml"))),
        terms=tuple((each["id"], Pair(each["cy"]["term"], each["en"]["term"])) for each in terms),
    )


def _load(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


def _goals(framework_id: str, framework: dict[str, Any]) -> Iterator[Goal]:
    """The parts of a framework; a skill that is described at none of its levels is left out."""
    ladder = [level["id"] for level in framework.get("levels", ())]
    for skill in framework["skills"]:
        levels = tuple(each for each in ladder if each in skill.get("levels", ladder))
        if levels or not ladder:
            name = Pair(skill["name"]["cy"], skill["name"]["en"])
            yield Goal(f"{framework_id}:{skill['id']}", levels, name)
