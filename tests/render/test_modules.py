from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.plan.site import lay_out
from llwybr.render.frame import Scene
from llwybr.render.modules import ListView, ModuleView, home_view, module_view
from llwybr.render.pathways import pathway_list
from llwybr.render.sources import FileLinks
from llwybr.render.strings import load_strings

FIRST = "curriculum/modules/first.yml"
ORGANISATION = "curriculum/organisation.yml"
CONTACT = '{{email: helo@bach.example, repository: "{}"}}'
START = "curriculum/pathways/start.yml"


def _scene(tiny: Tiny, key: str, language: Language = Language.EN) -> Scene:
    plan = lay_out(tiny.read())
    return Scene(plan, plan.page(key, language), load_strings(tiny.root / "theme"))


def _module(tiny: Tiny) -> ModuleView:
    return module_view(_scene(tiny, "modules/first"))


def _pathways(tiny: Tiny) -> ListView:
    return pathway_list(_scene(tiny, "pathways/index"))


def test_owner_and_reviews_are_shown(tiny: Tiny) -> None:
    view = _module(tiny)
    assert view.owner == "dysgu@bach.example"
    assert (view.last_review, view.next_review) == ("1 October 2026", "1 October 2027")


def test_owner_without_an_address_is_reached_at_the_organisation(tiny: Tiny) -> None:
    tiny.replace(FIRST, ", email: dysgu@bach.example", "")
    assert _module(tiny).owner == "helo@bach.example"


def test_module_that_lacks_owner_and_review_can_be_shown(tiny: Tiny) -> None:
    tiny.replace(FIRST, "owner: {team: learning, email: dysgu@bach.example}\n", "")
    tiny.replace(FIRST, "review: {last: 2026-10-01, every: 12 months}\n", "")
    view = _module(tiny)
    assert view.owner == "helo@bach.example"
    assert (view.last_review, view.next_review) == ("", "")


def test_skills_and_levels_that_are_taught_stand_at_the_top(tiny: Tiny) -> None:
    tiny.replace(
        FIRST,
        "prerequisites:",
        "  - {skill: values:1, relation: supports, outcomes: [ask]}\nprerequisites:",
    )
    view = _module(tiny)
    assert [level.text for level in view.levels] == ["Awareness"]
    assert [(line.skill.label.text, line.framework) for line in view.teaches] == [
        ("Asking", "Craft")
    ]
    assert len(view.alignments) == 2


def test_feedback_is_a_letter_to_the_owner_that_names_the_module(tiny: Tiny) -> None:
    assert _module(tiny).feedback == (
        "mailto:dysgu@bach.example?subject=Tiny%20Path%3A%20Ask%20first"
    )
    tiny.replace("content/cy/modules/first.md", "title: Gofyn yn gyntaf", 'title: "Tŷ & 100%?"')
    assert module_view(_scene(tiny, "modules/first", Language.CY)).feedback == (
        "mailto:dysgu@bach.example?subject=Llwybr%20Bach%3A%20T%C5%B7%20%26%20100%25%3F"
    )


def test_history_and_form_are_those_of_the_text_in_this_language(tiny: Tiny) -> None:
    assert _module(tiny).kept is None
    place = "https://github.com/bach/dysgu"
    tiny.replace(ORGANISATION, "{email: helo@bach.example}", CONTACT.format(place))
    for language in Language:
        path = f"content/{language.value}/modules/first.md"
        kept = module_view(_scene(tiny, "modules/first", language)).kept
        assert kept == FileLinks(f"{place}/commits/main/{path}", f"{place}/edit/main/{path}")


def test_draft_pathways_are_listed_nowhere(tiny: Tiny) -> None:
    assert [card.link.label.text for card in _pathways(tiny).cards] == ["Getting going"]
    tiny.replace(START, "audience:", "status: draft\naudience:")
    assert _pathways(tiny).cards == ()
    assert home_view(_scene(tiny, "index")).pathways == ()
    assert _module(tiny).pathways == ()
