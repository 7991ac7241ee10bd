"""Everything from A to Z: what is listed, under which letter, and as what."""

from __future__ import annotations

from conftest import PROJECT, Tiny
from llwybr.curriculum.language import Language
from llwybr.render.everything import EverythingView, everything_view
from llwybr.render.frame import Label, Link
from llwybr.render.pages import marks_of_names
from scenes import page_html, scene

CY, EN = Language.CY, Language.EN
THEME = PROJECT / "theme"
CRAFT = "curriculum/frameworks/craft.yml"
TEXT = "---\ntitle: {0}\nsummary: {0}.\ntranslation: {{status: drafted}}\n---\n\n{0}.\n"


def seen(tiny: Tiny, language: Language) -> EverythingView:
    return everything_view(scene(tiny, "everything", language))


def listed(tiny: Tiny, language: Language) -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (letter.letter, [(item.entry.label.text, item.kind) for item in letter.items])
        for letter in seen(tiny, language).letters
    ]


def drawn(tiny: Tiny, language: Language) -> str:
    return page_html("everything.html", seen(tiny, language), language)


def test_english_names_stand_in_order_with_what_they_are(tiny: Tiny) -> None:
    view = seen(tiny, EN)
    assert (view.frame.title, view.lead) == (
        "Everything from A to Z",
        "Modules, programmes, roles, frameworks, skills, terms, posts and pages, in alphabetical "
        "order.",
    )
    assert listed(tiny, EN) == [
        ("A", [("About the site", "Page"), ("Ask first", "Module"), ("Asking", "Skill")]),
        (
            "B",
            [
                ("Be fair", "Point of a standard"),
                ("Be open", "Point of a standard"),
                ("Blog", "Page"),
            ],
        ),
        ("C", [("city", "Term"), ("Craft Framework", "Framework")]),
        ("E", [("Everyone", "Role")]),
        ("F", [("Frameworks", "Page")]),
        ("G", [("Getting going", "Programme"), ("Glossary", "Page")]),
        ("H", [("Help for authors", "Page")]),
        ("L", [("Listening", "Skill")]),
        ("M", [("Maker", "Role"), ("Modules", "Page")]),
        ("P", [("Plan together", "Module"), ("Programmes", "Page")]),
        ("R", [("Roles", "Page")]),
        (
            "S",
            [
                ("Search", "Page"),
                ("song", "Term"),
                ("Status of the site", "Page"),
            ],
        ),
        ("V", [("Values", "Framework")]),
        ("W", [("wool", "Term"), ("Working in the open", "Page")]),
    ]


def test_welsh_names_stand_under_welsh_letters_in_their_order(tiny: Tiny) -> None:
    assert seen(tiny, CY).frame.title == "Popeth o A i Y"
    tiny.replace(CRAFT, "{cy: Gofyn, en: Asking, cy_status: ours}", "{cy: Rheoli, en: Asking}")
    tiny.replace(CRAFT, "{cy: Gwrando, en: Listening}", "{cy: Ymchwil, en: Listening}")
    found = dict(listed(tiny, CY))
    order = list(found)
    assert order.index("C") < order.index("Ch") < order.index("D")
    assert order.index("Ff") < order.index("G")
    assert order.index("R") < order.index("Rh") < order.index("S")
    assert found["Ch"] == [("chwarae", "Term"), ("Chwilio", "Tudalen")]
    assert found["Rh"][:2] == [("Rhaglenni", "Tudalen"), ("Rheoli", "Sgil")]
    assert found["Y"] == [("Ymchwil", "Sgil")]
    assert found["Ff"] == [("Fframwaith Crefft", "Fframwaith"), ("Fframweithiau", "Tudalen")]


def test_letters_lead_to_their_part_of_the_page(tiny: Tiny) -> None:
    view = seen(tiny, CY)
    assert [part.href for part in view.parts] == [f"#{each.anchor}" for each in view.letters]
    assert Link(Label("Ch"), "#letter-ch") in view.parts
    html = drawn(tiny, CY)
    assert html.index('id="letters"') < html.index('id="letter-ch"')
    assert html.count('<a href="#letters">Yn ôl at y llythrennau</a>') == len(view.letters)


