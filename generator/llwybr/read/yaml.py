"""YAML to plain values, with the place of every key and value, and every duplicate key.

Works on parser events, so that nesting and size are bounded before anything is built. What an alias
stands for is built again, and counted, since aliases allow a small file to stand for an enormous
value. Whole numbers are those of YAML 1.2: `1:30` and `010` are text, which validation refuses.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.constructor import ConstructorError, SafeConstructor
from yaml.resolver import Resolver

from llwybr.curriculum.fault import Fault, FaultKind
from llwybr.curriculum.location import KeyPath, Location, Source

from .limits import (
    MAX_FAULTS,
    MAX_YAML_ALIASES,
    MAX_YAML_DEPTH,
    MAX_YAML_REPEATED,
    MAX_YAML_VALUES,
)
from .signs import sign_fault, unseen

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_RESOLVER: Any = Resolver()
_CONSTRUCTOR = SafeConstructor()
_TEXT = "tag:yaml.org,2002:str"
_WHOLE = "tag:yaml.org,2002:int"
_WHOLE_NUMBER = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})")
_PLAIN_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "timestamp")
)
_SIGNS_OF_MEANING = frozenset(yaml.SafeLoader.yaml_implicit_resolvers)
"""First signs of what YAML may read as something other than text; nothing at all is one too."""

_NOT_TEXT = yaml.reader.Reader.NON_PRINTABLE


_STEPS = {
    yaml.MappingStartEvent: 1,
    yaml.SequenceStartEvent: 1,
    yaml.MappingEndEvent: -1,
    yaml.SequenceEndEvent: -1,
}
"""How far an event goes into a value, or out of it."""


@dataclass(slots=True)
class Document:
    """What one YAML text holds. `value` is None where it could not be parsed."""

    source: Source
    value: Any = None
    faults: list[Fault] = field(default_factory=list)
    written: dict[KeyPath, str] = field(default_factory=dict)
    """How values that are not text were written: `no`, `2026-10-01`, `1.0`."""


@dataclass(slots=True)
class _Open:
    """A mapping or sequence that is being filled."""

    way: KeyPath
    items: dict[str, Any] | list[Any]
    key: str | None = None
    lines: dict[str, int] = field(default_factory=dict)


class _Stop(Exception):
    """Parsing cannot go on; carries the fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.kind)
        self.fault = fault


def parse(text: str, path: str, first_line: int = 1) -> Document:
    """The values in a YAML text whose first line is line `first_line` of the file at `path`."""
    builder = _Builder(path, first_line, text)
    try:
        builder.take_all(_LOADER(text))
    except _Stop as stop:
        builder.faults.append(stop.fault)
        return Document(Source(path), None, builder.faults)
    except yaml.YAMLError as error:
        builder.faults.append(_broken(error, text, path, first_line))
        return Document(Source(path), None, builder.faults)
    source = Source.of(path, builder.value_places, builder.key_places)
    return Document(source, builder.root, builder.faults, builder.written)


def _broken(error: yaml.YAMLError, text: str, path: str, first_line: int) -> Fault:
    unreadable = _NOT_TEXT.search(text)
    if unreadable:
        before = text[: unreadable.start()]
        line, column = before.count("\n"), len(before.rpartition("\n")[2])
        problem = str(getattr(error, "reason", "") or getattr(error, "problem", ""))
    else:
        mark = getattr(error, "problem_mark", None)
        opened = getattr(error, "context_mark", None)
        if opened and mark and not text[mark.index :].strip():  # at the end: where it was opened
            mark = opened
        line, column = (mark.line, mark.column) if mark else (0, 0)
        problem = str(getattr(error, "problem", "") or error)
    line = min(line, text.rstrip("\n").count("\n"))
    where = Location(path, line + first_line, column + 1)
    return Fault(FaultKind.YAML_BROKEN, where, {"problem": problem})


def _is_plainly_text(event: Any) -> bool:
    """Whether nothing but text can be meant, as its first sign or its quotation marks show."""
    if event.tag is not None:
        return False
    return not event.implicit[0] or event.value[:1] not in _SIGNS_OF_MEANING


