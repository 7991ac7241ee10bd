from __future__ import annotations

from itertools import pairwise

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.render.diagram import WIDTH, DiagramView, KeyItem, Row, Stop, Track
from llwybr.render.lettering import Text, spread, wrapped
from llwybr.render.paths import path_view
from llwybr.render.strokes import Point
from scenes import component_html, scene

CY, EN = Language.CY, Language.EN
START = "curriculum/pathways/start.yml"
MAKER = "curriculum/roles/digital/maker.yml"
SKILLS = {
    CY: "Mae pob llinell yn dangos sgil. "
    "Mae rhif ar linell yn dangos pa gam sy'n dysgu'r sgil ar y lefel honno. "
    "Mae'r rhestr o gamau'n dweud yr un peth mewn geiriau.",
    EN: "Each line is a skill. "
    "A number on a line is the step that teaches the skill at that level. "
    "The list of steps says the same in words.",
}


def shown(tiny: Tiny, key: str, language: Language = EN) -> DiagramView:
    """The drawing of a page's path."""
    here = scene(tiny, key, language)
    drawing = path_view(here, here.plan.paths[language, key]).diagram
    assert drawing is not None
    return drawing


def module(tiny: Tiny, name: str, needs: str, alignment: str = "") -> None:
    """One more module in both languages, ten minutes long."""
    tiny.write(
        f"curriculum/modules/{name}.yml",
        "status: published\nowner: {team: learning}\noriginal: both\nformat: reading\n"
        f"minutes: {{learn: 10}}\nprerequisites: [{needs}]\n"
        f"review: {{last: 2026-10-01, every: 12 months}}\nalignments: [{alignment}]\n",
    )
    for language in Language:
        text = tiny.text(f"content/{language.value}/modules/first.md")
        slug = text[text.index("slug: ") :].splitlines()[0]
        tiny.write(
            f"content/{language.value}/modules/{name}.md", text.replace(slug, f"slug: {name}")
        )


def test_skills_with_levels_are_lines_with_a_stop_at_each_level(tiny: Tiny) -> None:
    start, end = Point(18, 63), Point(128, 63)
    assert shown(tiny, "roles/maker/maker") == DiagramView(
        caption=SKILLS[EN],
        width=320,
        height=98,
        heads=(Text(0, 12, "Awareness"), Text(128, 12, "Working", "middle")),
        guides=(
            Track(Point(18, 22), Point(18, 86)),
            Track(Point(128, 22), Point(128, 86)),
        ),
        rows=(
            Row(
                name="Asking",
                href="../../../frameworks/craft/asking/",
                texts=(Text(0, 36, "Asking"),),
                branches=(),
                tracks=(Track(start, end),),
                stops=(
                    Stop(start, "step", "Step 1: Ask first (Awareness)", "1", "#step-1"),
                    Stop(end, "step", "Step 2: Plan together (Working)", "2", "#step-2"),
                ),
            ),
        ),
        arrows=(),
        key=(KeyItem("step", "Step"),),
        hidden="Skills without a module that are not in the diagram: 1",
        is_short=True,
    )


def test_steps_that_are_only_needed_by_others_stand_on_a_thin_line(tiny: Tiny) -> None:
    first, second = Point(18, 41), Point(56, 41)
    assert shown(tiny, "roles/everyone", CY) == DiagramView(
        caption=SKILLS[CY],
        width=320,
        height=64,
        heads=(),
        guides=(),
        rows=(
            Row(
                name="Bod yn deg",
                href="../../fframweithiau/gwerthoedd/bod-yn-deg/",
                texts=(Text(0, 14, "Bod yn deg"),),
                branches=(Track(first, second),),
                tracks=(),
                stops=(
                    Stop(first, "first", "Cam 1: Gofyn yn gyntaf (Rhagofyniad)", "1", "#step-1"),
                    Stop(second, "step", "Cam 2: Cynllunio gyda'n gilydd", "2", "#step-2"),
                ),
            ),
        ),
        arrows=(),
        key=(KeyItem("step", "Cam"), KeyItem("first", "Rhagofyniad")),
        hidden="",
        is_short=True,
    )


