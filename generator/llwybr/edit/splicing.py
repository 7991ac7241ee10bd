"""Changes to a YAML file that leave everything else in it as it stands, byte for byte.

Comments, quotation marks, order and layout are the author's; only what a change names is written.
The new text is read again and kept only where it says what was wanted.
"""

from __future__ import annotations

import copy
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import yaml as pyyaml

from llwybr.curriculum.location import KeyPath
from llwybr.read import yaml

from .inline import inline

_LOADER: Any = getattr(pyyaml, "CSafeLoader", pyyaml.SafeLoader)
_MARK = "\ufeff"
_LONGEST = 100


@dataclass(frozen=True, slots=True)
class Put:
    """Give a key its value; a key that is not there comes last among its neighbours."""

    way: KeyPath
    value: Any


@dataclass(frozen=True, slots=True)
class Drop:
    """Take out an entry of a list, or a key with its value. Comments above it stay."""

    way: KeyPath


@dataclass(frozen=True, slots=True)
class Insert:
    """Put an entry into a list, before the one that stands at `place` before any change."""

    way: KeyPath
    place: int
    value: Any


Change = Put | Drop | Insert


class OddLayout(Exception):
    """A file is laid out in a way that leaves a doubt whether it can be changed safely."""


def spliced(text: str, changes: Sequence[Change]) -> str:
    """The text with every change; all name places of the text as it is.

    Raises OddLayout where the result would not say exactly what is wanted.
    """
    if not changes:
        return text
    mark = _MARK if text.startswith(_MARK) else ""
    body = text.removeprefix(_MARK)
    before = yaml.parse(body, "")
    if before.faults or before.value is None:
        raise OddLayout
    after = mark + _Sheet.of(body).with_changes(changes)
    again = yaml.parse(after.removeprefix(_MARK), "")
    wanted = applied(before.value, changes)
    if again.faults or repr(_sorted(again.value)) != repr(_sorted(wanted)):
        raise OddLayout
    return after


def applied(value: Any, changes: Sequence[Change]) -> Any:
    """The values of a file with every change."""
    result = copy.deepcopy(value)
    found = [(each, _at(result, _holder(each))) for each in changes]  # before anything moves
    lists: dict[KeyPath, tuple[list[Any], list[Drop | Insert]]] = {}
    for change, holder in found:
        if isinstance(change, Put):
            holder[change.way[-1]] = copy.deepcopy(change.value)
        elif isinstance(change, Drop) and isinstance(change.way[-1], str):
            del holder[change.way[-1]]
        else:
            lists.setdefault(_holder(change), (holder, []))[1].append(change)
    for entries, some in lists.values():
        entries[:] = _changed(entries, some)
    return result


def _holder(change: Change) -> KeyPath:
    """The way to the list or mapping in which a change happens."""
    return change.way if isinstance(change, Insert) else change.way[:-1]


def _at(value: Any, way: KeyPath) -> Any:
    for step in way:
        value = value[step]
    return value


def _changed(entries: list[Any], changes: Iterable[Drop | Insert]) -> list[Any]:
    dropped = {each.way[-1] for each in changes if isinstance(each, Drop)}
    new: dict[int, list[Any]] = {}
    for each in changes:
        if isinstance(each, Insert):
            new.setdefault(each.place, []).append(copy.deepcopy(each.value))
    result: list[Any] = []
    for place, entry in enumerate(entries):
        result += new.get(place, ())
        result += [] if place in dropped else [entry]
    return result + new.get(len(entries), [])


def _sorted(value: Any) -> Any:
    """A value in which the order of keys makes no difference."""
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    return [_sorted(each) for each in value] if isinstance(value, list) else value


@dataclass(frozen=True, slots=True)
class _Splice:
    """New text for a stretch of the old one; of two at one place the deeper comes first."""

    start: int
    end: int
    text: str
    depth: int = 0


