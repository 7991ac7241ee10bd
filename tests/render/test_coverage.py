from __future__ import annotations

import re

import pytest
from markupsafe import Markup

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.render.chart import Bar, Chart, ChartRow
from llwybr.render.coverage import (
    CoverageView,
    FamilyTally,
    Invitation,
    Ranked,
    coverage_view,
)
from llwybr.render.frame import Label, Link
from llwybr.render.pages import markdown
from llwybr.render.tally import Tally, TallyGroup, TallyLine
from scenes import page_html, scene

CY, EN = Language.CY, Language.EN
MAKER = "curriculum/roles/digital/maker.yml"
ORGANISATION = "curriculum/organisation.yml"

CY_COLUMNS = (
    "Sgiliau sydd eu hangen",
    "Â modiwl Cymraeg",
    "Heb fodiwl Cymraeg",
    "Â modiwl Saesneg",
    "Heb fodiwl Saesneg",
)
EN_COLUMNS = (
    "Skills needed",
    "Covered in Welsh",
    "Missing in Welsh",
    "Covered in English",
    "Missing in English",
)
PAWB = Link(Label("Pawb", is_ours=True), "../rolau/pawb/")
EVERYONE = Link(Label("Everyone"), "../roles/everyone/")
GWNEUTHURWR = Link(Label("Gwneuthurwr", is_ours=True), "../rolau/gwneuthurwr/")
MAKERS_ROLE = Link(Label("Maker"), "../roles/maker/")
IAU = Link(Label("Gwneuthurwr iau", is_ours=True), "../rolau/gwneuthurwr/gwneuthurwr-iau/")
JUNIOR = Link(Label("Junior maker"), "../roles/maker/junior-maker/")
AIL = Link(Label("Gwneuthurwr", is_ours=True), "../rolau/gwneuthurwr/gwneuthurwr/")
SECOND = Link(Label("Maker"), "../roles/maker/maker/")


def seen(tiny: Tiny, language: Language) -> CoverageView:
    return coverage_view(scene(tiny, "coverage", language))


def line(link: Link, *numbers: int) -> TallyLine:
    return TallyLine(link.label, link.href, numbers)


def texts(links: tuple[Link, ...]) -> list[tuple[str, str]]:
    return [(link.label.text, link.href) for link in links]


def places(ranked: tuple[Ranked, ...]) -> list[tuple[str, int]]:
    return [(each.place.label.text, each.number) for each in ranked]


@pytest.mark.parametrize(
    ("language", "title", "lead", "guide"),
    [
        (
            CY,
            "Gweithio'n agored",
            "Mae pob lefel rôl yn gofyn am sgiliau. Mae'r dudalen hon yn dangos ar gyfer pa rai "
            "ohonynt y mae modiwl, yn Gymraeg ac yn Saesneg.",
            Link(Label("Cymorth i awduron"), "../cymorth/"),
        ),
        (
            EN,
            "Working in the open",
            "Every role level needs skills. This page shows which of them have a module, "
            "in Welsh and in English.",
            Link(Label("Help for authors"), "../help/"),
        ),
    ],
)
def test_page_says_what_it_is(
    tiny: Tiny, language: Language, title: str, lead: str, guide: Link
) -> None:
    view = seen(tiny, language)
    assert (view.frame.title, view.frame.description, view.lead) == (title, lead, lead)
    assert [link.label.text for link in view.frame.breadcrumbs] == [
        {CY: "Hafan", EN: "Home"}[language]
    ]
    assert (view.guide, view.repository) == (guide, None)


def test_menu_leaves_the_page_to_the_footer(tiny: Tiny) -> None:
    frame = seen(tiny, EN).frame
    assert "Working in the open" not in [link.label.text for link in frame.menu]
    assert Link(Label("Working in the open"), "./") in frame.foot
    assert Link(Label("Gweithio'n agored"), "./") in seen(tiny, CY).frame.foot