def test_parts_of_a_programme_are_lines_with_sessions_and_optional_steps(tiny: Tiny) -> None:
    more = (
        "[first]\n    sessions:\n      - id: meet\n        name: {cy: Cwrdd, en: Meet}\n"
        "        summary: {cy: Cwrdd., en: Meet.}\n        minutes: 60\n"
        "  - id: two\n    name: {cy: Dau, en: Two}\n    summary: {cy: Ail., en: Then.}\n"
        "    modules: [second]\n    optional: [second]"
    )
    tiny.replace(START, "[first, second]", more)
    upper, lower = Point(18, 41), Point(18, 105)
    assert shown(tiny, "pathways/start", CY) == DiagramView(
        caption="Mae pob llinell yn dangos rhan o'r rhaglen, gyda'i chamau yn eu trefn. "
        "Mae'r rhestr o gamau'n dweud yr un peth mewn geiriau.",
        width=320,
        height=128,
        heads=(),
        guides=(),
        rows=(
            Row(
                name="Cam un",
                href="#stage-1",
                texts=(Text(0, 14, "Cam un"),),
                branches=(),
                tracks=(Track(upper, Point(56, 41)),),
                stops=(
                    Stop(upper, "step", "Cam 1: Gofyn yn gyntaf", "1", "#step-1"),
                    Stop(Point(56, 41), "session", "Sesiwn: Cwrdd", "", "#session-1"),
                ),
            ),
            Row(
                name="Dau",
                href="#stage-2",
                texts=(Text(0, 78, "Dau"),),
                branches=(),
                tracks=(Track(lower, lower),),
                stops=(
                    Stop(
                        lower,
                        "optional",
                        "Cam 2: Cynllunio gyda'n gilydd (Cam dewisol)",
                        "2",
                        "#step-2",
                    ),
                ),
            ),
        ),
        arrows=("M6 47L-5 47Q-9 47 -9 51L-9 97Q-9 101 -5 101L2 101M-4 97L2 101L-4 105",),
        key=(
            KeyItem("step", "Cam"),
            KeyItem("optional", "Cam dewisol"),
            KeyItem("session", "Sesiwn"),
            KeyItem("arrow", "Mae angen y naill cyn y llall"),
        ),
        hidden="",
        is_short=True,
        gutter=15,
    )


@pytest.mark.parametrize(
    ("language", "words"), [(CY, "Gweithredol: Heb fodiwl eto"), (EN, "Working: No module yet")]
)
def test_a_level_without_a_module_is_a_stop_that_leads_nowhere(
    tiny: Tiny, language: Language, words: str
) -> None:
    tiny.replace("curriculum/modules/second.yml", "level: working", "level: awareness")
    drawing = shown(tiny, "roles/maker/maker", language)
    [row] = drawing.rows
    assert [(stop.shape, stop.href) for stop in row.stops] == [("step", "#step-1"), ("gap", "")]
    assert row.stops[1].words == words
    assert [item.shape for item in drawing.key] == ["step", "gap"]


def test_a_skill_without_levels_stands_beside_its_stop(tiny: Tiny) -> None:
    tiny.replace("curriculum/modules/second.yml", "prerequisites: [first]", "prerequisites: []")
    [row] = shown(tiny, "roles/everyone").rows
    assert row.texts == (Text(52, 18, "Be fair"),)
    assert [stop.at for stop in row.stops] == [Point(18, 13)]


