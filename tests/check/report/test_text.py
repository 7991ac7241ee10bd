from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from llwybr.check.diagnostic import Diagnostic
from llwybr.check.report.look import Look
from llwybr.check.report.text import as_text
from llwybr.check.rule import Severity
from llwybr.curriculum.language import Language

CY, EN = Look(language=Language.CY), Look(language=Language.EN)
Broken = Callable[..., Diagnostic]
Files = Callable[[dict[str, str]], Any]

A, B = "content/cy/a.md", "content/cy/b.md"


def nothing(_: str) -> tuple[str, ...]:
    return ()


@pytest.fixture
def three(broken: Broken) -> list[Diagnostic]:
    """A warning and a note in one file, an error in another."""
    return [
        broken("A901", (A, 2, 3), found="gwdi-hw", wanted="gwdihŵ"),
        broken("A901", (A, 12, 1), Severity.INFO, found="x", near="y"),
        broken("S901", (B, 1, 1), path=B),
    ]


@pytest.fixture
def lines(files: Files) -> Any:
    return files({A: "un\nŵ gwdi-hw\n" + "\n" * 9 + "x\n"})


def test_english(three: list[Diagnostic], lines: Any) -> None:
    assert as_text(three, EN, lines) == (
        "content/cy/a.md\n"
        '  2:3 warning A901 word-wrong: The word "gwdi-hw" is wrong.\n'
        "    2 | ŵ gwdi-hw\n"
        "      |   ^\n"
        '    help: Write "gwdihŵ".\n'
        "\n"
        "content/cy/b.md\n"
        '  1:1 error S901 file-lost: "content/cy/b.md" is missing.\n'
        "    help: Create *this* file.\n"
        "\n"
        "Errors: 1. Warnings: 1. Notes: 1.\n"
        'To see the notes: "llwybr check --info"\n'
        'To know more about a rule: "llwybr explain S901"'
    )


def test_welsh_with_notes(three: list[Diagnostic], lines: Any) -> None:
    assert as_text(three, Look(language=Language.CY, with_info=True), lines) == (
        "content/cy/a.md\n"
        '  2:3 rhybudd A901 word-wrong: Mae\'r gair "gwdi-hw" yn anghywir.\n'
        "    2 | ŵ gwdi-hw\n"
        "      |   ^\n"
        '    cymorth: Ysgrifennwch "gwdihŵ".\n'
        "\n"
        '  12:1 nodyn A901 word-wrong: Mae\'r gair "x" yn anghywir.\n'
        "    12 | x\n"
        "       | ^\n"
        '    cymorth: Ai "y" sydd yma?\n'
        "\n"
        "content/cy/b.md\n"
        '  1:1 gwall S901 file-lost: Mae "content/cy/b.md" ar goll.\n'
        "    cymorth: Crëwch y ffeil <hon>.\n"
        "\n"
        "Gwallau: 1. Rhybuddion: 1. Nodiadau: 1.\n"
        'I wybod mwy am reol: "llwybr explain S901"'
    )


def test_notes_alone_are_counted(broken: Broken) -> None:
    note = broken("A901", (A, 2, 3), Severity.INFO, found="x", wanted="y")
    assert as_text([note], CY, nothing) == (
        'Gwallau: 0. Rhybuddion: 0. Nodiadau: 1.\nI weld y nodiadau: "llwybr check --info"'
    )


def test_nothing_found() -> None:
    assert as_text([], EN, nothing) == "Errors: 0. Warnings: 0. Notes: 0."
    assert as_text([], CY, nothing) == "Gwallau: 0. Rhybuddion: 0. Nodiadau: 0."


def test_the_severity_is_the_diagnostics_own(broken: Broken) -> None:
    stricter = broken("A901", (A, 2, 3), Severity.ERROR, found="x", wanted="y")
    told = as_text([stricter], EN, nothing)
    assert "  2:3 error A901 word-wrong" in told
    assert "Errors: 1. Warnings: 0." in told


def test_the_rule_to_learn_about_is_the_first_of_the_worst(broken: Broken) -> None:
    warning = broken("A901", (A, 1, 1), found="x", wanted="y")
    error = broken("S901", (B, 1, 1), path=B)
    assert as_text([warning, error], EN, nothing).endswith('"llwybr explain S901"')
    assert as_text([warning], EN, nothing).endswith('"llwybr explain A901"')


