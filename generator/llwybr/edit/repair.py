"""`llwybr check --fix`: what can be mended without changing what anything says.

Every mended text is read again, and kept only where it says what it said before.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from llwybr.check.checking import check
from llwybr.check.rule import Given
from llwybr.curriculum.addresses import recorded
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.fault import Fault
from llwybr.curriculum.ledger import Ledger
from llwybr.read import front_matter, yaml
from llwybr.read.blocks import prose
from llwybr.read.files import plain, plain_lines, read_raw
from llwybr.read.signs import blanks_at_end
from llwybr.read.survey import survey
from llwybr.read.tree import read

from .writing import replace

GLOSSARY = "curriculum/glossary.yml"
LEDGER = "curriculum/addresses.yml"

_LEDGER_HEAD = """\
# Every address that has been published, and the page that it led to: a promise to readers.
# "llwybr check --fix" adds new ones. One that stands here has to lead somewhere for good.
"""


def repair(root: Path, given: Given) -> tuple[str, ...]:
    """Mend what is safe to mend below `root`; return the files that were changed, sorted.

    Signs first (normal form, line ends, byte-order marks, blanks at the ends of lines), then the
    order of the glossary, then the ledger of addresses, which is written only where `check` finds
    no error. Raises OSError where a file cannot be written; each file is written whole.
    """
    changed = {path for path in _paths(root) if _mend(root, path, _repaired(path))}
    if _mend(root, GLOSSARY, _sorted_terms):
        changed.add(GLOSSARY)
    curriculum = read(root)
    is_sound = not any(each.is_error for each in check(curriculum, given))
    if is_sound and _record(root, curriculum):
        changed.add(LEDGER)
    return tuple(sorted(changed))


def _paths(root: Path) -> Iterator[str]:
    for listed in survey(root.resolve()).listed:
        yield listed.path


def _mend(root: Path, path: str, mended: Callable[[str], str]) -> bool:
    """Write a file anew where mending changes it; whether it did."""
    before = read_raw(root, path)
    if isinstance(before, Fault):
        return False
    after = mended(before)
    if after == before:
        return False
    replace(root / path, after.encode("utf-8"))
    return True


def _repaired(path: str) -> Callable[[str], str]:
    """How the signs of a file are mended."""
    is_markdown = path.endswith(".md")

    def mended(before: str) -> str:
        text = unicodedata.normalize("NFC", plain_lines(before))
        trimmed = _trimmed(text, is_markdown)
        return trimmed if _says(trimmed, path) == _says(text, path) else text

    return mended


def _trimmed(text: str, is_markdown: bool) -> str:
    """The text without blanks at the ends of its lines; what is code stays as it is."""
    lines = text.split("\n")
    code = _lines_of_code(lines) if is_markdown else frozenset()
    cut: dict[int, str] = {}
    for blanks in blanks_at_end(text, is_markdown):
        number = text.count("\n", 0, blanks.start())
        cut[number] = lines[number].rstrip(" \t")
    return "\n".join(cut[n] if n in cut and n not in code else line for n, line in enumerate(lines))


def _lines_of_code(lines: list[str]) -> frozenset[int]:
    fences = prose(lines).code
    return frozenset(
        n for each in fences for n in range(each.number, each.number + len(each.lines))
    )


def _says(text: str, path: str) -> Any:
    """What a reader of the file would get: the values in its YAML, and its prose."""
    if path.endswith(".yml"):
        return _values(yaml.parse(text, path))
    if not path.endswith(".md"):
        return text.split()
    parts = front_matter.split(text, path)
    if isinstance(parts, Fault):
        return [line.rstrip() for line in text.split("\n")]
    return _values(parts[0]), [line.rstrip() for line in parts[1].markdown.split("\n")]


def _values(document: yaml.Document) -> tuple[Any, list[Any]]:
    return document.value, [fault.kind for fault in document.faults]


def _sorted_terms(before: str) -> str:
    """The glossary with its terms in the order of their ids, each with the comments above it."""
    text = plain(before)
    document = yaml.parse(text, GLOSSARY)
    terms = document.value.get("terms") if isinstance(document.value, dict) else None
    if document.faults or not isinstance(terms, list) or not all(_has_id(term) for term in terms):
        return before
    lines = text.split("\n")
    starts = [_first_line(lines, document.source.at("terms", n).line) for n in range(len(terms))]
    if starts != sorted(set(starts)) or not terms:
        return before
    end = _end_of_list(lines, starts[-1])
    pieces = [lines[a:b] for a, b in zip(starts, [*starts[1:], end], strict=True)]
    order = sorted(range(len(terms)), key=lambda n: str(terms[n]["id"]))
    ordered = [line for n in order for line in pieces[n]]
    after = "\n".join([*lines[: starts[0]], *ordered, *lines[end:]])
    again = yaml.parse(after, GLOSSARY)
    wanted = {**document.value, "terms": [terms[n] for n in order]}
    return after if not again.faults and again.value == wanted else before


def _has_id(term: Any) -> bool:
    return isinstance(term, dict) and isinstance(term.get("id"), str)


def _first_line(lines: list[str], line: int) -> int:
    """The number of the first line of an entry, from 0: its dash, or the comments above it."""
    number = line - 1
    while number and not re.match(r" *- ", lines[number]):
        number -= 1
    while number and re.match(r" *#", lines[number - 1]):
        number -= 1
    return number


def _end_of_list(lines: list[str], last: int) -> int:
    """The number of the line after the list whose last entry begins on line `last`."""
    for number in range(last + 1, len(lines)):
        if re.match(r"[^\s#-]", lines[number]):
            return number
    return len(lines) - 1 if not lines[-1] else len(lines)


def _record(root: Path, curriculum: Curriculum) -> bool:
    """Write the ledger of addresses where something has been published since; whether it was."""
    now = recorded(curriculum)
    if curriculum.ledger is not None and curriculum.ledger.value == now:
        return False
    replace(root / LEDGER, as_yaml(now).encode("utf-8"))
    return True


def as_yaml(ledger: Ledger) -> str:
    """The ledger as it stands in its file: a line for each address."""
    lines = [_LEDGER_HEAD.rstrip("\n")]
    for language, addresses in (("cy", ledger.cy), ("en", ledger.en)):
        lines.append(f"{language}:" if addresses else f"{language}: {{}}")
        lines += [f"  {address}: {key}" for address, key in addresses.items()]
    return "\n".join(lines) + "\n"
