"""`check --fix` mends what is safe, changes nothing that anything says, and is done after once."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import GIVEN, Tiny
from llwybr.edit.repair import (
    GLOSSARY,
    LEDGER,
    repair,
    with_signs_mended,
    with_terms_sorted,
)
from llwybr.read import yaml
from llwybr.read.files import plain
from llwybr.read.signs import without_hidden

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


def front(tiny: Tiny) -> str:
    """The front matter of a page, with its fences."""
    return tiny.text(TEXT).split("\n---\n")[0] + "\n---\n"


@pytest.mark.parametrize(
    "body",
    [
        "word\t\nnext\n",
        "word  \nnext\n",
        "- \n- b\n",
        "word\n\n1. \n2. b\n",
        "- a\n\n        code   \n",
        "\n    code   \n    more  \n",
        "```\ncode   \n   \n```\n",
        "a <!-- x   \ny   --> b\n",
        "word\x00  \n",
    ],
    ids=[
        *("break-by-a-tab", "break", "empty-item", "empty-number", "code-in-a-list", "code"),
        *("fence", "comment", "hidden-sign"),
    ],
)
def test_blanks_that_mean_something_stay(tiny: Tiny, body: str) -> None:
    text = f"{front(tiny)}\n{body}"
    assert with_signs_mended(TEXT, text) == text


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (FACTS, "status: [draft   \n"),
        (FACTS, "status: draft   \nstatus: draft\n"),
        (FACTS, "a: &x [*x]   \n"),
        (FACTS, "a: |\n  b   \n"),
        (FACTS, 'a: "b   \n\n  c   "   \n'),
        (TEXT, "no front matter   \n"),
        (TEXT, "---\nsummary: [   \n---\nword   \n"),
        (TEXT, "---\nsummary: |\n  ```   \n---\n\n```\ncode   \n```\n"),
    ],
    ids=[
        *("broken", "double-key", "alias", "block", "quotation-marks", "no-front-matter"),
        *("broken-front-matter", "fence-in-front-matter"),
    ],
)
def test_blanks_stay_where_it_is_not_sure_what_they_mean(path: str, text: str) -> None:
    kept = with_signs_mended(path, text)
    before, after = (yaml.parse(each, path).value for each in (text, kept))
    assert repr(before) == repr(after)
    assert kept.replace("   \n", "\n") == text.replace("   \n", "\n")


def test_marks_one_after_the_other_and_line_ends_of_every_kind_go() -> None:
    raw_text = '\ufeff\ufeffstatus: draft\r\nformat: "a"\r\r\nminutes: {learn: 1}\n'
    assert with_signs_mended(FACTS, raw_text) == (
        'status: draft\nformat: "a"\n\nminutes: {learn: 1}\n'
    )


def test_a_list_of_words_is_trimmed() -> None:
    assert (
        with_signs_mended("curriculum/words.txt", "gair  \nw\u0302 # x\t\n") == "gair\n\u0175 # x\n"
    )


BEFORE_A_BREAK = re.compile(r"[ \t]+(?=\n|$|</|<(?:blockquote|div|h[1-6]|ol|p|table|ul)\b)")


def shown(html: str) -> str:
    """What a reader sees: blanks count in code, and nowhere else before the end of a line."""
    parts = re.split(r"(<pre.*?</pre>)", html, flags=re.DOTALL)
    return "".join(
        part if part.startswith("<pre") else BEFORE_A_BREAK.sub("", part) for part in parts
    )


PIECES = (
    *(
        "word",
        "gair",
        " ",
        "  ",
        "   ",
        "\t",
        "\n",
        "\n",
        "\n",
        "\n\n",
        "    ",
        "w\u0302",
        "\r",
        "\\",
    ),
    *("- ", "- a", "1. ", "* ", "+", "> ", ">", "# ", "## a", "===", "---", "```", "```py", "~~~"),
    *("|a|b|", "|-|-|", "|", "!!! tip", "!!!", "`", "``", "**", "_", "[a](b)", "[a]: b", "![", "]"),
    *("<!--", "-->", "<kbd>", "</kbd>", "<br>", "&nbsp;", "{: #a }", "https://a.example"),
)


def plainly(text: str) -> str:
    """A text as it is read."""
    return plain(without_hidden(text))


@settings(max_examples=500, deadline=None, derandomize=True, database=None)
@given(body=st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
@pytest.mark.slow
def test_a_page_reads_the_same_afterwards(body: str) -> None:
    head = "---\ntitle: x\n---\n"
    kept = with_signs_mended(TEXT, head + body)
    assert kept.startswith(head)
    before, after = (plainly(each.removeprefix(head)) for each in (plain(head + body), kept))
    htmls = [markdown.markdown(each, extensions=EXTENSIONS) for each in (before, after)]
    assert shown(htmls[1]) == shown(htmls[0])
    assert with_signs_mended(TEXT, kept) == kept
    changed = [(a, b) for a, b in zip(before.split("\n"), after.split("\n"), strict=True) if a != b]
    assert [a.rstrip(" \t") for a, _ in changed] == [b for _, b in changed]


YAML = (
    *(
        "a: ",
        "b: ",
        "c:",
        "- ",
        "  ",
        " ",
        "   ",
        "\t",
        "\n",
        "\n",
        "\n  ",
        "\n    ",
        "|",
        ">",
        "|-",
    ),
    *(
        '"',
        "'",
        "# x",
        "x",
        "no",
        "{",
        "}",
        "[",
        "]",
        ", ",
        "&a",
        "*a",
        "!x",
        "? ",
        ": ",
        "\\",
        "\r",
    ),
    *("---", "...", "w\u0302", "\u2028", "\x85", "\ufeff", "1", "2026-10-01", "<<: "),
)


@settings(max_examples=1_000, deadline=None, derandomize=True, database=None)
@given(text=st.lists(st.sampled_from(YAML), max_size=20).map("".join))
@pytest.mark.slow
def test_yaml_says_the_same_afterwards(text: str) -> None:
    kept = with_signs_mended(FACTS, text)
    before, after = (yaml.parse(plainly(each), FACTS) for each in (text.lstrip("\ufeff"), kept))
    assert repr(before.value) == repr(after.value)
    assert [fault.kind for fault in before.faults] == [fault.kind for fault in after.faults]
    assert with_signs_mended(FACTS, kept) == kept


@st.composite
def glossaries(draw: st.DrawFn) -> str:
    """Glossaries with comments, blank lines and terms in any order."""
    lines = [*draw(st.lists(st.sampled_from(("# head", "names: [x]", ""))))][:2]
    lines.append("terms:")
    indent = draw(st.sampled_from(("", "  ")))
    for number in draw(st.lists(st.integers(0, 30), min_size=1, max_size=6)):
        lines += [f"{indent}# about {number}"] * draw(st.integers(0, 2))
        lines.append(f"{indent}- id: t{number}")
        lines += [f"{indent}  en: {{term: a}}  # said {number}"] * draw(st.integers(0, 1))
        block = [f"{indent}  cy: |", f"{indent}    # none {number}", f"{indent}    - id: z"]
        lines += block * draw(st.integers(0, 1))
        lines += [""] * draw(st.integers(0, 1))
    tail = draw(st.sampled_from(("", "# tail\n", "names: [y]\n", "# tail\nnames: [y]\n# end")))
    return "\n".join(lines) + "\n" + tail


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(text=glossaries())
@pytest.mark.slow
def test_sorting_loses_no_term_and_no_comment(text: str) -> None:
    after = with_terms_sorted(text)
    assert sorted(filter(None, after.split("\n"))) == sorted(filter(None, text.split("\n")))
    values = [yaml.parse(each, GLOSSARY).value for each in (text, after)]
    if values[0] and values[0] != values[1]:
        ids = [term["id"] for term in values[1]["terms"]]
        assert ids == sorted(ids)
        assert sorted(map(repr, values[0]["terms"])) == sorted(map(repr, values[1]["terms"]))
    assert with_terms_sorted(after) == after


def test_only_what_is_not_right_is_written(tiny: Tiny) -> None:
    repair(tiny.root, GIVEN)
    full = tiny.root / TEXT
    full.chmod(0o640)
    (tiny.root / FACTS).write_bytes(raw(tiny, FACTS).replace(b"\n", b"\r\n"))
    full.write_bytes(raw(tiny, TEXT).replace(b"Ask again.", b"Ask again. "))
    before = {path: (tiny.root / path).stat().st_ino for path in files(tiny.root)}
    assert repair(tiny.root, GIVEN) == (TEXT, FACTS)
    after = {path: (tiny.root / path).stat().st_ino for path in files(tiny.root)}
    assert {path for path in before if before[path] != after[path]} == {TEXT, FACTS}
    assert full.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("kind", ["link", "folder-link", "pipe"])
def test_nothing_is_written_through_a_link(tiny: Tiny, tmp_path: Path, kind: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "maker.yml").write_bytes(b"name: x  \r\n")
    role = tiny.root / "curriculum/roles/digital/maker.yml"
    role.unlink()
    if kind == "link":
        role.symlink_to(outside / "maker.yml")
    elif kind == "pipe":
        os.mkfifo(role)
    else:
        role.parent.rmdir()
        role.parent.symlink_to(outside, target_is_directory=True)
    assert repair(tiny.root, GIVEN) == ()
    assert (outside / "maker.yml").read_bytes() == b"name: x  \r\n"
    assert not (tiny.root / LEDGER).exists()


def test_a_ledger_that_is_a_link_is_not_written(tiny: Tiny, tmp_path: Path) -> None:
    (tmp_path / "ledger.yml").write_text("cy: {}\nen: {}\n", encoding="utf-8")
    (tiny.root / LEDGER).symlink_to(tmp_path / "ledger.yml")
    assert repair(tiny.root, GIVEN) == ()
    assert (tmp_path / "ledger.yml").read_text(encoding="utf-8") == "cy: {}\nen: {}\n"


def test_pages_called_like_values_of_yaml_stand_in_the_ledger_as_text(tiny: Tiny) -> None:
    for name in ("no", "null", "1e5", "12"):
        for language in ("cy", "en"):
            text = tiny.text(f"content/{language}/about.md")
            named = "\n".join(line for line in text.split("\n") if not line.startswith("slug:"))
            tiny.write(f"content/{language}/{name}.md", named)
    assert repair(tiny.root, GIVEN) == (LEDGER,)
    assert '  "no": "no"\n' in tiny.text(LEDGER)
    assert tiny.diagnostics("S") == []
    assert repair(tiny.root, GIVEN) == ()


def test_the_ledger_keeps_its_first_comments(tiny: Tiny) -> None:
    tiny.write(LEDGER, "# Ours.\n# Do not shorten.\ncy: {}\nen: {}\n")
    assert repair(tiny.root, GIVEN) == (LEDGER,)
    assert tiny.text(LEDGER).startswith("# Ours.\n# Do not shorten.\ncy:\n  ")


def test_a_file_that_cannot_be_written_is_named_and_what_there_is_stays_whole(
    tiny: Tiny, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in (TEXT, FACTS):
        (tiny.root / path).write_bytes(raw(tiny, path).replace(b"\n", b"\r\n"))
    before = files(tiny.root)
    write = Path.write_bytes

    def refuse(full: Path, content: bytes) -> int:
        write(full, content[:10])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(full))

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(OSError, match="No space left") as error:
        repair(tiny.root, GIVEN)
    monkeypatch.undo()
    assert error.value.filename == FACTS
    assert files(tiny.root) == before
