"""A hostile sample: what it puts into the tiny curriculum, and what `llwybr check` must tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from conftest import Tiny

FACTS = "curriculum/modules/first.yml"
ORGANISATION = "curriculum/organisation.yml"
GLOSSARY = "curriculum/glossary.yml"
FRAMEWORK = "curriculum/frameworks/craft.yml"
PATHWAY = "curriculum/pathways/start.yml"
ROLE = "curriculum/roles/digital/maker.yml"
LEDGER = "curriculum/addresses.yml"
CY = "content/cy/modules/first.md"
EN = "content/en/modules/first.md"
ABOUT = "content/en/about.md"
SECOND = "content/en/modules/second.md"


class Told(NamedTuple):
    """A diagnostic that must be there."""

    code: str
    path: str
    line: int = 1
    column: int = 1


class Tree(Tiny):
    """A tiny curriculum to which anything may happen."""

    def raw(self, path: str | bytes, content: bytes) -> None:
        """Write a file of any bytes, under a name of any bytes."""
        full = self.place(path)
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_bytes(content)

    def place(self, path: str | bytes) -> Path:
        """Where a name of any bytes stands."""
        name = path if isinstance(path, str) else path.decode("utf-8", "surrogateescape")
        return self.root / name

    def body(self, text: str) -> None:
        """Put a text at the end of the English page "About"; it begins on line 7."""
        assert self.text(ABOUT).count("\n") == 8
        lines = self.text(ABOUT).split("\n")[:6]
        self.write(ABOUT, "\n".join([*lines, text]))


Make = Callable[[Tree], None]


@dataclass(frozen=True, slots=True)
class Case:
    """A sample. `told` holds every error, and everything that is told of a file as a file."""

    name: str
    why: str
    make: Make
    told: tuple[Told, ...]


CASES: list[Case] = []
"""Every sample, in the order of its file."""


def told(*expected: Told) -> Callable[[Make], Make]:
    """Declare a sample: `check` must tell exactly this."""

    def declare(make: Make) -> Make:
        name = make.__name__.strip("_").replace("_", "-")
        sample(name, (make.__doc__ or "").strip(), make, *expected)
        return make

    return declare


def sample(name: str, why: str, make: Make, *expected: Told) -> None:
    """Declare a sample that has no function of its own."""
    assert all(case.name != name for case in CASES), name
    CASES.append(Case(name, why, make, tuple(sorted(expected))))
