"""The real curriculum: what is promised of it holds."""

from __future__ import annotations

import re

import pytest

from conftest import GIVEN, PROJECT
from llwybr.check.checking import check
from llwybr.check.dictionary import find_dictionary
from llwybr.check.rule import Given, Severity
from llwybr.curriculum.language import Language
from llwybr.plan.site import lay_out
from llwybr.read.tree import read

CURRICULUM = read(PROJECT)
MODULES = CURRICULUM.modules
QUESTIONS = re.compile(r"^```+ ?check\n.*?^```+$", re.MULTILINE | re.DOTALL)
EDITIONS = [
    pytest.param(module_id, language, id=f"{module_id}-{language.value}")
    for module_id in sorted(MODULES)
    for language in Language
]
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


def test_every_user_skill_of_the_oecd_framework_has_a_module() -> None:
    skills = ("potential", "user-needs", "collaborating", "trust", "data-driven")
    taught = {need.skill for each in MODULES.values() for need in each.facts.value.taught}
    assert {f"oecd:{skill}" for skill in skills} <= taught


def test_each_point_of_the_service_standard_has_a_module_of_its_own() -> None:
    for number in range(1, 13):
        point = f"dssw:{number}"
        teaching = [
            i
            for i, each in MODULES.items()
            if any(need.skill == point for need in each.facts.value.taught)
        ]
        assert teaching, point


def test_there_are_60_modules_each_published_in_both_languages() -> None:
    assert len(MODULES) >= 60
    for module in MODULES.values():
        assert module.is_published
        assert set(module.editions) == set(Language)


COMPLETE = {
    **dict.fromkeys(("service-owner", "product-manager", "delivery-manager"), 2),
    **dict.fromkeys(("user-researcher", "content-designer", "business-analyst"), 2),
    **dict.fromkeys(("performance-analyst", "software-developer"), 1),
    **dict.fromkeys(("frontend-developer", "technical-architect"), 1),
}
"""How many of a role's levels, from the first, have a module for every skill."""


@pytest.mark.parametrize("role_id", COMPLETE)
def test_the_first_levels_of_a_role_leave_no_skill_uncovered(role_id: str) -> None:
    plan = lay_out(CURRICULUM)
    levels = [level.id for level in ROLES[role_id].levels][: COMPLETE[role_id]]
    for language in Language:
        for key in (f"roles/{role_id}/{level}" for level in levels):
            assert plan.paths[language, key].uncovered == (), key


@pytest.mark.parametrize(("module_id", "language"), EDITIONS)
def test_a_module_has_600_to_1000_words_and_is_marked_as_drafted(
    module_id: str, language: Language
) -> None:
    """The questions that a reader answers are not counted."""
    edition = MODULES[module_id].edition(language)
    text = QUESTIONS.sub("", edition.text.markdown)
    words = [w for w in text.split() if any(c.isalpha() for c in w)]
    assert 600 <= len(words) <= 1000
    assert edition.front.value.translation.status == "drafted"


@pytest.mark.parametrize(("module_id", "language"), EDITIONS)
def test_a_module_has_outcomes_key_points_questions_and_further_reading(
    module_id: str, language: Language
) -> None:
    edition = MODULES[module_id].edition(language)
    assert edition.front.value.outcomes
    assert len(edition.front.value.key_points) >= 2
    assert QUESTIONS.search(edition.text.markdown)
    last = edition.text.headings[-1]
    reading = [link for link in edition.text.links if link.location.line > last.location.line]
    assert reading
    assert all(link.target.startswith("https://") for link in reading)


@pytest.mark.parametrize("module_id", sorted(CURRICULUM.modules))
def test_the_two_languages_have_the_same_shape(module_id: str) -> None:
    cy, en = (CURRICULUM.modules[module_id].edition(language).text for language in Language)
    assert [h.level for h in cy.headings] == [h.level for h in en.headings]
    assert len(cy.links) == len(en.links)
    assert cy.markdown.count("\n\n") == en.markdown.count("\n\n")
    assert cy.markdown.count("!!!") == en.markdown.count("!!!")


def test_the_glossary_has_180_terms_and_most_welsh_nouns_their_gender() -> None:
    assert CURRICULUM.glossary is not None
    terms = CURRICULUM.glossary.value.terms
    assert len(terms) >= 180
    assert {term.status for term in terms} == {"drafted"}
    assert sum(term.cy.gender is not None for term in terms) >= len(terms) * 3 // 4


def test_programmes_respect_prerequisites() -> None:
    assert {
        *("digital-foundations", "leading-digital-services", "new-starter", "digital-champion"),
        *("service-standard-in-practice", "moving-into-a-digital-role"),
    } <= set(CURRICULUM.pathways)
    for pathway in CURRICULUM.pathways.values():
        order = pathway.value.modules
        for place, module_id in enumerate(order):
            for needed in CURRICULUM.modules[module_id].facts.value.prerequisites:
                assert needed in order[:place], (module_id, needed)
