from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator

from conftest import PROJECT, Tiny
from llwybr.curriculum.framework import Framework
from llwybr.curriculum.glossary import WelshTerm
from llwybr.curriculum.module import Alignment, ModuleFacts
from llwybr.export.catalogue import (
    AlignmentRecord,
    Catalogue,
    FrameworkRecord,
    ModuleRecord,
    TermRecord,
)
from llwybr.export.cataloguing import catalogue
from llwybr.export.coverage import CoverageReport
from llwybr.export.shapes import as_bytes, schema_of
from llwybr.plan.site import lay_out
from llwybr.read.tree import read

pytestmark = pytest.mark.slow

ADDRESS = "https://bach.example/data/catalogue.schema.json"
FIRST = "curriculum/modules/first.yml"


def content(tiny: Tiny) -> bytes:
    return as_bytes(catalogue(lay_out(tiny.read()), ADDRESS))


def data(tiny: Tiny) -> Any:
    return json.loads(content(tiny))


def errors(value: Any) -> list[str]:
    schema = schema_of(Catalogue, ADDRESS)
    Draft202012Validator.check_schema(schema)
    found = Draft202012Validator(
        schema, format_checker=Draft202012Validator.FORMAT_CHECKER
    ).iter_errors(value)
    return [error.message for error in found]


def test_it_is_as_its_schema_says(tiny: Tiny) -> None:
    assert errors(data(tiny)) == []


def test_the_projects_own_is_as_its_schema_says() -> None:
    assert errors(json.loads(as_bytes(catalogue(lay_out(read(PROJECT)), ADDRESS)))) == []


def test_the_schema_refuses_what_it_does_not_know(tiny: Tiny) -> None:
    wrong = data(tiny)
    wrong["modules"][0]["colour"] = "red"
    wrong["modules"][1]["minutes"]["total"] = "long"
    del wrong["paths"][0]["from"]
    assert len(errors(wrong)) == 3


def test_it_says_who_publishes_it_and_under_which_licence(tiny: Tiny) -> None:
    found = data(tiny)
    assert list(found) == [
        "$schema",
        "organisation",
        "licence",
        "languages",
        "frameworks",
        "roles",
        "modules",
        "pathways",
        "paths",
        "glossary",
    ]
    assert found["$schema"] == ADDRESS
    assert found["languages"] == ["cy", "en"]
    assert found["organisation"] == {
        "name": {"cy": "Cyngor Bach", "en": "Tiny Council"},
        "product": {"cy": "Llwybr Bach", "en": "Tiny Path"},
        "summary": {"cy": "Dysgu bach i bawb.", "en": "A little learning for everybody."},
        "url": {"cy": "https://bach.example/cy/", "en": "https://bach.example/en/"},
        "email": "helo@bach.example",
        "repository": None,
    }
    assert found["licence"]["id"] == "OGL-UK-3.0"


def test_a_module(tiny: Tiny) -> None:
    assert data(tiny)["modules"][1] == {
        "id": "second",
        "status": "published",
        "title": {"cy": "Cynllunio gyda'n gilydd", "en": "Plan together"},
        "summary": data(tiny)["modules"][1]["summary"],
        "url": {
            "cy": "https://bach.example/cy/modiwlau/cynllunio-gydan-gilydd/",
            "en": "https://bach.example/en/modules/plan-together/",
        },
        "original": "cy",
        "translation": {"cy": "drafted", "en": "drafted"},
        "format": "workshop",
        "minutes": {"learn": 40, "practise": 0, "total": 40},
        "outcomes": data(tiny)["modules"][1]["outcomes"],
        "keywords": {"cy": [], "en": []},
        "alignments": [
            {
                "skill": "craft:asking",
                "level": "working",
                "relation": "teaches",
                "outcomes": ["plan"],
                "version": None,
            },
            {
                "skill": "values:1",
                "level": None,
                "relation": "teaches",
                "outcomes": ["plan"],
                "version": None,
            },
        ],
        "prerequisites": ["first"],
        "audience": ["everyone", "maker"],
        "review": {"last": "2026-08-31", "next": "2027-02-28"},
    }


