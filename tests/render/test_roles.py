from __future__ import annotations

import re
from typing import Any

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.render.cards import Card
from llwybr.render.frame import Label, Link
from llwybr.render.ladder import Climb, Gap, LevelLine, Move
from llwybr.render.matrix import Cell, Matrix, Row, Rung
from llwybr.render.provenance import Provenance
from llwybr.render.roles import (
    RelatedRole,
    RoleEntry,
    RoleGroup,
    RoleListView,
    RoleSection,
    RoleView,
    role_list,
    role_view,
)
from scenes import page_html, scene, without_blanks

CY, EN = Language.CY, Language.EN
MAKER = "curriculum/roles/digital/maker.yml"
COUNTED = {
    CY: "Lefelau:\u00a02. Sgiliau:\u00a02.",
    EN: "Levels:\u00a02. Skills:\u00a02.",
}
CARVER = """name: {cy: Cerfiwr, en: Carver}
framework: craft
family: makers
levels:
  - id: junior-carver
    name: {cy: Cerfiwr iau, en: Junior carver}
    requires:
      - {skill: craft:asking, level: working}
  - id: carver
    name: {cy: Cerfiwr, en: Carver}
    requires:
      - {skill: craft:asking, level: awareness}
      - {skill: craft:listening, level: awareness}
  - id: senior-carver
    name: {cy: Uwch gerfiwr, en: Senior carver}
    requires:
      - {skill: craft:listening, level: working}
      - {skill: "values:2"}
"""


def role(tiny: Tiny, role_id: str, language: Language) -> RoleView:
    return role_view(scene(tiny, f"roles/{role_id}", language))


def carver(tiny: Tiny, language: Language) -> RoleView:
    tiny.write("curriculum/roles/digital/carver.yml", CARVER)
    return role(tiny, "carver", language)


def matrix(tiny: Tiny, language: Language) -> Matrix:
    found = carver(tiny, language).matrix
    assert found
    return found


def roles(tiny: Tiny, language: Language) -> RoleListView:
    return role_list(scene(tiny, "roles/index", language))


def drawn(view: RoleView | RoleListView, template: str, language: Language) -> str:
    return without_blanks(page_html(template, view, language))


def test_role_without_a_summary_is_told_by_its_facts(tiny: Tiny) -> None:
    welsh, english = role(tiny, "maker", CY), role(tiny, "maker", EN)
    assert welsh.lead == f"Un o'r rolau yn y teulu “Gwneuthurwyr”. {COUNTED[CY]}"
    assert english.lead == f"One of the roles in the family “Makers”. {COUNTED[EN]}"
    assert welsh.frame.description == "Gwneuthurwr: sgiliau sydd eu hangen a llwybr dysgu."
    assert english.frame.description == "Maker: skills needed and a learning path."


def test_an_english_name_of_a_family_does_not_stand_in_a_welsh_sentence(tiny: Tiny) -> None:
    tiny.replace(
        "curriculum/frameworks/craft.yml",
        "{cy: Gwneuthurwyr, en: Makers, cy_status: ours}",
        "{cy: Makers, en: Makers, cy_status: missing}",
    )
    assert role(tiny, "maker", CY).lead == COUNTED[CY]
    english = role(tiny, "maker", EN)
    assert english.lead == f"One of the roles in the family “Makers”. {COUNTED[EN]}"


def test_role_without_a_family_is_told_by_its_numbers(tiny: Tiny) -> None:
    tiny.replace(MAKER, "family: makers\n", "")
    assert role(tiny, "maker", CY).lead == COUNTED[CY]
    view = role(tiny, "maker", EN)
    assert view.lead == COUNTED[EN]
    assert view.provenance
    assert view.provenance.family is None


def test_summary_of_a_role_stands_first(tiny: Tiny) -> None:
    tiny.replace(MAKER, "family: makers\n", "summary: {cy: Un sy'n gwneud., en: One who makes.}\n")
    for language, text in ((CY, "Un sy'n gwneud."), (EN, "One who makes.")):
        view = role(tiny, "maker", language)
        assert (view.lead, view.frame.description) == (text, text)


