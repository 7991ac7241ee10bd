from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import BaseModel, create_model
from pydantic.fields import FieldInfo

from conftest import PROJECT
from llwybr.curriculum.language import Record
from llwybr.read import front_matter, yaml
from llwybr.read.files import read_text
from llwybr.read.schema import RECORDS, schemas
from llwybr.read.survey import Kind, survey

TYPES = {"object", "array", "string", "integer", "number", "boolean", "null"}
NAMES = sorted(RECORDS)
SCHEMA_OF = {
    Kind.ORGANISATION: "organisation",
    Kind.GLOSSARY: "glossary",
    Kind.LEDGER: "addresses",
    Kind.FRAMEWORK: "framework",
    Kind.ROLE: "role",
    Kind.MODULE: "module",
    Kind.PATHWAY: "pathway",
    Kind.EDITION: "module-front-matter",
    Kind.PAGE: "page-front-matter",
    Kind.POST: "post-front-matter",
}
IDS = {
    "modules": {"ask-first": "Gofyn yn gyntaf / Ask first", "plan": "Cynllunio / Plan"},
    "roles": {"maker": "Gwneuthurwr / Maker"},
    "frameworks": {"craft": "Crefft / Craft"},
    "skills": {"craft:asking": "Gofyn / Asking"},
    "rules": {"sentence-long": "Brawddeg hir / A long sentence"},
}


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


