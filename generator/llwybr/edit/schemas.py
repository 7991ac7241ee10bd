"""Schemas for the editor of an author: they know the ids of this curriculum."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from llwybr.check.checking import all_rules
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual, Language
from llwybr.curriculum.module import Module
from llwybr.read.schema import Ids

from .writing import replace

FOLDER = ".vscode/schemas"
"""Where `.vscode/settings.json` looks for the schemas, below the root."""


def file_name(name: str) -> str:
    """The file of the schema with this name."""
    return f"{name}.schema.json"


def known_ids(curriculum: Curriculum) -> Ids:
    """Every id that a file can refer to, with what it is called in both languages."""
    frameworks = {i: entry.value for i, entry in curriculum.frameworks.items()}
    return {
        "modules": {i: _titles(module) for i, module in curriculum.modules.items()},
        "roles": {i: _both(entry.value.name) for i, entry in curriculum.roles.items()},
        "frameworks": {i: _both(framework.name) for i, framework in frameworks.items()},
        "skills": {
            f"{i}:{skill.id}": _both(skill.name)
            for i, framework in frameworks.items()
            for skill in framework.skills
        },
        "rules": {rule.name: _both(rule.message) for rule in all_rules() if not rule.is_essential},
    }


def write_schemas(folder: Path, schemas: Mapping[str, Mapping[str, Any]]) -> Iterator[Path]:
    """Write each schema that is not in the folder as it is; yield those that were written.

    Raises OSError.
    """
    for name, schema in schemas.items():
        full = folder / file_name(name)
        content = (json.dumps(schema, ensure_ascii=False, indent=2) + "\n").encode()
        if full.is_symlink() or not full.is_file() or full.read_bytes() != content:
            replace(full, content)
            yield full


def _titles(module: Module) -> str:
    editions = (module.editions.get(each) for each in Language)
    return " / ".join(each.front.value.title for each in editions if each)


def _both(words: Bilingual) -> str:
    return words.en if words.cy == words.en else f"{words.cy} / {words.en}"
