"""What a tree holds: every file, what it is read as, and what nothing reads."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path, PurePosixPath

from llwybr.curriculum.curriculum import INDEX_KEYS, is_reserved
from llwybr.curriculum.fault import Fault, FaultKind
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location
from llwybr.curriculum.passing import Passing
from llwybr.curriculum.post import POSTS, day_of

from . import files
from .limits import MAX_MODULES


class Kind(str, Enum):
    """What a file is read as."""

    ORGANISATION = "organisation"
    GLOSSARY = "glossary"
    ACCESSIBILITY = "accessibility"
    LEDGER = "addresses"
    WORDS = "words"
    FRAMEWORK = "frameworks"
    ROLE = "roles"
    MODULE = "modules"
    PATHWAY = "pathways"
    EDITION = "edition"
    PAGE = "page"
    POST = "post"


SINGLE = {
    "curriculum/organisation.yml": Kind.ORGANISATION,
    "curriculum/glossary.yml": Kind.GLOSSARY,
    "curriculum/accessibility.yml": Kind.ACCESSIBILITY,
    "curriculum/addresses.yml": Kind.LEDGER,
    "curriculum/words.txt": Kind.WORDS,
}
"""Files that there is one of."""

_NEEDED = ("curriculum/organisation.yml", "curriculum/glossary.yml")
_FOLDERS = {each.value: each for each in (Kind.FRAMEWORK, Kind.ROLE, Kind.MODULE, Kind.PATHWAY)}
_FOR_AUTHORS = ("readme", "licence", "license", "contributing")
"""Files beside the content that tell its authors something."""

_ASSETS = frozenset(
    "png jpg jpeg gif webp avif svg "
    "pdf docx xlsx pptx odt ods odp csv txt zip "
    "mp3 mp4 webm vtt".split()
)
"""Kinds of file that may be published as they are: none that a browser runs."""


@dataclass(frozen=True, slots=True)
class Listed(Passing):
    """A file that is to be read. `id` is its name without folder and ending."""

    path: str
    kind: Kind
    id: str = ""
    language: Language | None = None


@dataclass(slots=True)
class Survey:
    """Every file to read, the ids that are there, the assets, and what is wrong with names."""

    root: Path
    listed: list[Listed] = field(default_factory=list)
    known: dict[str, set[str]] = field(default_factory=dict)
    assets: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def note(self, kind: FaultKind, path: str, **values: str) -> None:
        """Note what is wrong with a file."""
        self.faults.append(Fault(kind, Location(path), {"path": path, **values}))

    def take(self, listed: Listed, folder: str) -> None:
        """Have a file read, and know its id."""
        self.listed.append(listed)
        self.known.setdefault(folder, set()).add(listed.id)


def survey(root: Path) -> Survey:
    """Look through `curriculum/` and `content/` below `root`, which must be resolved."""
    found = Survey(root)
    for kind in _FOLDERS.values():
        found.known[kind.value] = set()
    paths = [*files.walk(root, "curriculum"), *files.walk(root, "content")]
    found.faults.extend(files.names_alike(paths))
    for needed in _NEEDED:
        if needed not in paths:
            found.note(FaultKind.FILE_MISSING, needed)
    first: dict[tuple[str, str], str] = {}
    for path in paths:
        if "/" not in path:  # one of the two folders, which cannot be opened
            _is_refused(found, path)
        elif path.startswith("curriculum/"):
            _take_fact(found, path, first)
        else:
            _take_content(found, path)
    _limit_modules(found)
    return found


def _take_fact(found: Survey, path: str, first: dict[tuple[str, str], str]) -> None:
    """Sort out one file below `curriculum/`."""
    folder = path.split("/")[1]
    if path in SINGLE:
        found.listed.append(Listed(path, SINGLE[path]))
    elif folder not in _FOLDERS or not path.endswith(".yml"):
        if not _is_for_authors(path) and not _is_refused(found, path):
            found.note(FaultKind.FILE_STRAY, path, near=_near(path))
    elif not _has_odd_name(found, path):
        record_id = PurePosixPath(path).stem
        taken = first.setdefault((folder, record_id), path)
        if taken != path:
            found.note(FaultKind.ID_DUPLICATE, path, id=record_id, first=taken)
        else:
            found.take(Listed(path, _FOLDERS[folder], record_id), folder)


def _take_content(found: Survey, path: str) -> None:
    """Sort out one file below `content/`."""
    folder, _, name = path.removeprefix("content/").partition("/")
    language = next((each for each in Language if each.value == folder and name), None)
    if _is_for_authors(path) and "/" not in name:
        return
    if language is None or not path.endswith(".md"):
        _take_asset(found, path, is_placed=language is not None)
    elif _has_odd_name(found, path):
        return
    elif name.startswith("modules/") and name != "modules/index.md":
        _take_edition(found, path, language)
    else:
        _take_page(found, path, language)


def _has_odd_name(found: Survey, path: str) -> bool:
    """Whether a file's name cannot be used; its fault is noted."""
    fault = files.oddity_of_name(path)
    if fault:
        found.faults.append(fault)
    return fault is not None


