from __future__ import annotations

from pathlib import Path

import pytest

from llwybr.publish import staging
from llwybr.publish.staging import UnsafeSiteFolder, is_replaceable, staged


def make_site(site: Path, text: str) -> None:
    for name in ("cy", "en"):
        (site / name).mkdir(parents=True)
    (site / "sitemap.xml").write_text("<urlset/>")
    (site / "index.html").write_text(text)


def content(folder: Path) -> dict[str, str]:
    return {
        p.relative_to(folder).as_posix(): p.read_text() for p in folder.rglob("*") if p.is_file()
    }


def fill(folder: Path, text: str) -> None:
    (folder / "cy").mkdir()
    (folder / "en").mkdir()
    (folder / "sitemap.xml").write_text("<urlset/>")
    (folder / "index.html").write_text(text)


def leftovers(site: Path) -> list[str]:
    return [p.name for p in site.parent.iterdir() if p != site]


def test_a_finished_site_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    site = tmp_path / "site"
    make_site(site, "old")
    (site / "stale.html").write_text("stale")
    with staged(site) as folder:
        fill(folder, "new")
    assert content(site) == {"index.html": "new", "sitemap.xml": "<urlset/>"}
    assert leftovers(site) == []


def test_without_renameat2_the_result_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "_exchange", lambda one, other: False)
    test_a_finished_site_takes_the_place_of_the_old_one(tmp_path)


def test_an_error_leaves_the_old_site_as_it_was(tmp_path: Path) -> None:
    site = tmp_path / "site"
    make_site(site, "old")
    before = content(site)

    def fail() -> None:
        with staged(site) as folder:
            (folder / "index.html").write_text("half")
            raise RuntimeError("no")

    with pytest.raises(RuntimeError, match="no"):
        fail()
    assert content(site) == before
    assert leftovers(site) == []


def test_a_first_site_is_put_in_place(tmp_path: Path) -> None:
    site = tmp_path / "deep" / "site"
    with staged(site) as folder:
        fill(folder, "new")
    assert content(site)["index.html"] == "new"


@pytest.mark.parametrize("name", ["notes.txt", "index.html"])
def test_a_folder_with_something_else_in_it_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("mine")
    with pytest.raises(UnsafeSiteFolder), staged(tmp_path):
        pass
    assert content(tmp_path) == {name: "mine"}


def test_a_site_in_a_checkout_is_refused(tmp_path: Path) -> None:
    site = tmp_path / "site"
    make_site(site, "old")
    (site / ".git").mkdir()
    with pytest.raises(UnsafeSiteFolder), staged(site):
        pass
    assert (site / ".git").is_dir()


def test_a_file_and_a_link_are_refused(tmp_path: Path) -> None:
    make_site(tmp_path / "real", "old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "file").write_text("mine")
    assert not is_replaceable(tmp_path / "link")
    assert not is_replaceable(tmp_path / "file")
    assert is_replaceable(tmp_path / "real")
    assert is_replaceable(tmp_path / "nothing")


def test_a_build_killed_between_two_renames_is_put_right(tmp_path: Path) -> None:
    site = tmp_path / "site"
    make_site(tmp_path / ".site.previous", "old")

    def fail() -> None:
        with staged(site):
            raise RuntimeError("no")

    with pytest.raises(RuntimeError):
        fail()
    assert content(site)["index.html"] == "old"


def test_what_a_killed_build_left_is_removed_but_not_what_a_running_one_has(tmp_path: Path) -> None:
    site = tmp_path / "site"
    dead = tmp_path / ".site.staging-999999999-aa"
    running = tmp_path / ".site.staging-1-bb"
    dead.mkdir()
    running.mkdir()
    with staged(site) as folder:
        fill(folder, "new")
    assert not dead.exists()
    assert running.exists()
