from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.render.cards import Card
from llwybr.render.frame import Label, Link
from llwybr.render.frameworks import (
    FrameworkListView,
    FrameworkView,
    SkillEntry,
    SkillGroup,
    framework_list,
    framework_view,
)
from scenes import page_html, scene, without_blanks

CY, EN = Language.CY, Language.EN
CRAFT = "curriculum/frameworks/craft.yml"
FIRST = "curriculum/modules/first.yml"


def framework(tiny: Tiny, framework_id: str, language: Language) -> FrameworkView:
    return framework_view(scene(tiny, f"frameworks/{framework_id}", language))


def listed(tiny: Tiny, language: Language) -> FrameworkListView:
    return framework_list(scene(tiny, "frameworks/index", language))


def drawn(view: FrameworkView, language: Language) -> str:
    return without_blanks(page_html("framework.html", view, language))


def also_supports(tiny: Tiny, reference: str) -> None:
    """Let the first module support a skill without levels."""
    line = f'  - {{skill: "{reference}", relation: supports}}\nprerequisites:'
    tiny.replace(FIRST, "prerequisites:", line)


def test_framework_says_what_it_is_and_where_it_was_read(tiny: Tiny) -> None:
    note = "  read_on: 2026-10-01\n  note: {cy: Nodyn bach., en: A small note.}"
    tiny.replace(CRAFT, "  read_on: 2026-10-01", note)
    view = framework(tiny, "craft", CY)
    assert view.name == Label("Fframwaith Crefft", is_ours=True)
    assert view.other_name == Label("Craft Framework", lang="en")
    assert (view.summary, view.version, view.read_on) == ("Sgiliau crefft.", "1", "1 Hydref 2026")
    assert view.publisher == Label("Cyngor Bach")
    assert view.source == Link(Label("https://bach.example/crefft"), "https://bach.example/crefft")
    html = without_blanks(page_html("framework.html", view, CY))
    assert ">https:/<wbr>/<wbr>bach<wbr>.example/<wbr>crefft</a>" in html
    assert (view.note, view.heading) == ("Nodyn bach.", "Sgiliau")
    assert view.licence == "Enwau a rhifau yn unig; nid yw'r disgrifiadau wedi'u copïo"
    assert view.levels == (
        Label("Ymwybyddiaeth", is_ours=True),
        Label("Gweithredol", is_ours=True),
    )
    view = framework(tiny, "values", EN)
    assert (view.note, view.heading) == ("", "Points of the standard")
    assert (view.licence, view.levels) == ("Open Government Licence", ())


def test_licence_that_the_site_has_not_is_shown_by_its_identifier(tiny: Tiny) -> None:
    tiny.replace("curriculum/frameworks/values.yml", "licence: OGL-UK-3.0", "licence: CC-BY-4.0")
    assert framework(tiny, "values", CY).licence == "CC-BY-4.0"


def test_skills_with_levels_say_how_many_modules_teach_them_and_where(tiny: Tiny) -> None:
    view = framework(tiny, "craft", CY)
    assert view.lead == (
        "Ar gyfer pob sgil, nodir faint o fodiwlau yn Gymraeg sy'n ei ddysgu, ac ar ba lefelau. "
        "Mae pob dot yn dangos lefel y mae'r fframwaith yn ei diffinio ar gyfer y sgil; "
        "os yw'r dot yn llawn, mae modiwl."
    )
    assert view.totals == ("Sgiliau: 2", "Â modiwl sy'n dysgu: 1", "Heb fodiwl eto: 1")
    assert view.groups == (
        SkillGroup(
            Label("G"),
            "g",
            (
                SkillEntry(
                    "",
                    Link(Label("Gofyn", is_ours=True), "gofyn/"),
                    "Modiwlau: 2",
                    "●●",
                    (Label("Ymwybyddiaeth", is_ours=True), Label("Gweithredol", is_ours=True)),
                ),
                SkillEntry("", Link(Label("Gwrando"), "gwrando/"), "Dim modiwl eto", "○"),
            ),
        ),
    )
    view = framework(tiny, "craft", EN)
    assert view.lead == (
        "For each skill: how many modules in English teach it, and at which levels. "
        "Each dot is a level that the framework defines for the skill; "
        "where the dot is full, there is a module."
    )
    assert view.totals == ("Skills: 2", "With a module that teaches it: 1", "No module yet: 1")
    assert [(part.label.text, part.href) for part in view.parts] == [("A", "#a"), ("L", "#l")]
    assert (
        '<h3 id="a"><span>A</span></h3><ul class="ll-lines"><li><a href="asking/">Asking</a>'
        '<span class="ll-entry__fact"><span class="ll-dots" aria-hidden="true">●●</span> '
        "Modules: 2 (Awareness, Working)</span></li></ul>"
        '<h3 id="l"><span>L</span></h3><ul class="ll-lines"><li>'
        '<a href="listening/">Listening</a><span class="ll-entry__fact">'
        '<span class="ll-dots" aria-hidden="true">○</span> No module yet</span></li></ul>'
    ) in drawn(view, EN)


