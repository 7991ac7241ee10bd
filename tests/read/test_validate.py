from __future__ import annotations

import datetime

import pytest

from llwybr.curriculum.fault import Fault, FaultKind
from llwybr.curriculum.identifiers import INTERVAL
from llwybr.curriculum.location import Location
from llwybr.curriculum.module import EditionFront, ModuleFacts
from llwybr.curriculum.organisation import Organisation
from llwybr.curriculum.pathway import Pathway
from llwybr.curriculum.role import Role
from llwybr.read.validate import validate
from llwybr.read.yaml import parse

PATH = "a.yml"
FACTS = """\
status: published
owner: {team: learning}
original: cy
format: workshop
minutes: {learn: 40}
review: {last: 2026-08-31, every: 6 months}
"""


def _faults(text: str) -> list[Fault]:
    entry, faults = validate(parse(text, PATH), ModuleFacts)
    assert entry is None
    return faults


def missing(key: str, example: str) -> dict[str, str]:
    return {"key": key, "what": key, "example": f"{key}: {example}"}


def _one(old: str, new: str) -> Fault:
    assert FACTS.count(old) == 1
    [fault] = _faults(FACTS.replace(old, new))
    return fault


def test_record_is_typed_and_keeps_its_places() -> None:
    entry, faults = validate(parse(FACTS, PATH), ModuleFacts)
    assert faults == []
    assert entry is not None
    assert entry.value.minutes.total == 40
    assert entry.value.review is not None
    assert entry.value.review.last == datetime.date(2026, 8, 31)
    assert entry.value.prerequisites == ()
    assert entry.at("review", "every") == Location(PATH, 6, 35)


def test_every_error_of_a_record_is_collected_at_its_place() -> None:
    text = (
        "status: publised\n"
        "owner: {team: learning, mail: a@b.example}\n"
        "original: cy\n"
        "format: 3\n"
        "minutes: {learn: 0, practise: some}\n"
        "review: {last: 2026-10-01}\n"
        "audience: maker\n"
    )
    found = {(fault.kind, fault.location.line, fault.location.column) for fault in _faults(text)}
    assert found == {
        (FaultKind.VALUE_WRONG, 1, 9),
        (FaultKind.KEY_UNKNOWN, 2, 25),
        (FaultKind.VALUE_WRONG, 4, 9),
        (FaultKind.VALUE_WRONG, 5, 18),
        (FaultKind.TYPE_WRONG, 5, 31),
        (FaultKind.KEY_MISSING, 6, 9),
        (FaultKind.TYPE_WRONG, 7, 11),
    }


def test_word_near_an_allowed_one_comes_with_that_one() -> None:
    assert _one("published", "publised") == Fault(
        FaultKind.VALUE_WRONG,
        Location(PATH, 1, 9),
        {
            "key": "status",
            "wanted": "draft, review, published, retired",
            "found": "publised",
            "near": "published",
        },
    )


def test_word_unlike_any_allowed_one_comes_without_a_guess() -> None:
    assert _one("published", "zzz").values["near"] == ""


def test_unknown_key_comes_with_the_nearest_of_its_own_mapping() -> None:
    assert _one("{team: learning}", "{team: learning, emial: a}") == Fault(
        FaultKind.KEY_UNKNOWN, Location(PATH, 2, 25), {"key": "emial", "near": "email"}
    )
    assert _one("owner: {team", "statuss: 1\nowner: {team").values == {
        "key": "statuss",
        "near": "status",
    }
    assert _one("{team: learning}", "{team: learning, statuss: a}").values["near"] == ""


@pytest.mark.parametrize(
    ("record", "text", "key", "near"),
    [
        (ModuleFacts, "alignments:\n  - {levle: x}\n", "levle", "level"),
        (Role, "levels:\n  - requires:\n      - {skil: x}\n", "skil", "skill"),
        (Role, "summary: {cy: a, en: b, cyy: c}\n", "cyy", "cy"),
        (Organisation, "sections:\n  cy: {module: a}\n", "module", "modules"),
        (EditionFront, "translation: {statws: drafted}\n", "statws", "status"),
    ],
    ids=["list", "list-in-list", "optional", "nested", "front-matter"],
)
def test_nearest_key_is_looked_for_at_any_depth(
    record: type[ModuleFacts], text: str, key: str, near: str
) -> None:
    _, faults = validate(parse(text, PATH), record)
    unknown = [fault.values for fault in faults if fault.kind is FaultKind.KEY_UNKNOWN]
    assert unknown == [{"key": key, "near": near}]


def test_missing_key_stands_at_the_mapping_that_lacks_it() -> None:
    assert _one(", every: 6 months", "") == Fault(
        FaultKind.KEY_MISSING, Location(PATH, 6, 9), missing("every", "12 months")
    )
    assert _one("original: cy\n", "") == Fault(
        FaultKind.KEY_MISSING, Location(PATH, 1, 1), missing("original", "both")
    )