def _is_refused(found: Survey, path: str) -> bool:
    """Whether a path that is not read has an odd name or is no plain file; its fault is noted."""
    refusal = files.refusal_of_link(found.root, path) or files.refusal_of_kind(found.root, path)
    if refusal:
        found.faults.append(refusal)
    return refusal is not None or _has_odd_name(found, path)


def _is_for_authors(path: str) -> bool:
    return PurePosixPath(path).stem.lower().split(".")[0] in _FOR_AUTHORS


def _near(path: str) -> str:
    """The name under which a file would be read, where only its ending is wrong."""
    plain = path.removesuffix(".yaml") + ".yml"
    is_known = plain in SINGLE or plain.split("/")[1] in _FOLDERS
    return plain if path.endswith(".yaml") and is_known else ""


def _take_asset(found: Survey, path: str, is_placed: bool) -> None:
    if _is_refused(found, path):
        return
    if is_placed and PurePosixPath(path).suffix.removeprefix(".") in _ASSETS:
        found.assets.append(path)
    else:
        found.note(FaultKind.FILE_STRAY, path, near="")


def _take_edition(found: Survey, path: str, language: Language) -> None:
    module_id = PurePosixPath(path).stem
    folder = f"{language.value}/modules"
    first = f"content/{folder}/{module_id}.md"
    if path == first:
        found.take(Listed(path, Kind.EDITION, module_id, language), folder)
    elif module_id in found.known.get(folder, ()) or os.path.lexists(found.root / first):
        found.note(FaultKind.ID_DUPLICATE, path, id=module_id, first=first)
    else:
        found.note(FaultKind.FILE_MISPLACED, path)


def _take_page(found: Survey, path: str, language: Language) -> None:
    page_id = path.removeprefix(f"content/{language.value}/").removesuffix(".md")
    if is_reserved(page_id):
        found.note(FaultKind.FILE_MISPLACED, path)
    elif page_id.startswith(f"{POSTS}/") and page_id not in INDEX_KEYS:
        _take_post(found, path, page_id, language)
    else:
        found.take(Listed(path, Kind.PAGE, page_id, language), f"{language.value}/pages")


def _take_post(found: Survey, path: str, post_id: str, language: Language) -> None:
    if day_of(post_id) is None:
        found.note(FaultKind.POST_NAME_WRONG, path, name=PurePosixPath(path).name)
    else:
        found.take(Listed(path, Kind.POST, post_id, language), f"{language.value}/pages")


def _limit_modules(found: Survey) -> None:
    """Leave out modules beyond the limit, and say so at the first of them."""
    modules = [each for each in found.listed if each.kind is Kind.MODULE]
    if len(modules) > MAX_MODULES:
        beyond = modules[MAX_MODULES].path
        found.note(FaultKind.TOO_MANY_MODULES, beyond, limit=str(MAX_MODULES))
        kept = {each.id for each in modules[:MAX_MODULES]}
        found.listed = list(_within(found.listed, kept))


def _within(listed: list[Listed], kept: set[str]) -> Iterator[Listed]:
    for each in listed:
        if each.kind not in (Kind.MODULE, Kind.EDITION) or each.id in kept:
            yield each
