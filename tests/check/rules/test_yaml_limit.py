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
            "prerequisites: &a [first]\nx: *a",
            (10, 4),
            "a reference (*name)",
            "cyfeirnod (*enw)",
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
    ids=["alias", "depth", "document", "tag", "tag-on-a-list", "key"],
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