def _records(record: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """A record and every record inside it."""
    yield record
    for field in record.model_fields.values():
        for inner in _inside(field.annotation):
            yield from _records(inner)


def _inside(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in getattr(annotation, "__args__", ()):
        yield from _inside(part)


FIELDS = {
    f"{record.__name__}.{name}": field
    for top in RECORDS.values()
    for record in _records(top)
    for name, field in record.model_fields.items()
}
"""Every key that can stand in any file."""


def test_every_kind_of_file_has_a_schema() -> None:
    assert sorted(schemas()) == [
        "accessibility",
        "addresses",
        "check-block",
        "framework",
        "glossary",
        "module",
        "module-front-matter",
        "organisation",
        "page-front-matter",
        "pathway",
        "post-front-matter",
        "role",
    ]


@pytest.mark.parametrize("ids", [None, IDS], ids=["plain", "with ids"])
def test_schemas_are_valid_and_can_be_written_as_json(ids: Any) -> None:
    every = schemas(ids)
    assert json.loads(json.dumps(every)) == every
    for schema in every.values():
        Draft202012Validator.check_schema(schema)


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


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_says_nothing_that_only_this_program_understands(name: str) -> None:
    for node in _nodes(schemas(IDS)[name]):
        assert not [key for key in node if key.startswith("x-")]


def test_every_key_says_what_it_is_for() -> None:
    assert len(FIELDS) > 100
    assert [key for key, field in FIELDS.items() if not field.description] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_property_of_a_schema_is_described(name: str) -> None:
    schema = schemas(IDS)[name]
    for node in _nodes(schema):
        for key, part in node.get("properties", {}).items():
            inner = schema.get("$defs", {}).get(part.get("$ref", "").removeprefix("#/$defs/"), {})
            assert part.get("description") or inner.get("description"), key


def test_every_key_that_is_needed_has_an_example() -> None:
    needed = {key: field for key, field in FIELDS.items() if field.is_required()}
    assert len(needed) > 50
    assert [key for key, field in needed.items() if not field.examples] == []


@pytest.mark.parametrize("key", [key for key, field in FIELDS.items() if field.examples])
def test_every_example_can_stand_behind_its_key(key: str) -> None:
    field: FieldInfo = FIELDS[key]
    one_key = create_model("OneKey", __base__=Record, value=(field.annotation, field))  # type: ignore[arg-type]
    for example in field.examples or ():
        document = yaml.parse(f"value: {example}", "example")
        assert document.faults == []
        one_key.model_validate(document.value)


def test_examples_in_a_schema_are_values() -> None:
    schema = schemas()["module"]
    assert schema["properties"]["minutes"]["examples"] == [{"learn": 30, "practise": 15}]
    assert schema["$defs"]["Minutes"]["properties"]["learn"]["examples"] == [30]
    assert schema["$defs"]["Review"]["properties"]["last"]["examples"] == ["2026-10-01"]


def test_every_fact_of_a_module_is_in_its_schema() -> None:
    schema = schemas()["module"]
    assert set(schema["properties"]) == {
        "id",
        "status",
        "owner",
        "original",
        "format",
        "minutes",
        "alignments",
        "prerequisites",
        "audience",
        "review",
        "replaced_by",
    }
    assert schema["required"] == ["status", "original", "format", "minutes"]
    assert schema["properties"]["status"]["enum"] == ["draft", "review", "published", "retired"]
    assert schema["$defs"]["Owner"]["required"] == ["team"]


def test_front_matter_of_a_page_needs_no_slug_and_that_of_a_module_does() -> None:
    assert "slug" not in schemas()["page-front-matter"]["required"]
    assert "slug" in schemas()["module-front-matter"]["required"]


def test_a_key_that_may_be_left_out_is_described_by_its_own_words() -> None:
    owner = schemas()["module"]["properties"]["owner"]
    assert owner["$ref"] == "#/$defs/Owner"
    assert owner["description"] == "Who keeps it right; needed before it is published."
    assert "anyOf" not in owner
    assert "default" not in owner


@pytest.mark.parametrize(
    ("name", "way", "kind"),
    [
        ("module", ("$defs", "Alignment", "properties", "skill"), "skills"),
        ("module", ("properties", "prerequisites", "items"), "modules"),
        ("module", ("properties", "audience", "items"), "roles"),
        ("module", ("properties", "replaced_by"), "modules"),
        ("pathway", ("$defs", "Stage", "properties", "modules", "items"), "modules"),
        ("pathway", ("properties", "audience", "items"), "roles"),
        ("role", ("properties", "framework"), "frameworks"),
        ("role", ("$defs", "Requirement", "properties", "skill"), "skills"),
        ("organisation", ("$defs", "Exemption", "properties", "rule"), "rules"),
    ],
)
def test_ids_are_offered_with_their_names(name: str, way: tuple[str, ...], kind: str) -> None:
    plain: Any = schemas()[name]
    offering: Any = schemas(IDS)[name]
    for step in way:
        plain, offering = plain[step], offering[step]
    choice, other = offering["anyOf"]
    assert choice == {"enum": list(IDS[kind]), "enumDescriptions": list(IDS[kind].values())}
    assert other == {"pattern": plain["pattern"]}
    assert "pattern" not in offering
    assert "examples" not in offering
    validator = Draft202012Validator(offering)
    assert all(validator.is_valid(each) for each in IDS[kind])
    assert validator.is_valid("yet:to-be-written" if kind == "skills" else "yet-to-be-written")
    assert not validator.is_valid("Not An Id")


def test_rules_are_offered_as_keys() -> None:
    severity = schemas(IDS)["organisation"]["$defs"]["Checks"]["properties"]["severity"]
    known = severity["properties"]["sentence-long"]
    assert known["description"] == "Brawddeg hir / A long sentence"
    assert known["enum"] == ["error", "warning", "info", "ignore"]
    assert "propertyNames" not in severity


def test_all_files_of_this_project_are_valid() -> None:
    every = {name: Draft202012Validator(schema) for name, schema in schemas(IDS).items()}
    checked = 0
    for listed in survey(PROJECT).listed:
        text = read_text(PROJECT, listed.path)
        if listed.kind not in SCHEMA_OF or not isinstance(text, str):
            continue
        parts = front_matter.split(text, listed.path) if listed.path.endswith(".md") else None
        document = parts[0] if isinstance(parts, tuple) else yaml.parse(text, listed.path)
        value = json.loads(json.dumps(document.value, default=str))
        found = [error.message for error in every[SCHEMA_OF[listed.kind]].iter_errors(value)]
        assert (listed.path, found) == (listed.path, [])
        checked += 1
    assert checked > 70


def test_an_editor_is_told_what_a_question_needs() -> None:
    schema = schemas()["check-block"]
    right = {"text": "All", "right": True, "feedback": "Yes."}
    other = {"text": "Nobody", "feedback": "No."}
    validator = Draft202012Validator(schema)
    assert validator.is_valid({"question": "Who?", "options": [right, other]})
    for options in ([other, other], [right], [right, {"text": "Nobody"}]):
        assert not validator.is_valid({"question": "Who?", "options": options})
