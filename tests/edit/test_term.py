from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import PROJECT, Tiny
from llwybr.curriculum.glossary import Glossary
from llwybr.curriculum.language import Bilingual
from llwybr.edit.refusal import Refusal, Why
from llwybr.edit.term import NewTerm, add, check_free, with_term
from llwybr.read import yaml
from llwybr.read.files import plain
from llwybr.read.validate import validate

ENTRY = """\
  - id: river
    en: {term: river, definition: "Water, on its way."}
    cy: {term: afon, gender: f, definition: "Dŵr, ar ei daith."}
    source: ours
    status: drafted
"""


def term(term_id: str = "river") -> NewTerm:
    return NewTerm(
        id=term_id,
        term=Bilingual(cy="afon", en="river"),
        definition=Bilingual(cy="Dŵr, ar ei daith.", en="Water, on its way."),
        gender="f",
    )


def item(term_id: str, indent: str = "  ", gap: str = " ") -> str:
    inner = indent + " " + " " * len(gap)
    return (
        f"{indent}-{gap}id: {term_id}\n"
        f"{inner}en: {{term: {term_id}, definition: X}}\n"
        f"{inner}cy: {{term: {term_id}, gender: m, definition: X}}\n"
        f"{inner}source: ours\n"
        f"{inner}status: drafted\n"
    )


LAYOUTS = {
    "first": ("terms:\n", item("song")),
    "in the middle": ("terms:\n" + item("city"), item("song")),
    "last": ("terms:\n" + item("city"), ""),
    "before another key": ("terms:\n" + item("city"), "names: [Llwybr]\n"),
    "after another key": ("names: [Llwybr]\nterms:\n" + item("city"), item("song")),
    "above its neighbour's comment": (
        "# Head.\nterms:\n" + item("city"),
        "  # About song.\n  # Twice.\n" + item("song"),
    ),
    "before the next key's comment": ("terms:\n" + item("city"), "\n# Names.\nnames: [Llwybr]\n"),
    "before blank lines at the end": ("terms:\n" + item("city"), "\n\n"),
    "after a text with a number sign": (
        "terms:\n"
        + item("city")
        + "  - id: ox\n    en:\n      term: ox\n      definition: |\n"
        + "        One\n        # not a comment\n"
        + "    cy: {term: ych, gender: m, definition: X}\n    source: ours\n    status: drafted\n",
        "",
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_an_entry_is_put_into_its_sorted_place(name: str) -> None:
    before, after = LAYOUTS[name]
    assert with_term(before + after, term()) == before + ENTRY + after


def test_blank_lines_between_entries_are_kept() -> None:
    a, b, c = item("city"), item("song"), item("wool")
    text = f"terms:\n{a}\n  # About song.\n{b}\n{c}"
    assert with_term(text, term()) == f"terms:\n{a}\n{ENTRY}\n  # About song.\n{b}\n{c}"
    assert with_term(text, term("zebra")) == f"{text}\n{ENTRY.replace('id: river', 'id: zebra')}"


@pytest.mark.parametrize(("indent", "gap"), [("", " "), ("    ", " "), ("  ", "   ")])
def test_the_entry_is_set_in_like_the_others(indent: str, gap: str) -> None:
    text = "terms:\n" + item("city", indent, gap)
    changed = with_term(text, term())
    assert changed.startswith(text + f"{indent}-{gap}id: river\n{indent} {' ' * len(gap)}en: ")


def test_line_ends_a_mark_at_the_start_and_a_missing_last_line_end_are_kept() -> None:
    windows = ("\ufeffterms:\n" + item("city") + item("song")).replace("\n", "\r\n")
    changed = with_term(windows, term())
    assert changed.replace(ENTRY.replace("\n", "\r\n"), "") == windows
    bare = ("terms:\n" + item("city")).removesuffix("\n")
    assert with_term(bare, term()) == f"{bare}\n{ENTRY}".removesuffix("\n")


def test_an_entry_stands_before_the_first_that_comes_after_it() -> None:
    text = "terms:\n" + item("song") + item("city")
    assert with_term(text, term()) == "terms:\n" + ENTRY + item("song") + item("city")


@pytest.mark.parametrize(
    "text",
    [
        "terms: []\n",
        "terms: [{id: city}]\n",
        "terms:\n  -\n    id: city\n",
        "terms:\n" + item("city") + item("song", "  ", "  "),
        "terms:\n" + item("city") + "...\n",
        "terms:\n" + item("city").replace("status: drafted", "status: |+\n      x\n\n"),
        ("terms:\n" + item("city")).replace("\n", "\r"),
        "terms:\n" + item("city") + "terms: []\n",
        "terms: {\n",
    ],
)
def test_a_layout_that_leaves_a_doubt_is_left_alone(text: str) -> None:
    with pytest.raises(Refusal) as caught:
        with_term(text, term())
    assert caught.value.why is Why.GLOSSARY_ODD
    entry = ENTRY.removesuffix("\n")
    assert caught.value.values == {"path": "curriculum/glossary.yml", "entry": entry}


@given(st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}", fullmatch=True))
@pytest.mark.slow
def test_our_own_glossary_takes_any_term_and_loses_nothing(term_id: str) -> None:
    text = (PROJECT / "curriculum" / "glossary.yml").read_text(encoding="utf-8")
    if f"- id: {term_id}\n" in text:
        return
    changed = with_term(text, term(term_id))
    added = "\n".join(term(term_id).lines()) + "\n"
    assert changed.count(added) == 1
    assert changed.replace(added, "") == text
    entry, faults = validate(yaml.parse(plain(changed), "glossary"), Glossary)
    assert faults == []
    assert entry is not None
    ids = [each.id for each in entry.value.terms]
    assert ids == sorted(ids)


def test_the_file_is_written_whole(tiny: Tiny) -> None:
    add(tiny.root, term())
    ids = [line for line in tiny.text("curriculum/glossary.yml").split("\n") if "- id:" in line]
    assert "  - id: river" in ids
    assert [path.name for path in (tiny.root / "curriculum").glob(".*")] == []


def test_a_term_that_is_there_is_told_with_its_line(tiny: Tiny) -> None:
    with pytest.raises(Refusal) as caught:
        check_free(tiny.read(), "city")
    assert caught.value.why is Why.TERM_TAKEN
    assert caught.value.values == {"id": "city", "path": "curriculum/glossary.yml", "line": "2"}


def test_a_glossary_that_cannot_be_read_is_told(tiny: Tiny) -> None:
    tiny.write("curriculum/glossary.yml", "terms: 5\n")
    with pytest.raises(Refusal) as caught:
        check_free(tiny.read(), "river")
    assert caught.value.why is Why.GLOSSARY_UNREADABLE
