"""What `.vscode` names is there, and what it reads is what the program writes."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from click.testing import CliRunner

from conftest import PROJECT, Tiny
from llwybr.cli.main import main
from llwybr.edit.schemas import FOLDER, file_name
from llwybr.read.schema import RECORDS
from llwybr.read.survey import Kind, survey

VSCODE = PROJECT / ".vscode"
NOT_YET = {"curriculum/addresses.yml"}
"""Globs of files that a curriculum gets in time."""


def read(name: str) -> Any:
    text = (VSCODE / name).read_text(encoding="utf-8")
    return json.loads(re.sub(r"^ *//.*$", "", text, flags=re.MULTILINE))


SCHEMAS: dict[str, list[str]] = {
    path: globs if isinstance(globs, list) else [globs]
    for path, globs in read("settings.json")["yaml.schemas"].items()
}


def test_every_schema_is_one_that_is_written_and_each_has_its_files() -> None:
    assert set(SCHEMAS) == {f"{FOLDER}/{file_name(name)}" for name in RECORDS}


@pytest.mark.parametrize("glob", [glob for globs in SCHEMAS.values() for glob in globs])
def test_every_glob_matches_files_of_this_project(glob: str) -> None:
    assert list(PROJECT.glob(glob)) or glob in NOT_YET


def test_every_file_that_is_read_has_one_schema() -> None:
    matched = {
        path.relative_to(PROJECT).as_posix(): schema
        for schema, globs in SCHEMAS.items()
        for glob in globs
        for path in PROJECT.glob(glob)
    }
    records = [each for each in survey(PROJECT).listed if each.kind is not Kind.WORDS]
    assert [each.path for each in records if each.path not in matched] == []
    for each in records:
        texts = {
            Kind.EDITION: "module-front-matter",
            Kind.PAGE: "page-front-matter",
            Kind.POST: "post-front-matter",
        }
        name = texts.get(each.kind, each.kind.value.removesuffix("s"))
        wanted = {"addresse": "addresses"}.get(name, name)
        assert matched[each.path] == f"{FOLDER}/{file_name(wanted)}"


def test_git_leaves_out_what_is_written_for_an_editor() -> None:
    assert f"/{FOLDER}/" in (PROJECT / ".gitignore").read_text(encoding="utf-8").splitlines()


def test_the_yaml_of_the_editor_is_that_of_the_reader() -> None:
    assert read("settings.json")["yaml.yamlVersion"] == "1.1"


def test_the_extension_that_is_set_up_is_recommended() -> None:
    assert "redhat.vscode-yaml" in read("extensions.json")["recommendations"]


def task(label: str) -> Any:
    return next(each for each in read("tasks.json")["tasks"] if each["label"] == label)


def test_tasks_run_commands_that_exist() -> None:
    for each in read("tasks.json")["tasks"]:
        interpreter, script, *words = each["command"].split()
        assert (interpreter, script) == ("python3", "generator/start.py")
        assert (PROJECT / script).is_file()
        assert each["windows"]["command"] == each["command"].replace("python3", "py", 1)
        assert CliRunner().invoke(main, [*words, "--help"]).exit_code == 0
    assert task("llwybr schema")["runOptions"] == {"runOn": "folderOpen"}


def test_the_editor_finds_every_problem_in_what_check_prints(tiny: Tiny) -> None:
    tiny.replace("content/cy/modules/first.md", "title: Gofyn yn gyntaf", 'title: ""')
    tiny.replace("content/en/modules/first.md", "### One question", "#### One question")
    words = task("llwybr check")["command"].split()[2:]
    result = CliRunner().invoke(main, [*words, "--root", str(tiny.root), "--lang", "en"])
    pattern = task("llwybr check")["problemMatcher"]["pattern"]
    found = [
        tuple(match[pattern[key]] for key in ("severity", "file", "line", "column", "code"))
        for line in result.stdout.splitlines()
        if (match := re.match(pattern["regexp"], line))
    ]
    wanted = [
        (d.severity.value, d.location.path, str(d.location.line), str(d.location.column), d.code)
        for d in tiny.diagnostics()
    ]
    assert found == wanted
    assert ("error", "content/cy/modules/first.md", "2", "8", "A003") in found
    assert "%0A" not in re.match(pattern["regexp"], result.stdout)[pattern["message"]]  # type: ignore[index]