def test_role_says_where_it_comes_from(tiny: Tiny) -> None:
    assert role(tiny, "maker", CY).provenance == Provenance(
        framework=Link(Label("Fframwaith Crefft", is_ours=True), "../../fframweithiau/crefft/"),
        family=Link(Label("Gwneuthurwyr", is_ours=True), "../#makers"),
        version="1",
        read_on="1 Hydref 2026",
        licence="Enwau a rhifau yn unig; nid yw'r disgrifiadau wedi'u copïo",
    )
    tiny.replace(MAKER, "family: makers\n", 'family: makers\nframework_version: "0.9"\n')
    assert role(tiny, "maker", EN).provenance == Provenance(
        framework=Link(Label("Craft Framework"), "../../frameworks/craft/"),
        family=Link(Label("Makers"), "../#makers"),
        version="0.9",
        read_on="1 October 2026",
        licence="Names and numbers only; the descriptions are not copied",
    )
    assert role(tiny, "everyone", EN).provenance is None


def test_levels_stand_side_by_side(tiny: Tiny) -> None:
    assert role(tiny, "maker", CY).levels == (
        LevelLine(
            Link(Label("Gwneuthurwr iau", is_ours=True), "gwneuthurwr-iau/"),
            "30\u00a0munud",
            1,
            1,
            0,
        ),
        LevelLine(
            Link(Label("Gwneuthurwr", is_ours=True), "gwneuthurwr/"),
            "1\u00a0awr 10\u00a0munud",
            2,
            2,
            1,
        ),
    )
    assert role(tiny, "maker", EN).levels == (
        LevelLine(Link(Label("Junior maker"), "junior-maker/"), "30\u00a0minutes", 1, 1, 0),
        LevelLine(Link(Label("Maker"), "maker/"), "1\u00a0hour 10\u00a0minutes", 2, 2, 1),
    )


def test_level_that_no_module_serves_has_no_duration(tiny: Tiny) -> None:
    tiny.replace(MAKER, "craft:asking, level: awareness", "craft:listening, level: awareness")
    assert role(tiny, "maker", EN).levels[0] == LevelLine(
        Link(Label("Junior maker"), "junior-maker/"), "", 0, 1, 1
    )
    html = drawn(role(tiny, "maker", CY), "role.html", CY)
    assert '<td data-heading="Cyfanswm yr amser">Dim llwybr eto</td>' in html


def cell(role_level: str, text: str, *others: Any, is_ours: bool = False) -> Cell:
    return Cell(Label(role_level), Label(text, is_ours), *others)


