"""CSV files as publishers and spreadsheets write them, good and bad."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llwybr.read import table
from llwybr.read.table import BadTable, TableProblem, one_line, read_table


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "roles.csv"


def write(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def words(path: Path, *columns: str) -> list[tuple[str, ...]]:
    return [tuple(row[column] for column in columns) for row in read_table(path, columns)]


def problem(path: Path, *columns: str) -> tuple[TableProblem, int, int, str, dict[str, str]]:
    with pytest.raises(BadTable) as caught:
        read_table(path, columns)
    bad = caught.value
    assert bad.path == path
    return bad.problem, bad.line, bad.row, bad.column, bad.values


def test_columns_are_found_by_their_headers(path: Path) -> None:
    write(path, "Extra,Role ,role level\nx,Maker,Junior\n")
    assert words(path, "Role Level", "Role") == [("Junior", "Maker")]


@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "mark"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_marks_and_line_ends_do_not_matter(path: Path, mark: str, end: str) -> None:
    text = f'{mark}A,B\n"one\ntwo",2\n\n3,4\n'.replace("\n", end)
    write(path, text)
    rows = read_table(path, ("A", "B"))
    assert [(row["A"], row["B"]) for row in rows] == [("one two", "2"), ("3", "4")]
    assert [(row.line, row.number) for row in rows] == [(2, 2), (5, 4)]


def test_the_last_line_needs_no_end_and_may_end_in_an_empty_cell(path: Path) -> None:
    write(path, "A,B\n1,2\n3,")
    assert words(path, "A", "B") == [("1", "2"), ("3", "")]


def test_quotation_marks_and_commas_inside_a_cell(path: Path) -> None:
    write(path, 'A,B\n"say ""yes"", or no",2\n')
    assert words(path, "A") == [('say "yes", or no',)]


def test_rows_without_a_word_are_left_out(path: Path) -> None:
    write(path, "A,B\n,\n1,2\n , \n\n")
    assert words(path, "A", "B") == [("1", "2")]


def test_words_lose_signs_that_nobody_sees(path: Path) -> None:
    write(path, "A\n\u200b Data\u00a0 and\u202e AI \u00ad\n")
    assert words(path, "A") == [("Data and AI",)]


@pytest.mark.parametrize("content", ["", "\n", "A,B\n", "A,B\n,\n"])
def test_a_table_without_rows(path: Path, content: str) -> None:
    write(path, content)
    columns = ("A",) if content.startswith("A") else ()
    assert problem(path, *columns)[0] is TableProblem.ROWS_NONE


def test_a_missing_column_is_told_by_its_header(path: Path) -> None:
    write(path, "A;B\n1;2\n")
    assert problem(path, "A", "B") == (TableProblem.COLUMN_MISSING, 1, 1, "A", {})


def test_a_column_that_is_there_twice(path: Path) -> None:
    write(path, "A,B,b\n1,2,3\n")
    assert problem(path, "A", "B") == (TableProblem.COLUMN_TWICE, 1, 1, "B", {})


@pytest.mark.parametrize(("row", "found"), [("1", "1"), ("1,2,3", "3")])
def test_a_row_of_another_length(path: Path, row: str, found: str) -> None:
    write(path, f'A,B\n"1\n\n1",2\n{row}\n')
    values = {"found": found, "wanted": "2"}
    assert problem(path, "A") == (TableProblem.CELLS_WRONG, 5, 3, "", values)


def test_another_encoding_is_told_at_the_line_of_its_sign(path: Path) -> None:
    write(path, b'Role,Text\nA,"one\ntwo"\nB,"one\ntwo\x92s"\n')
    assert problem(path, "Role") == (TableProblem.NOT_UTF8, 5, 3, "Text", {})


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32-le"])
def test_utf_16_is_told_at_its_first_sign(path: Path, encoding: str) -> None:
    write(path, "Role,Text\nA,b\n".encode(encoding))
    assert problem(path, "Role") == (TableProblem.NOT_UTF8, 1, 1, "", {})


def test_a_sign_that_is_no_text_is_told(path: Path) -> None:
    write(path, "Role,Text\nA,b\nMa\0ker,b\n")
    assert problem(path, "Role") == (TableProblem.NOT_UTF8, 3, 3, "Role", {})


@pytest.mark.parametrize("cell", ['"never closed\nB,2\n', '"closed" too early', 'in the "middle"'])
def test_broken_quotation_marks_are_told_where_the_cell_begins(path: Path, cell: str) -> None:
    write(path, f'A,B\n"1\n",2\n1,{cell}')
    assert problem(path, "A") == (TableProblem.QUOTE_BROKEN, 4, 3, "B", {})


def test_a_missing_file_is_told_with_the_reason(path: Path) -> None:
    values = {"reason": "No such file or directory"}
    assert problem(path, "A") == (TableProblem.UNREADABLE, 1, 1, "", values)


def test_a_folder_is_no_table(tmp_path: Path) -> None:
    assert problem(tmp_path, "A")[0] is TableProblem.UNREADABLE


def test_a_file_may_not_be_endless(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "MAX_TABLE_BYTES", 8)
    write(path, "A\n123456\n")
    assert problem(path, "A") == (TableProblem.TOO_LARGE, 1, 1, "", {"limit": "8"})
    write(path, "A\n12345\n")
    assert words(path, "A") == [("12345",)]


def test_nor_may_it_have_endless_cells(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "MAX_TABLE_CELLS", 4)
    write(path, "A,B\n1,2\n3,4\n")
    assert problem(path, "A") == (TableProblem.TOO_LARGE, 3, 3, "A", {"limit": "4"})


cells = st.text(st.characters(codec="utf-8", exclude_characters="\r\0"), max_size=12)


@given(st.lists(st.tuples(cells, cells), min_size=1))
def test_whatever_is_quoted_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]]
) -> None:
    quoted = [",".join('"' + c.replace('"', '""') + '"' for c in row) for row in rows]
    path = write(tmp_path_factory.mktemp("t") / "t.csv", "\n".join(["A,B", "x,y", *quoted]))
    wanted = [tuple(map(one_line, row)) for row in rows if any(cell.strip() for cell in row)]
    assert words(path, "A", "B") == [("x", "y"), *wanted]
