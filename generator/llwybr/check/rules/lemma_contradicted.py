"""One form with two lemmas in the glossary."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every form of which an earlier term has said that it belongs to another word."""
    glossary = curriculum.glossary
    if glossary is None:
        return
    first: dict[str, tuple[int, str]] = {}
    for n, term in enumerate(glossary.value.terms):
        for form, lemma in term.lemmas.items():
            earlier, other = first.setdefault(form.casefold(), (n, lemma))
            if other.casefold() != lemma.casefold():
                line = glossary.at("terms", earlier, "lemmas").line
                values = {"form": form, "lemma": lemma, "other": other, "line": str(line)}
                yield Finding(glossary.at("terms", n, "lemmas", form), values)


RULE = Rule(
    code="C034",
    name="lemma-contradicted",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Yma, ffurf ar "{lemma}" yw "{form}"; ar linell {line}, ffurf ar "{other}" ydyw.',
        en='Here "{form}" is a form of "{lemma}"; on line {line} it is a form of "{other}".',
    ),
    remedy=Bilingual(
        cy="Cadwch y gair iawn, a dilëwch y ffurf o'r term arall.",
        en="Keep the right word, and delete the form from the other term.",
    ),
    why=Bilingual(
        cy="Dim ond dan un gair y gall y chwiliad restru ffurf.",
        en="Search can list a form under one word only.",
    ),
    bad="- {id: tool, lemmas: {offer: offeryn}}\n- {id: offer, lemmas: {offer: cynnig}}",
    good="- {id: tool, lemmas: {offer: offeryn}}\n- {id: offer, lemmas: {cynigion: cynnig}}",
    find=find,
)
