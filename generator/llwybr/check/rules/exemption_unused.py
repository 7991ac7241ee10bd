"""An exemption for files that do not exist."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.files import paths
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.check.strictness import pattern
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every path of an exemption that no file of the curriculum has."""
    organisation = curriculum.organisation
    if organisation is None or not organisation.value.checks.exempt:
        return
    files = paths(curriculum)
    for n, exemption in enumerate(organisation.value.checks.exempt):
        for k, path in enumerate(exemption.paths):
            wanted = pattern(path)
            if not any(wanted.fullmatch(file) for file in files):
                yield Finding(organisation.at("checks", "exempt", n, "paths", k), {"path": path})


RULE = Rule(
    code="C024",
    name="exemption-unused",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Nid oes ffeil sy\'n cyfateb i "{path}".',
        en='"{path}" matches no file.',
    ),
    remedy=Bilingual(
        cy="Cywirwch enw'r ffeil, neu dilëwch yr eithriad os nad oes ei angen mwyach.",
        en="Correct the file's name, or delete the exemption if it is no longer needed.",
    ),
    why=Bilingual(
        cy="Byddai eithriad diangen yn cuddio camgymeriadau mewn ffeil newydd o'r un enw.",
        en="An exemption left over would hide mistakes in a new file of that name.",
    ),
    bad="paths: [content/cy/modules/the-akt.md]",
    good="paths: [content/cy/modules/the-act.md]",
    find=find,
)