def test_a_role_and_its_levels(tiny: Tiny) -> None:
    need = "      - {skill: craft:asking, level: working}\n"
    why = "why: {cy: Er mwyn deall., en: So as to understand.}"
    tiny.replace(
        "curriculum/roles/digital/maker.yml", need, need.replace("working}", f"working, {why}}}")
    )
    maker = data(tiny)["roles"][1]
    levels = maker.pop("levels")
    assert maker == {
        "id": "maker",
        "name": {"cy": "Gwneuthurwr", "en": "Maker", "cy_status": "ours"},
        "summary": None,
        "framework": "craft",
        "framework_version": None,
        "family": "makers",
        "url": {
            "cy": "https://bach.example/cy/rolau/gwneuthurwr/",
            "en": "https://bach.example/en/roles/maker/",
        },
        "requires": [],
    }
    assert [level["id"] for level in levels] == ["junior-maker", "maker"]
    assert levels[1]["url"]["en"] == "https://bach.example/en/roles/maker/maker/"
    assert levels[1]["requires"] == [
        {
            "skill": "craft:asking",
            "level": "working",
            "why": {"cy": "Er mwyn deall.", "en": "So as to understand."},
        },
        {"skill": "craft:listening", "level": "awareness", "why": None},
    ]


def test_a_name_that_nobody_has_given_in_welsh_says_so(tiny: Tiny) -> None:
    name = {"cy": "Hearing", "en": "Hearing", "cy_status": "missing"}
    tiny.replace(
        "curriculum/frameworks/craft.yml",
        "name: {cy: Gwrando, en: Listening}",
        "name: {cy: Hearing, en: Hearing, cy_status: missing}, slug: {cy: gwrando, en: hearing}",
    )
    listening = data(tiny)["frameworks"][0]["skills"][1]
    assert listening["name"] == name
    assert listening["url"]["cy"] == "https://bach.example/cy/fframweithiau/crefft/gwrando/"


def test_a_framework_and_its_skills(tiny: Tiny) -> None:
    asking = "{id: asking, "
    tiny.replace(
        "curriculum/frameworks/craft.yml",
        f"  - {asking}",
        "  - {id: asking, codes: {sfia: [DLMG-5]}, ",
    )
    tiny.replace(
        "curriculum/frameworks/craft.yml", "levels:\n", "renames: {queries: asking}\nlevels:\n"
    )
    craft = data(tiny)["frameworks"][0]
    assert (craft["id"], craft["version"], craft["licence"]) == ("craft", "1", "facts only")
    assert craft["source"]["read_on"] == "2026-10-01"
    assert craft["renames"] == {"queries": "asking"}
    assert [level["id"] for level in craft["levels"]] == ["awareness", "working"]
    assert craft["skills"] == [
        {
            "id": "asking",
            "name": {"cy": "Gofyn", "en": "Asking", "cy_status": "ours"},
            "area": None,
            "levels": ["awareness", "working"],
            "codes": {"sfia": ["DLMG-5"]},
            "url": {
                "cy": "https://bach.example/cy/fframweithiau/crefft/gofyn/",
                "en": "https://bach.example/en/frameworks/craft/asking/",
            },
        },
        {
            "id": "listening",
            "name": {"cy": "Gwrando", "en": "Listening", "cy_status": "official"},
            "area": None,
            "levels": ["awareness"],
            "codes": {},
            "url": {
                "cy": "https://bach.example/cy/fframweithiau/crefft/gwrando/",
                "en": "https://bach.example/en/frameworks/craft/listening/",
            },
        },
    ]


