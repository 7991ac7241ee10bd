"""The hooks that a repository of content takes from this one through pre-commit."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from conftest import PROJECT, Tiny
from llwybr.cli.main import main
from llwybr.read.survey import survey

HOOKS: dict[str, Any] = {
    hook["id"]: hook
    for hook in yaml.safe_load((PROJECT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
}


def run(hook_id: str, tiny: Tiny) -> int:
    program, *words = HOOKS[hook_id]["entry"].split()
    assert program == "llwybr"
    return CliRunner().invoke(main, [*words, "--root", str(tiny.root)]).exit_code


def test_there_is_one_hook_that_checks_and_one_that_mends() -> None:
    assert list(HOOKS) == ["llwybr-check", "llwybr-fix"]


@pytest.mark.parametrize("hook_id", HOOKS)
def test_a_hook_is_installed_by_pip_and_looks_at_the_whole_tree(hook_id: str) -> None:
    hook = HOOKS[hook_id]
    assert hook["language"] == "python"
    assert hook["pass_filenames"] is False


@pytest.mark.parametrize("hook_id", HOOKS)
def test_a_hook_runs_when_a_file_changed_that_is_read_and_for_no_other(hook_id: str) -> None:
    files = re.compile(HOOKS[hook_id]["files"])
    assert [each.path for each in survey(PROJECT).listed if not files.search(each.path)] == []
    assert files.search("content/cy/images/map.png")
    assert files.search("mkdocs.yml")
    for other in (
        "README.md",
        "docs/content/x.md",
        "generator/llwybr/content.py",
        "mkdocs.yml.bak",
    ):
        assert not files.search(other)


def test_the_hooks_pass_where_all_is_well_and_fail_where_it_is_not(tiny: Tiny) -> None:
    assert [run(hook_id, tiny) for hook_id in HOOKS] == [0, 0]
    tiny.replace("curriculum/modules/first.yml", "status: published", "status: publised")
    assert [run(hook_id, tiny) for hook_id in HOOKS] == [1, 1]


def test_the_second_hook_mends(tiny: Tiny) -> None:
    path = "content/en/about.md"
    whole = tiny.text(path)
    tiny.write(path, whole.replace("About the site.\n", "About the site. \n"))
    assert tiny.text(path) != whole
    assert run("llwybr-fix", tiny) == 0
    assert tiny.text(path) == whole
