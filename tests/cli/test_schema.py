"""`llwybr schema` as an editor and its user meet it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from conftest import Tiny
from llwybr.cli.main import main
from llwybr.read.schema import BLOCKS, RECORDS, schemas

Run = Callable[..., Result]
FILES = [f"{name}.schema.json" for name in RECORDS | BLOCKS]


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["schema", *words])


def printed(*words: str) -> Any:
    result = run(*words)
    assert result.exit_code == 0
    return json.loads(result.stdout)


def modules_offered(schema: Any) -> list[str]:
    choice: list[str] = schema["properties"]["prerequisites"]["items"]["anyOf"][0]["enum"]
    return choice


def test_the_ids_of_the_root_are_offered(tiny: Tiny) -> None:
    root = ["--root", str(tiny.root)]
    every = printed(*root)
    assert list(every) == list(RECORDS | BLOCKS)
    assert modules_offered(every["module"]) == ["first", "second"]
    assert printed(*root, "module") == every["module"]


def test_without_a_curriculum_the_plain_schemas_are_printed(tmp_path: Path) -> None:
    assert printed("--root", str(tmp_path)) == schemas()
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n")
    assert printed("--root", str(tmp_path)) == schemas()


def test_an_unknown_name_is_wrong_use(tiny: Tiny) -> None:
    for lang, start in (("cy", 'Nid oes sgema "modul".'), ("en", 'There is no schema "modul".')):
        result = run("--root", str(tiny.root), "--lang", lang, "modul")
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr.startswith(start)


def test_schemas_are_written_where_an_editor_looks_and_only_when_changed(tiny: Tiny) -> None:
    folder = tiny.root / ".vscode" / "schemas"
    words = ["--root", str(tiny.root), "--write"]
    assert run(*words).stdout.splitlines() == [str(folder / file) for file in FILES]
    assert sorted(path.name for path in folder.iterdir()) == sorted(FILES)
    assert run(*words).stdout == ""
    tiny.write("curriculum/modules/third.yml", tiny.text("curriculum/modules/first.yml"))
    changed = [folder / f"{name}.schema.json" for name in ("module", "pathway")]
    assert run(*words).stdout.splitlines() == [str(path) for path in changed]
    module = json.loads((folder / "module.schema.json").read_text(encoding="utf-8"))
    assert modules_offered(module) == ["first", "second", "third"]


def test_one_schema_is_written_to_a_folder_of_choice(tiny: Tiny, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    result = run("--root", str(tiny.root), "--write", str(folder), "role")
    assert result.stdout.splitlines() == [str(folder / "role.schema.json")]
    assert [path.name for path in folder.iterdir()] == ["role.schema.json"]


def test_plain_schemas_can_be_written_without_a_curriculum(tmp_path: Path) -> None:
    result = run("--root", str(tmp_path), "--write", str(tmp_path / "out"))
    assert len(result.stdout.splitlines()) == len(FILES)
    nowhere = run("--root", str(tmp_path), "--lang", "en", "--write")
    assert (nowhere.exit_code, nowhere.stdout) == (2, "")
    assert nowhere.stderr.startswith(f'There is no curriculum in "{tmp_path}"')


@pytest.mark.parametrize(
    ("lang", "start"), [("cy", "Ni ellir ysgrifennu yn "), ("en", '"{path}" cannot be written to')]
)
def test_a_folder_that_cannot_be_written_to_is_told(tiny: Tiny, lang: str, start: str) -> None:
    tiny.write("taken", "a file")
    path = tiny.root / "taken" / "schemas"
    result = run("--root", str(tiny.root), "--lang", lang, "--write", str(path))
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(start.format(path=path))
