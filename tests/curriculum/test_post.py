from __future__ import annotations

import datetime

import pytest

from conftest import Tiny
from llwybr.curriculum.addresses import claims, recorded
from llwybr.curriculum.language import Language
from llwybr.curriculum.post import Post, day_of, name_without_day
from posts import write_post


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("posts/2026-11-21-why", datetime.date(2026, 11, 21)),
        ("posts/2028-02-29-leap-day", datetime.date(2028, 2, 29)),
        ("posts/2026-02-29-no-leap-day", None),
        ("posts/2026-13-01-no-month", None),
        ("posts/0001-01-01-long-ago", None),
        ("posts/2201-01-01-too-late", None),
        ("posts/2026-11-21", None),
        ("posts/2026-11-21-", None),
        ("posts/20261121-why", None),
        ("posts/why-2026-11-21", None),
        ("posts/2026/2026-11-21-why", None),
        ("2026-11-21-why", None),
    ],
)
def test_day_in_a_name(name: str, day: datetime.date | None) -> None:
    assert day_of(name) == day


def test_name_without_its_day() -> None:
    assert name_without_day("posts/2026-11-21-why-both") == "why-both"


def test_a_post_is_read_with_its_day_and_writers(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-21-why", author="Mair Rees", team="Dysgu")
    assert tiny.diagnostics() == []
    [post] = tiny.read().published_posts()
    assert (post.id, post.date) == ("posts/2026-11-21-why", datetime.date(2026, 11, 21))
    assert post.editions[Language.CY].writers == ("Mair Rees", "Dysgu")


def test_published_posts_are_the_newest_first_and_no_drafts(tiny: Tiny) -> None:
    for name in ("2025-12-31-old", "2026-11-21-new", "2026-01-01-middle"):
        write_post(tiny, name)
    write_post(tiny, "2026-11-22-draft", status="draft")
    curriculum = tiny.read()
    assert [post.id[6:] for post in curriculum.published_posts()] == [
        "2026-11-21-new",
        "2026-01-01-middle",
        "2025-12-31-old",
    ]
    assert isinstance(curriculum.pages["posts/2026-11-22-draft"], Post)


def test_a_post_in_one_language_is_an_error_and_shown_nowhere(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-21-why")
    tiny.remove("content/en/posts/2026-11-21-why.md")
    assert tiny.read().published_posts() == ()
    [found] = tiny.diagnostics()
    assert (found.code, found.location.path) == ("P001", "content/cy/posts/2026-11-21-why.md")


def test_headings_of_both_languages_must_match(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-21-why")
    path = "content/en/posts/2026-11-21-why.md"
    tiny.write(path, tiny.text(path) + "\n## One more\n\nWords about one more thing.\n")
    assert {d.location.path for d in tiny.diagnostics("P")} == {path}


def test_address_is_the_slug_or_the_name_without_the_day(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-21-why")
    write_post(tiny, "2026-11-22-how", slug="sut")
    found = {claim.key: claim.address for claim in claims(tiny.read(), Language.CY)}
    assert found["posts/index"] == "blog"
    assert found["posts/2026-11-21-why"] == "blog/why"
    assert found["posts/2026-11-22-how"] == "blog/sut"
    assert recorded(tiny.read()).en["blog/why"] == "posts/2026-11-21-why"


def test_two_posts_of_one_name_clash_until_one_has_a_slug(tiny: Tiny) -> None:
    for day in ("2026-11-14", "2026-11-21"):
        write_post(tiny, f"{day}-week", day)
    path = "content/{}/posts/2026-11-21-week.md"
    assert [(d.code, d.location.path) for d in tiny.diagnostics()] == [
        ("M004", path.format("cy")),
        ("M004", path.format("en")),
    ]
    write_post(tiny, "2026-11-21-week", "2026-11-21", slug="week-2")
    assert tiny.diagnostics() == []


def test_a_text_for_the_list_is_no_post(tiny: Tiny) -> None:
    for language in ("cy", "en"):
        text = tiny.text(f"content/{language}/about.md")
        tiny.write(f"content/{language}/posts/index.md", text)
    assert tiny.diagnostics() == []
    assert tiny.read().published_posts() == ()


def test_keys_of_a_post_are_its_own(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-21-why", autor="Mair")
    found = tiny.diagnostics()
    assert [d.code for d in found] == ["S004", "S004"]
    assert found[0].values["near"] == "author"