def test_contents_lead_to_every_part(tiny: Tiny) -> None:
    assert texts(seen(tiny, CY).contents) == [
        ("Mewn rhifau", "#totals"),
        ("Fesul teulu o rolau", "#families"),
        ("Gwahoddiadau i ysgrifennu", "#needed"),
        ("Y nifer mwyaf o fylchau", "#gaps"),
        ("Lefelau rôl cyflawn", "#complete"),
        ("Pob lefel rôl", "#levels"),
        ("Data agored", "#files"),
    ]
    assert texts(seen(tiny, EN).contents) == [
        ("In numbers", "#totals"),
        ("By family of roles", "#families"),
        ("Invitations to write", "#needed"),
        ("Most gaps", "#gaps"),
        ("Complete role levels", "#complete"),
        ("Every role level", "#levels"),
        ("Open data", "#files"),
    ]


def test_totals_count_requirements_and_different_skills(tiny: Tiny) -> None:
    tiny.write(
        "curriculum/roles/guest.yml",
        "name: {cy: Gwestai, en: Guest}\n"
        "requires:\n  - {skill: craft:listening, level: awareness}\n",
    )
    assert seen(tiny, CY).totals == Tally(
        "Y sgiliau sydd eu hangen a'r sgiliau sydd â modiwl, ar draws pob lefel rôl",
        "Yr hyn a gyfrifir",
        CY_COLUMNS,
        (
            TallyGroup(
                None,
                (
                    TallyLine(Label("Cyfanswm pob lefel rôl"), "", (5, 3, 2, 3, 2)),
                    TallyLine(Label("Pob sgil unwaith ar bob lefel"), "", (4, 3, 1, 3, 1)),
                ),
            ),
        ),
    )
    assert seen(tiny, EN).totals == Tally(
        "Skills needed and skills with a module, across all role levels",
        "What is counted",
        EN_COLUMNS,
        (
            TallyGroup(
                None,
                (
                    TallyLine(Label("All role levels added together"), "", (5, 3, 2, 3, 2)),
                    TallyLine(Label("Each skill counted once at each level"), "", (4, 3, 1, 3, 1)),
                ),
            ),
        ),
    )


def test_chart_has_a_bar_for_each_family_and_language(tiny: Tiny) -> None:
    cy, en = ("Â modiwl Cymraeg", "Â modiwl Saesneg"), ("Covered in Welsh", "Covered in English")
    local, makers = Label("Rolau y tu allan i'r fframweithiau"), Label("Gwneuthurwyr", is_ours=True)
    assert seen(tiny, CY).chart == Chart(
        "Faint o'r sgiliau angenrheidiol sydd â modiwl. "
        "Mae bar llawn yn golygu nad oes dim ar goll.",
        "Teulu o rolau",
        cy,
        (
            ChartRow(Link(local, "#local"), tuple(Bar(each, "1 o 1", 1000) for each in cy)),
            ChartRow(Link(makers, "#craft-makers"), tuple(Bar(each, "2 o 3", 666) for each in cy)),
        ),
    )
    local, makers = Label("Roles outside the frameworks"), Label("Makers")
    assert seen(tiny, EN).chart == Chart(
        "How many of the skills needed have a module. A full bar means that nothing is missing.",
        "Family of roles",
        en,
        (
            ChartRow(Link(local, "#local"), tuple(Bar(each, "1 of 1", 1000) for each in en)),
            ChartRow(Link(makers, "#craft-makers"), tuple(Bar(each, "2 of 3", 666) for each in en)),
        ),
    )


