from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

FACTS = "curriculum/modules/first.yml"
TEXT = "content/en/modules/first.md"


def test_list_as_a_title_is_not_text(tiny: Tiny) -> None:
    tiny.replace(TEXT, "title: Ask first", "title: [no]")
    [found] = tiny.diagnostics("S")
    assert found.code == "S006"
    assert found.location == Location(TEXT, 2, 8)
    assert found.message(Language.EN) == '"title" should be text, but "[...]" is here.'
    assert found.message(Language.CY) == (
        'Dylai gwerth "title" fod o\'r math hwn: testun. Yr hyn sydd yma yw "[...]".'
    )
    assert found.remedy(Language.EN) == (
        'Write a value of the right kind; put text such as "no", "yes" or a date in quotation '
        "marks."
    )
    assert found.remedy(Language.CY) == (
        'Ysgrifennwch werth o\'r math cywir; rhowch destun fel "no", "yes" neu ddyddiad mewn '
        "dyfynodau."
    )


@pytest.mark.parametrize(
    ("path", "old", "new", "place", "english", "welsh"),
    [
        (
            FACTS,
            "learn: 20",
            "learn: soon",
            (5, 18),
            '"learn" should be a whole number, but "soon" is here.',
            'Dylai gwerth "learn" fod o\'r math hwn: rhif cyfan. Yr hyn sydd yma yw "soon".',
        ),
        (
            TEXT,
            "[ask, question]",
            "ask",
            (6, 11),
            '"keywords" should be a list, but "ask" is here.',
            'Dylai gwerth "keywords" fod o\'r math hwn: rhestr. Yr hyn sydd yma yw "ask".',
        ),
        (
            FACTS,
            "minutes: {learn: 20, practise: 10}",
            "minutes: 30",
            (5, 10),
            '"minutes" should be a mapping (name: value), but "30" is here.',
            'Dylai gwerth "minutes" fod o\'r math hwn: mapiad (enw: gwerth). Yr hyn sydd yma '
            'yw "30".',
        ),
        (
            TEXT,
            "outcomes: {ask: Ask an open question}",
            "outcomes: [ask]",
            (5, 11),
            '"outcomes" should be a mapping (name: value), but "[...]" is here.',
            'Dylai gwerth "outcomes" fod o\'r math hwn: mapiad (enw: gwerth). Yr hyn sydd yma '
            'yw "[...]".',
        ),
        (
            FACTS,
            "2026-10-01",
            "soon",
            (10, 16),
            '"last" should be a date (2026-10-01), but "soon" is here.',
            'Dylai gwerth "last" fod o\'r math hwn: dyddiad (2026-10-01). Yr hyn sydd yma yw '
            '"soon".',
        ),
        (
            FACTS,
            "2026-10-01",
            "2026-13-45",
            (10, 16),
            '"last" should be a date (2026-10-01), but "2026-13-45" is here.',
            'Dylai gwerth "last" fod o\'r math hwn: dyddiad (2026-10-01). Yr hyn sydd yma yw '
            '"2026-13-45".',
        ),
    ],
    ids=["number", "list", "record", "mapping", "date", "impossible-date"],
)
def test_each_kind_is_named_in_both_languages(
    tiny: Tiny,
    path: str,
    old: str,
    new: str,
    place: tuple[int, int],
    english: str,
    welsh: str,
) -> None:
    tiny.replace(path, old, new)
    [found] = tiny.diagnostics()
    assert found.code == "S006"
    assert found.location == Location(path, *place)
    assert found.message(Language.EN) == english
    assert found.message(Language.CY) == welsh


def test_key_called_date_keeps_its_name(tiny: Tiny) -> None:
    tiny.replace(TEXT, "{status: drafted}", "{status: drafted, date: soon}")
    [found] = tiny.diagnostics()
    assert found.code == "S006"
    assert found.location == Location(TEXT, 7, 38)
    assert found.message(Language.EN) == (
        '"date" should be a date (2026-10-01), but "soon" is here.'
    )
    assert found.message(Language.CY) == (
        'Dylai gwerth "date" fod o\'r math hwn: dyddiad (2026-10-01). Yr hyn sydd yma yw "soon".'
    )


def test_value_that_is_the_name_of_a_kind_is_told_as_it_stands(tiny: Tiny) -> None:
    tiny.replace(TEXT, "[ask, question]", "text")
    [found] = tiny.diagnostics("S006")
    assert found.message(Language.EN) == '"keywords" should be a list, but "text" is here.'


def test_number_is_not_a_date(tiny: Tiny) -> None:
    tiny.replace(FACTS, "2026-10-01", "86400")
    [found] = tiny.diagnostics()
    assert found.code == "S006"
    assert found.location == Location(FACTS, 10, 16)


def test_wrong_value_in_a_list_is_told_with_the_name_of_the_list(tiny: Tiny) -> None:
    tiny.replace(TEXT, "[ask, question]", "[ask, [b]]")
    [found] = tiny.diagnostics("S006")
    assert found.location == Location(TEXT, 6, 17)
    assert found.message(Language.EN) == '"keywords" should be text, but "[...]" is here.'


def test_file_that_is_a_list_is_not_told_with_an_empty_name(tiny: Tiny) -> None:
    tiny.write("curriculum/glossary.yml", "- a\n- b\n")
    [found] = tiny.diagnostics("S006")
    assert found.location == Location("curriculum/glossary.yml", 1, 1)
    assert '""' not in found.message(Language.EN)
    assert '""' not in found.message(Language.CY)


def test_empty_front_matter_is_not_told_with_an_empty_name(tiny: Tiny) -> None:
    tiny.write("content/en/about.md", "---\n---\n\nAbout the site.\n")
    found = tiny.diagnostics()
    assert {d.location.path for d in found} == {"content/en/about.md"}
    for diagnostic in found:
        assert '""' not in diagnostic.message(Language.EN)
        assert "None" not in diagnostic.message(Language.EN)


def test_no_in_quotation_marks_is_text(tiny: Tiny) -> None:
    tiny.replace(TEXT, "title: Ask first", 'title: "no"')
    assert tiny.diagnostics() == []
