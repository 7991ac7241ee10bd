from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

ENGLISH = "content/en/modules/first.md"
WELSH = "content/cy/modules/first.md"
GLOSSARY = "curriculum/glossary.yml"


def test_title_that_was_not_translated_is_found_in_the_welsh_file(tiny: Tiny) -> None:
    tiny.replace(WELSH, "title: Gofyn yn gyntaf", "title: ask  First")
    [found] = tiny.diagnostics()
    assert found.code == "P007"
    assert found.location == Location(WELSH, 2, 8)
    assert found.message(Language.EN) == (
        'This text is the same in both languages (title): "ask First".'
    )
    assert found.message(Language.CY) == (
        'Mae\'r testun hwn yr un fath yn y ddwy iaith (teitl): "ask First".'
    )
    assert found.remedy(Language.EN) == (
        'Translate the text, or add the name under "names" in "curriculum/glossary.yml" if both '
        "languages share the word."
    )
    assert found.remedy(Language.CY) == (
        'Cyfieithwch y testun, neu ychwanegwch yr enw o dan "names" yn "curriculum/glossary.yml" '
        "os yr un gair sydd yn y ddwy iaith."
    )


@pytest.mark.parametrize(
    ("welsh", "english", "place", "words"),
    [
        ("Dysgu gofyn cyn adeiladu.", "Learn to ask before you build.", (3, 10), "crynodeb"),
        ("Gofyn cwestiwn agored", "Ask an open question", (5, 17), "deilliant"),
        ("[gofyn, cwestiwn]", "[cwestiwn, Gofyn]", (6, 12), "allweddair"),
        ("Map o'r cownter", "A map of the counter", (18, 1), "testun amgen"),
    ],
)
def test_each_kind_of_text_is_compared(
    tiny: Tiny, welsh: str, english: str, place: tuple[int, int], words: str
) -> None:
    if english.startswith("["):
        tiny.replace(ENGLISH, "[ask, question]", english)
    else:
        tiny.replace(WELSH, welsh, english)
    found = tiny.diagnostics("P007")[0]
    assert found.location == Location(WELSH, *place)
    assert f"({words})" in found.message(Language.CY)


@pytest.mark.parametrize(
    ("path", "old", "new", "place", "words"),
    [
        ("pathways/start.yml", "cy: Dechrau arni", "cy: Getting going", (1, 12), "name"),
        ("pathways/start.yml", "cy: Er mwyn dechrau.", "cy: So as to begin.", (4, 15), "text"),
        ("pathways/start.yml", "cy: Cam un", "cy: Stage one", (8, 16), "name"),
        ("roles/everyone.yml", "cy: Pawb,", "cy: Everyone,", (1, 12), "name"),
        ("roles/digital/maker.yml", "cy: Gwneuthurwr iau", "cy: Junior maker", (6, 16), "name"),
        ("frameworks/craft.yml", "cy: Crefft, en", "cy: craft, en", (2, 18), "name"),
        ("frameworks/craft.yml", "cy: Ymwybyddiaeth", "cy: Awareness", (13, 32), "name"),
        ("frameworks/craft.yml", "cy: Gwrando", "cy: Listening", (19, 53), "name"),
        ("frameworks/values.yml", "cy: Pobl", "cy: People", (13, 29), "name"),
    ],
)
def test_labels_are_compared_too(
    tiny: Tiny, path: str, old: str, new: str, place: tuple[int, int], words: str
) -> None:
    tiny.replace(f"curriculum/{path}", old, new)
    [found] = tiny.diagnostics("P007")
    assert found.location == Location(f"curriculum/{path}", *place)
    assert f"({words})" in found.message(Language.EN)


@pytest.mark.parametrize(
    ("names", "title"),
    [
        ("[Ask first]", "Ask first"),
        ("[ask, FIRST]", "Ask first"),
        ("[Open Source, GOV.UK]", "GOV.UK: open source, 2026"),
        ("[beta]", "Beta (beta)"),
    ],
)
def test_name_on_the_list_is_fine(tiny: Tiny, names: str, title: str) -> None:
    tiny.write(GLOSSARY, f"{tiny.text(GLOSSARY)}names: {names}\n")
    tiny.replace(WELSH, "title: Gofyn yn gyntaf", f'title: "{title}"')
    tiny.replace(ENGLISH, "title: Ask first", f'title: "{title}"')
    assert tiny.diagnostics("P007") == []


@pytest.mark.parametrize("names", ["[]", "[Ask]", "[Ask first of all]", "[first ask]"])
def test_text_that_is_a_name_in_part_only_is_found(tiny: Tiny, names: str) -> None:
    tiny.write(GLOSSARY, f"{tiny.text(GLOSSARY)}names: {names}\n")
    tiny.replace(WELSH, "title: Gofyn yn gyntaf", "title: Ask first")
    assert [d.location for d in tiny.diagnostics("P007")] == [Location(WELSH, 2, 8)]


@pytest.mark.parametrize("title", ["Ask firsts", "Asc first", "Askfirst"])
def test_text_that_differs_by_a_letter_is_fine(tiny: Tiny, title: str) -> None:
    tiny.replace(WELSH, "title: Gofyn yn gyntaf", f"title: {title}")
    assert tiny.diagnostics("P007") == []


@pytest.mark.parametrize("title", ["2026", "1. - 3/4"])
def test_text_without_a_letter_is_fine(tiny: Tiny, title: str) -> None:
    tiny.replace(WELSH, "title: Gofyn yn gyntaf", f'title: "{title}"')
    tiny.replace(ENGLISH, "title: Ask first", f'title: "{title}"')
    assert tiny.diagnostics("P007") == []


def test_address_that_is_the_same_in_both_languages_is_fine(tiny: Tiny) -> None:
    tiny.replace("curriculum/frameworks/craft.yml", "bach.example/crefft", "bach.example/craft")
    assert tiny.diagnostics("P007") == []


def test_nothing_is_a_name_where_the_glossary_cannot_be_read(tiny: Tiny) -> None:
    tiny.remove(GLOSSARY)
    tiny.replace(WELSH, "title: Gofyn yn gyntaf", "title: Ask first")
    assert [d.location for d in tiny.diagnostics("P007")] == [Location(WELSH, 2, 8)]


def test_key_point_that_was_not_translated_is_found_beside_its_counterpart(tiny: Tiny) -> None:
    tiny.replace(WELSH, "keywords:", "key_points: [Gofynnwch., Listen well.]\nkeywords:")
    tiny.replace(ENGLISH, "keywords:", "key_points: [Ask., Listen well.]\nkeywords:")
    [found] = tiny.diagnostics("P007")
    assert found.location == Location(WELSH, 6, 26)
    assert found.message(Language.CY) == (
        'Mae\'r testun hwn yr un fath yn y ddwy iaith (prif bwynt): "Listen well.".'
    )