def test_short_lists_name_what_is_missing_and_what_is_complete(tiny: Tiny) -> None:
    view = seen(tiny, CY)
    skill = Link(Label("Gwrando"), "../fframweithiau/crefft/gwrando/")
    assert view.invitations == (Invitation(skill, Label("Ymwybyddiaeth", is_ours=True), 1),)
    assert view.gaps == (Ranked(AIL, 1),)
    assert view.complete == (Ranked(PAWB, 1), Ranked(IAU, 1))
    assert view.complete_count == "Lefelau rôl cyflawn: 2."
    view = seen(tiny, EN)
    skill = Link(Label("Listening"), "../frameworks/craft/listening/")
    assert view.invitations == (Invitation(skill, Label("Awareness"), 1),)
    assert view.gaps == (Ranked(SECOND, 1),)
    assert view.complete == (Ranked(EVERYONE, 1), Ranked(JUNIOR, 1))
    assert view.complete_count == "Complete role levels: 2."


def test_every_role_level_stands_in_the_table_of_its_family(tiny: Tiny) -> None:
    alone, ladder = (1, 1, 0, 1, 0), (2, 1, 1, 1, 1)
    assert seen(tiny, CY).families == (
        FamilyTally(
            Label("Rolau y tu allan i'r fframweithiau"),
            "local",
            Tally(
                "y sgiliau sydd eu hangen a'r sgiliau sydd â modiwl",
                "Lefel rôl",
                CY_COLUMNS,
                (TallyGroup(None, (line(PAWB, *alone),)),),
                Label("Rolau y tu allan i'r fframweithiau"),
            ),
        ),
        FamilyTally(
            Label("Gwneuthurwyr", is_ours=True),
            "craft-makers",
            Tally(
                "y sgiliau sydd eu hangen a'r sgiliau sydd â modiwl",
                "Lefel rôl",
                CY_COLUMNS,
                (TallyGroup(GWNEUTHURWR, (line(IAU, *alone), line(AIL, *ladder))),),
                Label("Gwneuthurwyr", is_ours=True),
            ),
        ),
    )
    assert seen(tiny, EN).families == (
        FamilyTally(
            Label("Roles outside the frameworks"),
            "local",
            Tally(
                "skills needed and skills with a module",
                "Role level",
                EN_COLUMNS,
                (TallyGroup(None, (line(EVERYONE, *alone),)),),
                Label("Roles outside the frameworks"),
            ),
        ),
        FamilyTally(
            Label("Makers"),
            "craft-makers",
            Tally(
                "skills needed and skills with a module",
                "Role level",
                EN_COLUMNS,
                (TallyGroup(MAKERS_ROLE, (line(JUNIOR, *alone), line(SECOND, *ladder))),),
                Label("Makers"),
            ),
        ),
    )


def test_open_data_stands_at_the_root_of_the_site(tiny: Tiny) -> None:
    assert texts(seen(tiny, CY).files) == [
        ("Darpariaeth, ar gyfer taenlenni (CSV)", "../../data/coverage.csv"),
        ("Darpariaeth, ar gyfer rhaglenni cyfrifiadurol (JSON)", "../../data/coverage.json"),
        (
            "Catalog: modiwlau, rhaglenni, llwybrau, rolau a fframweithiau (JSON)",
            "../../data/catalogue.json",
        ),
        ("Strwythur y catalog (JSON Schema)", "../../data/catalogue.schema.json"),
    ]
    assert texts(seen(tiny, EN).files) == [
        ("Coverage, for spreadsheets (CSV)", "../../data/coverage.csv"),
        ("Coverage, for programs (JSON)", "../../data/coverage.json"),
        (
            "Catalogue: modules, programmes, paths, roles and frameworks (JSON)",
            "../../data/catalogue.json",
        ),
        ("Structure of the catalogue (JSON Schema)", "../../data/catalogue.schema.json"),
    ]


@pytest.mark.parametrize(
    ("address", "href"),
    [
        ("https://git.example/llwybr", "https://git.example/llwybr"),
        ("http://git.example/llwybr", "http://git.example/llwybr"),
        ("git@git.example:llwybr.git", ""),
        ("javascript:alert(1)", ""),
    ],
)
def test_repository_is_a_link_where_it_is_a_web_address(
    tiny: Tiny, address: str, href: str
) -> None:
    contact = "contact: {email: helo@bach.example"
    tiny.replace(ORGANISATION, contact, f'{contact}, repository: "{address}"')
    assert seen(tiny, EN).repository == Link(Label(address), href)
    html = drawn(tiny, EN)
    shown = f'<a href="{href}">{address}</a>' if href else address
    assert f"<p>Where the content is kept: {shown}</p>" in html