class _Builder:
    """Builds values from events, iteratively."""

    def __init__(self, path: str, first_line: int, text: str) -> None:
        self.path = path
        self.first_line = first_line
        self.text = text
        self.last_line = text.count("\n") + first_line
        self.root: Any = None
        self.open: list[_Open] = []
        self.value_places: dict[KeyPath, tuple[int, int]] = {}
        self.key_places: dict[KeyPath, tuple[int, int]] = {}
        self.faults: list[Fault] = []
        self.documents = 0
        self.written: dict[KeyPath, str] = {}
        self.anchors: dict[str, list[Any]] = {}
        self.recording: dict[str, int] = {}
        self.aliases = self.repeated = self.values = 0
        self.uses: dict[type, Callable[[Any], None]] = {}

    def take_all(self, loader: Any) -> None:
        """Use every event of a parser."""
        uses = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._begin,
            yaml.SequenceStartEvent: self._begin,
            yaml.MappingEndEvent: self._end,
            yaml.SequenceEndEvent: self._end,
            yaml.DocumentStartEvent: self._document,
            yaml.AliasEvent: self._repeat,
        }
        self.uses.update(uses)
        while (event := loader.get_event()) is not None:
            use = uses.get(type(event))
            if use is None:
                continue
            if use == self._repeat:
                self._repeat(event)
                continue
            if getattr(event, "anchor", None):
                self.anchors[event.anchor] = []
                self.recording[event.anchor] = 0
            if self.recording:
                self._record(event)
            use(event)

    def _document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            raise _Stop(self._limit(event, "document"))

    def _end(self, _event: Any) -> None:
        self.open.pop()

    def _record(self, event: Any) -> None:
        """Keep the events of every anchor that is still open."""
        step = _STEPS.get(type(event), 0)
        for name in list(self.recording):
            if len(self.anchors[name]) <= MAX_YAML_REPEATED:  # with more, no alias is accepted
                self.anchors[name].append(event)
            self.recording[name] += step
            if self.recording[name] == 0:
                del self.recording[name]

    def _repeat(self, alias: Any) -> None:
        """Build again what an alias stands for."""
        self.aliases += 1
        events = self.anchors.get(alias.anchor)
        if events is None or alias.anchor in self.recording:
            raise _Stop(self._limit(alias, "anchor"))
        self.repeated += len(events)
        if self.aliases > MAX_YAML_ALIASES or self.repeated > MAX_YAML_REPEATED:
            raise _Stop(self._limit(alias, "alias"))
        try:
            for event in events:
                self._record(event)
                self.uses[type(event)](event)
        except _Stop as stop:  # what is repeated could stand where it was named
            raise _Stop(self._limit(alias, stop.fault.values["what"])) from stop

    def _begin(self, event: Any) -> None:
        if len(self.open) >= MAX_YAML_DEPTH:
            raise _Stop(self._limit(event, "depth"))
        if self._awaits_key():
            raise _Stop(self._limit(event, "key"))
        if event.tag is not None:
            raise _Stop(self._limit(event, "tag"))
        items: dict[str, Any] | list[Any] = {} if isinstance(event, yaml.MappingStartEvent) else []
        self.open.append(_Open(self._put(items, event), items))

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        if event.style == '"':
            self._look_for_signs(event)
        if self._awaits_key():
            self._key(event)
            return
        value = event.value if _is_plainly_text(event) else self._value(event)
        way = self._put(value, event)
        if not isinstance(value, str):
            self.written[way] = str(event.value)

    def _look_for_signs(self, event: yaml.ScalarEvent) -> None:
        """Note signs that nobody sees, where they are written as escapes."""
        for kind, sign in unseen(event.value):
            if sign not in self.text and len(self.faults) < MAX_FAULTS:
                self.faults.append(sign_fault(kind, sign, self._place(event)))

    def _awaits_key(self) -> bool:
        return (
            bool(self.open) and isinstance(self.open[-1].items, dict) and self.open[-1].key is None
        )

    def _key(self, event: yaml.ScalarEvent) -> None:
        holder = self.open[-1]
        assert isinstance(holder.items, dict)
        if event.tag is not None:
            raise _Stop(self._limit(event, "tag"))
        key = str(event.value)
        line = holder.lines.setdefault(key, self._mark(event)[0])
        if key in holder.items and len(self.faults) < MAX_FAULTS:
            values = {"key": key, "first": str(line)}
            self.faults.append(Fault(FaultKind.KEY_DUPLICATE, self._place(event), values))
        holder.key = key
        self.key_places.setdefault((*holder.way, key), self._mark(event))

    def _put(self, value: Any, event: Any) -> KeyPath:
        """Store a value where it belongs and return the way to it."""
        way: KeyPath = ()
        if not self.open:
            self.root = value
        else:
            holder = self.open[-1]
            if isinstance(holder.items, dict):
                assert holder.key is not None
                way = (*holder.way, holder.key)
                holder.items.setdefault(holder.key, value)
                holder.key = None
            else:
                way = (*holder.way, len(holder.items))
                holder.items.append(value)
        self.values += 1
        if self.values > MAX_YAML_VALUES:
            raise _Stop(self._limit(event, "values"))
        self.value_places.setdefault(way, self._mark(event))
        return way

    def _value(self, event: Any) -> Any:
        tag = event.tag or _RESOLVER.resolve(yaml.ScalarNode, event.value, event.implicit)
        if tag not in _PLAIN_TAGS:
            if event.tag is not None:
                raise _Stop(self._limit(event, "tag"))
            tag = _TEXT  # a plain `=` or `<<`, to which YAML 1.1 gives a meaning of its own
        if tag == _WHOLE and not _WHOLE_NUMBER.fullmatch(event.value):
            return str(event.value)
        if tag == _TEXT:
            return str(event.value)
        node = yaml.ScalarNode(tag, event.value, event.start_mark, event.end_mark)
        try:
            value = _CONSTRUCTOR.construct_object(node)
        except (ArithmeticError, AttributeError, LookupError, ValueError, ConstructorError):
            return str(event.value)  # it does not fit its type, which validation will say
        finally:
            _CONSTRUCTOR.constructed_objects.clear()
            _CONSTRUCTOR.recursive_objects.clear()
        return value.date() if isinstance(value, datetime.datetime) else value

    def _mark(self, event: Any) -> tuple[int, int]:
        mark = event.start_mark
        return min(mark.line + self.first_line, self.last_line), mark.column + 1

    def _place(self, event: Any) -> Location:
        return Location(self.path, *self._mark(event))

    def _limit(self, event: Any, what: str) -> Fault:
        return Fault(FaultKind.YAML_LIMIT, self._place(event), {"what": what})
