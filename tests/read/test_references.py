"""Links by reference, as the scanner reads them."""

from __future__ import annotations

import markdown
import pytest

from llwybr.curriculum.location import Location
from llwybr.curriculum.text import Link, LinkForm, Reference
from llwybr.read.markdown import scan

PATH = "a.md"
DEFINED = "\n\n[rules]: b.md\n[the book]: <c.md> 'Title'\n"


def _at(line: int, column: int) -> Location:
    return Location(PATH, line, column)


@pytest.mark.parametrize(
    ("source", "label", "words", "target"),
    [
        ("[some words][rules]", "rules", "some words", "b.md"),
        ("[some words][Rules]", "Rules", "some words", "b.md"),
        ("[some words] [rules]", "rules", "some words", "b.md"),
        ("[some words][the\nbook]", "the book", "some words", "c.md"),
        ("[The Book][]", "The Book", "The Book", "c.md"),
        ("[rules]", "rules", "rules", "b.md"),
        ("[rules][other]", "rules", "rules", "b.md"),
        ("[a [b] c][rules]", "rules", "a [b] c", "b.md"),
    ],
)
def test_reference_names_its_definition(source: str, label: str, words: str, target: str) -> None:
    text = scan(f"Tŷ, see {source}.{DEFINED}", PATH)
    assert text.references == (Reference(label, words, target, _at(1, 9)),)
    published = markdown.markdown(f"See {source}.{DEFINED}")
    assert f'<a href="{target}"' in published


def test_image_by_reference_is_both_a_reference_and_an_image() -> None:
    text = scan(f"See ![some words][rules] and ![rules].{DEFINED}", PATH)
    assert text.references == (
        Reference("rules", "some words", "b.md", _at(1, 5), is_image=True),
        Reference("rules", "rules", "b.md", _at(1, 30), is_image=True),
    )
    assert text.images == (
        Link("b.md", "some words", _at(1, 5)),
        Link("b.md", "rules", _at(1, 30)),
    )
    assert [passage.text.split() for passage in text.passages] == [["See", "and", "."]]


@pytest.mark.parametrize(
    ("source", "label"), [("[words][nowhere]", "nowhere"), ("[nowhere][]", "nowhere")]
)
def test_reference_to_nothing_has_no_target(source: str, label: str) -> None:
    [reference] = scan(f"See {source}.", PATH).references
    assert (reference.label, reference.target, reference.location) == (label, None, _at(1, 5))


@pytest.mark.parametrize(
    "source",
    [
        *("[nowhere]", "[one] [two]", "a[0][1]", "- [ ] do", "- [x] [a](b.md)"),
        *("`[a][b]`", "\\[a][b]", "a[^1]\n\n[^1]: b", "[a](b.md)[c]"),
    ],
)
def test_brackets_with_other_uses_are_no_references(source: str) -> None:
    assert scan(source, PATH).references == ()


@pytest.mark.parametrize(("source", "column"), [("See[^1].", 4), ("[a][^1]", 4)])
def test_a_sign_without_a_note_has_no_target(source: str, column: int) -> None:
    [reference] = scan(source, PATH).references
    assert (reference.label, reference.target) == ("^1", None)
    assert reference.location == _at(1, column)


def test_notes_are_prose_without_their_signs() -> None:
    text = scan("Words[^1] and[^more].\n\n[^1]: A note.\n[^more]: Another.\n    It goes on.", PATH)
    words = [" ".join(passage.text.split()) for passage in text.passages]
    assert words == ["Words and .", "A note.", "Another. It goes on."]
    assert [passage.location for passage in text.passages[1:]] == [_at(3, 7), _at(4, 10)]
    assert text.references == ()


def test_a_definition_is_neither_a_reference_nor_prose_nor_a_bare_address() -> None:
    text = scan("[rules]: https://a.example/ 'Of the house'\n[b]: c.md\nWords.", PATH)
    assert [link.form for link in text.links] == [LinkForm.DEFINITION] * 2
    assert (text.references, text.addresses) == ((), ())
    assert [passage.text.strip() for passage in text.passages] == ["Words."]


def test_forms_tell_how_a_link_is_written() -> None:
    text = scan("[a](b.md) <https://a.example/> <a@b.example>", PATH)
    assert [(link.form, link.target) for link in text.links] == [
        (LinkForm.INLINE, "b.md"),
        (LinkForm.AUTOMATIC, "https://a.example/"),
        (LinkForm.AUTOMATIC, "mailto:a@b.example"),
    ]


def test_address_in_the_words_of_a_link_is_not_bare() -> None:
    source = "https://a.example [see https://b.example](b.md) ![https://c.example][rules]"
    text = scan(f"{source} [https://d.example]{DEFINED}", PATH)
    assert [address.target for address in text.addresses] == [
        "https://a.example",
        "https://d.example",
    ]
