"""Local roles: each says what it is, what it requires and why, and has a path in both languages."""

from __future__ import annotations

import pytest

from conftest import PROJECT
from llwybr.curriculum.language import Bilingual, Language
from llwybr.curriculum.role import Requirement, Role
from llwybr.plan.paths import Place, path_to
from llwybr.plan.teaching import teaching
from llwybr.read.tree import read

CURRICULUM = read(PROJECT)
LOCAL = {i: entry.value for i, entry in CURRICULUM.roles.items() if not entry.value.framework}
LANGUAGES = pytest.mark.parametrize("language", Language, ids=lambda each: each.value)
ROLES = pytest.mark.parametrize("role_id", sorted(LOCAL))

BY_PROFESSION = {
    "law-and-policy": "policy-professional",
    "strategy-and-governance": "strategy-professional",
    "commissioning-and-procurement": "commissioning-and-procurement-professional",
    "human-resources": "human-resources-professional",
    "operations-and-customer-service": "operations-professional",
    "psychologists-and-sociologists": "psychologist-or-sociologist",
}
"""For each profession of the OECD framework that is not a digital one, the role for it."""

OTHERS = {
    "everyone",
    "new-starter",
    "senior-leader",
    "elected-member",
    "team-leader",
    "digital-champion",
    "fast-stream-placement",
    "finance-professional",
}


def requirements(role: Role) -> list[Requirement]:
    """What the role requires, at whichever level."""
    return [*role.requires, *(each for level in role.levels for each in level.requires)]


def test_the_local_roles_are_those_that_people_asked_for() -> None:
    assert set(LOCAL) == OTHERS | set(BY_PROFESSION.values())


def test_every_profession_that_is_not_digital_has_a_role_that_requires_its_own_skill() -> None:
    oecd = CURRICULUM.frameworks["oecd"].value
    professions = {each.id for each in oecd.skills if each.area == "professional-non-digital"}
    assert set(BY_PROFESSION) == professions
    for profession, role_id in BY_PROFESSION.items():
        assert f"oecd:{profession}" in {each.skill for each in LOCAL[role_id].requires}


@ROLES
def test_a_local_role_says_what_it_is_and_requires_4_to_12_skills(role_id: str) -> None:
    role = LOCAL[role_id]
    assert role.summary is not None
    assert is_one_sentence(role.summary)
    assert 4 <= len(requirements(role)) <= 12


@ROLES
def test_each_requirement_says_why_in_a_sentence_of_its_own(role_id: str) -> None:
    reasons = [each.why for each in requirements(LOCAL[role_id])]
    for reason in reasons:
        assert reason is not None
        assert is_one_sentence(reason)
    for language in Language:
        assert len({reason.in_(language) for reason in reasons if reason}) == len(reasons)


@ROLES
@LANGUAGES
def test_a_local_role_has_a_path(role_id: str, language: Language) -> None:
    levels: list[str | None] = [level.id for level in LOCAL[role_id].levels]
    for level in levels or [None]:
        assert path_to(teaching(CURRICULUM, language), Place(role_id, level)).steps


def test_senior_leaders_find_all_that_is_taught_of_their_role_in_their_programme() -> None:
    programme = CURRICULUM.pathways["leading-digital-services"].value
    path = path_to(teaching(CURRICULUM, Language.CY), Place("senior-leader"))
    assert programme.audience == ("senior-leader",)
    assert {step.module for step in path.steps} <= set(programme.modules)


@pytest.mark.parametrize("pathway_id", ["leading-digital-services", "new-starter"])
def test_a_programme_with_meetings_begins_and_ends_with_people(pathway_id: str) -> None:
    stages = CURRICULUM.pathways[pathway_id].value.stages
    assert stages[0].sessions
    assert stages[-1].sessions


def test_what_is_optional_in_a_programme_is_needed_by_nothing_else_in_it() -> None:
    optional = 0
    for pathway in CURRICULUM.pathways.values():
        left_out = {each for stage in pathway.value.stages for each in stage.optional}
        kept = set(pathway.value.modules) - left_out
        needed = {i for k in kept for i in CURRICULUM.modules[k].facts.value.prerequisites}
        assert not left_out & needed
        optional += len(left_out)
    assert optional


def is_one_sentence(text: Bilingual) -> bool:
    """Whether it begins with a capital and has its only full stop at its end, in both languages."""
    return all(
        text.in_(language)[0].isupper()
        and text.in_(language).find(".") == len(text.in_(language)) - 1
        for language in Language
    )