def test_matrix_marks_what_falls_begins_ends_and_is_not_defined(tiny: Tiny) -> None:
    assert matrix(tiny, CY) == Matrix(
        columns=(
            Link(Label("Cerfiwr iau"), "cerfiwr-iau/"),
            Link(Label("Cerfiwr"), "cerfiwr/"),
            Link(Label("Uwch gerfiwr"), "uwch-gerfiwr/"),
        ),
        rows=(
            Row(
                Link(Label("Bod yn agored"), "../../fframweithiau/gwerthoedd/bod-yn-agored/"),
                (
                    cell("Cerfiwr iau", "Dim angen"),
                    cell("Cerfiwr", "Dim angen"),
                    cell("Uwch gerfiwr", "Angenrheidiol", "", ("newydd",), "Dim modiwl eto"),
                ),
            ),
            Row(
                Link(Label("Gofyn", is_ours=True), "../../fframweithiau/crefft/gofyn/"),
                (
                    cell("Cerfiwr iau", "Gweithredol", "●●", (), "Mae modiwl", True, is_ours=True),
                    cell(
                        "Cerfiwr",
                        "Ymwybyddiaeth",
                        "●○",
                        ("llai o waith ymarferol",),
                        "Mae modiwl",
                        True,
                        is_ours=True,
                    ),
                    cell("Uwch gerfiwr", "Dim angen"),
                ),
            ),
            Row(
                Link(Label("Gwrando"), "../../fframweithiau/crefft/gwrando/"),
                (
                    cell("Cerfiwr iau", "Dim angen"),
                    cell(
                        "Cerfiwr",
                        "Ymwybyddiaeth",
                        "●○",
                        ("newydd",),
                        "Dim modiwl eto",
                        is_ours=True,
                    ),
                    cell(
                        "Uwch gerfiwr",
                        "Gweithredol",
                        "●●",
                        ("heb ei diffinio",),
                        "Dim modiwl eto",
                        is_ours=True,
                    ),
                ),
            ),
        ),
        rungs=(
            Rung("●○", Label("Ymwybyddiaeth", is_ours=True)),
            Rung("●●", Label("Gweithredol", is_ours=True)),
        ),
        notes=(
            "Mae “llai o waith ymarferol” yn nodi sgil y mae ei angen ar lefel is nag o'r blaen, "
            "am fod pobl ar y lefel honno o'r rôl yn gwneud llai o'r gwaith eu hunain. "
            "Nid bwlch yw hynny.",
            "Mae “heb ei diffinio” yn nodi lefel nad yw'r fframwaith yn ei diffinio ar gyfer y "
            "sgil. Drafft yw'r dudalen hon hyd nes y bydd hynny wedi'i ddatrys.",
        ),
        is_side_by_side=True,
    )
    assert matrix(tiny, EN) == Matrix(
        columns=(
            Link(Label("Junior carver"), "junior-carver/"),
            Link(Label("Carver"), "carver/"),
            Link(Label("Senior carver"), "senior-carver/"),
        ),
        rows=(
            Row(
                Link(Label("Asking"), "../../frameworks/craft/asking/"),
                (
                    cell("Junior carver", "Working", "●●", (), "Has a module", True),
                    cell("Carver", "Awareness", "●○", ("less hands-on",), "Has a module", True),
                    cell("Senior carver", "Not needed"),
                ),
            ),
            Row(
                Link(Label("Be open"), "../../frameworks/values/be-open/"),
                (
                    cell("Junior carver", "Not needed"),
                    cell("Carver", "Not needed"),
                    cell("Senior carver", "Needed", "", ("new",), "No module yet"),
                ),
            ),
            Row(
                Link(Label("Listening"), "../../frameworks/craft/listening/"),
                (
                    cell("Junior carver", "Not needed"),
                    cell("Carver", "Awareness", "●○", ("new",), "No module yet"),
                    cell("Senior carver", "Working", "●●", ("not defined",), "No module yet"),
                ),
            ),
        ),
        rungs=(Rung("●○", Label("Awareness")), Rung("●●", Label("Working"))),
        notes=(
            "“Less hands-on” marks a skill that is needed at a lower level than before, as people "
            "at that level of the role do less of the work themselves. It is not a gap.",
            "“Not defined” marks a level that the framework does not define for that skill. "
            "This page is a draft until that is settled.",
        ),
        is_side_by_side=True,
    )


def test_matrix_explains_only_the_notes_that_it_has(tiny: Tiny) -> None:
    view = role(tiny, "maker", EN)
    assert view.matrix
    assert view.matrix.notes == ()


def test_first_level_can_be_undefined_too(tiny: Tiny) -> None:
    tiny.replace(MAKER, "craft:asking, level: awareness", "craft:listening, level: working")
    view = role(tiny, "maker", EN)
    assert view.matrix
    assert view.matrix.rows[1].cells[0].notes == ("not defined",)
    assert view.matrix.rows[1].cells[1].notes == ("less hands-on",)


@pytest.mark.parametrize(("levels", "fits"), [(6, True), (7, False)])
def test_long_ladder_does_not_stand_side_by_side(tiny: Tiny, levels: int, fits: bool) -> None:
    level = (
        "  - id: level-{0}\n    name: {{cy: Lefel {0}, en: Level {0}}}\n"
        "    requires: [{{skill: craft:asking, level: working}}]\n"
    )
    head = "name: {cy: Dringwr, en: Climber}\nlevels:\n"
    text = head + "".join(level.format(n) for n in range(levels))
    tiny.write("curriculum/roles/climber.yml", text)
    view = role(tiny, "climber", EN)
    assert view.matrix
    assert view.matrix.is_side_by_side is fits
    assert ("ll-matrix--side-by-side" in drawn(view, "role.html", EN)) is fits


