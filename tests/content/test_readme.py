"""The README and what it promises."""

from __future__ import annotations

import re

from conftest import PROJECT
from llwybr.read import limits
from llwybr.render.patience import MAX_SECONDS

COMMAND = re.compile(r"^python3 generator/start\.py .*$", re.MULTILINE)


def commands(name: str) -> list[str]:
    text = (PROJECT / name).read_text(encoding="utf-8")
    blocks = re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return COMMAND.findall("\n".join(blocks))


def test_both_readmes_give_the_same_commands() -> None:
    assert commands("README.md") == commands("README.cy.md")


def test_the_two_commands_are_there_and_ci_calls_the_test_command() -> None:
    serve, test = commands("README.md")[:2]
    assert serve == "python3 generator/start.py serve"
    assert test == "python3 generator/start.py test"
    assert test in (PROJECT / ".ci" / "run").read_text(encoding="utf-8")


def test_every_direct_dependency_has_its_reason() -> None:
    reasons = (PROJECT / "generator" / "README.md").read_text(encoding="utf-8")
    project = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    wanted = re.findall(r'^    "([A-Za-z0-9-]+)[=><]', project, re.MULTILINE)
    assert len(wanted) > 15
    assert [name for name in wanted if f"`{name}`" not in reasons] == []


def test_locks_have_hashes_and_name_no_place_to_download_from() -> None:
    for lock in (PROJECT / "generator" / "locks").glob("*.txt"):
        text = lock.read_text(encoding="utf-8")
        assert text.count("--hash=sha256:") > text.count("==") > 30
        assert "://" not in text
        assert "index-url" not in text


def test_the_limits_in_the_readmes_are_those_of_the_program() -> None:
    wanted = [
        limits.MAX_FRONT_MATTER_BYTES,
        limits.MAX_FILE_BYTES,
        limits.MAX_YAML_DEPTH,
        limits.MAX_YAML_ALIASES,
        limits.MAX_YAML_REPEATED,
        limits.MAX_MARKDOWN_DEPTH,
        limits.MAX_OPEN_BRACKETS,
        limits.MAX_MODULES,
        limits.MAX_TABLE_BYTES,
        limits.MAX_TABLE_CELLS,
        MAX_SECONDS,
    ]
    for name in ("README.md", "README.cy.md"):
        text = (PROJECT / name).read_text(encoding="utf-8")
        table = re.split(r"^## (?:Limits|Terfynau)$", text, flags=re.MULTILINE)[1].partition(
            "\n## "
        )[0]
        rows = [line.rsplit("|", 2)[1] for line in table.splitlines() if line.startswith("| ")]
        told = [int(n.replace(",", "")) for row in rows for n in re.findall(r"[0-9,]*[0-9]", row)]
        assert told == wanted
