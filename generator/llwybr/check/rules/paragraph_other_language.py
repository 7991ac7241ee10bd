"""A passage that as a whole is in the other language."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.check.tongue import foreign, opening
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every paragraph, item, row, heading or label of five words that is in the other language."""
    for language, piece in foreign(curriculum):
        values = {"words": opening(piece.text), "what": language.other.value}
        yield Finding(piece.location, values)


RULE = Rule(
    code="P006",
    name="paragraph-other-language",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='{what} yw iaith y darn hwn: "{words}".',
        en='This passage is in {what}: "{words}".',
    ),
    remedy=Bilingual(
        cy='Cyfieithwch y darn. Os yw i fod yn yr iaith arall, rhowch ef mewn elfen HTML â "lang"; os enw yw, rhowch ef o dan "names" yn yr eirfa.',
        en='Translate the passage. If it is meant to be in the other language, put it into an HTML element with "lang"; if it is a name, put it under "names" in the glossary.',
    ),
    why=Bilingual(
        cy="Mae darllenydd yn disgwyl y dudalen gyfan yn yr iaith a ddewisodd, ac mae darllenydd sgrin yn ynganu'r darn fel pe bai yn yr iaith honno.",
        en="A reader expects the whole page in the language chosen, and a screen reader pronounces the passage as if it were in that language.",
    ),
    words={
        "cy": Bilingual(cy="Cymraeg", en="Welsh"),
        "en": Bilingual(cy="Saesneg", en="English"),
    },
    bad="Gofynnwch i bobl cyn adeiladu.\n\nAsk people before you build anything.",
    good="Gofynnwch i bobl cyn adeiladu.\n\nYsgrifennwch yr hyn a glywsoch.",
    find=find,
    is_local=True,
)
