"""A framework and its roles as a curriculum has them before an import."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import PurePosixPath

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.framework import Framework, Skill
from llwybr.curriculum.location import Entry
from llwybr.curriculum.role import Role

from .refused import ImportRefused, WhyNot


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one framework. `entry` is None where it is new to the curriculum."""

    id: str
    curriculum: Curriculum
    entry: Entry[Framework] | None
    roles: dict[str, Entry[Role]]

    @staticmethod
    def of(curriculum: Curriculum, framework_id: str) -> Known:
        """What is known. Raises ImportRefused where a file that may change holds no record."""
        _check_readable(curriculum, framework_id)
        every = curriculum.roles.items()
        roles = {i: each for i, each in every if each.value.framework == framework_id}
        return Known(framework_id, curriculum, curriculum.frameworks.get(framework_id), roles)

    @property
    def framework(self) -> Framework | None:
        """The framework itself."""
        return self.entry.value if self.entry else None

    @property
    def skills(self) -> dict[str, Skill]:
        """Its skills by id."""
        return self.entry.value.skills_by_id if self.entry else {}

    @property
    def path(self) -> str:
        """The framework's file."""
        start = "curriculum/frameworks"
        return self.entry.source.path if self.entry else f"{start}/{self.id}.yml"

    @property
    def folder(self) -> str:
        """Where new roles go: where most of the framework's roles are."""
        folders = Counter(str(PurePosixPath(r.source.path).parent) for r in self.roles.values())
        most = sorted(folders, key=lambda folder: (-folders[folder], folder))
        return most[0] if most else f"curriculum/roles/{self.id}"


def _check_readable(curriculum: Curriculum, framework_id: str) -> None:
    for folder, records in (("frameworks", curriculum.frameworks), ("roles", curriculum.roles)):
        for record in sorted(curriculum.known.get(folder, frozenset()) - records.keys()):
            if folder == "roles" or record == framework_id:
                path = _path_of(curriculum, folder, record)
                raise ImportRefused(WhyNot.UNREADABLE, path=path)


def _path_of(curriculum: Curriculum, folder: str, record: str) -> str:
    """Where a record stands that could not be read, as its faults tell."""
    start, name = f"curriculum/{folder}/", f"{record}.yml"
    places = sorted({fault.location.path for fault in curriculum.faults})
    like = (path for path in places if PurePosixPath(path).name == name)
    return next((path for path in like if path.startswith(start)), start + name)
