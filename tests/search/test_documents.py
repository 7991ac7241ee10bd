from __future__ import annotations

import pytest

from conftest import PROJECT, Tiny
from llwybr.curriculum.language import Language
from llwybr.plan.site import PageKind, SitePlan, lay_out
from llwybr.render.strings import load_strings
from llwybr.search.documents import KINDS, Document, documents

WORDS = load_strings(PROJECT / "theme")
NAMELESS = "{cy: Asking, en: Asking, cy_status: missing}"


def found(plan: SitePlan, language: Language = Language.EN) -> dict[str, Document]:
    return {each.url: each for each in documents(plan, WORDS, language)}


@pytest.mark.parametrize("language", Language)
def test_every_page_and_term_can_be_found_but_search_itself(
    plan: SitePlan, language: Language
) -> None:
    here = found(plan, language)
    missing = {
        page.kind
        for page in plan.in_(language)
        if "".join(f"{part}/" for part in page.parts) not in here
    }
    assert missing == {PageKind.SEARCH, PageKind.EVERYTHING}
    glossary = plan.curriculum.glossary
    assert glossary is not None
    terms = [each for each in here.values() if each.kind == "term"]
    assert len(terms) == len(glossary.value.terms)
    assert {each.kind for each in here.values()} == set(KINDS)
    assert all(each.title for each in here.values())


def test_a_module_has_its_sections_and_facts(tiny: Tiny) -> None:
    plan = lay_out(tiny.read())
    module = next(each for each in found(plan).values() if each.kind == "module")
    front = plan.curriculum.modules["first"].edition(Language.EN).front.value
    assert (module.title, module.summary) == (front.title, front.summary)
    assert module.has_texts
    anchors = {section.anchor for section in module.sections} - {""}
    text = plan.curriculum.modules["first"].edition(Language.EN).text
    assert anchors == {heading.anchor for heading in text.headings}
    assert module.facts.minutes == plan.curriculum.modules["first"].facts.value.minutes.total


def test_a_sentence_ends_at_the_link_before_its_full_stop(tiny: Tiny) -> None:
    path = "content/en/modules/first.md"
    tiny.write(path, tiny.text(path) + "\nSheep grow it (see [wool](second.md)).\n")
    module = next(each for each in found(lay_out(tiny.read())).values() if each.kind == "module")
    assert "Sheep grow it (see wool)." in module.body


def test_questions_can_be_found_but_not_what_is_right(tiny: Tiny) -> None:
    block = (
        "\n``` check\nquestion: Which wool is warm?\noptions:\n"
        "  - text: All of it.\n    right: true\n    feedback: Marvellous.\n"
        "  - text: None.\n    feedback: Woeful.\n```\n"
    )
    path = "content/en/modules/first.md"
    tiny.write(path, tiny.text(path) + block)
    module = next(each for each in found(lay_out(tiny.read())).values() if each.kind == "module")
    assert "Which wool is warm? All of it. None." in module.body
    assert "Marvellous" not in module.body


def test_a_term_is_found_by_its_synonyms_and_by_words_to_avoid(tiny: Tiny) -> None:
    tiny.replace(
        "curriculum/glossary.yml",
        "term: city, definition",
        "term: city, plural: cities, synonyms: [big town, BT], avoid: [metropolis], definition",
    )
    plan = lay_out(tiny.read())
    term = found(plan)["glossary/#city"]
    assert set(term.keywords.split("\n")) == {"big town", "BT", "metropolis", "cities"}
    welsh = next(each for each in found(plan, Language.CY).values() if each.url.endswith("#city"))
    assert "BT" in welsh.keywords.split("\n")
    assert "big town" not in welsh.keywords


def test_a_name_that_is_english_on_a_welsh_page_says_so(tiny: Tiny) -> None:
    path = "curriculum/frameworks/craft.yml"
    tiny.replace(path, "{cy: Gofyn, en: Asking, cy_status: ours}", NAMELESS)
    plan = lay_out(tiny.read())
    langs = {each.title: each.lang for each in found(plan, Language.CY).values()}
    assert (langs["Asking"], langs["Gwrando"]) == ("en", "")
    assert {each.lang for each in found(plan).values()} == {""}
