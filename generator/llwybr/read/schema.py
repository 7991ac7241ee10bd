"""JSON Schemas of every YAML file, from the same types that the reader uses."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from llwybr.curriculum.framework import Framework
from llwybr.curriculum.glossary import Glossary
from llwybr.curriculum.module import EditionFront, ModuleFacts
from llwybr.curriculum.organisation import Organisation
from llwybr.curriculum.page import PageFront
from llwybr.curriculum.pathway import Pathway
from llwybr.curriculum.role import Role

RECORDS: dict[str, type[BaseModel]] = {
    "organisation": Organisation,
    "framework": Framework,
    "role": Role,
    "module": ModuleFacts,
    "module-front-matter": EditionFront,
    "pathway": Pathway,
    "glossary": Glossary,
    "page-front-matter": PageFront,
}
"""Every record that stands in a file, by the name of its schema."""


def schemas() -> dict[str, dict[str, Any]]:
    """JSON Schema (2020-12) by name."""
    dialect = "https://json-schema.org/draft/2020-12/schema"
    return {
        name: {"$schema": dialect, **record.model_json_schema()} for name, record in RECORDS.items()
    }
