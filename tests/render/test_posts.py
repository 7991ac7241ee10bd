from __future__ import annotations

import json

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.plan.site import PageKind, lay_out
from llwybr.render.frame import Label, Link
from llwybr.render.home import HomeView
from llwybr.render.pages import view
from llwybr.render.posts import PostListView, PostView
from llwybr.render.sources import FileLinks
from posts import write_post
from scenes import scene

EN, CY = Language.EN, Language.CY
DAYS = ("2025-12-31", "2026-01-02", "2026-11-12", "2026-11-21")


def post(tiny: Tiny, key: str, language: Language = EN) -> PostView:
    shown = view(scene(tiny, f"posts/{key}", language))
    assert isinstance(shown, PostView)
    return shown


def post_list(tiny: Tiny, language: Language = EN) -> PostListView:
    shown = view(scene(tiny, "posts/index", language))
    assert isinstance(shown, PostListView)
    return shown


def home(tiny: Tiny, language: Language = EN) -> HomeView:
    shown = view(scene(tiny, "index", language))
    assert isinstance(shown, HomeView)
    return shown


def write_four(tiny: Tiny) -> None:
    for day in DAYS:
        write_post(tiny, f"{day}-news", day, slug=f"news-{day}")


def test_posts_stand_below_their_list(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-21-why", slug="pam")
    plan = lay_out(tiny.read())
    page = plan.page("posts/2026-11-21-why", CY)
    assert (page.kind, page.address) == (PageKind.POST, "cy/blog/pam/")
    assert plan.page("posts/index", EN).kind is PageKind.POSTS


def test_a_post_has_its_day_in_words_and_for_programs(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-21-why")
    assert (post(tiny, "2026-11-21-why", CY).date) == "21 Tachwedd 2026"
    english = post(tiny, "2026-11-21-why")
    assert (english.date, english.day) == ("21 November 2026", "2026-11-21")
    assert [link.label.text for link in english.frame.breadcrumbs] == ["Home", "Blog"]


def test_a_post_without_a_writer_comes_from_the_organisation(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-20-how", "how", author="Mair Rees", team="Dysgu")
    write_post(tiny, "2026-11-21-why")
    assert post(tiny, "2026-11-21-why", CY).author == "Cyngor Bach"
    assert post(tiny, "2026-11-20-how").author == "Mair Rees, Dysgu"


def test_a_post_names_the_ones_before_and_after_it(tiny: Tiny) -> None:
    write_four(tiny)
    first, middle, last = (post(tiny, f"{day}-news") for day in (DAYS[0], DAYS[1], DAYS[3]))
    assert first.older is None
    links = (first.newer, middle.older, middle.newer)
    assert [(link.label.text, link.href) for link in links if link] == [
        ("Post 2026-01-02", "../news-2026-01-02/"),
        ("Post 2025-12-31", "../news-2025-12-31/"),
        ("Post 2026-11-12", "../news-2026-11-12/"),
    ]
    assert last.newer is None


def test_a_post_leads_to_its_file_and_to_a_letter(tiny: Tiny) -> None:
    place = "https://github.com/bach/dysgu"
    contact = f'{{email: helo@bach.example, repository: "{place}"}}'
    tiny.replace("curriculum/organisation.yml", "{email: helo@bach.example}", contact)
    write_post(tiny, "2026-11-21-why", "two")
    keeping, path = post(tiny, "2026-11-21-why").keeping, "content/en/posts/2026-11-21-why.md"
    assert keeping.file == FileLinks(f"{place}/commits/main/{path}", f"{place}/edit/main/{path}")
    assert keeping.feedback == "mailto:helo@bach.example?subject=Tiny%20Path%3A%20Post%20two"


def test_the_list_is_by_year_and_the_newest_is_first(tiny: Tiny) -> None:
    write_four(tiny)
    years = [(year.name, [line.day for line in year.posts]) for year in post_list(tiny).years]
    assert years == [("2026", [*reversed(DAYS[1:])]), ("2025", [DAYS[0]])]
    line = post_list(tiny, CY).years[1].posts[0]
    assert (line.date, line.summary) == ("31 Rhagfyr 2025", "Beth a wnaethom.")
    assert post_list(tiny).feed == "atom.xml"


def test_the_start_page_has_the_three_newest(tiny: Tiny) -> None:
    write_four(tiny)
    news = home(tiny).news
    assert news is not None
    assert [line.day for line in news.posts] == [*reversed(DAYS[1:])]
    assert news.all.href == "blog/"


def test_without_posts_nothing_is_new_and_there_is_no_feed(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-21-why", status="draft")
    assert home(tiny).news is None
    assert (post_list(tiny).years, post_list(tiny).feed) == ((), "")
    assert home(tiny).frame.feed is None


def test_the_pages_about_posts_name_the_feed_and_every_page_the_list(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-21-why")
    for key in ("index", "posts/index", "posts/2026-11-21-why"):
        feed = view(scene(tiny, key, CY)).frame.feed
        assert feed is not None
        assert feed.href == "https://bach.example/cy/blog/atom.xml"
    module = view(scene(tiny, "modules/first")).frame
    assert module.feed is None
    assert Link(Label("Blog"), "../../blog/") in module.foot


def test_a_post_says_in_data_who_wrote_it_and_when(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-20-how", "how", author="Mair Rees", team="Dysgu")
    write_post(tiny, "2026-11-21-why", "</script>")
    found = json.loads(post(tiny, "2026-11-20-how").linked)
    assert found["@type"] == "BlogPosting"
    assert (found["headline"], found["datePublished"]) == ("Post how", "2026-11-20")
    assert found["author"] == [
        {"@type": "Person", "name": "Mair Rees"},
        {"@type": "Organization", "name": "Dysgu"},
    ]
    assert found["workTranslation"]["@id"] == "https://bach.example/cy/blog/how/"
    nobody = post(tiny, "2026-11-21-why").linked
    assert "</script>" not in nobody
    assert json.loads(nobody)["author"][0]["name"] == "Tiny Council"
