from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "curriculum/modules/second.yml"


@pytest.mark.parametrize(
    ("old", "new", "place", "english", "welsh"),
    [
        (
            "prerequisites: [first]",
            "prerequisites: &a [first]\naudience: [" + ", ".join(["*a"] * 101) + "]",
            (10, 412),
            "references (*name) that stand for too many values",
            "cyfeirnodau (*enw) sy'n cynrychioli gormod o werthoedd",
        ),
        (
            "prerequisites: [first]",
            "prerequisites: *a",
            (9, 16),
            "a reference (*name) to something that has not been named before it (&name)",
            "cyfeirnod (*enw) at rywbeth nad yw wedi'i enwi cyn hynny (&enw)",
        ),
        (
            "prerequisites: [first]",
            "prerequisites: " + "[" * 20 + "]" * 20,
            (9, 35),
            "too many levels",
            "gormod o lefelau",
        ),
        (
            "original: cy",
            "original: cy\n---",
            (4, 1),
            "a second document in one file",
            "ail ddogfen mewn un ffeil",
        ),
        ("original: cy", "original: !x cy", (3, 11), "a tag (!name)", "tag (!enw)"),
        (
            "prerequisites: [first]",
            "prerequisites: !x [first]",
            (9, 16),
            "a tag (!name)",
            "tag (!enw)",
        ),
        (
            "owner: {team: learning}",
            "owner: {[team]: learning}",
            (2, 9),
            "a key that is a list or a mapping",
            "allwedd sy'n rhestr neu'n fapiad",
        ),
    ],
    ids=["alias", "anchor", "depth", "document", "tag", "tag-on-a-list", "key"],
)
def test_each_limit_is_told_in_both_languages(
    tiny: Tiny, old: str, new: str, place: tuple[int, int], english: str, welsh: str
) -> None:
    tiny.replace(PATH, old, new)
    [found] = tiny.diagnostics()
    assert found.code == "S003"
    assert found.location == Location(PATH, *place)
    assert found.message(Language.EN) == f"Llwybr does not accept this in YAML: {english}."
    assert found.message(Language.CY) == f"Nid yw Llwybr yn derbyn hyn mewn YAML: {welsh}."
    assert found.remedy(Language.EN) == (
        "Write the values out in full, in one document, without references or tags."
    )
    assert found.remedy(Language.CY) == (
        "Ysgrifennwch y gwerthoedd yn llawn, mewn un ddogfen, heb gyfeirnodau na thagiau."
    )


def test_asterisk_in_quotation_marks_and_an_end_mark_are_fine(tiny: Tiny) -> None:
    tiny.replace("content/en/modules/first.md", "title: Ask first", 'title: "*Ask !first"')
    tiny.write(PATH, "---\n" + tiny.text(PATH) + "...\n")
    assert tiny.diagnostics() == []


def test_a_few_references_are_fine(tiny: Tiny) -> None:
    tiny.replace(PATH, "prerequisites: [first]", "prerequisites: &a [first]")
    tiny.write("curriculum/pathways/again.yml", tiny.text("curriculum/pathways/start.yml"))
    again = "curriculum/pathways/again.yml"
    tiny.replace(again, "name: {cy: Dechrau arni", "name: {cy: &n Dechrau arni")
    tiny.replace(again, "summary: {cy: Y camau cyntaf.", "summary: {cy: *n")
    assert tiny.diagnostics("S") == []
    assert tiny.read().pathways["again"].value.summary.cy == "Dechrau arni"


def test_references_that_multiply_are_found_at_once(tiny: Tiny) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    for n in range(1, 10):
        lines.append(f"a{n}: &a{n} [" + ", ".join([f"*a{n - 1}"] * 9) + "]")
    tiny.write(PATH, "\n".join(lines) + "\n")
    [found] = tiny.diagnostics("S003")
    assert found.values == {"what": "alias"}
