"""`check --fix` mends what is safe, changes nothing that anything says, and is done after once."""

from __future__ import annotations

from pathlib import Path

import markdown
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import GIVEN, Tiny
from llwybr.edit.repair import GLOSSARY, LEDGER, repair
from llwybr.read import yaml

TEXT = "content/en/modules/first.md"
FACTS = "curriculum/modules/first.yml"
EXTENSIONS = ["admonition", "tables", "toc", "pymdownx.superfences"]


def raw(tiny: Tiny, path: str) -> bytes:
    return (tiny.root / path).read_bytes()


def files(root: Path) -> dict[str, bytes]:
    found = (p for folder in ("content", "curriculum") for p in (root / folder).rglob("*"))
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in found if p.is_file()}


def test_a_clean_tree_gains_its_ledger_and_nothing_else(tiny: Tiny) -> None:
    before = files(tiny.root)
    assert repair(tiny.root, GIVEN) == (LEDGER,)
    after = files(tiny.root)
    ledger = after.pop(LEDGER).decode()
    assert after == before
    assert "  modiwlau/gofyn-yn-gyntaf: modules/first\n" in ledger
    assert "  modules/ask-first: modules/first\n" in ledger
    assert repair(tiny.root, GIVEN) == ()


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ("title: Ask first", "\ufefftitle: Ask first", None),
        ("Somebody comes", "Somebody x\u0302", "Somebody x\u0302"),
        ("Somebody comes", "Sombody dw\u0302r", "Sombody d\u0175r"),
        ("Somebody comes to the counter.", "Somebody comes. \t", "Somebody comes."),
        ("title: Ask first", "title: Ask first   ", "title: Ask first"),
        ("Somebody comes to", "Somebody  \ncomes to", "Somebody  \ncomes to"),
        ("Ask again.", "Ask again.\n\n```\ncode  \n```", "```\ncode  \n```"),
    ],
    ids=["mark-inside", "no-such-letter", "accent", "blanks", "front", "line-break", "code"],
)
def test_signs_are_mended_where_that_is_safe(
    tiny: Tiny, old: str, new: str, wanted: str | None
) -> None:
    tiny.replace(TEXT, old, new)
    repair(tiny.root, GIVEN)
    text = raw(tiny, TEXT).decode()
    assert (new if wanted is None else wanted) in text
    assert repair(tiny.root, GIVEN) == ()


def test_a_mark_at_the_start_and_windows_line_ends_go(tiny: Tiny) -> None:
    before = raw(tiny, FACTS)
    (tiny.root / FACTS).write_bytes(b"\xef\xbb\xbf" + before.replace(b"\n", b"\r\n"))
    assert FACTS in repair(tiny.root, GIVEN)
    assert raw(tiny, FACTS) == before


def test_blanks_that_a_block_of_text_holds_stay(tiny: Tiny) -> None:
    path = "curriculum/pathways/start.yml"
    tiny.replace(
        path,
        "purpose: {cy: Er mwyn dechrau., en: So as to begin.}",
        "purpose:\n  cy: |\n    Un   \n    dau\n  en: Begin.",
    )
    before = raw(tiny, path)
    repair(tiny.root, GIVEN)
    assert raw(tiny, path) == before


def test_what_cannot_be_read_is_left_alone(tiny: Tiny, tmp_path: Path) -> None:
    (tiny.root / FACTS).write_bytes(b"status: \xff  \n")
    outside = tmp_path / "outside.yml"
    outside.write_bytes(b"name: x  \r\n")
    link = tiny.root / "curriculum/pathways/link.yml"
    link.symlink_to(outside)
    assert repair(tiny.root, GIVEN) == ()
    assert raw(tiny, FACTS) == b"status: \xff  \n"
    assert outside.read_bytes() == b"name: x  \r\n"
    assert link.is_symlink()


def test_the_glossary_is_sorted_and_keeps_its_comments(tiny: Tiny) -> None:
    entry = (
        "  # About berries.\n  - id: berry\n"
        "    en: {term: berry, definition: A small fruit.}\n"
        "    cy: {term: aeronen, gender: f, definition: Ffrwyth bach.}\n"
        "    source: ours\n    status: drafted\n"
    )
    head = "# The words we use.\n"
    tiny.write(GLOSSARY, head + tiny.text(GLOSSARY) + entry)
    before = yaml.parse(tiny.text(GLOSSARY), GLOSSARY).value["terms"]
    assert GLOSSARY in repair(tiny.root, GIVEN)
    text = tiny.text(GLOSSARY)
    assert text.startswith(f"{head}terms:\n{entry}  - id: city\n")
    after = yaml.parse(text, GLOSSARY).value["terms"]
    assert after == sorted(before, key=lambda term: str(term["id"]))
    assert repair(tiny.root, GIVEN) == ()


def test_the_ledger_only_grows_and_only_without_an_error(tiny: Tiny) -> None:
    repair(tiny.root, GIVEN)
    tiny.replace(TEXT, "slug: ask-first", "slug: ask-early")
    before = raw(tiny, LEDGER)
    assert repair(tiny.root, GIVEN) == ()
    assert raw(tiny, LEDGER) == before
    assert [d.code for d in tiny.diagnostics("M014")] == ["M014"]
    tiny.replace(TEXT, "slug: ask-early", "slug: ask-early\nold_paths: [modules/ask-first]")
    assert repair(tiny.root, GIVEN) == (LEDGER,)
    ledger = tiny.text(LEDGER)
    assert "  modules/ask-first: modules/first\n" in ledger
    assert "  modules/ask-early: modules/first\n" in ledger


def shown(html: str) -> str:
    """What a reader sees: no blanks around tags, and no code without a word in it."""
    return "".join(html.split()).replace("<pre><code></code></pre>", "")


PIECES = st.sampled_from(
    [
        "word",
        "  ",
        " ",
        "\t",
        "\n",
        "\n",
        "\n\n",
        "- a",
        "```",
        "    ",
        "> ",
        "|a|b|",
        "|-|-|",
        "# a",
    ]
)


@settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(body=st.lists(PIECES, max_size=25).map("".join))
def test_a_page_reads_the_same_afterwards(tiny: Tiny, body: str) -> None:
    front = tiny.text(TEXT).split("\n---\n")[0]
    tiny.write(TEXT, f"{front}\n---\n\n{body}\n")
    repair(tiny.root, GIVEN)
    kept = tiny.text(TEXT).split("\n---\n", 1)[1]
    before, after = (markdown.markdown(each, extensions=EXTENSIONS) for each in (body, kept))
    assert shown(after) == shown(before)
    assert after.count("<br") == before.count("<br")
    assert repair(tiny.root, GIVEN) == ()
