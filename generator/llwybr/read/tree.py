"""A folder to a curriculum: `curriculum = read(root)`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.fault import Fault, FaultKind
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Entry
from llwybr.curriculum.module import Edition, Module
from llwybr.curriculum.page import Page, PageEdition
from llwybr.curriculum.post import Post, PostEdition
from llwybr.curriculum.text import Text
from llwybr.memory.run import Run

from .loading import Loaded, load_all, load_file, picture_with_code
from .standing import Standing
from .survey import Kind, Survey, survey

T = TypeVar("T")


class NotACurriculum(Exception):
    """The folder is not the root of a curriculum."""


def read(root: Path, run: Run | None = None, standing: Standing | None = None) -> Curriculum:
    """The curriculum below `root`, with a fault for everything that could not be read.

    What a run knows of a file from an earlier one is not worked out again. `standing` tells how the
    files stood just now, where somebody has looked.

    Raises NotACurriculum where `root` lacks a `curriculum` or a `content` folder.
    """
    return Reading.of(root, run, standing).curriculum()


@dataclass(frozen=True, slots=True)
class Reading:
    """The files of a tree as they were read: what was there, and what each of them holds."""

    root: Path
    found: Survey
    loaded: tuple[Loaded, ...]

    @staticmethod
    def of(root: Path, run: Run | None = None, standing: Standing | None = None) -> Reading:
        """Everything below `root`; raises NotACurriculum."""
        root, run = root.resolve(), run or Run()
        found = _surveyed(root)
        standing = standing or Standing.of(root, run.keeper)
        return Reading(root, found, tuple(load_all(root, found.listed, run, standing)))

    def again(self, changed: Collection[str]) -> Reading:
        """The tree as it is now, where these files changed; others may have come and gone.

        Raises NotACurriculum.
        """
        found = _surveyed(self.root)
        known = {each.listed: each for each in self.loaded if each.listed.path not in changed}
        loaded = (known.get(each) or load_file(self.root, each)[1] for each in found.listed)
        return Reading(self.root, found, tuple(loaded))

    def curriculum(self) -> Curriculum:
        """The curriculum in these files."""
        found, shelf = self.found, _Shelf(self.loaded)
        svg = (path for path in found.assets if path.endswith(".svg"))
        pictures = [picture_with_code(self.root, path) for path in svg]
        facts, editions = shelf.records(Kind.MODULE), shelf.editions()
        faults = [
            *found.faults,
            *shelf.faults(),
            *(fault for fault in pictures if fault),
            *_missing_facts(editions, found.known["modules"]),
        ]
        return Curriculum(
            organisation=shelf.single(Kind.ORGANISATION),
            frameworks=shelf.records(Kind.FRAMEWORK),
            roles=shelf.records(Kind.ROLE),
            modules={i: Module(i, entry, editions.get(i, {})) for i, entry in facts.items()},
            pathways=shelf.records(Kind.PATHWAY),
            glossary=shelf.single(Kind.GLOSSARY),
            ledger=shelf.single(Kind.LEDGER),
            pages=shelf.pages(),
            assets=frozenset(path.removeprefix("content/") for path in found.assets),
            words=frozenset(word for each in shelf.loaded for word in each.words),
            known={name: frozenset(ids) for name, ids in sorted(found.known.items())},
            faults=tuple(faults),
            accessibility=shelf.single(Kind.ACCESSIBILITY),
        )


def _surveyed(root: Path) -> Survey:
    if not (root / "curriculum").is_dir() or not (root / "content").is_dir():
        raise NotACurriculum(str(root))
    return survey(root)


@dataclass(frozen=True, slots=True)
class _Shelf:
    """The files that were loaded, to be taken out by kind."""

    loaded: tuple[Loaded, ...]

    def faults(self) -> Iterator[Fault]:
        for each in self.loaded:
            yield from each.faults

    def single(self, kind: Kind) -> Entry[Any] | None:
        return next((each.entry for each in self.loaded if each.listed.kind is kind), None)

    def records(self, kind: Kind) -> dict[str, Entry[Any]]:
        """The records of a kind that could be read, by id."""
        found = (each for each in self.loaded if each.listed.kind is kind)
        return dict(sorted((each.listed.id, each.entry) for each in found if each.entry))

    def editions(self) -> dict[str, dict[Language, Edition]]:
        """The texts of modules, by the module's id and by language."""
        return self._by_language(Kind.EDITION, Edition)

    def pages(self) -> dict[str, Page]:
        """The plain pages and the posts, by id."""
        pages = self._by_language(Kind.PAGE, PageEdition)
        posts = self._by_language(Kind.POST, PostEdition)
        found = [
            *(Page(i, texts) for i, texts in pages.items()),
            *(Post(i, texts) for i, texts in posts.items()),
        ]
        return {page.id: page for page in sorted(found, key=lambda page: page.id)}

    def _by_language(
        self, kind: Kind, edition: Callable[[Language, Entry[Any], Text], T]
    ) -> dict[str, dict[Language, T]]:
        """The texts of a kind that could be read, by id and by language."""
        texts: dict[str, dict[Language, T]] = {}
        for each in self.loaded:
            language, entry, text = each.listed.language, each.entry, each.text
            if each.listed.kind is kind and language and entry and text:
                texts.setdefault(each.listed.id, {})[language] = edition(language, entry, text)
        return texts


def _missing_facts(
    editions: Mapping[str, Mapping[Language, Edition]], known: set[str]
) -> Iterator[Fault]:
    """A fault for every text of a module whose facts are not there."""
    for module_id, texts in sorted(editions.items()):
        if module_id not in known:
            where = next(iter(texts.values())).front.at()
            values = {"path": f"curriculum/modules/{module_id}.yml"}
            yield Fault(FaultKind.FILE_MISSING, where, values)