def test_every_place_and_programme_has_a_path_in_each_language(tiny: Tiny) -> None:
    assert [(path["id"], path["lang"]) for path in data(tiny)["paths"]] == [
        ("pathways/start", "cy"),
        ("pathways/start", "en"),
        ("roles/everyone", "cy"),
        ("roles/everyone", "en"),
        ("roles/maker/junior-maker", "cy"),
        ("roles/maker/junior-maker", "en"),
        ("roles/maker/maker", "cy"),
        ("roles/maker/maker", "en"),
    ]


def test_only_a_programmes_reasons_are_sentences(tiny: Tiny) -> None:
    for path in data(tiny)["paths"]:
        for step in path["steps"]:
            assert ("text" in step["because"]) == (path["kind"] == "curated")


def test_drafts_are_left_out(tiny: Tiny) -> None:
    tiny.replace("curriculum/modules/second.yml", "status: published", "status: draft")
    tiny.replace("curriculum/pathways/start.yml", "audience:", "status: draft\naudience:")
    found = data(tiny)
    assert [module["id"] for module in found["modules"]] == ["first"]
    assert found["pathways"] == []
    assert "second" not in json.dumps(found)
    assert errors(found) == []


def test_hostile_words_are_only_words(tiny: Tiny) -> None:
    title = 'A "b" \\ </script> \u2028 & \u00e9'
    tiny.replace("content/en/modules/first.md", "title: Ask first", f"title: {json.dumps(title)}")
    assert data(tiny)["modules"][0]["title"]["en"] == title
    assert errors(data(tiny)) == []


def test_a_curriculum_with_next_to_nothing(tiny: Tiny) -> None:
    tiny.remove("curriculum/glossary.yml")
    tiny.remove("curriculum/pathways/start.yml")
    for role in ("everyone", "digital/maker"):
        tiny.remove(f"curriculum/roles/{role}.yml")
    for module in ("first", "second"):
        for path in ("curriculum/modules/{}.yml", "content/cy/modules/{}.md"):
            tiny.remove(path.format(module))
        tiny.remove(f"content/en/modules/{module}.md")
    found = data(tiny)
    lists = ("roles", "modules", "pathways", "paths", "glossary")
    assert {name: found[name] for name in lists} == {name: [] for name in lists}
    assert errors(found) == []


def test_the_same_curriculum_gives_the_same_bytes_on_one_line(tiny: Tiny) -> None:
    once, again = content(tiny), content(tiny)
    assert once == again
    assert once.endswith(b"}\n")
    assert once.count(b"\n") == 1
    assert b"Ymwybyddiaeth" in once
    assert b'": ' not in once


def properties(node: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(node, dict):
        yield from node.get("properties", {}).items()
        for part in node.values():
            yield from properties(part)


def described(field: Any, schema: Any) -> str | None:
    """What is said of a field; its record says it where the words would be the same."""
    record = schema["$defs"].get(field.get("$ref", "").rpartition("/")[2], {})
    said: str | None = field.get("description", record.get("description"))
    return said


@pytest.mark.parametrize("record", [Catalogue, CoverageReport])
def test_every_field_is_described(record: type[Catalogue | CoverageReport]) -> None:
    schema = schema_of(record, ADDRESS)
    assert schema["$id"] == ADDRESS
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert [name for name, field in properties(schema) if not described(field, schema)] == []
    closed = [
        part.get("additionalProperties")
        for part in schema["$defs"].values()
        if "properties" in part
    ]
    assert closed == [False] * len(closed)


@pytest.mark.parametrize(
    ("record", "source", "field"),
    [
        (ModuleRecord, ModuleFacts, "format"),
        (ModuleRecord, ModuleFacts, "original"),
        (AlignmentRecord, Alignment, "relation"),
        (FrameworkRecord, Framework, "kind"),
        (TermRecord, WelshTerm, "gender"),
    ],
)
def test_the_data_knows_every_value_that_the_sources_know(
    record: Any, source: Any, field: str
) -> None:
    told, known = (each.model_fields[field].annotation for each in (record, source))
    assert get_args(told) == get_args(known)
