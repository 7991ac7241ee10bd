"""A finished site to its place in one step, so that readers never see half of one."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from llwybr.curriculum.language import Language


class UnsafeSiteFolder(Exception):
    """The folder to publish into holds something that is not a site of ours."""


@contextmanager
def staged(site: Path, spare: Path | None = None) -> Iterator[Path]:
    """A folder beside `site` that takes its place when the block ends without an error.

    If the block raises, or the process is killed, `site` is left as it was. Raises
    UnsafeSiteFolder where `site` exists and is not a site that was built before.

    The folder is empty, or, with a `spare` on the same disk, it is the site that stood before the
    one that stands: whoever fills it takes away what does not belong. The one that is replaced
    becomes the spare, which takes less time than to remove all of it.
    """
    _restore(site)
    if not is_replaceable(site):
        raise UnsafeSiteFolder(str(site))
    site.parent.mkdir(parents=True, exist_ok=True)
    clear_leftovers(site)
    staging = site.parent / f".{site.name}.staging-{os.getpid()}-{uuid.uuid4().hex[:8]}"
    if not (spare and _renamed(spare, staging)):
        staging.mkdir()
    try:
        yield staging
        _swap(staging, site)
        if spare and staging.is_dir() and not spare.exists():
            spare.parent.mkdir(parents=True, exist_ok=True)
            _renamed(staging, spare)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _renamed(folder: Path, place: Path) -> bool:
    """Whether a folder could be moved: it is there, it is no link, and it is on the same disk."""
    try:
        if folder.is_symlink():
            return False
        folder.rename(place)
    except OSError:
        return False
    return True


def is_replaceable(site: Path) -> bool:
    """Whether a folder is missing, empty or a site that was built before."""
    if not site.exists():
        return not site.is_symlink()
    if site.is_symlink() or not site.is_dir():
        return False
    names = {entry.name for entry in site.iterdir()}
    if any(name.startswith(".") for name in names):  # a checkout or settings, which we never write
        return False
    return not names or {"index.html", "sitemap.xml", *(each.value for each in Language)} <= names


def _swap(staging: Path, site: Path) -> None:
    if not site.exists():
        staging.rename(site)
    elif not _exchange(staging, site):
        previous = _previous(site)
        site.rename(previous)
        staging.rename(site)
        shutil.rmtree(previous)


def _previous(site: Path) -> Path:
    return site.parent / f".{site.name}.previous"


def _restore(site: Path) -> None:
    """Put the old site back if a build was killed between two renames."""
    previous = _previous(site)
    if previous.exists():
        if site.exists():
            shutil.rmtree(previous)
        else:
            previous.rename(site)


def clear_leftovers(site: Path) -> None:
    """Remove what killed builds left behind; a build that still runs keeps its folder."""
    for folder in site.parent.glob(f".{site.name}.staging-*"):
        process = folder.name.rpartition("staging-")[2].partition("-")[0]
        if not process.isdigit() or not _is_running(int(process)):
            shutil.rmtree(folder, ignore_errors=True)


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step where Linux offers it; False where it does not."""
    if not sys.platform.startswith("linux"):
        return False
    library = ctypes.CDLL(None, use_errno=True)
    if not hasattr(library, "renameat2"):
        return False
    here, exchange = -100, 2
    return bool(library.renameat2(here, bytes(one), here, bytes(other), exchange) == 0)
