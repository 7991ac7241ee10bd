"""`llwybr coverage` as a user meets it."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result

from conftest import PROJECT, Tiny
from llwybr.cli.main import main

Run = Callable[..., Result]


@pytest.fixture
def run(tiny: Tiny) -> Run:
    def call(*words: str, lang: str = "en") -> Result:
        command = ["coverage", "--root", str(tiny.root), "--lang", lang, *words]
        return CliRunner().invoke(main, command)

    return call


def test_text_is_the_default_and_in_the_language_of_messages(run: Run) -> None:
    english, welsh = run().stdout.splitlines(), run(lang="cy").stdout.splitlines()
    assert english[0].split("  ")[0] == "Role and level"
    assert welsh[0].split("  ")[0] == "Rôl a lefel"
    assert english[-4].split() == ["All", "levels", "cy", "4", "3", "1"]
    assert welsh[-4].split() == ["Pob", "lefel", "cy", "4", "3", "1"]
    assert len(english) == len(welsh) == 11


def test_of_one_role_text_names_what_is_missing(run: Run) -> None:
    shown = run("--role", "maker").stdout
    assert "everyone" not in shown
    assert shown.endswith(
        "\n\nNo module yet:\n"
        "maker/maker (cy)\n  craft:listening=awareness  Listening (Awareness)\n"
        "maker/maker (en)\n  craft:listening=awareness  Listening (Awareness)\n"
    )


def test_json_and_csv_of_one_role(run: Run) -> None:
    data = json.loads(run("--role", "everyone", "--format", "json").stdout)
    assert [(line["role"], line["lang"]) for line in data["coverage"]] == [
        ("everyone", "cy"),
        ("everyone", "en"),
    ]
    assert data["summary"]["cy"]["required"] == 1
    rows = list(csv.DictReader(io.StringIO(run("--role", "everyone", "--format", "csv").stdout)))
    assert [(row["role"], row["language"]) for row in rows] == [
        ("everyone", "cy"),
        ("everyone", "en"),
    ]


def test_data_is_the_same_whatever_the_language_of_messages(run: Run) -> None:
    for form in ("json", "csv"):
        assert run("--format", form).stdout == run("--format", form, lang="cy").stdout


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", 'There is no role "makr". Did you mean "maker"?\n'),
        ("cy", 'Nid oes rôl "makr". Ai "maker" oedd gennych mewn golwg?\n'),
    ],
)
def test_an_unknown_role_suggests_the_nearest(run: Run, lang: str, told: str) -> None:
    result = run("--role", "makr", lang=lang)
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", told)


def test_a_renamed_role_suggests_its_new_name(tiny: Tiny, run: Run) -> None:
    craft = "curriculum/frameworks/craft.yml"
    tiny.replace(craft, "levels:\n", "role_renames: {crafter: maker}\nlevels:\n")
    assert run("--role", "crafter").stderr == (
        'There is no role "crafter". Did you mean "maker"?\n'
    )


def test_a_role_that_cannot_be_read_is_told(tiny: Tiny, run: Run) -> None:
    maker = "curriculum/roles/digital/maker.yml"
    tiny.write(maker, "name: [\n")
    result = run("--role", "maker")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f'"{maker}" cannot be read. Run "llwybr check" to see why.\n'


def test_wrong_use_exits_with_2(run: Run) -> None:
    assert run("--format", "xml").exit_code == 2
    assert CliRunner().invoke(main, ["coverage", "--root", "/nowhere/at/all"]).exit_code == 2


@pytest.mark.parametrize(("form", "encoding"), [("text", "ascii"), ("json", "utf-8")])
def test_no_terminal_is_too_simple(tiny: Tiny, form: str, encoding: str) -> None:
    words = ["coverage", "--root", str(tiny.root), "--lang", "cy", "--format", form]
    done = subprocess.run(
        [sys.executable, "-m", "llwybr", *words],
        cwd=PROJECT,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode(encoding)