def test_modules_of_one_language_count_there_alone(tiny: Tiny) -> None:
    tiny.remove("content/cy/modules/second.md")
    welsh, english = seen(tiny, CY), seen(tiny, EN)
    assert [each.numbers for each in welsh.totals.groups[0].lines] == [(4, 1, 3, 3, 1)] * 2
    assert [each.numbers for each in english.totals.groups[0].lines] == [(4, 1, 3, 3, 1)] * 2
    assert [bar.text for row in english.chart.rows for bar in row.bars] == [
        *("0 of 1", "1 of 1"),
        *("1 of 3", "2 of 3"),
    ]
    assert [each.skill.label.text for each in welsh.invitations] == [
        "Gofyn",
        "Gwrando",
        "Bod yn deg",
    ]
    assert [each.skill.label.text for each in english.invitations] == ["Listening"]
    assert places(welsh.gaps) == [("Gwneuthurwr", 2), ("Pawb", 1)]
    assert places(welsh.complete) == [("Gwneuthurwr iau", 1)]


def test_invitations_are_ten_and_what_most_need_comes_first(tiny: Tiny) -> None:
    framework = "curriculum/frameworks/values.yml"
    skill = '  - {{id: "{0}", name: {{cy: Sgil {0}, en: Skill {0}}}}}\n'
    skills = "".join(skill.format(number) for number in range(10, 22))
    tiny.write(framework, tiny.text(framework) + skills)
    for role, needed in (("all", range(10, 22)), ("one", (21,))):
        lines = "".join(f'  - {{skill: "values:{number}"}}\n' for number in needed)
        name = f"name: {{cy: Rhai {role}, en: Some {role}}}\nrequires:\n"
        tiny.write(f"curriculum/roles/{role}.yml", name + lines)
    assert tiny.diagnostics() == []
    assert [(each.skill.label.text, each.number) for each in seen(tiny, EN).invitations] == [
        ("Skill 21", 2),
        ("Listening", 1),
        *((f"Skill {number}", 1) for number in range(10, 18)),
    ]


def test_role_levels_in_a_short_list_are_ten(tiny: Tiny) -> None:
    head = "name: {{cy: Lle {0}, en: Place {0}}}\nrequires:\n"
    rest = '  - {{skill: "values:2"}}\n' + '  - {{skill: "values:1"}}\n'
    for number in range(12):
        tiny.write(f"curriculum/roles/place-{number:02}.yml", (head + rest).format(number))
    tiny.write("curriculum/roles/none.yml", "name: {cy: Dim, en: Nothing}\n")
    view = seen(tiny, EN)
    assert [(each.skill.label.text, each.number) for each in view.invitations] == [
        ("Be open", 12),
        ("Listening", 1),
    ]
    assert places(view.gaps) == [("Maker", 1), *((f"Place {n}", 1) for n in range(9))]
    tiny.replace("curriculum/modules/second.yml", 'skill: "values:1"', 'skill: "values:2"')
    second = tiny.text("curriculum/modules/second.yml")
    skill = '  - {skill: "values:1", relation: teaches, outcomes: [plan]}\nprerequisites'
    tiny.write("curriculum/modules/second.yml", second.replace("prerequisites", skill))
    view = seen(tiny, EN)
    assert places(view.complete) == [(f"Place {n}", 2) for n in range(10)]
    assert view.complete_count == "Complete role levels: 15."


def test_role_of_a_framework_without_a_family_stands_among_the_others(tiny: Tiny) -> None:
    tiny.replace(MAKER, "family: makers\n", "")
    assert [(each.name.text, each.anchor) for each in seen(tiny, CY).families] == [
        ("Rolau y tu allan i'r fframweithiau", "local"),
        ("Eraill", "other"),
    ]


