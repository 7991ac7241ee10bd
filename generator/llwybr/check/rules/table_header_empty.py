"""A table whose header row leaves a column without a name.

The first cell may be empty: it stands above the names of the rows, and a screen reader reads no
value under it.
"""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every table with an empty header cell that is not the first, or with no other cell."""
    for edition in curriculum.editions():
        for table in edition.text.tables:
            empty = [n for n, cell in enumerate(table.header, 1) if not cell]
            if any(n > 1 for n in empty) or len(empty) == len(table.header):
                yield Finding(table.location, {"columns": ", ".join(map(str, empty))})


RULE = Rule(
    code="A006",
    name="table-header-empty",
    severity=Severity.ERROR,
    message=Bilingual(
        cy="Mae celloedd gwag yn rhes benawdau y tabl. Colofnau: {columns}.",
        en="There are empty cells in the table's header row. Columns: {columns}.",
    ),
    remedy=Bilingual(
        cy="Rhowch enw i bob colofn yn y rhes gyntaf; dim ond y gell gyntaf a gaiff fod yn wag, uwchben enwau'r rhesi.",
        en="Give every column a name in the first row; only the first cell may be empty, above the names of the rows.",
    ),
    why=Bilingual(
        cy="Mae darllenydd sgrin yn darllen enw'r golofn cyn pob gwerth; hebddo, rhif neu air heb ystyr a glywir.",
        en="A screen reader reads the column's name before each value; without it a bare number or word is heard.",
    ),
    bad="| Cam | |\n|---|---|\n| Cais | 3 |",
    good="| Cam | Dyddiau |\n|---|---|\n| Cais | 3 |",
    find=find,
    is_local=True,
)
