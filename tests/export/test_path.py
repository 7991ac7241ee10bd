from __future__ import annotations

import json
from typing import Any

from conftest import Tiny
from llwybr.curriculum.identifiers import Need
from llwybr.curriculum.language import Language
from llwybr.export.path import path_record
from llwybr.plan.paths import LearningPath, Place, path_of, path_to
from llwybr.plan.teaching import teaching

CY, EN = Language.CY, Language.EN
START = "curriculum/pathways/start.yml"
ASKING = {"skill": "craft:asking", "level": "awareness"}
ASKING_AT_WORK = {"skill": "craft:asking", "level": "working"}


def data(tiny: Tiny, path: LearningPath, *, with_text: bool = True) -> Any:
    record = path_record(tiny.read(), path, with_text=with_text)
    return json.loads(record.model_dump_json(by_alias=True))


def to(tiny: Tiny, place: Place, language: Language = EN, **known: Any) -> LearningPath:
    return path_to(teaching(tiny.read(), language), place, **known)


def texts(tiny: Tiny, path: LearningPath) -> list[str]:
    return [step["because"]["text"] for step in data(tiny, path)["steps"]]


def test_a_generated_path(tiny: Tiny) -> None:
    assert data(tiny, to(tiny, Place("maker", "maker"))) == {
        "id": "roles/maker/maker",
        "kind": "generated",
        "role": "maker",
        "level": "maker",
        "from": None,
        "pathway": None,
        "lang": "en",
        "minutes": 70,
        "optional_minutes": 0,
        "stages": [],
        "steps": [
            {
                "module": "first",
                "minutes": 30,
                "stage": None,
                "optional": False,
                "teaches": [ASKING],
                "because": {
                    "serves": [ASKING_AT_WORK],
                    "before": ["second"],
                    "text": "Because this needs it: Asking (Working).",
                },
            },
            {
                "module": "second",
                "minutes": 40,
                "stage": None,
                "optional": False,
                "teaches": [ASKING_AT_WORK],
                "because": {
                    "serves": [ASKING_AT_WORK],
                    "before": [],
                    "text": "Because this needs it: Asking (Working).",
                },
            },
        ],
        "uncovered": [{"skill": "craft:listening", "level": "awareness"}],
        "assumed": [],
    }


def test_a_programme_has_the_same_shape(tiny: Tiny) -> None:
    tiny.replace(
        START,
        "    modules: [first, second]",
        "    modules: [first, second]\n"
        "    optional: [second]\n"
        "    sessions:\n"
        "      - id: meet\n"
        "        name: {cy: Cwrdd, en: Meet}\n"
        "        summary: {cy: Cwrdd â'r tîm., en: Meet the team.}\n"
        "        minutes: 15",
    )
    record = data(tiny, path_of(tiny.read(), "start", CY))
    assert set(record) == set(data(tiny, to(tiny, Place("maker", "maker"))))
    steps = record.pop("steps")
    assert record == {
        "id": "pathways/start",
        "kind": "curated",
        "role": None,
        "level": None,
        "from": None,
        "pathway": "start",
        "lang": "cy",
        "minutes": 45,
        "optional_minutes": 40,
        "stages": [
            {
                "id": "one",
                "name": "Cam un",
                "summary": "Dysgu gofyn.",
                "sessions": [
                    {
                        "id": "meet",
                        "name": "Cwrdd",
                        "summary": "Cwrdd â'r tîm.",
                        "minutes": 15,
                        "after": "second",
                    }
                ],
            }
        ],
        "uncovered": [],
        "assumed": [],
    }
    assert [(s["module"], s["stage"], s["optional"]) for s in steps] == [
        ("first", "one", False),
        ("second", "one", True),
    ]
    assert steps[0]["because"] == {
        "serves": [],
        "before": ["second"],
        "text": "Oherwydd ei fod yn dysgu'r canlynol: Gofyn (Ymwybyddiaeth).",
    }


def test_a_move_says_where_it_begins(tiny: Tiny) -> None:
    move = data(tiny, to(tiny, Place("maker", "maker"), origin=Place("maker", "junior-maker")))
    assert move["id"] == "roles/maker/maker?from=maker/junior-maker"
    assert move["from"] == {"role": "maker", "level": "junior-maker"}
    assert [step["module"] for step in move["steps"]] == ["second"]
    between = data(tiny, to(tiny, Place("maker", "maker"), origin=Place("everyone")))
    assert between["id"] == "roles/maker/maker?from=everyone"
    assert between["from"] == {"role": "everyone", "level": None}


def test_what_the_learner_knows_is_assumed(tiny: Tiny) -> None:
    path = to(tiny, Place("everyone"), have=[Need("craft:asking", "awareness")])
    assert data(tiny, path)["assumed"] == ["first"]


def test_a_prerequisite_says_what_it_comes_before(tiny: Tiny) -> None:
    assert texts(tiny, to(tiny, Place("everyone"))) == [
        'Because it comes before: "Plan together".',
        "Because this needs it: Be fair.",
    ]
    assert texts(tiny, to(tiny, Place("everyone"), CY)) == [
        'Oherwydd ei fod yn dod cyn y canlynol: "Cynllunio gyda\'n gilydd".',
        "Oherwydd bod ei angen ar gyfer y canlynol: Bod yn deg.",
    ]


def test_several_reasons_are_told_together(tiny: Tiny) -> None:
    need = "      - {skill: craft:asking, level: working}\n"
    tiny.replace("curriculum/roles/digital/maker.yml", need, need + '      - {skill: "values:1"}\n')
    assert texts(tiny, to(tiny, Place("maker", "maker")))[1] == (
        "Because these need it: Asking (Working); Be fair."
    )


def test_a_module_of_a_programme_may_teach_nothing(tiny: Tiny) -> None:
    teaches = "relation: teaches, outcomes: [plan]}"
    text = tiny.text("curriculum/modules/second.yml")
    assert text.count(teaches) == 2
    tiny.write("curriculum/modules/second.yml", text.replace("teaches", "supports"))
    curriculum = tiny.read()
    assert texts(tiny, path_of(curriculum, "start", EN))[1] == (
        "Because those who put the programme together chose it."
    )
    assert texts(tiny, path_of(curriculum, "start", CY))[1] == (
        "Oherwydd bod y rhai a luniodd y rhaglen wedi'i ddewis."
    )


def test_the_sentence_can_be_left_out(tiny: Tiny) -> None:
    path = to(tiny, Place("everyone"))
    reasons = [s["because"] for s in data(tiny, path, with_text=False)["steps"]]
    assert reasons == [
        {"serves": [{"skill": "values:1", "level": None}], "before": ["second"]},
        {"serves": [{"skill": "values:1", "level": None}], "before": []},
    ]