def test_matrix_stays_a_table_where_it_is_not_drawn_as_one(tiny: Tiny) -> None:
    html = drawn(carver(tiny, EN), "role.html", EN)
    table = html[html.index('<table class="ll-matrix') :]
    assert table.startswith(
        '<table class="ll-matrix ll-matrix--side-by-side" aria-labelledby="skills" '
        'data-levels="Levels of skill">'
        '<thead><tr><th scope="col">Skill</th>'
        '<th scope="col"><a href="junior-carver/">Junior carver</a></th>'
        '<th scope="col"><a href="carver/">Carver</a></th>'
        '<th scope="col"><a href="senior-carver/">Senior carver</a></th>'
        "</tr></thead><tbody><tr>"
        '<th class="ll-matrix__skill" scope="row">'
        '<a href="../../frameworks/craft/asking/">Asking</a></th>'
        '<td class="ll-matrix__cell ll-matrix__cell--covered">'
        '<span class="ll-matrix__place">Junior carver</span> '
        '<span class="ll-matrix__level"><span class="ll-dots" aria-hidden="true">●●</span> '
        'Working</span> <span class="ll-matrix__coverage">Has a module</span></td>'
        '<td class="ll-matrix__cell ll-matrix__cell--covered">'
        '<span class="ll-matrix__place">Carver</span> '
        '<span class="ll-matrix__level"><span class="ll-dots" aria-hidden="true">●○</span> '
        'Awareness</span> <span class="ll-matrix__note">(less hands-on)</span> '
        '<span class="ll-matrix__coverage">Has a module</span></td>'
        '<td class="ll-matrix__cell ll-matrix__cell--absent">'
        '<span class="ll-matrix__place">Senior carver</span> Not needed</td></tr>'
    )


def test_moves_name_what_is_new_or_higher(tiny: Tiny) -> None:
    aware = Label("Ymwybyddiaeth", is_ours=True)
    gwrando = Link(Label("Gwrando"), "../../fframweithiau/crefft/gwrando/")
    agored = Link(Label("Bod yn agored"), "../../fframweithiau/gwerthoedd/bod-yn-agored/")
    assert carver(tiny, CY).moves == (
        Move(
            Link(Label("Cerfiwr"), "cerfiwr/#move"),
            Label("Cerfiwr iau"),
            (Climb(gwrando, aware, None),),
            ("Heb fodiwl eto: 1",),
        ),
        Move(
            Link(Label("Uwch gerfiwr"), "uwch-gerfiwr/#move"),
            Label("Cerfiwr"),
            (
                Climb(agored, None, None),
                Climb(gwrando, Label("Gweithredol", is_ours=True), aware),
            ),
            ("Heb fodiwl eto: 2",),
        ),
    )
    assert role(tiny, "maker", EN).moves == (
        Move(
            Link(Label("Maker"), "maker/#move"),
            Label("Junior maker"),
            (
                Climb(
                    Link(Label("Asking"), "../../frameworks/craft/asking/"),
                    Label("Working"),
                    Label("Awareness"),
                ),
                Climb(
                    Link(Label("Listening"), "../../frameworks/craft/listening/"),
                    Label("Awareness"),
                    None,
                ),
            ),
            ("Modules: 1", "Total time: 40\u00a0minutes", "No module yet: 1"),
        ),
    )
    html = drawn(role(tiny, "maker", EN), "role.html", EN)
    assert (
        '<section class="ll-move"><h3 class="ll-move__title"><a href="maker/#move">Maker</a></h3>'
        '<p class="ll-move__origin">From: <span>Junior maker</span></p>'
        '<details class="ll-move__more"><summary>Skills that are new or higher: 2</summary>'
        '<ul class="ll-move__climbs">'
        '<li><a href="../../frameworks/craft/asking/">Asking</a>: Working (before: Awareness)</li>'
        '<li><a href="../../frameworks/craft/listening/">Listening</a>: Awareness (new)</li></ul>'
        "</details>"
        '<p class="ll-move__facts"><span>Modules: 1</span> '
        "<span>Total time: 40\u00a0minutes</span> "
        "<span>No module yet: 1</span></p></section>"
    ) in html