def drawn(tiny: Tiny, language: Language, content: str = "") -> str:
    return page_html("coverage.html", seen(tiny, language), language, content)


def test_contents_and_chart_lead_to_every_place_on_the_page(tiny: Tiny) -> None:
    for language in Language:
        html, view = drawn(tiny, language), seen(tiny, language)
        ids = re.findall(r'\bid="([^"]+)"', html)
        assert len(ids) == len(set(ids))
        *contents, last = (each.href.removeprefix("#") for each in view.contents)
        families = [row.name.href.removeprefix("#") for row in view.chart.rows]
        assert ids == [*contents, *families, last]


def test_table_names_its_columns_and_lines_where_it_is_no_longer_drawn_as_one(tiny: Tiny) -> None:
    html = "".join(each.strip() for each in drawn(tiny, EN).splitlines())
    columns = "".join(f'<th scope="col">{each}</th>' for each in EN_COLUMNS)
    assert (
        '<details class="ll-fold"><summary><h3 class="ll-fold__title" id="craft-makers">'
        '<span>Makers</span></h3></summary><table class="ll-tally">'
        '<caption class="ll-hidden">'
        "Makers: skills needed and skills with a module</caption>"
        "<thead><tr>"
        f'<th scope="col">Role level</th>{columns}</tr></thead>'
        "<tbody>"
        '<tr class="ll-tally__group"><th colspan="6" scope="rowgroup">'
        '<a href="../roles/maker/">Maker</a></th></tr>'
        '<tr><th scope="row">'
        '<a href="../roles/maker/junior-maker/">Junior maker</a></th>'
        "<td>1</td><td>1</td><td>0</td>"
        "<td>1</td><td>0</td></tr>"
        '<tr><th scope="row">'
        '<a href="../roles/maker/maker/">Maker</a></th>'
        "<td>2</td><td>1</td><td>1</td>"
        "<td>1</td><td>1</td></tr>"
        "</tbody></table>"
    ) in html


def test_page_says_so_where_nothing_is_missing_or_nothing_complete(tiny: Tiny) -> None:
    tiny.replace(MAKER, "      - {skill: craft:listening, level: awareness}\n", "")
    html = drawn(tiny, EN)
    assert html.count("<p>Every skill that is needed has a module.</p>") == 2
    assert drawn(tiny, CY).count("<p>Mae modiwl ar gyfer pob un o&#39;r sgiliau sydd") == 2
    for module in ("first", "second"):
        tiny.replace(f"curriculum/modules/{module}.yml", "status: published", "status: draft")
    assert "<p>No role level is complete yet.</p>" in drawn(tiny, EN)
    assert "<p>Nid oes yr un lefel rôl yn gyflawn eto.</p>" in drawn(tiny, CY)


def test_html_in_a_name_is_shown_as_text(tiny: Tiny) -> None:
    tiny.replace(MAKER, "en: Junior maker", 'en: "<script>"')
    html = drawn(tiny, EN)
    assert '<a href="../roles/maker/script/">&lt;script&gt;</a>' in html
    assert "<script" not in html


def test_text_of_the_same_name_stands_in_the_page(tiny: Tiny) -> None:
    text = "---\ntitle: {0}\nsummary: {0}.\ntranslation: {{status: drafted}}\n---\n\n{0} {0}.\n"
    tiny.write("content/cy/coverage.md", text.format("Ysgrifennwch"))
    tiny.write("content/en/coverage.md", text.format("Write"))
    assert tiny.diagnostics() == []
    assert markdown(scene(tiny, "coverage", CY)).strip() == "Ysgrifennwch Ysgrifennwch."
    assert markdown(scene(tiny, "coverage", EN)).strip() == "Write Write."
    assert "<p>Write on.</p>" in drawn(tiny, EN, Markup("<p>Write on.</p>"))
