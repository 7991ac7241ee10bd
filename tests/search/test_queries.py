"""The evaluation set of search is well formed, and large and mixed enough to tell something."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set
from unicodedata import is_normalized

import pytest

from judgements import judged_lemmas, judged_queries
from llwybr.curriculum.language import Language
from llwybr.plan.site import SitePlan

SHARED = {
    "dictionary",
    "plural",
    "verb",
    "words",
    "partial",
    "misspelt",
    "synonym",
    "question",
    "name",
    "none",
}
KINDS = {Language.CY: SHARED | {"mutated", "plain"}, Language.EN: SHARED | {"inflected"}}
LEMMAS = {Language.CY: 60, Language.EN: 40}


def known_keys(plan: SitePlan, language: Language) -> Set[str]:
    """The keys of the pages of one language and of the terms, which have places on one page."""
    glossary = plan.curriculum.glossary
    assert glossary is not None
    terms = {f"glossary#{term.id}" for term in glossary.value.terms}
    return {page.key for page in plan.in_(language)} | terms


@pytest.mark.parametrize("language", Language)
def test_there_are_queries_enough_of_every_kind_and_no_others(language: Language) -> None:
    counts = Counter(query.kind for query in judged_queries(language))
    assert set(counts) == KINDS[language]
    assert min(counts.values()) >= 10
    assert counts.total() - counts["none"] >= 130


@pytest.mark.parametrize("language", Language)
def test_every_query_stands_once_and_as_it_would_be_typed(language: Language) -> None:
    texts = [query.text for query in judged_queries(language)]
    assert [text for text, n in Counter(map(str.casefold, texts)).items() if n > 1] == []
    assert [text for text in texts if text != text.strip() or not is_normalized("NFC", text)] == []


@pytest.mark.parametrize("language", Language)
def test_every_query_has_an_answer_unless_it_is_of_the_kind_that_has_none(
    language: Language,
) -> None:
    queries = judged_queries(language)
    assert [each.text for each in queries if bool(each.relevant) == (each.kind == "none")] == []


@pytest.mark.parametrize("language", Language)
def test_every_answer_is_a_page_or_a_term_and_is_named_once(
    plan: SitePlan, language: Language
) -> None:
    keys = known_keys(plan, language)
    for query in judged_queries(language):
        assert set(query.relevant) <= keys, query.text
        assert len(set(query.relevant)) == len(query.relevant), query.text


@pytest.mark.parametrize("language", Language)
def test_every_lemma_stands_once_with_forms_and_pages(plan: SitePlan, language: Language) -> None:
    lemmas = judged_lemmas(language)
    keys = known_keys(plan, language)
    assert len({each.lemma for each in lemmas}) == len(lemmas) >= LEMMAS[language]
    for each in lemmas:
        assert each.forms, each.lemma
        assert each.pages, each.lemma
        assert {*each.pages, *each.also} <= keys, each.lemma
        assert len({*each.pages, *each.also}) == len(each.pages) + len(each.also), each.lemma
        assert set(each.inflected) <= set(each.pages), each.lemma


@pytest.mark.parametrize("language", Language)
def test_half_of_the_lemmas_and_more_have_pages_without_their_own_form(language: Language) -> None:
    lemmas = judged_lemmas(language)
    assert sum(bool(each.inflected) for each in lemmas) > len(lemmas) / 2
