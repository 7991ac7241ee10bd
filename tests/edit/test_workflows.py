"""The workflow that other repositories call: what it may do, and what its steps do."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from conftest import PROJECT, Tiny
from llwybr.curriculum.language import Language

pytestmark = pytest.mark.slow

WORKFLOWS: dict[str, Any] = {
    path.name: yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
    for path in sorted((PROJECT / ".github" / "workflows").glob("*.yml"))
}
CHECK = WORKFLOWS["check-content.yml"]
INPUTS = CHECK["on"]["workflow_call"]["inputs"]
STEPS = CHECK["jobs"]["check"]["steps"]


def steps() -> list[Any]:
    jobs = [job for workflow in WORKFLOWS.values() for job in workflow["jobs"].values()]
    return [step for job in jobs for step in job.get("steps", ())]


def run(step_name: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a step's script as a runner does, at the top of a checkout."""
    script = next(step["run"] for step in STEPS if step.get("name") == step_name)
    python = str(Path(sys.executable).parent)
    own = {"PATH": f"{python}{os.pathsep}{os.environ['PATH']}", "SARIF": "llwybr.sarif"}
    named = {"CONTENT": ".", "MESSAGES": "en", "BEFORE": "", "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=folder,
        env={**own, **named, **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_may_read_the_repository_and_nothing_else(name: str) -> None:
    assert WORKFLOWS[name]["permissions"] == {"contents": "read"}
    assert [job for job in WORKFLOWS[name]["jobs"].values() if "permissions" in job] == []
    text = (PROJECT / ".github" / "workflows" / name).read_text(encoding="utf-8")
    assert "secrets." not in text
    assert "pull_request_target" not in text


def test_no_step_puts_what_a_caller_says_into_a_script() -> None:
    assert [step["run"] for step in steps() if "${{" in step.get("run", "")] == []


def test_a_checkout_leaves_no_token_behind() -> None:
    checkouts = [each for each in steps() if each.get("uses", "").startswith("actions/checkout")]
    assert len(checkouts) == len(WORKFLOWS)
    assert all(each["with"]["persist-credentials"] == "false" for each in checkouts)


def test_only_the_place_to_install_from_has_to_be_said() -> None:
    assert [name for name, each in INPUTS.items() if each.get("required") == "true"] == [
        "requirement"
    ]
    assert INPUTS["lang"]["default"] in [each.value for each in Language]
    assert all(each["description"] for each in INPUTS.values())


def test_our_own_pull_requests_run_the_command_of_the_readme_and_the_same_check() -> None:
    jobs = WORKFLOWS["ci.yml"]["jobs"]
    assert jobs["content"]["uses"] == "./.github/workflows/check-content.yml"
    assert set(jobs["content"]["with"]) <= set(INPUTS)
    assert jobs["content"]["with"]["requirement"] == "."
    [command] = [step["run"] for step in jobs["test"]["steps"] if "run" in step]
    assert f"\n{command}\n" in (PROJECT / "README.md").read_text(encoding="utf-8")


def test_problems_are_told_beside_their_lines_and_fail_the_job(tiny: Tiny) -> None:
    assert run("Check", tiny.root).returncode == 0
    tiny.replace("curriculum/modules/first.yml", "status: published", "status: publised")
    result = run("Check", tiny.root, MESSAGES="cy")
    assert result.returncode == 1
    assert result.stdout.startswith(
        "::error file=curriculum/modules/first.yml,line=1,col=9,title=S007 value-wrong::"
        'Ni all "status" fod yn "publised".%0A'
    )


def test_content_in_a_folder_is_told_from_the_top_of_the_repository(tiny: Tiny) -> None:
    tiny.replace("curriculum/modules/first.yml", "status: published", "status: publised")
    top = tiny.root.parent
    result = run("Check", top, CONTENT="tiny", BEFORE="tiny/")
    assert result.returncode == 1
    assert result.stdout.startswith("::error file=tiny/curriculum/modules/first.yml,line=1,col=9,")
    assert run("Report", top, CONTENT="tiny", BEFORE="tiny/").returncode == 0
    report = json.loads((top / "llwybr.sarif").read_text(encoding="utf-8"))
    places = [
        place["physicalLocation"]["artifactLocation"]["uri"]
        for result in report["runs"][0]["results"]
        for place in result["locations"]
    ]
    assert "tiny/curriculum/modules/first.yml" in places
    assert all(place.startswith("tiny/") for place in places)


@pytest.mark.parametrize("step_name", ["Check", "Report"])
def test_a_folder_without_content_fails_the_job(tmp_path: Path, step_name: str) -> None:
    assert run(step_name, tmp_path).returncode not in (0, None)
