from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.export.coverage import COLUMNS, CoverageReport, as_csv, as_json, as_text
from llwybr.export.shapes import schema_of
from llwybr.plan.coverage import Coverage, coverage

CY, EN = Language.CY, Language.EN
LISTENING = {"skill": "craft:listening", "level": "awareness"}


def lines(tiny: Tiny) -> tuple[Coverage, ...]:
    return coverage(tiny.read())


def line(role: str, level: str | None, lang: str, required: int, *missing: Any) -> Any:
    return {
        "role": role,
        "level": level,
        "lang": lang,
        "required": required,
        "covered": required - len(missing),
        "missing": list(missing),
    }


def test_json_has_a_line_for_each_level_and_language_and_the_totals(tiny: Tiny) -> None:
    tiny.remove("content/cy/modules/second.md")
    fair = {"skill": "values:1", "level": None}
    working = {"skill": "craft:asking", "level": "working"}
    assert json.loads(as_json(lines(tiny))) == {
        "coverage": [
            line("everyone", None, "cy", 1, fair),
            line("everyone", None, "en", 1),
            line("maker", "junior-maker", "cy", 1),
            line("maker", "junior-maker", "en", 1),
            line("maker", "maker", "cy", 2, working, LISTENING),
            line("maker", "maker", "en", 2, LISTENING),
        ],
        "summary": {
            "cy": {"required": 4, "covered": 1, "skills_required": 4, "skills_covered": 1},
            "en": {"required": 4, "covered": 3, "skills_required": 4, "skills_covered": 3},
        },
    }


def test_json_is_as_its_schema_says(tiny: Tiny) -> None:
    schema = schema_of(CoverageReport, "https://bach.example/data/coverage.schema.json")
    Draft202012Validator.check_schema(schema)
    report = json.loads(as_json(lines(tiny)))
    assert list(Draft202012Validator(schema).iter_errors(report)) == []
    report["coverage"][0]["required"] = "1"
    assert len(list(Draft202012Validator(schema).iter_errors(report))) == 1


def test_the_spreadsheet(tiny: Tiny) -> None:
    assert as_csv(lines(tiny)) == (
        b"role,level,language,required,covered,missing,missing_skills\n"
        b"everyone,,cy,1,1,0,\n"
        b"everyone,,en,1,1,0,\n"
        b"maker,junior-maker,cy,1,1,0,\n"
        b"maker,junior-maker,en,1,1,0,\n"
        b"maker,maker,cy,2,1,1,craft:listening=awareness\n"
        b"maker,maker,en,2,1,1,craft:listening=awareness\n"
    )


def test_the_spreadsheet_says_what_the_json_says(tiny: Tiny) -> None:
    tiny.replace("curriculum/modules/second.yml", "status: published", "status: draft")
    kept = lines(tiny)
    rows = list(csv.DictReader(io.StringIO(as_csv(kept).decode()), strict=True))
    assert [row["missing_skills"] for row in rows if row["language"] == "en"] == [
        "values:1",
        "",
        "craft:asking=working craft:listening=awareness",
    ]
    told: list[Any] = [
        {
            "role": row["role"],
            "level": row["level"] or None,
            "lang": row["language"],
            "required": int(row["required"]),
            "covered": int(row["covered"]),
            "missing": [
                {"skill": skill, "level": level or None}
                for skill, _, level in (
                    cell.partition("=") for cell in row["missing_skills"].split()
                )
            ],
        }
        for row in rows
    ]
    assert told == json.loads(as_json(kept))["coverage"]
    assert [int(row["missing"]) for row in rows] == [len(each["missing"]) for each in told]
    assert tuple(rows[0]) == COLUMNS


@pytest.mark.parametrize("name", ["=cmd", "+1", "-1", "@sum", "a,b", 'a"b', "a\tb"])
def test_no_role_is_called_like_a_formula(tiny: Tiny, name: str) -> None:
    tiny.write(f"curriculum/roles/{name}.yml", tiny.text("curriculum/roles/everyone.yml"))
    assert {each.place.role for each in lines(tiny)} == {"everyone", "maker"}


@pytest.mark.parametrize("skill", ["=1+1", "craft:=1", "@a:b", 'a:b" "'])
def test_no_skill_is_called_like_a_formula(tiny: Tiny, skill: str) -> None:
    tiny.replace("curriculum/roles/everyone.yml", '"values:1"', json.dumps(skill))
    assert {each.place.role for each in lines(tiny)} == {"maker"}


def test_text_is_a_table_with_totals(tiny: Tiny) -> None:
    assert as_text(tiny.read(), lines(tiny), EN, with_missing=False).split("\n") == [
        "Role and level                          Language  Required  Covered  Missing",
        "everyone                                cy               1        1        0",
        "everyone                                en               1        1        0",
        "maker/junior-maker                      cy               1        1        0",
        "maker/junior-maker                      en               1        1        0",
        "maker/maker                             cy               2        1        1",
        "maker/maker                             en               2        1        1",
        "All levels                              cy               4        3        1",
        "All levels                              en               4        3        1",
        "Each skill and level counted only once  cy               4        3        1",
        "Each skill and level counted only once  en               4        3        1",
    ]


def test_text_names_what_is_missing_where_asked(tiny: Tiny) -> None:
    shown = as_text(tiny.read(), lines(tiny)[-2:], CY, with_missing=True).split("\n")
    assert shown[:3] == [
        "Rôl a lefel                       Iaith  Gofynion  Â modiwl  Heb fodiwl",
        "maker/maker                       cy            2         1           1",
        "maker/maker                       en            2         1           1",
    ]
    assert shown[7:] == [
        "",
        "Heb fodiwl eto:",
        "maker/maker (cy)",
        "  craft:listening=awareness  Gwrando (Ymwybyddiaeth)",
        "maker/maker (en)",
        "  craft:listening=awareness  Gwrando (Ymwybyddiaeth)",
    ]
    nothing = as_text(tiny.read(), lines(tiny)[:2], EN, with_missing=True)
    assert "No module yet" not in nothing