@dataclass(frozen=True, slots=True)
class _Span:
    """Where an entry of a list or mapping begins and ends; of a mapping with its key."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A text, and the node that stands at each way."""

    text: str
    newline: str
    nodes: Mapping[KeyPath, pyyaml.Node]
    keys: Mapping[KeyPath, pyyaml.Node]

    @staticmethod
    def of(text: str) -> _Sheet:
        """The sheet of a text that was parsed before, so that its depth is known to be small."""
        newline = "\r\n" if "\r\n" in text else "\n"
        text = text if text.endswith(newline) else text + newline
        nodes: dict[KeyPath, pyyaml.Node] = {}
        keys: dict[KeyPath, pyyaml.Node] = {}
        root = pyyaml.compose(text, Loader=_LOADER)
        waiting: list[tuple[KeyPath, Any]] = [((), root)]
        while waiting:
            way, node = waiting.pop()
            nodes[way] = node
            if isinstance(node, pyyaml.MappingNode):
                for key, value in node.value:
                    keys[(*way, key.value)] = key
                    waiting.append(((*way, key.value), value))
            elif isinstance(node, pyyaml.SequenceNode):
                waiting += [((*way, n), each) for n, each in enumerate(node.value)]
        return _Sheet(text, newline, nodes, keys)

    def with_changes(self, changes: Sequence[Change]) -> str:
        """The text with every change. Raises OddLayout where a place cannot be found."""
        splices = sorted(self._splices(changes), key=lambda s: (s.start, s.end > s.start, -s.depth))
        parts: list[str] = []
        done = 0
        for splice in splices:
            if splice.start < done:
                raise OddLayout
            parts += [self.text[done : splice.start], splice.text]
            done = splice.end
        return "".join([*parts, self.text[done:]])

    def _splices(self, changes: Sequence[Change]) -> Iterator[_Splice]:
        groups: dict[KeyPath, list[Change]] = {}
        for change in changes:
            if isinstance(change, Put) and change.way in self.nodes:
                is_empty = self.nodes[change.way].value == []
                if is_empty and _is_list_of_mappings(change.value):
                    yield self._filled(change.way, [_New(0, each) for each in change.value])
                else:
                    yield self._replaced(change)
            else:
                groups.setdefault(_holder(change), []).append(change)
        for way, some in groups.items():
            if way not in self.nodes:
                raise OddLayout
            yield from self._in_holder(way, some)

    def _replaced(self, change: Put) -> _Splice:
        start, end = self._start(change.way), self._end(change.way)
        gap = "" if end > start else " "  # nothing at all stands for null
        return _Splice(start, end, gap + _in_brackets(change.value))

    def _in_holder(self, way: KeyPath, changes: Sequence[Change]) -> Iterator[_Splice]:
        """Splices for the entries that a list or mapping loses and gets."""
        node = self.nodes[way]
        spans = self._spans(way)
        is_flow = bool(getattr(node, "flow_style", False))
        places = self._places_in(way)
        lost = {places[each.way[-1]] for each in changes if isinstance(each, Drop)}
        found = [_New.of(each, len(spans)) for each in changes if not isinstance(each, Drop)]
        new = sorted(found, key=lambda each: each.place)
        kept = [n for n in range(len(spans)) if n not in lost]
        if is_flow and not kept:
            yield self._filled(way, new)
        elif is_flow:
            yield from _in_flow(spans, kept, new)
        elif kept or new:
            yield from self._in_block(way, spans, kept, new)
        else:
            yield from self._emptied(way, spans)

    def _filled(self, way: KeyPath, new: Sequence[_New]) -> _Splice:
        """What stands between brackets, where nothing of it stays."""
        start, end = self._start(way), self._end(way)
        in_flow = any(getattr(self.nodes[way[:n]], "flow_style", False) for n in range(len(way)))
        is_list = isinstance(self.nodes[way], pyyaml.SequenceNode)
        if _is_list_of_mappings([each.value for each in new]) and not in_flow and way in self.keys:
            indent = " " * (self.keys[way].start_mark.column + 2)
            lines = [line for each in new for line in _entry(each.value, indent)]
            while self.text[start - 1] == " ":
                start -= 1
            return _Splice(start, end, self.newline + self.newline.join(lines), len(way))
        opening, closing = "[]" if is_list else "{}"
        inner = ", ".join(each.in_brackets for each in new)
        return _Splice(start, end, f"{opening}{inner}{closing}", len(way))

    def _emptied(self, way: KeyPath, spans: Sequence[_Span]) -> Iterator[_Splice]:
        """A block of which nothing stays but its comments."""
        if way not in self.keys:
            raise OddLayout
        colon = self.text.index(":", self.keys[way].end_mark.index) + 1
        is_list = isinstance(self.nodes[way], pyyaml.SequenceNode)
        yield _Splice(colon, colon, " []" if is_list else " {}")
        yield from (self._without_lines(span) for span in spans)

    def _without_lines(self, span: _Span) -> _Splice:
        return _Splice(self._line(span.start), self._next_line(span.end), "")

    def _in_block(
        self, way: KeyPath, spans: Sequence[_Span], kept: Sequence[int], new: Sequence[_New]
    ) -> Iterator[_Splice]:
        """Splices for entries that stand on lines of their own."""
        for place in sorted(set(range(len(spans))) - set(kept)):
            yield self._without_lines(spans[place])
        indent, gap = self._indent(way, spans[0])
        for each in new:
            after = bisect_left(kept, each.place)
            at = self._next_line(spans[kept[-1]].end) if kept else self._line(spans[0].start)
            if after < len(kept):
                at = self._above(self._line(spans[kept[after]].start), len(indent))
            lines = each.lines(indent, gap)
            yield _Splice(at, at, "".join(line + self.newline for line in lines), len(way))

    def _indent(self, way: KeyPath, first: _Span) -> tuple[str, str]:
        """What stands before the entries of a block, and between the dash and an entry."""
        if isinstance(self.nodes[way], pyyaml.MappingNode):
            return " " * self._column(first.start), ""
        indent = self.text[self._line(first.start) : first.start]
        if indent.strip(" "):
            raise OddLayout
        inner = self.text[first.start + 1 : first.end]
        return indent, " " * (len(inner) - len(inner.lstrip(" ")) or 1)

    def _spans(self, way: KeyPath) -> list[_Span]:
        """Where each entry of a list or mapping stands, with its dash or its key."""
        node: Any = self.nodes[way]
        if isinstance(node, pyyaml.MappingNode):
            ways = [(*way, key.value) for key, _ in node.value]
            return [_Span(self.keys[each].start_mark.index, self._end(each)) for each in ways]
        ways = [(*way, n) for n in range(len(node.value))]
        starts = [self._start(each) for each in ways]
        if not node.flow_style:
            starts = [self.text.rindex("-", 0, start) for start in starts]
        return [_Span(s, self._end(each)) for s, each in zip(starts, ways, strict=True)]

    def _places_in(self, way: KeyPath) -> Mapping[str | int, int]:
        node = self.nodes[way]
        if isinstance(node, pyyaml.MappingNode):
            return {key.value: n for n, (key, _) in enumerate(node.value)}
        return {n: n for n in range(len(node.value))}

    def _start(self, way: KeyPath) -> int:
        return int(self.nodes[way].start_mark.index)

    def _end(self, way: KeyPath) -> int:
        """Where the last word of a value ends; comments and blanks after it are not part of it."""
        node = self.nodes[way]
        while isinstance(node, pyyaml.CollectionNode) and not node.flow_style and node.value:
            last = node.value[-1]
            node = last[1] if isinstance(node, pyyaml.MappingNode) else last
        start = node.start_mark.index
        return int(start + len(self.text[start : node.end_mark.index].rstrip()))

    def _line(self, place: int) -> int:
        """Where the line of a place begins."""
        return self.text.rfind("\n", 0, place) + 1

    def _next_line(self, place: int) -> int:
        """Where the line after that of a place begins."""
        return self.text.index("\n", place) + 1

    def _column(self, place: int) -> int:
        return place - self._line(place)

    def _above(self, line: int, indent: int) -> int:
        """Where the comments begin that stand right above a line and belong to its entry."""
        while line:
            before = self._line(line - 1)
            words = self.text[before:line]
            if not words.lstrip(" ").startswith("#") or words.index("#") > indent:
                break
            line = before
        return line