def test_entries_lead_to_their_pages_and_terms_into_the_glossary(tiny: Tiny) -> None:
    links = {
        item.entry.label.text: item.entry.href
        for letter in seen(tiny, EN).letters
        for item in letter.items
    }
    assert links["Ask first"] == "../modules/ask-first/"
    assert links["Listening"] == "../frameworks/craft/listening/"
    assert links["song"] == "../glossary/#song"
    assert links["Status of the site"] == "../status/"
    assert "Junior maker" not in links
    assert "Everything from A to Z" not in links


def test_name_that_begins_with_a_figure_or_a_mark_has_its_place(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "en: Asking", 'en: "3 questions"')
    tiny.replace(CRAFT, "en: Listening", 'en: "“Zooming” in"')
    tiny.replace("content/en/modules/first.md", "title: Ask first", "title: Écoute")
    found = dict(listed(tiny, EN))
    assert found["0–9"] == [("3 questions", "Skill")]
    assert found["Z"] == [("“Zooming” in", "Skill")]
    assert ("Écoute", "Module") in found["E"]
    first = seen(tiny, EN).letters[0]
    assert (first.letter, first.anchor) == ("0–9", "letter-number")


def test_welsh_name_with_a_circumflex_stands_under_its_letter(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "cy: Gofyn", "cy: Ŵyna")
    tiny.replace(CRAFT, "cy: Gwrando", 'cy: "24 awr"')
    found = dict(listed(tiny, CY))
    assert found["W"] == [("Ŵyna", "Sgil")]
    assert found["0–9"] == [("24 awr", "Sgil")]


def test_english_name_on_the_welsh_side_is_marked_as_english_and_nothing_else(tiny: Tiny) -> None:
    tiny.replace(
        CRAFT,
        "{cy: Gofyn, en: Asking, cy_status: ours}",
        "{cy: Asking, en: Asking, cy_status: missing}",
    )
    html = drawn(tiny, CY)
    assert (
        '<a href="../fframweithiau/crefft/asking/" lang="en">Asking</a>&ensp;<span>Sgil</span>'
        in html
    )
    assert marks_of_names(seen(tiny, CY)) == frozenset()


def test_posts_are_listed(tiny: Tiny) -> None:
    for language, title in (("cy", "Newyddion"), ("en", "News")):
        tiny.write(f"content/{language}/posts/2026-11-12-news.md", TEXT.format(title))
    assert dict(listed(tiny, EN))["N"] == [("News", "Post")]
    assert dict(listed(tiny, CY))["N"] == [("Newyddion", "Postiad")]


def test_draft_is_not_listed(tiny: Tiny) -> None:
    tiny.replace("curriculum/modules/first.yml", "status: published", "status: draft")
    assert "Ask first" not in drawn(tiny, EN)


def test_html_in_a_name_is_shown_as_text(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "en: Listening", 'en: "<script>"')
    html = drawn(tiny, EN)
    assert ">&lt;script&gt;</a>" in html
    assert "<script" not in html


def test_every_page_leads_here_from_its_foot(tiny: Tiny) -> None:
    foot = seen(tiny, EN).frame.foot
    assert Link(Label("Everything from A to Z"), "./") in foot
    assert "Status of the site" in [link.label.text for link in foot]
    footer = (THEME / "components" / "footer.html").read_text(encoding="utf-8")
    assert "{% for link in frame.foot %}" in footer


def test_two_skills_of_one_name_are_told_apart_by_their_frameworks(tiny: Tiny) -> None:
    values = "curriculum/frameworks/values.yml"
    tiny.replace(values, "kind: standard", "kind: skills")
    tiny.replace(values, "en: Be fair", "en: Asking")
    [letter] = [items for letter, items in listed(tiny, EN) if letter == "A"]
    assert letter[2:] == [("Asking", "Skill (Craft)"), ("Asking", "Skill (Values)")]
