"""`llwybr schema`: print the schemas, or write them for an editor."""

from __future__ import annotations

import json
from pathlib import Path

import click

from llwybr.curriculum.language import Language
from llwybr.edit.schemas import FOLDER, known_ids, write_schemas
from llwybr.read.schema import Ids, schemas
from llwybr.read.tree import NotACurriculum, read

from .messages import say
from .options import HERE, fail, find_root, nearest_root


def run(root: Path | None, language: Language, name: str | None, folder: str | None) -> None:
    """Print all schemas or the named one, or write them to a folder and print their paths."""
    every = schemas(_ids(nearest_root(root)))
    if name is not None and name not in every:
        fail(say("schema.none", language, name=name, names=" ".join(every)))
    chosen = every if name is None else {name: every[name]}
    if folder is None:
        shown = chosen if name is None else every[name]
        click.echo(json.dumps(shown, ensure_ascii=False, indent=2))
        return
    where = Path(folder) if folder != HERE else find_root(root, language) / FOLDER
    try:
        for path in write_schemas(where, chosen):
            click.echo(path)
    except OSError as error:
        fail(say("schema.folder", language, path=str(where), reason=error.strerror or str(error)))


def _ids(root: Path | None) -> Ids:
    """The ids of the curriculum below `root`; none where there is no curriculum."""
    try:
        return known_ids(read(root)) if root else {}
    except NotACurriculum:
        return {}
