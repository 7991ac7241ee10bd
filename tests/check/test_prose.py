"""Every text that readers see is gathered, once, with its place."""

from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.check.prose import Label, Writing, prose
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"
MISSING = "{cy: Everyone, en: Everyone, cy_status: missing}"


def writings(tiny: Tiny, path: str, language: Language = Language.EN) -> list[Writing]:
    return [
        each
        for each in prose(tiny.read()).writings
        if each.language is language and each.pieces and each.pieces[0].location.path == path
    ]


def test_labels_images_and_passages_of_a_module(tiny: Tiny) -> None:
    [writing] = writings(tiny, PATH)
    assert [each.text for each in writing.labels] == [
        *("Ask first", "Learn to ask before you build.", "Ask an open question", "ask", "question"),
    ]
    assert [each.location.line for each in writing.labels] == [2, 3, 5, 6, 6]
    assert [each.text for each in writing.images] == ["A map of the counter"]
    assert writing.images[0].at(3) == Location(PATH, 18, 1)
    assert [each.text.strip() for each in writing.passages][:2] == [
        *("Somebody comes to the counter.", "Why ask"),
    ]
    assert writing.text.startswith("Ask first\nLearn to ask")


@pytest.mark.parametrize(
    ("path", "texts"),
    [
        (
            "curriculum/glossary.yml",
            ["city", "A large town.", "song", "Something that is sung.", "wool"],
        ),
        ("curriculum/roles/everyone.yml", ["Everyone", "Everybody in the council."]),
        ("curriculum/pathways/start.yml", ["Getting going", "The first steps.", "So as to begin."]),
        ("curriculum/organisation.yml", ["Tiny Council", "Tiny Path"]),
        ("curriculum/frameworks/values.yml", ["Values", "Values", "Two values.", "Tiny Council"]),
    ],
)
def test_labels_of_records(tiny: Tiny, path: str, texts: list[str]) -> None:
    [writing] = writings(tiny, path)
    assert [each.text for each in writing.labels][: len(texts)] == texts
    assert all(each.at(5) == each.location for each in writing.labels)
    assert not any(each.text.startswith("https:") for each in writing.labels)


QUESTION = """
``` check
question: Who asks?
options:
  - {text: Everybody., right: true, feedback: That is right.}
  - {text: Nobody., feedback: Somebody has to.}
```
"""


def test_what_readers_are_asked_is_prose_at_its_place(tiny: Tiny) -> None:
    tiny.write(PATH, tiny.text(PATH) + QUESTION)
    [writing] = writings(tiny, PATH)
    line = tiny.text(PATH).splitlines().index("question: Who asks?") + 1
    assert [(each.text, each.location) for each in writing.labels[-5:]] == [
        ("Who asks?", Location(PATH, line, 11)),
        ("Everybody.", Location(PATH, line + 2, 12)),
        ("That is right.", Location(PATH, line + 2, 47)),
        ("Nobody.", Location(PATH, line + 3, 12)),
        ("Somebody has to.", Location(PATH, line + 3, 31)),
    ]


def test_rules_about_words_reach_what_readers_are_asked(tiny: Tiny) -> None:
    path = "content/cy/modules/first.md"
    welsh = QUESTION.replace("Everybody.", "Te & choffi.")
    tiny.write(path, tiny.text(path) + welsh)
    [found] = tiny.diagnostics("A012")
    line = tiny.text(path).splitlines().index("question: Who asks?") + 3
    assert found.location == Location(path, line, 12)


def test_a_question_marked_as_another_language_is_left_out(tiny: Tiny) -> None:
    tiny.write(PATH, tiny.text(PATH) + f'\n<div lang="cy">\n{QUESTION}\n</div>\n')
    [writing] = writings(tiny, PATH)
    assert "Who asks?" not in [each.text for each in writing.labels]


def test_an_english_name_that_stands_for_a_welsh_one_is_english_prose(tiny: Tiny) -> None:
    path = "curriculum/roles/everyone.yml"
    tiny.replace(path, "{cy: Pawb, en: Everyone, cy_status: ours}", MISSING)
    for language, first in ((Language.CY, "Pawb yn y cyngor."), (Language.EN, "Everyone")):
        [writing] = writings(tiny, path, language)
        assert writing.labels[0].text == first


def test_every_label_has_its_twin(tiny: Tiny) -> None:
    found = prose(tiny.read()).writings
    count = {
        language: sum(len(each.labels) for each in found if each.language is language)
        for language in Language
    }
    assert count[Language.CY] == count[Language.EN] + 1  # one Welsh term has a plural


def test_what_is_marked_as_another_language_is_left_out(tiny: Tiny) -> None:
    text = '<div lang="cy">\n\nGofynnwch.\n\n![Map](../images/map.png)\n\n</div>\n\nAfter it.'
    tiny.write(PATH, tiny.text(PATH).partition("Somebody")[0] + text)
    [writing] = writings(tiny, PATH)
    assert [each.text for each in writing.passages] == ["After it."]
    assert writing.images == ()


def test_an_element_that_is_never_closed_hides_nothing(tiny: Tiny) -> None:
    text = '<div lang="cy">\n\nAfter it.'
    tiny.write(PATH, tiny.text(PATH).partition("Somebody")[0] + text)
    [writing] = writings(tiny, PATH)
    assert [each.text for each in writing.passages] == ["After it."]


def test_elements_inside_one_another_end_with_the_outer_one(tiny: Tiny) -> None:
    text = '<div lang="cy">\n\n<p lang="cy">\n\nUn.\n\n</p>\n\nDau.\n\n</div>\n\nThree.'
    tiny.write(PATH, tiny.text(PATH).partition("Somebody")[0] + text)
    [writing] = writings(tiny, PATH)
    assert [each.text for each in writing.passages] == ["Three."]


def test_words_are_known_as_they_stand_in_whole_and_in_parts(tiny: Tiny) -> None:
    tiny.replace(PATH, "Somebody comes", "Well-known (Somebody\u2019s) comes,")
    spellings = prose(tiny.read()).spellings[Language.EN]
    for word in ("well-known", "well", "known"):
        assert spellings[word] == {"Well-known"}
    assert spellings["somebody's"] == {"(Somebody\u2019s)"}
    assert spellings["comes"] >= {"comes,"}


def test_writings_are_found_by_the_words_in_them(tiny: Tiny) -> None:
    found = prose(tiny.read())
    [writing] = found.having(Language.EN, {"counter", "nowhere"})
    assert isinstance(writing.labels[0], Label)
    assert writing.labels[0].text == "Ask first"
    assert list(found.having(Language.CY, {"counter"})) == []


def test_prose_is_gathered_once_for_one_curriculum(tiny: Tiny) -> None:
    first, second = tiny.read(), tiny.read()
    assert prose(first) is prose(first)
    assert prose(first) is not prose(second)
