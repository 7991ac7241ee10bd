"""The real curriculum: what is promised of it holds."""

from __future__ import annotations

import pytest

from conftest import GIVEN, PROJECT
from llwybr.check.checking import check
from llwybr.check.dictionary import find_dictionary
from llwybr.check.rule import Given, Severity
from llwybr.curriculum.language import Language
from llwybr.read.tree import read

CURRICULUM = read(PROJECT)
ROLES = {i: entry.value for i, entry in CURRICULUM.roles.items()}


def test_check_finds_nothing() -> None:
    found = check(CURRICULUM, Given(GIVEN.today, find_dictionary(PROJECT / "tests" / "dictionary")))
    assert [each for each in found if each.severity is not Severity.INFO] == []


def test_the_digital_and_data_framework_is_whole() -> None:
    roles = [role for role in ROLES.values() if role.framework == "gdad"]
    levels = [level for role in roles for level in role.levels]
    assert len(roles) == 52
    assert len(levels) == 201
    assert len(CURRICULUM.frameworks["gdad"].value.skills) == 188
    assert sum(len(level.requires) for level in levels) == 1781
    assert sum(not role.levels for role in roles) == 4


def test_the_other_frameworks_are_whole() -> None:
    count = {i: len(entry.value.skills) for i, entry in CURRICULUM.frameworks.items()}
    assert count == {"gdad": 188, "dssw": 12, "wfg": 12, "oecd": 32}


def test_no_role_level_requires_a_level_that_its_skill_does_not_have() -> None:
    for role in ROLES.values():
        for requirement in (r for level in role.levels for r in level.requires):
            found = CURRICULUM.skill(requirement.skill)
            assert found is not None
            assert requirement.level in found[0].levels_of(found[1]), requirement


def test_one_module_for_each_user_skill_of_the_oecd_framework() -> None:
    skills = ("potential", "user-needs", "collaborating", "trust", "data-driven")
    for skill in skills:
        taught = [
            module.id
            for module in CURRICULUM.modules.values()
            if any(need.skill == f"oecd:{skill}" for need in module.facts.value.taught)
        ]
        assert len(taught) == 1, skill


@pytest.mark.parametrize("language", Language, ids=lambda each: each.value)
@pytest.mark.parametrize("module_id", sorted(CURRICULUM.modules))
def test_a_module_has_600_to_900_words_and_is_marked_as_drafted(
    module_id: str, language: Language
) -> None:
    edition = CURRICULUM.modules[module_id].edition(language)
    words = [w for w in edition.text.markdown.split() if any(c.isalpha() for c in w)]
    assert 600 <= len(words) <= 900
    assert edition.front.value.translation.status == "drafted"


@pytest.mark.parametrize("module_id", sorted(CURRICULUM.modules))
def test_the_two_languages_have_the_same_shape(module_id: str) -> None:
    cy, en = (CURRICULUM.modules[module_id].edition(language).text for language in Language)
    assert [h.level for h in cy.headings] == [h.level for h in en.headings]
    assert len(cy.links) == len(en.links)
    assert cy.markdown.count("\n\n") == en.markdown.count("\n\n")
    assert cy.markdown.count("!!!") == en.markdown.count("!!!")


def test_the_glossary_has_40_terms_and_each_welsh_noun_its_gender() -> None:
    assert CURRICULUM.glossary is not None
    terms = CURRICULUM.glossary.value.terms
    assert len(terms) == 40
    assert {term.status for term in terms} == {"drafted"}
    assert sum(term.cy.gender is not None for term in terms) >= 30


def test_programmes_respect_prerequisites() -> None:
    assert {"digital-foundations", "leading-digital-services", "new-starter"} <= set(
        CURRICULUM.pathways
    )
    for pathway in CURRICULUM.pathways.values():
        order = pathway.value.modules
        for place, module_id in enumerate(order):
            for needed in CURRICULUM.modules[module_id].facts.value.prerequisites:
                assert needed in order[:place], (module_id, needed)
