"""A record that states another id than its file's name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from llwybr.check.files import records
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every stated id that is not the file's name."""
    for record in records(curriculum):
        name = PurePosixPath(record.source.path).stem
        if record.value.id not in (None, name):
            yield Finding(record.at("id"), {"id": record.value.id or "", "name": name})


RULE = Rule(
    code="M006",
    name="id-differs",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Y dynodydd yma yw "{id}", ond enw\'r ffeil yw "{name}".',
        en='The id here is "{id}", but the file is called "{name}".',
    ),
    remedy=Bilingual(
        cy='Dilëwch yr allwedd "id", neu ysgrifennwch "{name}" yma.',
        en='Delete the key "id", or write "{name}" here.',
    ),
    why=Bilingual(
        cy="Enw'r ffeil yw'r dynodydd: wrth yr enw hwnnw y mae pob ffeil arall yn cyfeirio ati.",
        en="The file's name is the id: every other file refers to this one by that name.",
    ),
    bad="# what-is-digital.yml\nid: digital",
    good="# what-is-digital.yml\nid: what-is-digital",
    find=find,
)
