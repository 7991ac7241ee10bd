"""A folder to a curriculum: `curriculum = read(root)`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TypeVar

from pydantic import BaseModel

from llwybr.curriculum.curriculum import Curriculum, is_reserved
from llwybr.curriculum.fault import Fault, FaultKind
from llwybr.curriculum.framework import Framework
from llwybr.curriculum.glossary import Glossary
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Entry, Location
from llwybr.curriculum.module import Edition, EditionFront, Module, ModuleFacts
from llwybr.curriculum.organisation import Organisation
from llwybr.curriculum.page import Page, PageEdition, PageFront
from llwybr.curriculum.pathway import Pathway
from llwybr.curriculum.role import Role
from llwybr.curriculum.text import Text

from . import files, front_matter, yaml
from .validate import validate

R = TypeVar("R", bound=BaseModel)


class NotACurriculum(Exception):
    """The folder is not the root of a curriculum."""


@dataclass(slots=True)
class _Reader:
    """Reads one tree, gathering faults and the ids that it met."""

    root: Path
    faults: list[Fault] = field(default_factory=list)
    known: dict[str, set[str]] = field(default_factory=dict)
    assets: set[str] = field(default_factory=set)

    def text(self, path: str) -> str | None:
        """The text of a file, or None with its fault noted."""
        text = files.read_text(self.root, path)
        if isinstance(text, Fault):
            self.faults.append(text)
            return None
        return text

    def record(self, path: str, record: type[R]) -> Entry[R] | None:
        """A YAML file as a typed record, or None with its faults noted."""
        text = self.text(path)
        return None if text is None else self.typed(yaml.parse(text, path), record)

    def typed(self, document: yaml.Document, record: type[R]) -> Entry[R] | None:
        """A parsed document as a typed record, or None with its faults noted."""
        self.faults.extend(document.faults)
        if document.value is None and document.faults:
            return None
        entry, faults = validate(document, record)
        self.faults.extend(faults)
        return entry

    def single(self, path: str, record: type[R]) -> Entry[R] | None:
        """A file that every curriculum must have."""
        if not (self.root / path).is_file():
            self.faults.append(Fault(FaultKind.FILE_MISSING, Location(path), {"path": path}))
            return None
        return self.record(path, record)

    def folder(self, name: str, record: type[R]) -> dict[str, Entry[R]]:
        """All records of one folder of `curriculum/`, by id; the id is the file's name."""
        entries: dict[str, Entry[R]] = {}
        first: dict[str, str] = {}
        for path in files.walk(self.root, f"curriculum/{name}"):
            if not path.endswith(".yml"):
                self.refuse_link(path)
                continue
            record_id = PurePosixPath(path).stem
            if self.has_odd_name(path):
                continue
            if record_id in first:
                values = {"id": record_id, "first": first[record_id]}
                self.faults.append(Fault(FaultKind.ID_DUPLICATE, Location(path), values))
                continue
            first[record_id] = path
            entry = self.record(path, record)
            if entry is not None:
                entries[record_id] = entry
        self.known[name] = set(first)
        return dict(sorted(entries.items()))

    def has_odd_name(self, path: str) -> bool:
        """Whether a file's name cannot be used; its fault is noted."""
        fault = files.oddity_of_name(path)
        if fault:
            self.faults.append(fault)
        return fault is not None

    def refuse_link(self, path: str) -> bool:
        """Whether a file that is not read is a link; its fault is noted."""
        fault = files.refusal_of_link(self.root, path)
        if fault:
            self.faults.append(fault)
        return fault is not None

    def marked(self, path: str, record: type[R]) -> tuple[Entry[R], Text] | None:
        """A Markdown file as typed front matter and body, or None with its faults noted."""
        text = self.text(path)
        parts = None if text is None else front_matter.split(text, path)
        if isinstance(parts, Fault):
            self.faults.append(parts)
            return None
        front = self.typed(parts[0], record) if parts else None
        return (front, parts[1]) if parts and front else None


