from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

FACTS = "curriculum/modules/second.yml"
TEXT = "content/en/modules/second.md"
DRAFT = """\
status: draft
owner: {team: learning}
original: cy
format: video
minutes: {learn: 5}
review: {last: 2026-10-01, every: 12 months}
"""


def test_module_in_one_language_is_found_at_its_status(tiny: Tiny) -> None:
    tiny.remove(TEXT)
    [found] = tiny.diagnostics("P001")
    assert found.code == "P001"
    assert found.location == Location(FACTS, 1, 9)
    assert found.message(Language.EN) == (
        f'There is no text in one of the two languages: "{TEXT}" is missing.'
    )
    assert found.message(Language.CY) == (
        f'Nid oes testun yn un o\'r ddwy iaith: mae "{TEXT}" ar goll.'
    )
    assert found.remedy(Language.EN) == (
        f'Write "{TEXT}", or set "status: draft" in the module\'s facts until both languages are '
        "ready."
    )
    assert found.remedy(Language.CY) == (
        f'Ysgrifennwch "{TEXT}", neu gosodwch "status: draft" yn ffeithiau\'r modiwl hyd nes y '
        "bydd y ddwy iaith yn barod."
    )


def test_module_without_any_text_is_found_for_both_languages(tiny: Tiny) -> None:
    tiny.write("curriculum/modules/third.yml", DRAFT.replace("draft", "review"))
    found = tiny.diagnostics("P001")
    assert {d.location for d in found} == {Location("curriculum/modules/third.yml", 1, 9)}
    assert [d.values["path"] for d in found] == [
        "content/cy/modules/third.md",
        "content/en/modules/third.md",
    ]


def test_page_in_one_language_is_found_at_its_file(tiny: Tiny) -> None:
    tiny.write("content/en/only.md", tiny.text("content/en/about.md").replace(": about", ": only"))
    [found] = tiny.diagnostics("P001")
    assert found.code == "P001"
    assert found.location == Location("content/en/only.md", 1, 1)
    assert found.message(Language.EN) == (
        'There is no text in one of the two languages: "content/cy/only.md" is missing.'
    )


def test_remedy_for_a_page_does_not_speak_of_a_module(tiny: Tiny) -> None:
    tiny.remove("content/en/about.md")
    [found] = tiny.diagnostics("P001")
    assert found.location == Location("content/cy/about.md", 1, 1)
    assert "module" not in found.remedy(Language.EN)
    assert "modiwl" not in found.remedy(Language.CY)


def test_draft_may_have_one_language(tiny: Tiny) -> None:
    tiny.write("curriculum/modules/third.yml", DRAFT)
    text = tiny.text("content/cy/modules/second.md")
    tiny.write("content/cy/modules/third.md", text.replace("slug: ", "slug: third-"))
    assert tiny.diagnostics("P001") == []


def test_text_that_cannot_be_read_is_not_missing(tiny: Tiny) -> None:
    tiny.replace(TEXT, "title: Plan together", "title: [")
    assert tiny.diagnostics("P001") == []


def test_rule_cannot_be_switched_off(tiny: Tiny) -> None:
    """A page without a counterpart cannot be laid out."""
    path = "curriculum/organisation.yml"
    tiny.write(path, tiny.text(path) + "checks: {severity: {edition-missing: ignore}}\n")
    tiny.remove(TEXT)
    assert [d.is_error for d in tiny.diagnostics("P001")] == [True]
