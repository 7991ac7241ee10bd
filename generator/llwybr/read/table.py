"""A publisher's CSV file to rows, of which only the columns that are asked for are kept.

Cells may hold line breaks, columns may stand in any order, and more of them may be there. What is
wrong is told with the line of the file, as an editor counts, at which the cell begins, and with the
row, as a spreadsheet counts: the headers are row 1.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from .files import normal, plain_lines
from .limits import MAX_TABLE_BYTES, MAX_TABLE_CELLS

_CELL = re.compile(r'(?:"((?:[^"]++|"")*+)"|([^",\n]*+))(,|\n|\Z)')
_NOT_UTF8 = re.compile("[\0\udc80-\udcff]")  # UTF-16 without its mark is full of NUL
_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class TableProblem(str, Enum):
    """The ways in which a table can be wrong."""

    UNREADABLE = "unreadable"
    TOO_LARGE = "too-large"
    NOT_UTF8 = "not-utf8"
    QUOTE_BROKEN = "quote-broken"
    CELLS_WRONG = "cells-wrong"
    ROWS_NONE = "rows-none"
    COLUMN_MISSING = "column-missing"
    COLUMN_TWICE = "column-twice"
    CELL_EMPTY = "cell-empty"
    NAME_WRONG = "name-wrong"
    NAME_LONG = "name-long"
    LEVEL_UNKNOWN = "level-unknown"


class BadTable(Exception):
    """A table that is not read, and where in it the reason stands.

    `row` counts as a spreadsheet does, `line` as an editor does, both from 1; `column` is a header,
    or nothing where there is none. `values` are numbers and quoted text only, never prose.
    """

    def __init__(
        self,
        path: Path,
        problem: TableProblem,
        *,
        row: int = 1,
        line: int = 1,
        column: str = "",
        **values: str,
    ) -> None:
        super().__init__(str(path), problem.value, row, line, column, values)
        self.path = path
        self.problem = problem
        self.row = row
        self.line = line
        self.column = column
        self.values = values


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's words on one line, and the line of the file at which it begins."""

    words: str
    line: int


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: the cells that were asked for, by header."""

    path: Path
    number: int
    cells: Mapping[str, Cell]

    def __getitem__(self, column: str) -> str:
        """The words in a column."""
        return self.cells[column].words

    @property
    def line(self) -> int:
        """The line of the file at which the first of its cells begins."""
        return min(cell.line for cell in self.cells.values())

    def wrong(self, problem: TableProblem, column: str, **values: str) -> BadTable:
        """What to raise for a cell of this row."""
        line = self.cells[column].line
        return BadTable(self.path, problem, row=self.number, line=line, column=column, **values)


@dataclass(frozen=True, slots=True)
class _Raw:
    """A cell as it stands in the file: where its words begin and end in the text."""

    start: int
    words: str
    is_last: bool
    end: int


def read_table(path: Path, columns: Sequence[str]) -> tuple[Row, ...]:
    """The rows of a CSV file with these columns, in their order; rows without a word left out.

    Raises BadTable where it is not a table in UTF-8 with each of the columns once and a row.
    """
    text = _text(path)
    rows = _rows(path, text)
    head = next(rows, None)
    if head is None:
        raise BadTable(path, TableProblem.ROWS_NONE)
    places = _places(path, head, columns)
    found = tuple(_kept(path, head, rows, places))
    if not found:
        raise BadTable(path, TableProblem.ROWS_NONE)
    return found


def one_line(words: str) -> str:
    """Words on one line, in normal form NFC and without signs that nobody sees."""
    line = " ".join(normal(words).split())
    if line.isprintable():
        return line
    return " ".join("".join(sign for sign in line if sign.isprintable()).split())


def _text(path: Path) -> str:
    """The file's text with plain line ends; a byte that is not UTF-8 stands as a surrogate."""
    try:
        with open(os.open(path, _OPEN_FLAGS), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
            raw = file.read(MAX_TABLE_BYTES + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise BadTable(path, TableProblem.UNREADABLE, reason=reason) from error
    if len(raw) > MAX_TABLE_BYTES:
        raise BadTable(path, TableProblem.TOO_LARGE, limit=str(MAX_TABLE_BYTES))
    return plain_lines(raw.decode("utf-8", "surrogateescape"))


@dataclass(frozen=True, slots=True)
class _RawRow:
    number: int
    cells: tuple[Cell, ...]


def _rows(path: Path, text: str) -> Iterator[_RawRow]:
    """Every row with its raw cells. Raises BadTable at the first cell that is none."""
    cells: list[Cell] = []
    header: tuple[Cell, ...] = ()
    number = line = 1
    for seen, raw in enumerate(_cells(text)):
        if raw is None or seen >= MAX_TABLE_CELLS:
            problem = TableProblem.QUOTE_BROKEN if raw is None else TableProblem.TOO_LARGE
            values = {} if raw is None else {"limit": str(MAX_TABLE_CELLS)}
            column = _header(header, len(cells))
            raise BadTable(path, problem, row=number, line=line, column=column, **values)
        bad = _NOT_UTF8.search(raw.words)
        if bad:
            at = line + raw.words.count("\n", 0, bad.start())
            column = _header(header, len(cells))
            raise BadTable(path, TableProblem.NOT_UTF8, row=number, line=at, column=column)
        cells.append(Cell(raw.words, line))
        line += text.count("\n", raw.start, raw.end)
        if raw.is_last:
            yield _RawRow(number, tuple(cells))
            header = header or tuple(cells)
            cells, number = [], number + 1


def _cells(text: str) -> Iterator[_Raw | None]:
    """Every cell in turn; None, and no more, where quotation marks are broken."""
    place = 0
    while place < len(text):
        match = _CELL.match(text, place)
        if match is None:
            yield None
            return
        quoted = match[1]
        words = match[2] if quoted is None else quoted.replace('""', '"')
        yield _Raw(place, words, match[3] != ",", match.end())
        if match[3] == "," and match.end() == len(text):  # the file ends in an empty cell
            yield _Raw(match.end(), "", True, match.end())
        place = match.end()


def _header(header: Sequence[Cell], place: int) -> str:
    return one_line(header[place].words) if place < len(header) else ""


def _places(path: Path, head: _RawRow, columns: Sequence[str]) -> dict[str, int]:
    """Where each column stands. Raises BadTable for the first that is missing or there twice."""
    names = [one_line(cell.words).casefold() for cell in head.cells]
    for column in columns:
        count = names.count(column.casefold())
        if count != 1:
            problem = TableProblem.COLUMN_TWICE if count else TableProblem.COLUMN_MISSING
            raise BadTable(path, problem, column=column)
    return {column: names.index(column.casefold()) for column in columns}


def _kept(
    path: Path, head: _RawRow, rows: Iterator[_RawRow], places: Mapping[str, int]
) -> Iterator[Row]:
    for row in rows:
        if not any(cell.words.strip() for cell in row.cells):
            continue
        if len(row.cells) != len(head.cells):
            values = {"found": str(len(row.cells)), "wanted": str(len(head.cells))}
            line = row.cells[0].line
            raise BadTable(path, TableProblem.CELLS_WRONG, row=row.number, line=line, **values)
        cells = {column: row.cells[place] for column, place in places.items()}
        yield Row(path, row.number, {c: Cell(one_line(x.words), x.line) for c, x in cells.items()})
