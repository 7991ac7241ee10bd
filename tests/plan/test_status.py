from __future__ import annotations

import datetime

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.plan.status import Due, NameCount, Status, status

CY, EN = Language.CY, Language.EN
FIRST = "curriculum/modules/first.yml"
MAKER = "curriculum/roles/digital/maker.yml"
POST = "---\ntitle: {0}\nsummary: {0}.\ntranslation: {{status: drafted}}\n---\n\n{0}.\n"


def seen(tiny: Tiny) -> Status:
    return status(tiny.read())


def keys(tiny: Tiny) -> list[tuple[str, str]]:
    return [(text.key, text.kind) for text in seen(tiny).texts]


def stamp(tiny: Tiny, language: str, name: str, before: str, translation: str) -> None:
    path = f"content/{language}/{name}.md"
    tiny.replace(path, f"translation: {{status: {before}}}", f"translation: {translation}")


def test_texts_that_nobody_has_reviewed_come_before_old_reviews(tiny: Tiny) -> None:
    stamp(tiny, "cy", "about", "reviewed", "{status: reviewed, date: 2026-10-01}")
    stamp(tiny, "en", "about", "reviewed", "{status: approved, date: 2026-11-01}")
    for name in ("index", "modules/first"):
        for language in ("cy", "en"):
            day = "2026-09-01" if name == "index" else "2026-11-01"
            stamp(tiny, language, name, "drafted", f"{{status: reviewed, date: {day}}}")
    assert keys(tiny) == [
        ("modules/second", "modules"),
        ("index", "pages"),
        ("about", "pages"),
        ("modules/first", "modules"),
    ]
    assert {each: text.status for each, text in seen(tiny).texts[2].states.items()} == {
        CY: "reviewed",
        EN: "approved",
    }


def test_the_language_that_is_further_behind_counts(tiny: Tiny) -> None:
    for name in ("index", "modules/first"):
        stamp(tiny, "cy", name, "drafted", "{status: approved, date: 2026-11-01}")
    stamp(tiny, "en", "index", "drafted", "{status: approved, date: 2026-11-01}")
    assert [key for key, _ in keys(tiny)] == ["modules/first", "modules/second", "about", "index"]


def test_posts_are_a_kind_of_their_own(tiny: Tiny) -> None:
    for language in ("cy", "en"):
        title = {"cy": "Newyddion", "en": "News"}[language]
        tiny.write(f"content/{language}/posts/2026-11-12-news.md", POST.format(title))
    assert ("posts/2026-11-12-news", "posts") in keys(tiny)


def test_what_readers_cannot_see_is_left_out(tiny: Tiny) -> None:
    tiny.replace(FIRST, "status: published", "status: draft")
    tiny.remove("content/cy/modules/second.md")
    tiny.replace("content/en/about.md", "slug: a", "status: draft\nslug: a")
    assert keys(tiny) == [("index", "pages")]
    assert seen(tiny).reviews == ()


def test_terms_are_counted_by_how_far_they_have_come(tiny: Tiny) -> None:
    assert seen(tiny).terms == {"drafted": 3, "reviewed": 0, "approved": 0}
    tiny.remove("curriculum/glossary.yml")
    assert seen(tiny).terms == {"drafted": 0, "reviewed": 0, "approved": 0}


def test_names_are_counted_by_where_the_welsh_comes_from(tiny: Tiny) -> None:
    tiny.replace(
        "curriculum/frameworks/craft.yml",
        "{cy: Ymwybyddiaeth, en: Awareness, cy_status: ours}",
        "{cy: Awareness, en: Awareness, cy_status: missing}",
    )
    tiny.replace(
        "curriculum/frameworks/craft.yml",
        "{cy: Gweithredol, en: Working, cy_status: ours}",
        "{cy: Gweithredol, en: Working, cy_status: unverified}",
    )
    assert seen(tiny).names == (
        NameCount("craft", None, False, official=1, ours=4, missing=1),
        NameCount("craft", "makers", True, official=0, ours=3, missing=0),
        NameCount("values", None, False, official=4, ours=0, missing=0),
        NameCount(None, None, True, official=0, ours=1, missing=0),
    )
    assert [count.names for count in seen(tiny).names] == [6, 3, 4, 1]


def test_roles_of_no_family_are_counted_by_themselves(tiny: Tiny) -> None:
    tiny.replace(MAKER, "family: makers\n", "")
    assert seen(tiny).names[1] == NameCount("craft", None, True, official=0, ours=3, missing=0)
    tiny.remove("curriculum/roles/everyone.yml")
    assert [count.framework for count in seen(tiny).names] == ["craft", "craft", "values"]


def test_the_module_whose_review_is_due_first_comes_first(tiny: Tiny) -> None:
    first, second = datetime.date(2026, 10, 1), datetime.date(2026, 8, 31)
    due = [(each.module, each.last, each.next) for each in seen(tiny).reviews]
    assert due == [
        ("second", second, datetime.date(2027, 2, 28)),
        ("first", first, datetime.date(2027, 10, 1)),
    ]
    tiny.replace(FIRST, "review: {last: 2026-10-01, every: 12 months}\n", "")
    tiny.replace(FIRST, "owner: {team: learning, email: dysgu@bach.example}\n", "")
    assert seen(tiny).reviews[0] == Due("first", None, None, None)
