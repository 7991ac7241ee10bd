"""Changes are seen, together where they come together, and nothing else is."""

from __future__ import annotations

import os
from pathlib import Path

from llwybr.preview.watch import Watch

NAMES = ("content", "mkdocs.yml")


def test_changes_are_told_together_and_reading_is_none(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content/a.md").write_text("a")
    (tmp_path / "mkdocs.yml").write_text("")
    with Watch(tmp_path, NAMES) as watch:
        (tmp_path / "content/a.md").read_text()
        (tmp_path / "other.txt").write_text("x")
        (tmp_path / "content/.a.md.swp").write_text("x")
        assert watch.changed(timeout=0.2) == frozenset()
        (tmp_path / "content/a.md").write_text("b")
        (tmp_path / "content/new").mkdir()
        assert "content/a.md" in watch.changed(timeout=30)
        (tmp_path / "mkdocs.yml").write_text("x")
        assert watch.changed(timeout=30) == {"mkdocs.yml"}


def test_a_file_that_is_put_in_the_place_of_another_has_changed(tmp_path: Path) -> None:
    """As most editors save."""
    (tmp_path / "content").mkdir()
    (tmp_path / "content/a.md").write_text("a")
    with Watch(tmp_path, NAMES) as watch:
        (tmp_path / "draft").write_text("b")
        os.replace(tmp_path / "draft", tmp_path / "content/a.md")
        assert watch.changed(timeout=30) == {"content/a.md"}
        (tmp_path / "content/a.md").unlink()
        assert watch.changed(timeout=30) == {"content/a.md"}
