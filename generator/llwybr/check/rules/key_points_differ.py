"""Key points that one language has and the other has not."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual, Language


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """The first key point for which the other language has no counterpart."""
    for module in curriculum.modules.values():
        if len(module.editions) < len(Language):
            continue
        for language in Language:
            here, there = module.edition(language), module.edition(language.other)
            ours, theirs = len(here.front.value.key_points), len(there.front.value.key_points)
            if ours > theirs:
                values = {"here": str(ours), "there": str(theirs), "path": there.path}
                yield Finding(here.front.at("key_points", theirs), values)


RULE = Rule(
    code="P012",
    name="key-points-differ",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Nid yw nifer y prif bwyntiau yr un fath yn y ddwy iaith. Yma: {here}. Yn "{path}": {there}.',
        en='The number of key points differs between the languages. Here: {here}. In "{path}": {there}.',
    ),
    remedy=Bilingual(
        cy='Rhowch yr un prif bwyntiau, yn yr un drefn, o dan "key_points" yma ac yn "{path}".',
        en='Give the same key points, in the same order, under "key_points" here and in "{path}".',
    ),
    why=Bilingual(
        cy="Dylai darllenwyr y ddwy iaith gofio'r un pethau o'r un modiwl.",
        en="Readers of either language should take the same things from the same module.",
    ),
    bad="# cy\nkey_points: [...]\n# en\nkey_points: [..., ...]",
    good="# cy\nkey_points: [..., ...]\n# en\nkey_points: [..., ...]",
    find=find,
    is_local=True,
)
