from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/cy/modules/first.md"
ENGLISH = "content/en/modules/first.md"
PLACE = "Daw rhywun at y cownter."
ENGLISH_PLACE = "Somebody comes to the counter."


def test_english_paragraph_in_a_welsh_text_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, "  Somebody comes to the counter and asks.")
    [found] = tiny.diagnostics()
    assert found.code == "P006"
    assert found.location == Location(PATH, 10, 3)
    assert found.message(Language.EN) == (
        'This passage is in English: "Somebody comes to the counter and ...".'
    )
    assert found.message(Language.CY) == (
        'Saesneg yw iaith y darn hwn: "Somebody comes to the counter and ...".'
    )
    assert found.remedy(Language.EN) == (
        "Translate the passage. If it is meant to be in the other language, put it into an HTML "
        'element with "lang"; if it is a name, put it under "names" in the glossary.'
    )
    assert found.remedy(Language.CY) == (
        "Cyfieithwch y darn. Os yw i fod yn yr iaith arall, rhowch ef mewn elfen HTML â "
        '"lang"; os enw yw, rhowch ef o dan "names" yn yr eirfa.'
    )


def test_welsh_paragraph_in_an_english_text_is_found(tiny: Tiny) -> None:
    tiny.replace(ENGLISH, ENGLISH_PLACE, "Daw rhywun at y cownter heddiw.")
    [found] = tiny.diagnostics()
    assert found.location == Location(ENGLISH, 10, 1)
    assert found.message(Language.EN) == (
        'This passage is in Welsh: "Daw rhywun at y cownter heddiw.".'
    )
    assert found.message(Language.CY) == (
        'Cymraeg yw iaith y darn hwn: "Daw rhywun at y cownter heddiw.".'
    )


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("- Cyntaf\n- Digital service design skills framework", 3),
        ("## Digital service design skills framework", 4),
        ("> Read this before anything else today.", 3),
        ("| Cam | Un |\n|---|---|\n| Arrive early every single morning | Lost |", 1),
        ('!!! tip "Read this before anything else"\n    Gofynnwch eto.', 9),
    ],
    ids=["item", "heading", "quotation", "row", "callout"],
)
def test_every_kind_of_passage_is_looked_at(tiny: Tiny, text: str, column: int) -> None:
    tiny.replace(PATH, PLACE, text)
    assert [d.location.column for d in tiny.diagnostics("P006")] == [column]


@pytest.mark.parametrize(
    ("path", "old", "new", "place"),
    [
        (PATH, "Dysgu gofyn cyn adeiladu.", "Learn to ask before you build.", (3, 10)),
        (PATH, "Gofyn cwestiwn agored", "Ask an open question early on", (5, 17)),
        (PATH, "[Map o'r cownter]", "[A map of the counter]", (18, 1)),
        ("curriculum/pathways/start.yml", "Y camau cyntaf.", "The first steps to take.", (3, 15)),
        (
            "curriculum/glossary.yml",
            "Rhywbeth a genir.",
            "Something that people can sing.",
            (9, 61),
        ),
    ],
    ids=["summary", "outcome", "image", "label", "definition"],
)
def test_labels_are_looked_at(
    tiny: Tiny, path: str, old: str, new: str, place: tuple[int, int]
) -> None:
    tiny.replace(path, old, new)
    found = tiny.diagnostics("P006")
    assert [d.location for d in found] == [Location(path, *place)]


@pytest.mark.parametrize(
    "text",
    [
        "Somebody comes to counters.",
        '<p lang="en">Somebody comes to the counter and asks.</p>',
        '<div lang="en">\n\nSomebody comes to the counter and asks.\n\n</div>',
        "`Somebody comes to the counter and asks.`",
        "Digital Service Design Skills Framework",
        "Mae'r ddogfen yn dweud \"somebody comes to the counter\" ac nid oes mwy i'w ddweud.",
        "Boris Nadia Leyton Marwood Stanwick",
    ],
    ids=["four-words", "marked", "marked-block", "code", "name", "quotation", "unknown"],
)
def test_other_passages_are_fine(tiny: Tiny, text: str) -> None:
    names = "\nnames: [Digital Service Design Skills Framework]\n"
    tiny.write("curriculum/glossary.yml", tiny.text("curriculum/glossary.yml") + names)
    tiny.replace(PATH, PLACE, text)
    assert tiny.diagnostics("P006") == []