def test_move_with_nothing_new_says_so(tiny: Tiny) -> None:
    tiny.replace(MAKER, "craft:asking, level: working", "craft:asking, level: awareness")
    tiny.replace(MAKER, "      - {skill: craft:listening, level: awareness}\n", "")
    for language, words in (
        (CY, "<p>Nid oes dim yn newydd nac yn uwch yma.</p>"),
        (EN, "<p>Nothing is new or higher here.</p>"),
    ):
        view = role(tiny, "maker", language)
        assert [(move.climbs, move.facts) for move in view.moves] == [((), ())]
        assert words in drawn(view, "role.html", language)


def test_gaps_of_a_role_are_told_once_with_their_levels(tiny: Tiny) -> None:
    text = CARVER.replace('level: working}\n      - {skill: "values:2"}', "level: awareness}")
    tiny.write("curriculum/roles/digital/carver.yml", text)
    gwrando = Link(Label("Gwrando"), "../../fframweithiau/crefft/gwrando/")
    aware = Label("Ymwybyddiaeth", is_ours=True)
    assert role(tiny, "carver", CY).gaps == (Gap(gwrando, (aware,)),)
    html = drawn(role(tiny, "carver", EN), "role.html", EN)
    assert (
        '<h2 id="gaps">No module yet</h2><p>No module in English teaches these skills at the level '
        "needed. Each gap is an invitation to write. "
        '<a href="../../help/">Help for authors</a></p><ul class="ll-lines"><li>'
        '<a href="../../frameworks/craft/listening/">Listening</a>: Awareness</li></ul>'
    ) in html


def test_gaps_climb_within_a_skill_and_can_have_no_level(tiny: Tiny) -> None:
    assert carver(tiny, EN).gaps == (
        Gap(Link(Label("Be open"), "../../frameworks/values/be-open/"), ()),
        Gap(
            Link(Label("Listening"), "../../frameworks/craft/listening/"),
            (Label("Awareness"), Label("Working")),
        ),
    )


def test_related_roles_say_how_many_skills_they_share(tiny: Tiny) -> None:
    assert carver(tiny, CY).related == (
        RelatedRole(
            Link(Label("Gwneuthurwr", is_ours=True), "../gwneuthurwr/"), "Sgiliau a rennir: 2"
        ),
    )
    assert role(tiny, "maker", EN).related == (
        RelatedRole(Link(Label("Carver"), "../carver/"), "Skills in common: 2"),
    )


def test_parts_lead_to_the_headings_that_are_there(tiny: Tiny) -> None:
    welsh, english = role(tiny, "maker", CY), carver(tiny, EN)
    assert [(part.label.text, part.href) for part in welsh.parts] == [
        ("Lefelau", "#levels"),
        ("Sgiliau ar bob lefel", "#skills"),
        ("Symud i fyny", "#moves"),
        ("Heb fodiwl eto", "#gaps"),
        ("Modiwlau ar gyfer y rôl hon", "#modules"),
    ]
    assert [(part.label.text, part.href) for part in english.parts] == [
        ("Levels", "#levels"),
        ("Skills at each level", "#skills"),
        ("Moving up", "#moves"),
        ("No module yet", "#gaps"),
        ("Related roles", "#related"),
    ]
    for view, language in ((welsh, CY), (english, EN)):
        ids = re.findall(r'\bid="([^"]+)"', drawn(view, "role.html", language))
        assert [f"#{each}" for each in ids] == [part.href for part in view.parts]


def test_role_without_a_ladder_shows_its_path(tiny: Tiny) -> None:
    view = role(tiny, "everyone", EN)
    assert (view.levels, view.matrix, view.moves, view.gaps) == ((), None, (), ())
    assert [(part.label.text, part.href) for part in view.parts] == [
        ("Skills needed", "#skills"),
        ("Learning path: 1\u00a0hour 10\u00a0minutes", "#path"),
    ]
    assert view.lead == "Everybody in the council."
    assert view.path
    assert [step.module.label.text for step in view.path.steps] == ["Ask first", "Plan together"]
    assert (view.modules_title, view.modules) == ("Other modules meant for this role", ())
    assert role(tiny, "maker", EN).path is None


