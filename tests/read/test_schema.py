from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from llwybr.read.schema import RECORDS, schemas

TYPES = {"object", "array", "string", "integer", "number", "boolean", "null"}
NAMES = sorted(RECORDS)


def _nodes(schema: object) -> Iterator[dict[str, Any]]:
    """Every part of a schema that is itself a schema."""
    if not isinstance(schema, dict):
        return
    yield schema
    for key in ("properties", "patternProperties", "$defs"):
        for part in schema.get(key, {}).values():
            yield from _nodes(part)
    for key in ("items", "additionalProperties", "propertyNames"):
        yield from _nodes(schema.get(key))
    for key in ("anyOf", "oneOf", "allOf", "prefixItems"):
        for part in schema.get(key, ()):
            yield from _nodes(part)


def test_every_kind_of_file_has_a_schema() -> None:
    assert sorted(schemas()) == [
        "framework",
        "glossary",
        "module",
        "module-front-matter",
        "organisation",
        "page-front-matter",
        "pathway",
        "role",
    ]


def test_schemas_can_be_written_as_json() -> None:
    assert json.loads(json.dumps(schemas())) == schemas()


@pytest.mark.parametrize("name", NAMES)
def test_schema_names_its_dialect_and_describes_a_closed_mapping(name: str) -> None:
    schema = schemas()[name]
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["type"] == "object"
    assert schema["additionalProperties"] is False
    assert set(schema["properties"]) == set(RECORDS[name].model_fields)


@pytest.mark.parametrize("name", NAMES)
def test_every_record_inside_a_schema_is_closed(name: str) -> None:
    records = [node for node in _nodes(schemas()[name]) if "properties" in node]
    assert len(records) >= 2
    for record in records:
        assert record["additionalProperties"] is False, record.get("title")
        assert set(record.get("required", ())) <= set(record["properties"])


@pytest.mark.parametrize("name", NAMES)
def test_every_mapping_inside_a_schema_says_what_its_other_keys_hold(name: str) -> None:
    for node in _nodes(schemas()[name]):
        if node.get("type") == "object":
            assert "additionalProperties" in node, node.get("title")


@pytest.mark.parametrize("name", NAMES)
def test_every_part_of_a_schema_has_a_known_type_or_leads_to_one(name: str) -> None:
    schema = schemas()[name]
    for node in _nodes(schema):
        if "$ref" in node:
            assert node["$ref"].removeprefix("#/$defs/") in schema["$defs"]
        elif "type" in node:
            assert node["type"] in TYPES
        else:
            assert {"anyOf", "enum", "const", "examples", "pattern"} & set(node), node


def test_every_fact_of_a_module_is_in_its_schema() -> None:
    schema = schemas()["module"]
    assert set(schema["properties"]) == {
        "status",
        "owner",
        "original",
        "format",
        "minutes",
        "alignments",
        "prerequisites",
        "audience",
        "review",
    }
    assert schema["required"] == ["status", "owner", "original", "format", "minutes", "review"]
    assert schema["properties"]["status"]["enum"] == ["draft", "review", "published", "retired"]
    assert schema["$defs"]["Owner"]["required"] == ["team"]


def test_front_matter_of_a_page_needs_no_slug_and_that_of_a_module_does() -> None:
    assert "slug" not in schemas()["page-front-matter"]["required"]
    assert "slug" in schemas()["module-front-matter"]["required"]