@dataclass(frozen=True, slots=True)
class _New:
    """An entry that comes into a list at a place, or into a mapping under a key."""

    place: int
    value: Any
    key: str = ""

    @staticmethod
    def of(change: Put | Insert, count: int) -> _New:
        """The entry of a change in a list or mapping that has `count` entries."""
        if isinstance(change, Insert):
            return _New(change.place, change.value)
        return _New(count, change.value, str(change.way[-1]))

    @property
    def in_brackets(self) -> str:
        """The entry as it stands between brackets."""
        words = _in_brackets(self.value)
        return f"{self.key}: {words}" if self.key else words

    def lines(self, indent: str, gap: str) -> list[str]:
        """The entry as it stands on lines of its own."""
        if self.key:
            return list(_pair(self.key, self.value, indent))
        return list(_entry(self.value, indent, gap))


def _in_flow(spans: Sequence[_Span], kept: Sequence[int], new: Sequence[_New]) -> Iterator[_Splice]:
    """Splices for entries between brackets, at least one of which stays."""
    end = spans[kept[-1]].end
    for place in sorted(set(range(kept[-1])) - set(kept)):
        yield _Splice(spans[place].start, spans[place + 1].start, "")
    if kept[-1] < len(spans) - 1:
        yield _Splice(end, spans[-1].end, "")
    for each in new:
        after = bisect_left(kept, each.place)
        if after == len(kept):
            yield _Splice(end, end, f", {each.in_brackets}")
        else:
            start = spans[kept[after]].start
            yield _Splice(start, start, f"{each.in_brackets}, ")


