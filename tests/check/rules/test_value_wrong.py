from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

FACTS = "curriculum/modules/first.yml"
STEPS = "curriculum/pathways/start.yml"
KEBAB = "^[a-z0-9]+(-[a-z0-9]+)*$"


def test_word_near_an_allowed_one_is_found_with_that_one(tiny: Tiny) -> None:
    tiny.replace(FACTS, "status: published", "status: publised")
    [found] = tiny.diagnostics()
    assert found.code == "S007"
    assert found.location == Location(FACTS, 1, 9)
    assert found.message(Language.EN) == '"status" cannot be "publised".'
    assert found.message(Language.CY) == 'Ni all "status" fod yn "publised".'
    assert found.remedy(Language.EN) == (
        'Did you mean "published"? The possible values are: draft, review, published, retired'
    )
    assert found.remedy(Language.CY) == (
        'Ai "published" oedd gennych mewn golwg? Dyma\'r gwerthoedd posibl: draft, review, '
        "published, retired"
    )


def test_word_unlike_any_allowed_one_gets_the_general_remedy(tiny: Tiny) -> None:
    tiny.replace(FACTS, "status: published", "status: zzz")
    [found] = tiny.diagnostics()
    assert found.remedy(Language.EN) == (
        "Use a value that fits this: draft, review, published, retired"
    )
    assert found.remedy(Language.CY) == (
        "Defnyddiwch werth sy'n cyd-fynd â hyn: draft, review, published, retired"
    )


def test_number_out_of_bounds_is_found_with_its_bound(tiny: Tiny) -> None:
    tiny.replace(FACTS, "learn: 20", "learn: 0")
    [found] = tiny.diagnostics()
    assert found.location == Location(FACTS, 5, 18)
    assert found.message(Language.EN) == '"learn" cannot be "0".'
    assert found.remedy(Language.EN) == "Use a value that fits this: > 0"


def test_slug_with_a_space_is_found_with_the_pattern_in_words(tiny: Tiny) -> None:
    path = "content/en/modules/first.md"
    tiny.replace(path, "slug: ask-first", "slug: Ask first")
    [found] = tiny.diagnostics()
    assert found.location == Location(path, 4, 7)
    assert found.message(Language.EN) == '"slug" cannot be "Ask first".'
    assert found.values["wanted"] == KEBAB
    assert found.remedy(Language.EN) == (
        "Use a value that fits this: lower-case letters a-z, digits and hyphens "
        "(understand-user-needs)"
    )
    assert "llythrennau bach a-z" in found.remedy(Language.CY)


def test_slug_of_a_pathway_cannot_leave_its_folder(tiny: Tiny) -> None:
    tiny.replace(STEPS, "{cy: dechrau, en: start}", "{cy: ../../dechrau, en: start}")
    [found] = tiny.diagnostics()
    assert found.code == "S007"
    assert found.location == Location(STEPS, 2, 12)
    assert found.message(Language.EN) == '"cy" cannot be "../../dechrau".'


def test_slug_of_a_framework_cannot_leave_its_folder(tiny: Tiny) -> None:
    path = "curriculum/frameworks/craft.yml"
    tiny.replace(path, "{cy: crefft, en: craft}", "{cy: crefft, en: ../../craft}")
    [found] = tiny.diagnostics("S007")
    assert found.location == Location(path, 11, 24)
    assert found.message(Language.EN) == '"en" cannot be "../../craft".'


def test_wrong_outcome_id_is_found_at_the_key(tiny: Tiny) -> None:
    path = "content/en/modules/first.md"
    tiny.replace(path, "{ask: Ask an open question}", "{Ask: Ask an open question}")
    [found] = tiny.diagnostics("S007")
    assert found.location == Location(path, 5, 12)
    assert found.message(Language.EN) == '"Ask" cannot be "Ask".'


def test_wrong_value_in_a_list_is_told_with_the_name_of_the_list(tiny: Tiny) -> None:
    tiny.replace(FACTS, "[everyone]", "[Everyone]")
    [found] = tiny.diagnostics()
    assert found.location == Location(FACTS, 9, 12)
    assert found.message(Language.EN) == '"audience" cannot be "Everyone".'
    assert found.message(Language.CY) == 'Ni all "audience" fod yn "Everyone".'


def test_one_mistake_in_the_only_stage_is_told_once(tiny: Tiny) -> None:
    tiny.replace(STEPS, "[first, second]", "[]")
    [found] = tiny.diagnostics()
    assert found.location == Location(STEPS, 10, 14)
    assert found.message(Language.EN) == '"modules" cannot be "[...]".'
    assert found.remedy(Language.EN) == "Use a value that fits this: length >= 1"


def test_value_that_looks_like_a_slot_is_told_as_it_stands(tiny: Tiny) -> None:
    tiny.replace(FACTS, "status: published", 'status: "{near}"')
    [found] = tiny.diagnostics()
    assert found.message(Language.EN) == '"status" cannot be "{near}".'


def test_every_status_is_allowed(tiny: Tiny) -> None:
    for status in ("draft", "review", "retired", "published"):
        tiny.write(FACTS, f"status: {status}\n" + tiny.text(FACTS).partition("\n")[2])
        assert tiny.diagnostics("S007") == []
