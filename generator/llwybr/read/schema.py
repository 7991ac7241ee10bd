"""JSON Schemas of every file, and of blocks in texts, for editors.

They are made from the same types that the reader uses.

They differ from what pydantic writes in what helps an author: ids that exist are offered with their
names, and an example is a value. A key that may be left out has to have a value where it stands.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from llwybr.curriculum.accessibility import Accessibility
from llwybr.curriculum.framework import Framework
from llwybr.curriculum.glossary import Glossary
from llwybr.curriculum.ledger import Ledger
from llwybr.curriculum.module import EditionFront, ModuleFacts
from llwybr.curriculum.organisation import Organisation
from llwybr.curriculum.page import PageFront
from llwybr.curriculum.pathway import Pathway
from llwybr.curriculum.post import PostFront
from llwybr.curriculum.quiz import Question
from llwybr.curriculum.role import Role

from . import yaml

RECORDS: dict[str, type[BaseModel]] = {
    "organisation": Organisation,
    "framework": Framework,
    "role": Role,
    "module": ModuleFacts,
    "module-front-matter": EditionFront,
    "pathway": Pathway,
    "glossary": Glossary,
    "accessibility": Accessibility,
    "addresses": Ledger,
    "page-front-matter": PageFront,
    "post-front-matter": PostFront,
}
"""Every record that stands in a file, by the name of its schema."""

BLOCKS: dict[str, type[BaseModel]] = {"check-block": Question}
"""Every record that stands in a fence of a text, by the name of its schema."""

Ids = Mapping[str, Mapping[str, str]]
"""By kind (modules, roles, frameworks, skills, rules): each id, and what it is called."""

_IDS = "x-llwybr-ids"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_BY_NAME = ("properties", "patternProperties", "$defs")
"""Keywords below which the keys are names, not keywords."""


def schemas(ids: Ids | None = None) -> dict[str, dict[str, Any]]:
    """JSON Schema (2020-12) by name. Where a file refers to an id, those in `ids` are offered."""
    return {
        name: {"$schema": _DIALECT, **_for_editors(_plain(record), ids or {})}
        for name, record in (RECORDS | BLOCKS).items()
    }


class _WithoutTitles(GenerateJsonSchema):
    """Writes no title that only says a key's name again."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        """Never."""
        return False


def _plain(record: type[BaseModel]) -> dict[str, Any]:
    return record.model_json_schema(schema_generator=_WithoutTitles)


def _for_editors(node: Any, ids: Ids) -> Any:
    """A schema, or a part of one, as an editor makes the most of it."""
    if isinstance(node, list):
        return [_for_editors(part, ids) for part in node]
    if not isinstance(node, dict):
        return node
    node = _stated(node)
    told = {
        key: {name: _for_editors(part, ids) for name, part in value.items()}
        if key in _BY_NAME
        else _for_editors(value, ids)
        for key, value in node.items()
        if key != _IDS
    }
    if "examples" in node:
        told["examples"] = [_value(example) for example in node["examples"]]
    known = ids.get(node.get(_IDS, ""))
    if known and "pattern" in node:
        return _offering(told, known)
    return _with_known_keys(told, node, ids) if "propertyNames" in node else told


def _stated(node: dict[str, Any]) -> dict[str, Any]:
    """A part that may be left out (None) as what stands there when it is not."""
    options = [part for part in node.get("anyOf", ()) if part != {"type": "null"}]
    if len(options) != 1 or len(options) == len(node["anyOf"]):
        return node
    own = {key: value for key, value in node.items() if key not in ("anyOf", "default")}
    return {**options[0], **own}


def _offering(told: dict[str, Any], known: Mapping[str, str]) -> dict[str, Any]:
    """A text that an id may stand in: one that is known, or one that is yet to be written."""
    pattern = {"pattern": told["pattern"]}
    choice = {"enum": list(known), "enumDescriptions": list(known.values())}
    rest = {key: value for key, value in told.items() if key not in ("pattern", "examples")}
    return {**rest, "anyOf": [choice, pattern]}


def _with_known_keys(told: dict[str, Any], node: dict[str, Any], ids: Ids) -> dict[str, Any]:
    """A mapping whose keys are ids: those that are known as keys with a description."""
    del told["propertyNames"]
    known = ids.get(node["propertyNames"].get(_IDS, ""))
    if known and "patternProperties" in told:
        (value,) = told["patternProperties"].values()
        told["properties"] = {key: {"description": known[key], **value} for key in known}
    return told


def _value(example: str) -> Any:
    """What an example, written as YAML, stands for; days as text, since JSON has none."""
    return json.loads(json.dumps(yaml.parse(example, "").value, default=str))