def lines_of(values: Mapping[str, Any]) -> Iterator[str]:
    """A whole file: a line for each key, and for each entry of a list of mappings."""
    for key, value in values.items():
        yield from _pair(key, value, "")


def _pair(key: str, value: Any, indent: str) -> Iterator[str]:
    """A key with its value: on one line where that is short enough, or is an entry's."""
    if _is_list_of_mappings(value):
        yield f"{indent}{key}:"
        for each in value:
            yield from _entry(each, indent + "  ")
        return
    line = f"{indent}{key}: {_in_brackets(value)}"
    if isinstance(value, dict) and not indent and len(line) > _LONGEST:
        yield f"{key}:"
        for inner, part in value.items():
            yield f"  {inner}: {_in_brackets(part)}"
    else:
        yield line


def _entry(value: Any, indent: str, gap: str = " ") -> Iterator[str]:
    """An entry of a list: on one line, unless it holds a list of mappings itself."""
    if not (isinstance(value, dict) and any(map(_is_list_of_mappings, value.values()))):
        yield f"{indent}-{gap}{_in_brackets(value)}"
        return
    inner = f"{indent} {gap}".replace("\t", " ")
    lines = [line for key, part in value.items() for line in _pair(key, part, " " * len(inner))]
    yield f"{indent}-{gap}{lines[0].lstrip(' ')}"
    yield from lines[1:]


def _is_list_of_mappings(value: Any) -> bool:
    return isinstance(value, (list, tuple)) and any(isinstance(each, dict) for each in value)


def _in_brackets(value: Any) -> str:
    """A value that can stand anywhere, also between brackets."""
    if isinstance(value, str) and inline(value) != value:
        return inline(value)
    return inline([value]).removeprefix("[").removesuffix("]")
