"""A text that exists in one language only."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual, Language
from llwybr.curriculum.location import Location


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every module and page without a file in one of the languages, drafts left out."""
    for module in curriculum.modules.values():
        for language in Language:
            folder = f"{language.value}/modules"
            is_draft = module.facts.value.status == "draft"
            if not is_draft and not curriculum.knows(folder, module.id):
                path = f"content/{language.value}/modules/{module.id}.md"
                yield Finding(module.facts.at("status"), {"path": path, "near": "draft"})
    yield from _pages(curriculum)


def _pages(curriculum: Curriculum) -> Iterator[Finding]:
    known = {each: curriculum.known.get(f"{each.value}/pages", frozenset()) for each in Language}
    for page_id in sorted(known[Language.CY] ^ known[Language.EN]):
        here = Language.CY if page_id in known[Language.CY] else Language.EN
        path = f"content/{here.other.value}/{page_id}.md"
        yield Finding(Location(f"content/{here.value}/{page_id}.md"), {"path": path})


RULE = Rule(
    code="P001",
    name="edition-missing",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Nid oes testun yn un o\'r ddwy iaith: mae "{path}" ar goll.',
        en='There is no text in one of the two languages: "{path}" is missing.',
    ),
    remedy=Bilingual(
        cy='Ysgrifennwch "{path}", neu dilëwch y testun yn yr iaith arall.',
        en='Write "{path}", or delete the text in the other language.',
    ),
    guess=Bilingual(
        cy='Ysgrifennwch "{path}", neu gosodwch "status: {near}" yn ffeithiau\'r modiwl hyd nes y bydd y ddwy iaith yn barod.',
        en='Write "{path}", or set "status: {near}" in the module\'s facts until both languages are ready.',
    ),
    why=Bilingual(
        cy="Mae pob tudalen yn mynd yn fyw yn y ddwy iaith yr un pryd; nid yw'r naill iaith yn cael ei thrin yn llai ffafriol na'r llall.",
        en="Every page goes live in both languages at the same time; neither language is treated less favourably than the other.",
    ),
    bad="content/en/modules/a.md",
    good="content/cy/modules/a.md\ncontent/en/modules/a.md",
    find=find,
)
