"""`llwybr check --fix`: what can be mended without changing what anything says.

Every mended text is read again, and kept only where it says what it said before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import takewhile
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
from llwybr.read.files import normal, plain, plain_lines, read_raw
from llwybr.read.signs import HIDDEN, blanks_at_end
from llwybr.read.survey import survey
from llwybr.read.tree import read

from .inline import inline
from .writing import replace

GLOSSARY = "curriculum/glossary.yml"
LEDGER = "curriculum/addresses.yml"

_MARK = "\ufeff"
_TAB = 4
_MAY_BE_CODE = re.compile(r" {8}| *[>*+\d-][>*+\d. -]* {4}")
_SIGN_ALONE = re.compile(r"(?:^|[ \t>])(?:[*+-]|\d+\.)[ \t]+$|#[ \t]+$")
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
    changed = {path for path in _paths(root) if _mend(root, path, partial(with_signs_mended, path))}
    if _mend(root, GLOSSARY, with_terms_sorted):
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
    _write(root, path, after)
    return True


def _write(root: Path, path: str, text: str) -> None:
    """Write a file whole. Raises OSError that names the file and not the draft beside it."""
    try:
        replace(root / path, text.encode("utf-8"))
    except OSError as error:
        raise OSError(error.errno, error.strerror, path) from error


def with_signs_mended(path: str, before: str) -> str:
    """The text of a file in normal form, with plain line ends and without blanks at their ends."""
    text = normal(plain_lines(before.lstrip(_MARK)))
    return text if HIDDEN.search(text) else _trimmed(text, path)


def _trimmed(text: str, path: str) -> str:
    """The text without blanks at the ends of its lines; itself where that could change anything."""
    is_markdown = path.endswith(".md")
    needed = _lines_that_need_blanks(text, path) if is_markdown else frozenset()
    lines = text.split("\n")
    number = done = 0
    for blanks in blanks_at_end(text, is_markdown):
        number += text.count("\n", done, blanks.start())
        done = blanks.start()
        if number not in needed:
            lines[number] = lines[number].rstrip(" \t")
    after = "\n".join(lines)
    says = _says(text, path)
    return after if says is not None and _says(after, path) == says else text


def _lines_that_need_blanks(text: str, path: str) -> frozenset[int]:
    """The numbers of the lines of a page, from 0, whose blanks are part of what is shown."""
    parts = front_matter.split(text, path)
    if isinstance(parts, Fault):
        return frozenset(range(text.count("\n") + 1))
    lines = parts[1].markdown.split("\n")
    first = text.count("\n") + 1 - len(lines)
    page = prose(lines)
    code = (n for each in page.code for n in range(each.number, each.number + len(each.lines)))
    needed = (n for n, line in enumerate(lines) if not n or _needs_blanks(line, page.lines[n]))
    return frozenset(first + n for n in (*code, *needed))


def _needs_blanks(line: str, as_prose: str) -> bool:
    """Whether a line is code or a comment, could be code in a list, or ends in a lone sign."""
    is_hidden = as_prose.rstrip() != line.rstrip()
    may_be_code = _MAY_BE_CODE.match(line.expandtabs(_TAB))
    return is_hidden or bool(may_be_code or _SIGN_ALONE.search(line))


def _says(text: str, path: str) -> str | None:
    """What the YAML in a file stands for; None where anything in it cannot be read."""
    if path.endswith(".txt"):
        return ""
    parts = yaml.parse(text, path) if path.endswith(".yml") else front_matter.split(text, path)
    if isinstance(parts, Fault):
        return None
    document = parts[0] if isinstance(parts, tuple) else parts
    return None if document.faults else repr(document.value)  # unlike `==`, it tells 1 from true


def with_terms_sorted(before: str) -> str:
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
    _write(root, LEDGER, as_yaml(now, _head(root)))
    return True


def _head(root: Path) -> str:
    """The comments with which the ledger begins."""
    text = read_raw(root, LEDGER)
    lines = text.split("\n") if isinstance(text, str) else []
    head = list(takewhile(lambda line: line.startswith("#"), lines))
    return "".join(f"{line}\n" for line in head) or _LEDGER_HEAD


def as_yaml(ledger: Ledger, head: str = _LEDGER_HEAD) -> str:
    """The ledger as it stands in its file: a line for each address."""
    lines = [head.rstrip("\n")]
    for language, addresses in (("cy", ledger.cy), ("en", ledger.en)):
        lines.append(f"{language}:" if addresses else f"{language}: {{}}")
        lines += [f"  {inline(address)}: {inline(key)}" for address, key in addresses.items()]
    return "\n".join(lines) + "\n"
