from __future__ import annotations

from pathlib import Path

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location


def test_link_to_a_file_is_found(tiny: Tiny, tmp_path: Path) -> None:
    path = "content/en/about.md"
    outside = tmp_path / "outside.md"
    (tiny.root / path).rename(outside)
    (tiny.root / path).symlink_to(outside)
    [found] = tiny.diagnostics()
    assert found.code == "S010"
    assert found.location == Location(path, 1, 1)
    assert found.message(Language.EN) == (
        f'"{path}" is a symbolic link, or is in a folder that is one.'
    )
    assert found.message(Language.CY) == (
        f"Mae \"{path}\" yn ddolen symbolaidd, neu mewn ffolder sy'n ddolen o'r fath."
    )
    assert found.remedy(Language.EN) == ("Put a copy of the file itself here instead of the link.")
    assert found.remedy(Language.CY) == "Rhowch gopi o'r ffeil ei hun yma yn lle'r ddolen."


@pytest.mark.parametrize("folder", ["content/en/more", "curriculum/roles/more"])
def test_link_to_a_folder_is_found_and_not_followed(
    tiny: Tiny, tmp_path: Path, folder: str
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.yml").write_text("name: secret\n", encoding="utf-8")
    (tiny.root / folder).symlink_to(outside, target_is_directory=True)
    [found] = tiny.diagnostics()
    assert found.code == "S010"
    assert found.location == Location(folder, 1, 1)


def test_linked_folder_of_records_is_found(tiny: Tiny, tmp_path: Path) -> None:
    (tiny.root / "curriculum/pathways").rename(tmp_path / "pathways")
    (tiny.root / "curriculum/pathways").symlink_to(tmp_path / "pathways")
    [found] = tiny.diagnostics()
    assert found.code == "S010"
    assert found.location == Location("curriculum/pathways", 1, 1)


def test_link_that_stays_inside_the_tree_is_found_as_well(tiny: Tiny) -> None:
    path = "content/en/images/again.png"
    (tiny.root / path).symlink_to(tiny.root / "content/en/images/map.png")
    [found] = tiny.diagnostics()
    assert found.code == "S010"
    assert found.location == Location(path, 1, 1)


def test_copy_of_a_file_is_fine(tiny: Tiny) -> None:
    source = tiny.root / "content/en/images/map.png"
    source.with_name("again.png").write_bytes(source.read_bytes())
    assert tiny.diagnostics("S010") == []
