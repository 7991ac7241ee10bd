from __future__ import annotations

from xml.etree import ElementTree

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.plan.site import lay_out
from llwybr.render.feed import feeds
from llwybr.render.strings import load_strings
from posts import write_post

ATOM = {"a": "http://www.w3.org/2005/Atom"}
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
ODD = r"<b>Tŷ & \"Siân\"</b> ]]>"


def written(tiny: Tiny) -> dict[str, bytes]:
    return dict(feeds(lay_out(tiny.read()), load_strings(tiny.root / "theme")))


def feed(tiny: Tiny, language: Language) -> ElementTree.Element:
    return ElementTree.fromstring(written(tiny)[f"{language.value}/blog/atom.xml"])


def texts(element: ElementTree.Element, path: str) -> list[str]:
    return [each.text or "" for each in element.findall(path, ATOM)]


def links(element: ElementTree.Element) -> dict[str, str]:
    return {each.get("rel", ""): each.get("href", "") for each in element.findall("a:link", ATOM)}


def test_without_posts_there_is_no_feed(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-21-why", status="draft")
    assert written(tiny) == {}


def test_each_language_has_a_feed_of_its_own(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-12-how", "how")
    write_post(tiny, "2026-11-21-why", "why")
    welsh, english = feed(tiny, Language.CY), feed(tiny, Language.EN)
    assert (welsh.get(LANG), english.get(LANG)) == ("cy", "en")
    assert texts(welsh, "a:title") == ["Llwybr Bach: Blog"]
    assert texts(welsh, "a:entry/a:title") == ["Postiad why", "Postiad how"]
    assert texts(english, "a:author/a:name") == ["Tiny Council"]
    assert links(english) == {
        "self": "https://bach.example/en/blog/atom.xml",
        "alternate": "https://bach.example/en/blog/",
    }
    [entry, _] = english.findall("a:entry", ATOM)
    assert links(entry) == {"alternate": "https://bach.example/en/blog/why/"}
    assert texts(entry, "a:summary") == ["What we did."]


def test_a_feed_has_everything_that_its_standard_asks_for(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-12-how", "how", author="Mair Rees", team="Dysgu")
    write_post(tiny, "2026-11-21-why", "why")
    found = feed(tiny, Language.EN)
    for element in (found, *found.findall("a:entry", ATOM)):
        for name in ("id", "title", "updated"):
            [text] = texts(element, f"a:{name}")
            assert text
    ids = texts(found, ".//a:id")
    assert len(ids) == len(set(ids)) == 3
    assert all(":" in each for each in ids)
    assert texts(found, "a:entry/a:author/a:name") == ["Mair Rees", "Dysgu"]


def test_the_day_of_a_feed_is_that_of_its_newest_post(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-12-how", "how")
    write_post(tiny, "2026-11-21-why", "why")
    found = feed(tiny, Language.CY)
    assert texts(found, "a:updated") == ["2026-11-21T00:00:00Z"]
    assert texts(found, "a:entry/a:published") == ["2026-11-21T00:00:00Z", "2026-11-12T00:00:00Z"]


def test_an_entry_keeps_its_id_when_its_address_changes(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-21-why")
    before = texts(feed(tiny, Language.EN), "a:entry/a:id")
    write_post(tiny, "2026-11-21-why", slug="other")
    assert texts(feed(tiny, Language.EN), "a:entry/a:id") == before
    assert before == ["tag:bach.example,2026-11-21:en/posts/2026-11-21-why"]


def test_signs_of_xml_are_text(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-21-why", ODD)
    assert texts(feed(tiny, Language.EN), "a:entry/a:title") == ['Post <b>Tŷ & "Siân"</b> ]]>']


def test_the_twenty_newest_posts_are_in_a_feed(tiny: Tiny) -> None:
    for day in range(1, 23):
        write_post(tiny, f"2026-11-{day:02}-day-{day}", str(day))
    titles = texts(feed(tiny, Language.EN), "a:entry/a:title")
    assert titles == [f"Post {day}" for day in range(22, 2, -1)]


def test_the_same_posts_give_the_same_bytes(tiny: Tiny) -> None:
    write_post(tiny, "2026-11-21-why")
    assert written(tiny) == written(tiny)
    assert written(tiny)["cy/blog/atom.xml"].startswith(b"<?xml version='1.0' encoding='utf-8'?>\n")


def test_a_language_with_a_domain_of_its_own_has_its_feed_there(tiny: Tiny) -> None:
    tiny.replace(
        "curriculum/organisation.yml",
        '{cy: "https://bach.example/cy/", en: "https://bach.example/en/"}',
        '{cy: "https://bach.example/", en: "https://tiny.example/"}',
    )
    write_post(tiny, "2026-11-21-why")
    assert links(feed(tiny, Language.EN))["self"] == "https://tiny.example/blog/atom.xml"
