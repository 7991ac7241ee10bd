from __future__ import annotations

import json
from typing import Any

from jsonschema import Draft202012Validator

from conftest import Tiny
from llwybr.export.files import STATUS, STATUS_SCHEMA, data_files
from llwybr.plan.site import lay_out

FIRST = "curriculum/modules/first.yml"


def files(tiny: Tiny) -> tuple[Any, Any]:
    made = dict(data_files(lay_out(tiny.read())))
    return json.loads(made[STATUS]), json.loads(made[STATUS_SCHEMA])


def test_report_says_what_the_page_says(tiny: Tiny) -> None:
    report, _ = files(tiny)
    drafted = {"status": "drafted", "date": None}
    assert report["$schema"] == "https://bach.example/data/status.schema.json"
    assert report["texts"][1] == {
        "key": "modules/first",
        "kind": "modules",
        "url": {
            "cy": "https://bach.example/cy/modiwlau/gofyn-yn-gyntaf/",
            "en": "https://bach.example/en/modules/ask-first/",
        },
        "states": {"cy": drafted, "en": drafted},
    }
    assert report["terms"] == {"drafted": 3, "reviewed": 0, "approved": 0}
    assert [tuple(each.values()) for each in report["names"]] == [
        ("craft", None, "framework", 1, 5, 0),
        ("craft", "makers", "roles", 0, 3, 0),
        ("values", None, "framework", 4, 0, 0),
        (None, None, "roles", 0, 1, 0),
    ]
    assert report["reviews"] == [
        {
            "module": "second",
            "team": "learning",
            "email": "helo@bach.example",
            "last": "2026-08-31",
            "next": "2027-02-28",
        },
        {
            "module": "first",
            "team": "learning",
            "email": "dysgu@bach.example",
            "last": "2026-10-01",
            "next": "2027-10-01",
        },
    ]


def test_schema_describes_the_report(tiny: Tiny) -> None:
    tiny.replace(FIRST, "review: {last: 2026-10-01, every: 12 months}\n", "")
    tiny.replace(FIRST, "owner: {team: learning, email: dysgu@bach.example}\n", "")
    report, schema = files(tiny)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    assert report["reviews"][0] == {
        "module": "first",
        "team": None,
        "email": "helo@bach.example",
        "last": None,
        "next": None,
    }
    assert list(validator.iter_errors(report)) == []
    report["texts"][0]["kind"] = "films"
    assert len(list(validator.iter_errors(report))) == 1