def test_an_english_name_in_a_welsh_drawing_says_that_it_is_english(tiny: Tiny) -> None:
    tiny.replace(
        "curriculum/frameworks/craft.yml",
        "{cy: Gofyn, en: Asking, cy_status: ours}",
        "{cy: Asking, en: Asking, cy_status: missing}, slug: {cy: gofyn, en: asking}",
    )
    drawing = shown(tiny, "roles/maker/maker", CY)
    assert [(row.name, row.lang) for row in drawing.rows] == [("Asking", "en")]
    href = "../../../fframweithiau/crefft/gofyn/"
    start = f'<a class="ll-diagram__name" href="{href}" lang="en" aria-label="Asking">'
    assert start in component_html("diagram", "diagram", drawing, language=CY)
    english = shown(tiny, "roles/maker/maker", EN)
    assert [(row.name, row.lang) for row in english.rows] == [("Asking", None)]


def test_skills_with_levels_come_before_those_without(tiny: Tiny) -> None:
    tiny.replace(
        MAKER,
        "requires:\n      - {skill: craft:asking, level: working}",
        ('requires:\n      - {skill: "values:1"}\n      - {skill: craft:asking, level: working}'),
    )
    drawing = shown(tiny, "roles/maker/maker")
    assert [row.name for row in drawing.rows] == ["Asking", "Be fair"]
    assert [[stop.number for stop in row.stops] for row in drawing.rows] == [["1", "2"], ["2"]]


def test_many_prerequisites_take_several_lines_and_an_arrow_leads_on(tiny: Tiny) -> None:
    before = ""
    for number in range(10):
        module(tiny, f"m{number}", before)
        before = f"m{number}"
    tiny.replace("curriculum/modules/first.yml", "prerequisites: []", f"prerequisites: [{before}]")
    drawing = shown(tiny, "roles/maker/junior-maker")
    [row] = drawing.rows
    assert [stop.number for stop in row.stops] == [str(n) for n in range(1, 12)]
    assert [stop.shape for stop in row.stops] == ["first"] * 10 + ["step"]
    lines = [stop.at.y for stop in row.stops]
    assert [lines.count(y) for y in sorted(set(lines))] == [7, 3, 1]
    assert len(drawing.arrows) == 2
    assert all(0 < stop.at.x < WIDTH for stop in row.stops)


def test_a_tall_drawing_does_not_stay_in_view(tiny: Tiny) -> None:
    skills = "".join(f"  - {{id: s{n}, name: {{cy: s{n}, en: s{n}}}}}\n" for n in range(9))
    path = "curriculum/frameworks/craft.yml"
    tiny.write(path, tiny.text(path) + skills)
    needs = "".join(f"\n      - {{skill: craft:s{n}, level: awareness}}" for n in range(9))
    alignments = ", ".join(
        f"{{skill: craft:s{n}, level: awareness, relation: teaches}}" for n in range(9)
    )
    module(tiny, "wide", "", alignments)
    tiny.replace(
        MAKER,
        "requires:\n      - {skill: craft:asking, level: aw",
        (f"requires:{needs}\n      - {{skill: craft:asking, level: aw"),
    )
    drawing = shown(tiny, "roles/maker/junior-maker")
    assert len(drawing.rows) == 10
    assert not drawing.is_short
    tops = [row.texts[0].y for row in drawing.rows]
    assert all(later - earlier == 64 for earlier, later in pairwise(tops))


def test_names_are_broken_where_they_would_be_too_long() -> None:
    assert wrapped("User research methods", 0, 10, 400) == (Text(0, 24, "User research methods"),)
    assert wrapped("User research methods", 5, 10, 60) == (
        Text(5, 24, "User"),
        Text(5, 41, "research"),
        Text(5, 58, "methods"),
    )
    assert wrapped("Cyfrifoldebau", 0, 0, 10) == (Text(0, 14, "Cyfrifoldebau"),)


def test_names_of_columns_stay_inside_and_give_way_to_each_other() -> None:
    assert spread(("Aware", "Able", "Expert"), (18, 160, 302), 0, 320) == (
        Text(0, 12, "Aware"),
        Text(160, 12, "Able", "middle"),
        Text(320, 12, "Expert", "end"),
    )
    assert [t.y for t in spread(("Ymwybyddiaeth", "Gweithredol"), (18, 90), 0, 320)] == [12, 29]