@pytest.mark.parametrize(
    ("language", "module", "title"),
    [
        (CY, "Cynllunio gyda'n gilydd", "Modiwlau eraill ar gyfer y rôl hon"),
        (EN, "Plan together", "Other modules meant for this role"),
    ],
)
def test_modules_that_the_path_shows_are_not_shown_again(
    tiny: Tiny, language: Language, module: str, title: str
) -> None:
    fair = '  - {skill: "values:1", relation: teaches, outcomes: [plan]}\n'
    tiny.replace("curriculum/modules/second.yml", fair, "")
    tiny.replace("curriculum/modules/first.yml", "prerequisites", f"{fair}prerequisites")
    view = role(tiny, "everyone", language)
    assert [card.link.label.text for card in view.modules] == [module]
    assert view.parts[-1] == Link(Label(title), "#modules")


def test_where_a_role_comes_from_is_one_row_of_facts(tiny: Tiny) -> None:
    assert (
        '<dt>Framework</dt><dd><a href="../../frameworks/craft/">Craft Framework</a>'
        '<ul class="ll-provenance"><li>Version: 1</li><li>Read on: 1 October 2026</li>'
        "<li>Licence: Names and numbers only; the descriptions are not copied</li></ul></dd>"
    ) in drawn(role(tiny, "maker", EN), "role.html", EN)


def test_list_begins_with_roles_that_are_for_everybody(tiny: Tiny) -> None:
    assert roles(tiny, CY).sections == (
        RoleSection(
            None,
            "",
            2,
            (
                RoleGroup(
                    Label("I bob gwas cyhoeddus"),
                    "local",
                    "Beth bynnag yw eich gwaith, mae rôl i chi yma: nid i arbenigwyr digidol yn "
                    "unig y mae'r rolau hyn.",
                    (
                        Card(
                            Link(Label("Pawb", is_ours=True), "pawb/"),
                            "Pawb yn y cyngor.",
                            ("Sgiliau: 1",),
                        ),
                    ),
                ),
            ),
        ),
        RoleSection(
            Link(Label("Fframwaith Crefft", is_ours=True), "../fframweithiau/crefft/"),
            "Sgiliau crefft.",
            3,
            (
                RoleGroup(
                    Label("Gwneuthurwyr", is_ours=True),
                    "makers",
                    roles=(
                        RoleEntry(
                            Link(Label("Gwneuthurwr", is_ours=True), "gwneuthurwr/"), "Lefelau: 2"
                        ),
                    ),
                ),
            ),
        ),
    )


def test_list_holds_roles_without_a_family_too(tiny: Tiny) -> None:
    tiny.replace(MAKER, "family: makers\n", "")
    view = roles(tiny, EN)
    assert view.sections[1:] == (
        RoleSection(
            None,
            "",
            2,
            (
                RoleGroup(
                    Label("Others"),
                    "other",
                    roles=(RoleEntry(Link(Label("Maker"), "maker/"), "Levels: 2"),),
                ),
            ),
        ),
    )
    assert [(part.label.text, part.href) for part in view.parts] == [
        ("For every public servant", "#local"),
        ("Others", "#other"),
    ]


def test_list_shows_families_below_their_framework(tiny: Tiny) -> None:
    assert (
        '<nav class="ll-jump" aria-label="Contents"><ul class="ll-jump__list">'
        '<li><a class="ll-jump__link" href="#local">For every public servant</a></li>'
        '<li><a class="ll-jump__link" href="#makers">Makers</a></li></ul></nav>'
        '<h2 id="local"><span>For every public servant</span></h2>'
        "<p>Whatever your work is, there is a role for you here: these roles are not only for "
        'digital specialists.</p><ul class="ll-cards"><li class="ll-card">'
        '<h3 class="ll-card__title"><a href="everyone/">Everyone</a></h3>'
        '<p class="ll-card__summary">Everybody in the council.</p>'
        '<p class="ll-card__facts"><span>Skills: 1</span></p></li></ul>'
        '<h2><a href="../frameworks/craft/">Craft Framework</a></h2><p>Craft skills.</p>'
        '<h3 id="makers"><span>Makers</span></h3><ul class="ll-lines">'
        '<li><a href="maker/">Maker</a> <span class="ll-entry__fact">Levels: 2</span></li></ul>'
    ) in drawn(roles(tiny, EN), "roles.html", EN)
