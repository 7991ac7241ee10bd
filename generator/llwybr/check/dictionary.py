"""The Welsh dictionary of hunspell: where it is, and what it knows.

Neither the library (the extra `spelling`) nor the dictionary is needed; without one of them no word
is checked.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

VARIABLE = "LLWYBR_DICTIONARY"
"""Names a folder that holds a dictionary, or its two files without their endings."""

_LIBRARY = "hunspell"
_STEMS = ("index", "cy_GB", "cy", "cy-GB")
"""What the two files may be called: `index` in npm's package, the rest elsewhere."""

_PACKAGE = "node_modules/dictionary-cy"
_OF_SYSTEM = (
    "/usr/share/hunspell",
    "/usr/share/myspell",
    "/usr/share/myspell/dicts",
    "/usr/local/share/hunspell",
    "/opt/homebrew/share/hunspell",
    "/Library/Spelling",
)


class HunspellDictionary:
    """A hunspell dictionary; read from disk when the first word is asked for."""

    def __init__(self, stem: Path) -> None:
        self._stem = stem
        self._known: dict[str, bool] = {}

    def __repr__(self) -> str:
        """Which dictionary, as it stands on disk: what was found with it holds while this does."""
        stamps = ", ".join(map(_stamp, _files(self._stem)))
        return f"HunspellDictionary({self._stem}: {stamps})"

    def __contains__(self, word: str) -> bool:
        """Whether the word is spelt right, at a sentence's start or inside it."""
        if word not in self._known:
            forms = dict.fromkeys((word, word.lower(), word.capitalize()))
            self._known[word] = any(self._hunspell.spell(form) for form in forms)
        return self._known[word]

    @cached_property
    def _hunspell(self) -> Any:
        library = importlib.import_module(_LIBRARY)
        return library.Hunspell(self._stem.name, hunspell_data_dir=str(self._stem.parent))


def find_dictionary(root: Path) -> HunspellDictionary | None:
    """The dictionary named by the environment, below `root`, or of the system; None without one."""
    if importlib.util.find_spec(_LIBRARY) is None:
        return None
    return next((HunspellDictionary(stem) for stem in _stems(root) if _is_there(stem)), None)


def _stems(root: Path) -> Iterator[Path]:
    """The dictionary's two files without their endings, everywhere that they may be."""
    named = os.environ.get(VARIABLE)
    if named:
        yield Path(named)
    folders = (*([Path(named)] if named else []), root / _PACKAGE, *map(Path, _OF_SYSTEM))
    for folder in folders:
        yield from (folder / stem for stem in _STEMS)


def _is_there(stem: Path) -> bool:
    return all(file.is_file() for file in _files(stem))


def _files(stem: Path) -> list[Path]:
    return [stem.with_name(f"{stem.name}.{ending}") for ending in ("aff", "dic")]


def _stamp(file: Path) -> str:
    """How a file stands; one that went away has no stamp."""
    try:
        told = file.stat()
    except OSError:
        return "gone"
    return f"{told.st_size} {told.st_mtime_ns}"