def test_a_drawing_as_html_is_a_figure_of_links_with_names() -> None:
    drawing = DiagramView(
        caption="Each line is a skill.",
        width=320,
        height=98,
        heads=(Text(0, 12, "Awareness"),),
        guides=(Track(Point(18, 22), Point(18, 86)),),
        rows=(
            Row(
                name="Asking",
                href="../asking/",
                texts=(Text(0, 36, "Asking"),),
                branches=(),
                tracks=(Track(Point(18, 59), Point(128, 59)),),
                stops=(
                    Stop(Point(18, 59), "step", "Step 1: Ask (Awareness)", "1", "#step-1"),
                    Stop(Point(128, 59), "gap", "Working: No module yet"),
                ),
            ),
        ),
        arrows=("M1 1Q2 2 3 3",),
        key=(KeyItem("gap", "No module yet"), KeyItem("arrow", "One is needed before the other")),
        hidden="Skills without a module that are not in the diagram: 1",
        is_short=True,
    )
    assert component_html("diagram", "diagram", drawing) == (
        '<figure class="ll-diagram ll-diagram--short">'
        '<figcaption class="ll-diagram__caption"><strong>Diagram of the path.</strong> '
        "Each line is a skill.</figcaption>"
        '<svg class="ll-diagram__drawing" viewBox="0 0 320 98" width="320" height="98" '
        'fill="none" stroke="currentColor" role="group" aria-label="Diagram of the path">'
        '<g aria-hidden="true">'
        '<path class="ll-diagram__guide" d="M18 22L18 86"/>'
        '<path class="ll-diagram__track" d="M18 59L128 59"/>'
        '<path class="ll-diagram__arrow" d="M1 1Q2 2 3 3"/>'
        '<g class="ll-diagram__halo"><text x="0" y="36" text-anchor="start" '
        'fill="currentColor" stroke="none">Asking</text></g>'
        '<g class="ll-diagram__heads"><text x="0" y="12" text-anchor="start" '
        'fill="currentColor" stroke="none">Awareness</text></g>'
        "</g>"
        '<a class="ll-diagram__name" href="../asking/" aria-label="Asking">'
        '<text x="0" y="36" text-anchor="start" '
        'fill="currentColor" stroke="none">Asking</text></a>'
        '<a class="ll-diagram__stop" href="#step-1" transform="translate(18 59)" '
        'aria-label="Step 1: Ask (Awareness)">'
        '<circle class="ll-diagram__focus" r="19" stroke="none"/>'
        '<circle class="ll-diagram__step" r="13"/>'
        '<text class="ll-diagram__number ll-diagram__number--step" y="5" '
        'text-anchor="middle" fill="currentColor" stroke="none">1</text></a>'
        '<g role="img" transform="translate(128 59)" aria-label="Working: No module yet">'
        '<circle class="ll-diagram__focus" r="19" stroke="none"/>'
        '<circle class="ll-diagram__gap" r="13"/></g>'
        "</svg>"
        '<ul class="ll-diagram__key" aria-label="Key">'
        '<li><svg viewBox="-15 -15 30 30" width="24" height="24" '
        'fill="none" stroke="currentColor" aria-hidden="true">'
        '<circle class="ll-diagram__focus" r="19" stroke="none"/>'
        '<circle class="ll-diagram__gap" r="13"/></svg>'
        " No module yet</li>"
        '<li><svg viewBox="-15 -15 30 30" width="24" height="24" '
        'fill="none" stroke="currentColor" aria-hidden="true">'
        '<circle class="ll-diagram__focus" r="19" stroke="none"/>'
        '<path class="ll-diagram__arrow" d="M-13 0H11M5 -4L11 0L5 4"/></svg>'
        " One is needed before the other</li></ul>"
        '<p class="ll-diagram__hidden"><a href="#gaps">'
        "Skills without a module that are not in the diagram: 1</a></p></figure>"
    )