def test_dots_stand_for_the_levels_that_a_module_teaches(tiny: Tiny) -> None:
    tiny.replace(FIRST, "relation: teaches", "relation: supports")
    [asking, _] = [e for group in framework(tiny, "craft", EN).groups for e in group.skills]
    assert (asking.modules, asking.dots) == ("Modules: 1", "○●")
    assert asking.levels == (Label("Working"),)


def test_points_of_a_standard_name_the_modules_that_serve_them(tiny: Tiny) -> None:
    also_supports(tiny, "values:2")
    view = framework(tiny, "values", CY)
    assert view.lead == (
        "O dan bob eitem, enwir y modiwlau yn Gymraeg sy'n ei dysgu neu'n ei chefnogi."
    )
    assert view.totals == (
        "Safonau: 2",
        "Â modiwl sy'n dysgu: 1",
        "Â modiwl sy'n cefnogi yn unig: 1",
        "Heb fodiwl eto: 0",
    )
    cynllunio = "../../modiwlau/cynllunio-gydan-gilydd/"
    assert view.groups == (
        SkillGroup(
            Label("Pobl"),
            "people",
            (
                SkillEntry(
                    "1",
                    Link(Label("Bod yn deg"), "bod-yn-deg/"),
                    "Modiwlau: 1",
                    teaches=(Link(Label("Cynllunio gyda'n gilydd"), cynllunio),),
                ),
                SkillEntry(
                    "2",
                    Link(Label("Bod yn agored"), "bod-yn-agored/"),
                    "Dim modiwl eto",
                    supports=(Link(Label("Gofyn yn gyntaf"), "../../modiwlau/gofyn-yn-gyntaf/"),),
                ),
            ),
        ),
    )
    view = framework(tiny, "values", EN)
    assert view.lead == "The modules in English that teach or support each one are named below it."
    assert view.totals == (
        "Points: 2",
        "With a module that teaches it: 1",
        "With supporting modules only: 1",
        "No module yet: 0",
    )
    assert (
        '<li>1. <a href="be-fair/">Be fair</a><div class="ll-entry__fact">Teaches:'
        '<ul class="ll-entry__modules"><li><a href="../../modules/plan-together/">Plan together'
        '</a></li></ul></div></li><li>2. <a href="be-open/">Be open</a>'
        '<div class="ll-entry__fact">Supports:<ul class="ll-entry__modules"><li>'
        '<a href="../../modules/ask-first/">Ask first</a></li></ul></div></li>'
    ) in drawn(view, EN)


def test_point_that_no_module_serves_says_so(tiny: Tiny) -> None:
    view = framework(tiny, "values", CY)
    assert view.totals == ("Safonau: 2", "Â modiwl sy'n dysgu: 1", "Heb fodiwl eto: 1")
    assert (
        '<li>2. <a href="bod-yn-agored/">Bod yn agored</a>'
        '<span class="ll-entry__fact">Dim modiwl eto</span></li>'
    ) in drawn(view, CY)
    assert (
        '<li>2. <a href="be-open/">Be open</a>'
        '<span class="ll-entry__fact">No module yet</span></li>'
    ) in drawn(framework(tiny, "values", EN), EN)


def test_module_that_teaches_and_supports_is_named_once(tiny: Tiny) -> None:
    tiny.replace(
        "curriculum/modules/second.yml",
        "prerequisites:",
        '  - {skill: "values:1", relation: supports}\nprerequisites:',
    )
    [fair, _] = framework(tiny, "values", EN).groups[0].skills
    assert [link.label.text for link in fair.teaches] == ["Plan together"]
    assert fair.supports == ()


def test_skills_without_an_area_stand_last(tiny: Tiny) -> None:
    path = "curriculum/frameworks/values.yml"
    tiny.replace(path, '{id: "1", area: people, ', '{id: "1", ')
    view = framework(tiny, "values", EN)
    assert [(g.name.text, g.anchor, len(g.skills)) for g in view.groups] == [
        ("People", "people", 1),
        ("Others", "other", 1),
    ]
    assert [part.href for part in view.parts] == ["#people", "#other"]


def test_welsh_letters_lead_to_skills_in_welsh_order(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "cy: Gwrando", "cy: Chwilio")
    tiny.replace(CRAFT, "cy: Gofyn", "cy: Cofio")
    view = framework(tiny, "craft", CY)
    assert [(part.label.text, part.href) for part in view.parts] == [("C", "#c"), ("Ch", "#ch")]


def test_list_says_how_much_of_each_framework_is_taught(tiny: Tiny) -> None:
    assert listed(tiny, CY).cards == (
        Card(
            Link(Label("Fframwaith Crefft", is_ours=True), "crefft/"),
            "Sgiliau crefft.",
            ("Sgiliau: 2", "Â modiwl sy'n dysgu: 1"),
        ),
        Card(
            Link(Label("Gwerthoedd"), "gwerthoedd/"),
            "Dau werth.",
            ("Safonau: 2", "Â modiwl sy'n dysgu: 1"),
        ),
    )
    assert [card.facts for card in listed(tiny, EN).cards] == [
        ("Skills: 2", "With a module that teaches it: 1"),
        ("Points: 2", "With a module that teaches it: 1"),
    ]
