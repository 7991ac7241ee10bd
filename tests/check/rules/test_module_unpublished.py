from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

SECOND = "curriculum/modules/second.yml"
STEPS = "curriculum/pathways/start.yml"
THIRD = "curriculum/modules/third.yml"
FACTS = """\
status: {status}
owner: {{team: learning}}
original: cy
format: video
minutes: {{learn: 5}}
review: {{last: 2026-10-01, every: 12 months}}
"""


def _third(tiny: Tiny, status: str) -> None:
    tiny.write(THIRD, FACTS.format(status=status))
    for language in Language:
        folder = f"content/{language.value}/modules"
        text = tiny.text(f"{folder}/second.md").replace("slug: ", "slug: third-")
        tiny.write(f"{folder}/third.md", text)


@pytest.mark.parametrize("status", ["draft", "review", "retired"])
def test_prerequisite_that_readers_cannot_see_is_found(tiny: Tiny, status: str) -> None:
    _third(tiny, status)
    tiny.replace(SECOND, "prerequisites: [first]", "prerequisites: [first, third]")
    [found] = tiny.diagnostics("C006")
    assert found.location == Location(SECOND, 9, 24)
    assert found.message(Language.EN) == f'The module "third" is not published ("{status}").'
    assert found.message(Language.CY) == (
        f'Nid yw\'r modiwl "third" wedi\'i gyhoeddi ("{status}").'
    )
    assert found.remedy(Language.EN) == "Publish the module, or remove it here."
    assert found.remedy(Language.CY) == "Cyhoeddwch y modiwl, neu tynnwch ef oddi yma."


def test_step_that_readers_cannot_see_is_found(tiny: Tiny) -> None:
    _third(tiny, "draft")
    tiny.replace(STEPS, "[first, second]", "[first, third]")
    [found] = tiny.diagnostics()
    assert found.code == "C006"
    assert found.location == Location(STEPS, 10, 22)


def test_link_in_a_published_text_to_a_draft_is_found(tiny: Tiny) -> None:
    _third(tiny, "draft")
    path = "content/en/modules/first.md"
    tiny.replace(path, "(second.md)", "(third.md)")
    assert [d.location for d in tiny.diagnostics()] == [Location(path, 14, 5)]


def test_draft_may_need_a_draft(tiny: Tiny) -> None:
    _third(tiny, "draft")
    tiny.write("curriculum/modules/fourth.yml", tiny.text(THIRD) + "prerequisites: [third]\n")
    assert tiny.diagnostics() == []


def test_published_module_may_be_named(tiny: Tiny) -> None:
    _third(tiny, "published")
    tiny.replace(SECOND, "prerequisites: [first]", "prerequisites: [first, third]")
    assert tiny.diagnostics("C006") == []


def test_draft_in_the_place_of_a_retired_module_is_found(tiny: Tiny) -> None:
    _third(tiny, "retired\nreplaced_by: fourth")
    tiny.write("curriculum/modules/fourth.yml", FACTS.format(status="draft"))
    [found] = tiny.diagnostics()
    assert found.code == "C006"
    assert found.location == Location(THIRD, 2, 14)
    assert found.values == {"id": "fourth", "status": "draft"}


def test_published_module_in_the_place_of_a_retired_one_is_fine(tiny: Tiny) -> None:
    _third(tiny, "retired\nreplaced_by: first")
    assert tiny.diagnostics() == []


def test_module_that_is_to_be_replaced_later_is_fine(tiny: Tiny) -> None:
    _third(tiny, "draft")
    tiny.replace(SECOND, "original: cy", "original: cy\nreplaced_by: third")
    assert tiny.diagnostics() == []


def test_draft_pathway_may_name_a_draft(tiny: Tiny) -> None:
    _third(tiny, "draft")
    tiny.replace(STEPS, "[first, second]", "[first, third]")
    tiny.replace(STEPS, "audience:", "status: draft\naudience:")
    assert tiny.diagnostics() == []


def test_draft_page_may_link_to_a_draft(tiny: Tiny) -> None:
    _third(tiny, "draft")
    for language in Language:
        path = f"content/{language.value}/about.md"
        text = tiny.text(path).replace("slug:", "status: draft\nslug:")
        tiny.write(path, text + "\n[Three](modules/third.md)\n")
    assert tiny.diagnostics("C006") == []
