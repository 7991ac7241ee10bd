"""A fence called `check` to a question with its answers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from llwybr.curriculum.fault import Fault
from llwybr.curriculum.location import Location, Source
from llwybr.curriculum.quiz import WORD, Question, Quiz, key_of

from . import yaml
from .blocks import PREFIX, Fence, end_of
from .limits import MAX_FAULTS
from .validate import validate

_CALLED = re.compile(rf"(?:\{{ *\.?)?{WORD}(?![\w-])")


def is_quiz(fence: Fence) -> bool:
    """Whether readers check themselves with the block: it is no code then."""
    return bool(_CALLED.match(fence.words))


def quizzes(fences: Iterable[Fence], path: str, first_line: int) -> Iterator[Quiz]:
    """The blocks of a text; after very many faults the rest wait and are not read."""
    faults = 0
    for fence in fences:
        where = Location(path, fence.number + first_line)
        source = "\n".join(_without_marks(fence))
        found = Quiz(key_of(source), where)
        if faults < MAX_FAULTS:
            found = _read(source, where)
        faults += len(found.faults)
        yield found


def _without_marks(fence: Fence) -> Iterator[str]:
    """The lines inside the fence, with the marks of a quotation blanked out and tabs as blanks."""
    opening = fence.lines[0]
    is_marked = set(opening[: end_of(PREFIX, opening)]) - {" "}
    for line in fence.lines[1:-1]:
        end = end_of(PREFIX, line) if is_marked else 0
        yield " " * end + line[end:]


def _read(source: str, where: Location) -> Quiz:
    document = yaml.parse(source, where.path, where.line + 1)
    places = {(): (where.line, where.column), **document.source.values}
    document.source = Source.of(where.path, places, document.source.keys)
    if document.value is None:
        if document.faults:
            return Quiz(key_of(source), where, None, tuple(document.faults))
        document.value = {}
    entry, wrong = validate(document, Question)
    faults = (*document.faults, *(_named(fault) for fault in wrong))
    return Quiz(key_of(source), where, entry, faults)


def _named(fault: Fault) -> Fault:
    """A fault of the block as a whole names the block instead of the file."""
    if fault.values.get("key") != fault.location.path:
        return fault
    return Fault(fault.kind, fault.location, {**fault.values, "key": WORD})
