"""Where reports go, and how they look there."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result

from conftest import Tiny
from llwybr.cli import reporting
from llwybr.cli.main import main
from llwybr.cli.messages import say
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Language

Run = Callable[..., Result]


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def no_wishes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has said whether there are to be colours."""
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")


@pytest.fixture
def run(tiny: Tiny) -> Run:
    def call(*words: str, lang: str = "en") -> Result:
        return CliRunner().invoke(main, [*words, "--root", str(tiny.root), "--lang", lang])

    return call


@pytest.fixture
def mistaken(tiny: Tiny) -> Tiny:
    """The tiny curriculum with one error."""
    tiny.replace("curriculum/modules/first.yml", "status: published", "status: publised")
    return tiny


NOTE = "checks: {severity: {link-broken: info}}\n"


@pytest.fixture
def noted(tiny: Tiny) -> Tiny:
    """The tiny curriculum with one more note: a rule that the organisation takes lightly."""
    path = "curriculum/organisation.yml"
    tiny.write(path, tiny.text(path) + NOTE)
    tiny.replace("content/en/modules/first.md", "](second.md)", "](secnd.md)")
    return tiny


def test_github(mistaken: Tiny, run: Run) -> None:
    result = run("check", "--format", "github", lang="cy")
    assert result.exit_code == 1
    assert result.stdout == (
        "::error file=curriculum/modules/first.yml,line=1,col=9,title=S007 value-wrong::"
        'Ni all "status" fod yn "publised".%0AAi "published" oedd gennych mewn golwg? '
        "Dyma'r gwerthoedd posibl: draft, review, published, retired\n"
        "Gwallau: 1. Rhybuddion: 0. Nodiadau: 2.\n"
    )


def test_sarif(mistaken: Tiny, run: Run) -> None:
    result = run("check", "--format", "sarif")
    assert result.exit_code == 1
    [sarif] = json.loads(result.stdout)["runs"]
    assert [found["ruleId"] for found in sarif["results"]] == ["S007", "M018", "C020"]
    assert sarif["tool"]["driver"]["version"] == "0.1.0"
    assert sarif["language"] == "en"


def test_notes_are_counted_and_shown_where_they_are_asked_for(noted: Tiny, run: Run) -> None:
    counted = "Errors: 0. Warnings: 0. Notes: 3.\n"
    result = run("check")
    assert result.exit_code == 0
    assert result.stderr.strip() in ("", say("spelling.none", Language.EN))
    assert result.stdout == f'{counted}To see the notes: "llwybr check --info"\n'
    shown = run("check", "--info").stdout
    assert "note L001 link-broken: " in shown
    assert f"\n\n{counted}" in shown
    assert run("check", "--format", "github").stdout == counted
    assert run("check", "--format", "github", "--info").stdout.startswith("::notice file=")


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_programs_are_always_told_notes(noted: Tiny, run: Run, form: str) -> None:
    assert '"L001"' in run("check", "--format", form).stdout


def test_a_build_says_nothing_of_notes(noted: Tiny, capsys: pytest.CaptureFixture[str]) -> None:
    reporting.tell(noted.diagnostics("L001"), noted.root, Language.EN)
    assert capsys.readouterr() == ("", "")


def test_a_build_tells_errors_on_standard_error(
    mistaken: Tiny, capsys: pytest.CaptureFixture[str]
) -> None:
    reporting.tell(mistaken.diagnostics(), mistaken.root, Language.CY)
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("curriculum/modules/first.yml\n  1:9 gwall S007 value-wrong: ")
    assert "\n    1 | status: publised\n" in told.err


@pytest.mark.parametrize(
    ("is_terminal", "wish", "is_coloured"),
    [
        (False, {}, False),
        (True, {}, True),
        (True, {"TERM": "dumb"}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (False, {"FORCE_COLOR": "1"}, True),
        (False, {"FORCE_COLOR": ""}, False),
        (False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_colours_are_for_terminals_and_for_those_who_ask(
    mistaken: Tiny,
    monkeypatch: pytest.MonkeyPatch,
    is_terminal: bool,
    wish: dict[str, str],
    is_coloured: bool,
) -> None:
    for name, value in wish.items():
        monkeypatch.setenv(name, value)
    stream = Terminal() if is_terminal else io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    monkeypatch.setattr(sys, "stdout", stream)
    found = mistaken.diagnostics()
    reporting.report("text", found, mistaken.root, Language.EN, with_info=False)
    stream.seek(0)
    told = stream.read()
    assert "error S007" in told
    assert ("\x1b[" in told) is is_coloured


def test_lines_are_cut_to_the_width_of_the_terminal(
    tiny: Tiny, monkeypatch: pytest.MonkeyPatch
) -> None:
    tiny.replace("content/en/modules/first.md", "See [", "See " + "x" * 300 + " [")
    tiny.replace("content/en/modules/first.md", "](second.md)", "](secnd.md)")
    stream = Terminal()
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.setenv("NO_COLOR", "1")
    found = tiny.diagnostics("L001")
    reporting.report("text", found, tiny.root, Language.EN, with_info=False)
    [line] = [line for line in stream.getvalue().split("\n") if "xxx" in line]
    assert len(line) == 60


def test_a_file_that_vanished_in_between_is_told_without_its_line(
    mistaken: Tiny, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_and_remove(*_: object) -> Curriculum:
        curriculum = mistaken.read()
        mistaken.remove("curriculum/modules/first.yml")
        return curriculum

    monkeypatch.setattr("llwybr.cli.options.read", read_and_remove)
    result = run("check")
    assert result.exit_code == 1
    assert result.stdout.startswith(
        "curriculum/modules/first.yml\n"
        '  1:9 error S007 value-wrong: "status" cannot be "publised".\n'
        "    help: "
    )


@pytest.mark.slow
def test_a_screen_that_lacks_letters_shows_escapes_and_programs_get_them(mistaken: Tiny) -> None:
    mistaken.replace("curriculum/modules/first.yml", "publised", "cyhoeddŵyd")

    def output(form: str) -> bytes:
        words = ["check", "--root", str(mistaken.root), "--lang", "cy", "--format", form]
        command = [sys.executable, "-m", "llwybr", *words]
        env = {**os.environ, "PYTHONIOENCODING": "ascii", "NO_COLOR": "1"}
        return subprocess.run(command, capture_output=True, check=False, env=env).stdout

    assert rb"    1 | status: cyhoedd\u0175yd" in output("text")
    for form in ("json", "github", "sarif"):
        assert "cyhoeddŵyd".encode() in output(form)


def test_explain_has_colours_on_a_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b[" not in run("explain", "L001").stdout
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert run("explain", "L001").stdout.startswith("\x1b[1mL001 link-broken\x1b[0m\n")