def read(root: Path) -> Curriculum:
    """The curriculum below `root`, with a fault for everything that could not be read.

    Raises NotACurriculum where `root` lacks a `curriculum` or a `content` folder.
    """
    root = root.resolve()
    if not (root / "curriculum").is_dir() or not (root / "content").is_dir():
        raise NotACurriculum(str(root))
    reader = _Reader(root)
    organisation = reader.single("curriculum/organisation.yml", Organisation)
    glossary = reader.single("curriculum/glossary.yml", Glossary)
    frameworks = reader.folder("frameworks", Framework)
    roles = reader.folder("roles", Role)
    facts = reader.folder("modules", ModuleFacts)
    pathways = reader.folder("pathways", Pathway)
    modules, pages = _read_content(reader, facts)
    return Curriculum(
        organisation=organisation,
        frameworks=frameworks,
        roles=roles,
        modules=modules,
        pathways=pathways,
        glossary=glossary,
        pages=pages,
        assets=frozenset(reader.assets),
        known={name: frozenset(ids) for name, ids in sorted(reader.known.items())},
        faults=tuple(reader.faults),
    )


def _read_content(
    reader: _Reader, facts: Mapping[str, Entry[ModuleFacts]]
) -> tuple[dict[str, Module], dict[str, Page]]:
    editions: dict[str, dict[Language, Edition]] = {}
    pages: dict[str, dict[Language, PageEdition]] = {}
    for language in Language:
        for path in files.walk(reader.root, f"content/{language.value}"):
            name = path.removeprefix(f"content/{language.value}/")
            if reader.has_odd_name(path):
                continue
            if not name.endswith(".md"):
                _note_asset(reader, path)
            elif name.startswith("modules/") and name != "modules/index.md":
                _read_edition(reader, path, language, editions)
            else:
                _read_page(reader, path, language, pages)
    _note_missing_facts(reader, editions)
    modules = {i: Module(i, entry, editions.get(i, {})) for i, entry in facts.items()}
    return modules, {i: Page(i, texts) for i, texts in sorted(pages.items())}


def _note_asset(reader: _Reader, path: str) -> None:
    if not reader.refuse_link(path):
        reader.assets.add(path.removeprefix("content/"))


def _read_edition(
    reader: _Reader, path: str, language: Language, editions: dict[str, dict[Language, Edition]]
) -> None:
    module_id = PurePosixPath(path).stem
    known = reader.known.setdefault(f"{language.value}/modules", set())
    first = f"content/{language.value}/modules/{module_id}.md"
    if path != first and (module_id in known or (reader.root / first).exists()):
        values = {"id": module_id, "first": first}
        reader.faults.append(Fault(FaultKind.ID_DUPLICATE, Location(path), values))
        return
    if path != first:
        reader.faults.append(Fault(FaultKind.FILE_MISPLACED, Location(path), {"path": path}))
        return
    known.add(module_id)
    marked = reader.marked(path, EditionFront)
    if marked:
        editions.setdefault(module_id, {})[language] = Edition(language, *marked)


def _read_page(
    reader: _Reader, path: str, language: Language, pages: dict[str, dict[Language, PageEdition]]
) -> None:
    page_id = path.removeprefix(f"content/{language.value}/").removesuffix(".md")
    if is_reserved(page_id):
        reader.faults.append(Fault(FaultKind.FILE_MISPLACED, Location(path), {"path": path}))
        return
    reader.known.setdefault(f"{language.value}/pages", set()).add(page_id)
    marked = reader.marked(path, PageFront)
    if marked:
        pages.setdefault(page_id, {})[language] = PageEdition(language, *marked)


def _note_missing_facts(
    reader: _Reader, editions: Mapping[str, Mapping[Language, Edition]]
) -> None:
    for module_id, texts in sorted(editions.items()):
        if module_id not in reader.known["modules"]:
            where = next(iter(texts.values())).front.at()
            values = {"path": f"curriculum/modules/{module_id}.yml"}
            reader.faults.append(Fault(FaultKind.FILE_MISSING, where, values))
