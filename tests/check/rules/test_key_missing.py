from __future__ import annotations

from typing import Any, get_args, get_origin

import pytest
from pydantic import BaseModel

from conftest import Tiny
from llwybr.check.rules.key_missing import PURPOSES
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location
from llwybr.read.schema import RECORDS


def records(kind: Any) -> list[type[BaseModel]]:
    """The records that a type holds."""
    if isinstance(kind, type) and get_origin(kind) is None:
        return [kind] if issubclass(kind, BaseModel) else []
    return [found for part in get_args(kind) for found in records(part)]


def required(record: type[BaseModel]) -> set[str]:
    """The keys that a record, and what it holds, cannot be without."""
    found = {name for name, field in record.model_fields.items() if field.is_required()}
    for field in record.model_fields.values():
        for part in records(field.annotation):
            found |= required(part)
    return found


def test_missing_key_of_a_file_is_found_at_its_first_key(tiny: Tiny) -> None:
    path = "curriculum/modules/second.yml"
    tiny.replace(path, "original: cy\n", "")
    [found] = tiny.diagnostics()
    assert found.code == "S005"
    assert found.location == Location(path, 1, 1)
    assert found.message(Language.EN) == (
        'The key "original" is missing. '
        "It says in which language the module was originally written."
    )
    assert found.message(Language.CY) == (
        "Mae'r allwedd \"original\" ar goll. Mae'n dweud ym mha iaith yr ysgrifennwyd y modiwl "
        "yn wreiddiol."
    )
    assert found.remedy(Language.EN) == "Add a line such as this: original: both"
    assert found.remedy(Language.CY) == "Ychwanegwch linell fel hon: original: both"


def test_missing_language_is_found_at_the_mapping_that_lacks_it(tiny: Tiny) -> None:
    path = "curriculum/frameworks/craft.yml"
    tiny.replace(path, "{cy: Crefft, en: Craft}", "{cy: Crefft}")
    [found] = tiny.diagnostics("S005")
    assert found.location == Location(path, 2, 13)
    assert found.message(Language.EN).startswith('The key "en" is missing. Everything')


def test_missing_key_of_front_matter_is_found_below_its_first_line(tiny: Tiny) -> None:
    path = "content/en/modules/second.md"
    tiny.replace(path, "slug: plan-together\n", "")
    [found] = tiny.diagnostics("S")
    assert found.code == "S005"
    assert found.location == Location(path, 2, 1)
    assert found.values["key"] == "slug"


def test_key_with_a_default_may_be_left_out(tiny: Tiny) -> None:
    tiny.replace("curriculum/modules/second.yml", "audience: [everyone, maker]\n", "")
    tiny.replace("content/en/modules/first.md", "keywords: [ask, question]\n", "")
    assert tiny.diagnostics() == []


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)
def test_every_required_key_says_why_it_is_needed(record: type[BaseModel]) -> None:
    assert required(record) - set(PURPOSES) == set()