@pytest.mark.parametrize(
    ("written", "what", "found"),
    [("no", "bool", "no"), ("~", "nothing", "~"), ("1.0", "number", "1.0")],
)
def test_text_that_yaml_took_for_something_else_is_told_as_written(
    written: str, what: str, found: str
) -> None:
    fault = _one("team: learning", f"team: {written}")
    assert fault.kind is FaultKind.VALUE_SWALLOWED
    assert fault.values == {"key": "team", "what": what, "found": found}


@pytest.mark.parametrize(
    ("old", "new", "values"),
    [
        ("learn: 40", "learn: x", {"key": "learn", "wanted": "number", "found": "x"}),
        ("learn: 40", "learn: 1.5", {"key": "learn", "wanted": "number", "found": "1.5"}),
        ("learn: 40", "learn: yes", {"key": "learn", "wanted": "number", "found": "yes"}),
        ("{learn: 40}", "[40]", {"key": "minutes", "wanted": "mapping", "found": "[...]"}),
        ("{learn: 40}", "40", {"key": "minutes", "wanted": "mapping", "found": "40"}),
        ("team: learning", "team: {a: b}", {"key": "team", "wanted": "text", "found": "{...}"}),
        ("2026-08-31", "soon", {"key": "last", "wanted": "date", "found": "soon"}),
        ("2026-08-31", "2026-8-31", {"key": "last", "wanted": "date", "found": "2026-8-31"}),
        ("2026-08-31", "86400", {"key": "last", "wanted": "date", "found": "86400"}),
        ("2026-08-31", "20260831", {"key": "last", "wanted": "date", "found": "20260831"}),
        ("2026-08-31", "1.5", {"key": "last", "wanted": "date", "found": "1.5"}),
        ("2026-08-31", "[a]", {"key": "last", "wanted": "date", "found": "[...]"}),
    ],
)
def test_wrong_type_is_told_with_what_is_wanted_and_found(
    old: str, new: str, values: dict[str, str]
) -> None:
    fault = _one(old, new)
    assert (fault.kind, fault.values) == (FaultKind.TYPE_WRONG, values)


@pytest.mark.parametrize(
    ("old", "new", "key", "wanted"),
    [
        ("learn: 40", "learn: -1", "learn", "> 0"),
        ("{learn: 40}", "{learn: 40, practise: -1}", "practise", ">= 0"),
        ("6 months", "0 months", "every", INTERVAL),
        ("6 months", "121 months", "every", INTERVAL),
        ("2026-08-31", "9999-11-22", "last", "1900-01-01 ... 2200-12-31"),
        ("team: learning", "team: The team", "team", "^[a-z0-9]+(-[a-z0-9]+)*$"),
        ("original: cy", "original: fr", "original", "cy, en, both"),
    ],
)
def test_wrong_value_is_told_with_what_is_allowed(
    old: str, new: str, key: str, wanted: str
) -> None:
    fault = _one(old, new)
    assert fault.kind is FaultKind.VALUE_WRONG
    assert (fault.values["key"], fault.values["wanted"]) == (key, wanted)


def test_long_value_is_shortened_to_sixty_signs() -> None:
    found = _one("published", "a" * 61).values["found"]
    assert found == "a" * 59 + "…"
    assert _one("published", "a" * 60).values["found"] == "a" * 60


def test_wrong_value_in_a_list_stands_at_the_value_under_the_name_of_the_list() -> None:
    fault = _one("format: workshop", "format: workshop\naudience: [maker, The Maker]")
    assert fault.location == Location(PATH, 5, 19)
    assert fault.values["key"] == "audience"


def test_wrong_key_of_a_free_mapping_stands_at_the_key() -> None:
    text = (
        "title: A\nsummary: B\nslug: c\noutcomes: {ask: A, The Plan: B}\n"
        "translation: {status: drafted}\n"
    )
    entry, [fault] = validate(parse(text, PATH), EditionFront)
    assert entry is None
    assert fault.kind is FaultKind.VALUE_WRONG
    assert fault.location == Location(PATH, 4, 20)
    assert fault.values["key"] == "The Plan"


def test_mistake_in_the_only_member_of_a_list_is_not_also_told_of_the_list() -> None:
    text = (
        "name: {cy: a, en: b}\nsummary: {cy: a, en: b}\npurpose: {cy: a, en: b}\n"
        "slug: {cy: a, en: b}\nstages:\n  - {id: one, name: {cy: a, en: b}, modules: [a]}\n"
    )
    _, faults = validate(parse(text, PATH), Pathway)
    [fault] = faults
    assert (fault.kind, fault.location) == (FaultKind.KEY_MISSING, Location(PATH, 6, 5))
    assert fault.values["key"] == "summary"


@pytest.mark.parametrize("text", ["", "- a\n", "a\n"], ids=["empty", "list", "text"])
def test_file_that_is_not_a_mapping_stands_at_its_beginning(text: str) -> None:
    [fault] = _faults(text)
    assert fault.kind is FaultKind.TYPE_WRONG
    assert fault.location == Location(PATH, 1, 1)
    assert fault.values["wanted"] == "mapping"