def test_lines_are_asked_for_once_a_file_and_only_where_they_are_shown(broken: Broken) -> None:
    asked: list[str] = []

    def lines_of(path: str) -> tuple[str, ...]:
        asked.append(path)
        return ("gair",)

    found = [
        broken("A901", (A, 1, 1), found="x", wanted="y"),
        broken("A901", (A, 1, 3), found="x", wanted="y"),
        broken("A901", (B, 1, 1), Severity.INFO, found="x", wanted="y"),
    ]
    as_text(found, EN, lines_of)
    assert asked == [A]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", (1, 1)),
        ("---\ntitle: x\n---\n", (1, 1)),
        ("un\n\ntri\n", (2, 1)),
        ("un\n", (3, 1)),
        ("un", (999, 999)),
    ],
    ids=["an empty file", "a fence", "an empty line", "after the end", "far after the end"],
)
def test_nothing_is_shown_where_nothing_stands(
    broken: Broken, files: Files, text: str, place: tuple[int, int]
) -> None:
    found = broken("S901", (B, *place), path=B)
    assert as_text([found], EN, files({B: text})) == as_text([found], EN, nothing)


def test_the_excerpt_fits_the_screen(broken: Broken, files: Files) -> None:
    found = broken("A901", (A, 10, 500), found="x", wanted="y")
    lines = files({A: "\n" * 9 + "0123456789" * 100})
    told = as_text([found], Look(language=Language.EN, columns=40), lines).split("\n")
    assert told[2:4] == [
        "    10 | …56789012345678901234567890123…",
        "       |                ^",
    ]
    assert len(told[2]) == 40


HOSTILE = "\x1b[2J\x1b]0;x\x07\x9b31m\r\n\x00\x7f\u202e\u2066\u2028\ufeff\u200b\ud800\U000e0001"
SEEN = r"\x1b[2J\x1b]0;x\x07\x9b31m\r\n\x00\x7f\u202e\u2066\u2028\ufeff\u200b\ud800\U000e0001"


def test_what_a_terminal_would_obey_is_shown_as_escapes(broken: Broken, files: Files) -> None:
    path = f"content/{HOSTILE}.md"
    in_a_line = HOSTILE.replace("\n", "")
    found = broken("A901", (path, 1, 1), found=HOSTILE, near=HOSTILE)
    told = as_text([found], EN, files({path: f"{in_a_line}gair"}))
    assert told == (
        f"content/{SEEN}.md\n"
        f'  1:1 warning A901 word-wrong: The word "{SEEN}" is wrong.\n'
        f"    1 | {SEEN.replace(chr(92) + 'n', '')}gair\n"
        "      | ^\n"
        f'    help: Is it "{SEEN}"?\n'
        "\n"
        "Errors: 0. Warnings: 1. Notes: 0.\n"
        'To know more about a rule: "llwybr explain A901"'
    )


def test_welsh_letters_and_hard_blanks_stay_as_they_are(broken: Broken) -> None:
    told = as_text([broken("A901", (A, 1, 1), found="ŵ\xa0Ŷ 字 w\u0302", wanted="ï")], EN, nothing)
    assert 'The word "ŵ\xa0Ŷ 字 w\u0302" is wrong.' in told


def test_a_value_without_end_is_cut_and_the_sentence_ends(broken: Broken) -> None:
    told = as_text([broken("A901", (A, 1, 1), found="y" * 1_000_000, wanted="x")], EN, nothing)
    assert f'The word "{"y" * 199}…" is wrong.\n' in told


def test_a_value_of_escapes_without_end_is_cut(broken: Broken) -> None:
    told = as_text([broken("A901", (A, 1, 1), found="\x1b" * 1_000, wanted="x")], EN, nothing)
    assert f'The word "{chr(92)}x1b{chr(92)}x1b' in told
    assert all(len(line) < 300 for line in told.split("\n"))


def test_words_of_a_rule_are_told_in_the_language(broken: Broken) -> None:
    found = broken("A901", (A, 1, 1), found="x", wanted="any")
    assert '    cymorth: Ysgrifennwch "unrhyw air".\n' in as_text([found], CY, nothing)


def test_colours(broken: Broken, files: Files) -> None:
    found = broken("A901", (A, 1, 2), found="x", wanted="y")
    told = as_text([found], Look(language=Language.EN, is_coloured=True), files({A: "gair"}))
    assert told == (
        "\x1b[1mcontent/cy/a.md\x1b[0m\n"
        "  1:2 \x1b[33m\x1b[1mwarning A901\x1b[0m \x1b[2mword-wrong:\x1b[0m "
        'The word "x" is wrong.\n'
        "\x1b[34m    1 | \x1b[0mgair\n"
        "\x1b[34m      | \x1b[0m \x1b[33m\x1b[1m^\x1b[0m\n"
        '    \x1b[32mhelp:\x1b[0m Write "y".\n'
        "\n"
        "\x1b[33m\x1b[1mErrors: 0. Warnings: 1. Notes: 0.\x1b[0m\n"
        'To know more about a rule: "llwybr explain A901"'
    )
