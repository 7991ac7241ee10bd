"""The rooms and the order in which data flows through them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "generator" / "llwybr"

MAY_IMPORT = {
    "curriculum": set(),
    "welsh": set(),
    "parallel": set(),
    "memory": {"parallel"},
    "read": {"curriculum", "memory"},
    "check": {"curriculum", "welsh", "memory"},
    "plan": {"curriculum", "welsh", "check", "memory"},
    "export": {"curriculum", "check", "plan"},
    "render": {"curriculum", "check", "plan", "export", "read", "welsh"},
    "search": {"curriculum", "welsh", "check", "plan", "render", "memory"},
    "press": {"curriculum", "memory", "check", "plan", "export", "render", "search"},
    "publish": {"curriculum", "plan", "export", "search"},
    "edit": {"curriculum", "read", "check", "welsh"},
    "mkdocs": {"curriculum", "memory", "read", "check", "plan", "render", "search", "press"},
    "preview": {"curriculum", "memory", "check", "plan", "read", "render", "mkdocs"},
    "cli": {
        "curriculum",
        "memory",
        "read",
        "check",
        "plan",
        "export",
        "render",
        "search",
        "publish",
        "edit",
        "mkdocs",
        "press",
        "preview",
    },
}
"""What each room may import: only what stands before it in the flow."""


def imports(file: Path) -> list[str]:
    names: list[str] = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names.append(node.module or "")
    return names


def test_every_room_is_known() -> None:
    rooms = {path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists()}
    assert rooms == set(MAY_IMPORT)


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_no_import_runs_back_up(room: str) -> None:
    for file in (PACKAGE / room).rglob("*.py"):
        for name in imports(file):
            if name.startswith("llwybr."):
                other = name.split(".")[1]
                assert other == room or other in MAY_IMPORT[room], f"{file.name} imports {name}"


@pytest.mark.parametrize("room", sorted(set(MAY_IMPORT) - {"mkdocs"}))
def test_only_the_host_adapter_imports_the_host(room: str) -> None:
    for file in (PACKAGE / room).rglob("*.py"):
        hosts = [n for n in imports(file) if n.split(".")[0] in ("mkdocs", "mkdocs_static_i18n")]
        assert hosts == [], file


@pytest.mark.parametrize("file", sorted(PACKAGE.rglob("__init__.py")), ids=str)
def test_a_package_file_holds_no_code(file: Path) -> None:
    body = ast.parse(file.read_text(encoding="utf-8")).body
    assert len(body) == 1
    assert isinstance(body[0], ast.Expr)
