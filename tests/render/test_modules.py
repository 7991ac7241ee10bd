from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.render.home import home_view
from llwybr.render.modules import ModuleListView, ModuleView, module_list, module_view
from llwybr.render.pathways import PathwayListView, pathway_list
from llwybr.render.sources import FileLinks
from scenes import scene

FIRST = "curriculum/modules/first.yml"
TEXTS = {each: f"content/{each.value}/modules/first.md" for each in Language}
ORGANISATION = "curriculum/organisation.yml"
CONTACT = '{{email: helo@bach.example, repository: "{}"}}'
START = "curriculum/pathways/start.yml"


def _module(tiny: Tiny) -> ModuleView:
    return module_view(scene(tiny, "modules/first"))


def _pathways(tiny: Tiny) -> PathwayListView:
    return pathway_list(scene(tiny, "pathways/index"))


def test_owner_and_reviews_are_shown(tiny: Tiny) -> None:
    view = _module(tiny)
    assert view.about.owner == "dysgu@bach.example"
    assert (view.about.last_review, view.about.next_review) == ("1 October 2026", "1 October 2027")


def test_owner_without_an_address_is_reached_at_the_organisation(tiny: Tiny) -> None:
    tiny.replace(FIRST, ", email: dysgu@bach.example", "")
    assert _module(tiny).about.owner == "helo@bach.example"


def test_module_that_lacks_owner_and_review_can_be_shown(tiny: Tiny) -> None:
    tiny.replace(FIRST, "owner: {team: learning, email: dysgu@bach.example}\n", "")
    tiny.replace(FIRST, "review: {last: 2026-10-01, every: 12 months}\n", "")
    view = _module(tiny)
    assert view.about.owner == "helo@bach.example"
    assert (view.about.last_review, view.about.next_review) == ("", "")


def test_skills_and_levels_that_are_taught_stand_at_the_top(tiny: Tiny) -> None:
    tiny.replace(
        FIRST,
        "prerequisites:",
        "  - {skill: values:1, relation: supports, outcomes: [ask]}\nprerequisites:",
    )
    view = _module(tiny)
    assert [level.text for level in view.promise.levels] == ["Awareness"]
    assert [(line.skill.label.text, line.framework) for line in view.promise.teaches] == [
        ("Asking", "Craft")
    ]
    assert len(view.alignments) == 2


def test_feedback_is_a_letter_to_the_owner_that_names_the_module(tiny: Tiny) -> None:
    assert _module(tiny).about.keeping.feedback == (
        "mailto:dysgu@bach.example?subject=Tiny%20Path%3A%20Ask%20first"
    )
    tiny.replace("content/cy/modules/first.md", "title: Gofyn yn gyntaf", 'title: "Tŷ & 100%?"')
    assert module_view(scene(tiny, "modules/first", Language.CY)).about.keeping.feedback == (
        "mailto:dysgu@bach.example?subject=Llwybr%20Bach%3A%20T%C5%B7%20%26%20100%25%3F"
    )


def test_history_and_form_are_those_of_the_text_in_this_language(tiny: Tiny) -> None:
    assert _module(tiny).about.keeping.file is None
    place = "https://github.com/bach/dysgu"
    tiny.replace(ORGANISATION, "{email: helo@bach.example}", CONTACT.format(place))
    for language in Language:
        path = f"content/{language.value}/modules/first.md"
        kept = module_view(scene(tiny, "modules/first", language)).about.keeping.file
        assert kept == FileLinks(f"{place}/commits/main/{path}", f"{place}/edit/main/{path}")


def test_draft_pathways_are_listed_nowhere(tiny: Tiny) -> None:
    assert [card.link.label.text for card in _pathways(tiny).cards] == ["Getting going"]
    tiny.replace(START, "audience:", "status: draft\naudience:")
    assert _pathways(tiny).cards == ()
    assert home_view(scene(tiny, "index")).pathways == ()
    assert _module(tiny).promise.pathways == ()


def test_key_points_stand_in_their_order_and_are_among_the_parts(tiny: Tiny) -> None:
    view = _module(tiny)
    assert view.key_points == ()
    assert [part.href for part in view.parts] == ["#alignments", "#about"]
    for path in TEXTS.values():
        tiny.replace(path, "keywords:", "key_points: [Two words., One word.]\nkeywords:")
    view = _module(tiny)
    assert view.key_points == ("Two words.", "One word.")
    assert [part.label.text for part in view.parts] == [
        "Key points",
        "Skills and standards",
        "About this module",
    ]


def _list(tiny: Tiny, language: Language = Language.EN) -> ModuleListView:
    return module_list(scene(tiny, "modules/index", language))


def test_few_modules_are_listed_without_letters(tiny: Tiny) -> None:
    view = _list(tiny)
    assert [card.link.label.text for card in view.cards] == ["Ask first", "Plan together"]
    assert (view.letters, view.groups) == ((), ())
    assert [part.href for part in view.parts] == ["#topics", "#all"]


def test_many_modules_stand_under_the_letters_of_each_language(tiny: Tiny) -> None:
    for n in range(24):
        for language in Language:
            text = tiny.text(TEXTS[language])
            title = {"cy": "Llunio", "en": "Make"}[language.value] if n else "2030"
            old = {"cy": "Gofyn yn gyntaf", "en": "Ask first"}[language.value]
            slug = {"cy": "gofyn-yn-gyntaf", "en": "ask-first"}[language.value]
            text = text.replace(old, f'"{title}"').replace(slug, f"m-{n}")
            tiny.write(f"content/{language.value}/modules/m-{n}.md", text)
        tiny.write(f"curriculum/modules/m-{n}.yml", tiny.text(FIRST))
    english, welsh = _list(tiny), _list(tiny, Language.CY)
    assert english.cards == ()
    assert [(e.letter, e.anchor, len(e.cards)) for e in english.groups] == [
        ("2", "letter-2", 1),
        ("A", "letter-a", 1),
        ("M", "letter-m", 23),
        ("P", "letter-p", 1),
    ]
    assert [link.href for link in english.letters] == [f"#{e.anchor}" for e in english.groups]
    assert ("Ll", "letter-ll") in [(e.letter, e.anchor) for e in welsh.groups]
    assert ("Eraill", "letter-other") in [(e.letter, e.anchor) for e in welsh.groups]


def test_a_site_without_modules_says_so(tiny: Tiny) -> None:
    for name in ("first", "second"):
        tiny.replace(f"curriculum/modules/{name}.yml", "status: published", "status: draft")
    view = _list(tiny)
    assert view.lead == "There are no modules yet."
    assert (view.cards, view.groups, view.topics, view.parts) == ((), (), (), ())


def test_the_way_in_by_topic_leads_to_the_topics(tiny: Tiny) -> None:
    assert [card.link.href for card in home_view(scene(tiny, "index")).ways] == [
        "roles/",
        "pathways/",
        "modules/#topics",
    ]
    tiny.replace(
        "curriculum/modules/second.yml",
        '"values:1", relation: teaches',
        '"values:1", relation: supports',
    )
    assert home_view(scene(tiny, "index")).ways[-1].link.href == "modules/"


def test_the_home_page_is_summed_up_by_its_own_text(tiny: Tiny) -> None:
    view = home_view(scene(tiny, "index"))
    assert view.frame.description == "Welcome to the council."
