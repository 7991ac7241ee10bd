from __future__ import annotations

from dataclasses import replace

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.render.frame import Label, Link
from llwybr.render.paths import PathView, SkillLine, path_view
from llwybr.render.pathways import pathway_list, pathway_view
from llwybr.render.steps import Reason, SessionView, StageView, StepView
from scenes import component_html, scene

CY, EN = Language.CY, Language.EN
MAKER = "curriculum/roles/digital/maker.yml"
EVERYONE = "curriculum/roles/everyone.yml"
START = "curriculum/pathways/start.yml"
SESSIONS = """
    optional: [second]
    sessions:
      - id: last
        name: {cy: Diwedd, en: End}
        summary: {cy: Edrych yn ôl., en: Look back.}
        minutes: 30
      - id: meet
        name: {cy: Cwrdd, en: Meet}
        summary: {cy: Cwrdd â'r tîm., en: Meet the team.}
        minutes: 60
        after: first
"""


def shown(tiny: Tiny, key: str, language: Language = EN) -> PathView:
    """The path of a page, without its drawing."""
    here = scene(tiny, key, language)
    return replace(path_view(here, here.plan.paths[language, key]), diagram=None)


def link(text: str, href: str, is_ours: bool = False) -> Link:
    return Link(Label(text, is_ours), href)


def test_a_path_in_english_has_steps_reasons_and_gaps(tiny: Tiny) -> None:
    asking = link("Asking", "../../../frameworks/craft/asking/")
    listening = link("Listening", "../../../frameworks/craft/listening/")
    first = StepView(
        number=1,
        id="first",
        minutes=30,
        module=link("Ask first", "../../../modules/ask-first/?path=roles/maker/maker"),
        summary="Learn to ask before you build.",
        duration="30\u00a0minutes",
        why="Here because it teaches",
        reasons=(Reason(asking, (Label("Awareness"),)),),
        others="",
        before=(2,),
    )
    second = StepView(
        number=2,
        id="second",
        minutes=40,
        module=link("Plan together", "../../../modules/plan-together/?path=roles/maker/maker"),
        summary="Learn to plan with others.",
        duration="40\u00a0minutes",
        why="Here because it teaches",
        reasons=(Reason(asking, (Label("Working"),)),),
        others="",
        before=(),
    )
    gap = SkillLine(listening, Label("Awareness"))
    assert shown(tiny, "roles/maker/maker") == PathView(
        lead="This path is worked out from the skills above. Prerequisites come first.",
        duration="1\u00a0hour 10\u00a0minutes",
        optional_duration="",
        sessions=0,
        stages=(StageView(1, "", "", (first, second)),),
        required=(SkillLine(asking, Label("Working")), gap),
        undefined=(),
        uncovered=(gap,),
        assumed=(),
        has_lower=False,
        diagram=None,
    )


def test_a_prerequisite_says_what_needs_it_and_a_path_in_welsh_is_in_welsh(tiny: Tiny) -> None:
    fair = link("Bod yn deg", "../../fframweithiau/gwerthoedd/bod-yn-deg/")
    first = StepView(
        number=1,
        id="first",
        minutes=30,
        module=link("Gofyn yn gyntaf", "../../modiwlau/gofyn-yn-gyntaf/?path=roles/everyone"),
        summary="Dysgu gofyn cyn adeiladu.",
        duration="30\u00a0munud",
        why="Yma am fod ei angen yn gyntaf ar gyfer",
        reasons=(Reason(fair, ()),),
        others="",
        before=(2,),
    )
    second = StepView(
        number=2,
        id="second",
        minutes=40,
        module=link(
            "Cynllunio gyda'n gilydd", "../../modiwlau/cynllunio-gydan-gilydd/?path=roles/everyone"
        ),
        summary="Dysgu cynllunio gydag eraill.",
        duration="40\u00a0munud",
        why="Yma am ei fod yn dysgu",
        reasons=(Reason(fair, ()),),
        others="",
        before=(),
    )
    assert shown(tiny, "roles/everyone", CY) == PathView(
        lead="Mae'r llwybr hwn wedi'i bennu ar sail y sgiliau uchod. Daw'r rhagofynion yn gyntaf.",
        duration="1\u00a0awr 10\u00a0munud",
        optional_duration="",
        sessions=0,
        stages=(StageView(1, "", "", (first, second)),),
        required=(SkillLine(fair, None),),
        undefined=(),
        uncovered=(),
        assumed=(),
        has_lower=False,
        diagram=None,
    )


def test_a_programme_has_sessions_where_they_belong_and_marks_what_is_optional(
    tiny: Tiny,
) -> None:
    tiny.replace(START, "    modules: [first, second]\n", f"    modules: [first, second]{SESSIONS}")
    asking = link("Gofyn", "../../fframweithiau/crefft/gofyn/", is_ours=True)
    first = StepView(
        number=1,
        id="first",
        minutes=30,
        module=link("Gofyn yn gyntaf", "../../modiwlau/gofyn-yn-gyntaf/?path=pathways/start"),
        summary="Dysgu gofyn cyn adeiladu.",
        duration="30\u00a0munud",
        why="Yn dysgu",
        reasons=(Reason(asking, (Label("Ymwybyddiaeth", is_ours=True),)),),
        others="",
        before=(2,),
        sessions=(SessionView(1, "Cwrdd", "Cwrdd â'r tîm.", "1\u00a0awr"),),
    )
    second = StepView(
        number=2,
        id="second",
        minutes=40,
        module=link(
            "Cynllunio gyda'n gilydd", "../../modiwlau/cynllunio-gydan-gilydd/?path=pathways/start"
        ),
        summary="Dysgu cynllunio gydag eraill.",
        duration="40\u00a0munud",
        why="Yn dysgu",
        reasons=(
            Reason(asking, (Label("Gweithredol", is_ours=True),)),
            Reason(link("Bod yn deg", "../../fframweithiau/gwerthoedd/bod-yn-deg/"), ()),
        ),
        others="",
        before=(),
        sessions=(SessionView(2, "Diwedd", "Edrych yn ôl.", "30\u00a0munud"),),
        is_optional=True,
    )
    assert shown(tiny, "pathways/start", CY) == PathView(
        lead="Pobl a benderfynodd ar drefn y camau hyn. "
        "Daw pob un ar ôl yr hyn y mae'n rhaid ei wneud yn gyntaf.",
        duration="2\u00a0awr",
        optional_duration="40\u00a0munud",
        sessions=2,
        stages=(StageView(1, "Cam un", "Dysgu gofyn.", (first, second)),),
        required=(),
        undefined=(),
        uncovered=(),
        assumed=(),
        has_lower=False,
        diagram=None,
    )


def test_a_list_of_programmes_counts_sessions_and_leaves_out_optional_steps(tiny: Tiny) -> None:
    tiny.replace(START, "    modules: [first, second]\n", f"    modules: [first, second]{SESSIONS}")
    [card] = pathway_list(scene(tiny, "pathways/index")).cards
    assert card.facts == ("2\u00a0hours", "Modules: 2")
    view = pathway_view(scene(tiny, "pathways/start"))
    assert view.path.duration == "2\u00a0hours"
    assert (view.summary, view.purpose) == ("The first steps.", "So as to begin.")
    assert [role.label.text for role in view.audience] == ["Everyone"]


def test_steps_are_numbered_through_all_parts_of_a_programme(tiny: Tiny) -> None:
    later = (
        "[first]\n  - id: two\n    name: {cy: Dau, en: Two}\n"
        "    summary: {cy: Ail., en: Then.}\n    modules: [second]"
    )
    tiny.replace(START, "[first, second]", later)
    stages = shown(tiny, "pathways/start").stages
    assert [(s.number, s.name, [step.number for step in s.steps]) for s in stages] == [
        (1, "Stage one", [1]),
        (2, "Two", [2]),
    ]


def test_a_programme_that_breaks_the_rules_of_order_can_still_be_shown(tiny: Tiny) -> None:
    tiny.replace(START, "[first, second]", "[second, first, second]")
    steps = shown(tiny, "pathways/start").steps
    assert [(step.number, step.before) for step in steps] == [(1, ()), (2, (3,)), (3, ())]


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        (CY, "Nid oes modiwl eto sy'n dysgu'r sgiliau hyn."),
        (EN, "No module teaches these skills yet."),
    ],
)
def test_a_path_without_steps_says_that_no_module_teaches_the_skills(
    tiny: Tiny, language: Language, lead: str
) -> None:
    tiny.replace(EVERYONE, "values:1", "values:2")
    view = shown(tiny, "roles/everyone", language)
    assert (view.lead, view.stages) == (lead, ())
    assert view.uncovered == view.required


@pytest.mark.parametrize(
    ("language", "lead"),
    [(CY, "Ni ofynnir am unrhyw sgil yma eto."), (EN, "No skill is asked for here yet.")],
)
def test_a_role_that_requires_nothing_says_so(tiny: Tiny, language: Language, lead: str) -> None:
    tiny.replace(EVERYONE, 'requires:\n  - {skill: "values:1"}\n', "requires: []\n")
    assert shown(tiny, "roles/everyone", language).lead == lead


def test_requirements_of_our_own_roles_stay_in_their_order_and_say_why(tiny: Tiny) -> None:
    requires = """
  - {skill: "values:2", why: {cy: Er lles pawb., en: For the good of all.}}
  - {skill: craft:asking, level: awareness}
  - {skill: "values:1"}
"""
    tiny.replace(EVERYONE, '\n  - {skill: "values:1"}\n', requires)
    for language, names, why in (
        (EN, ["Be open", "Asking", "Be fair"], "For the good of all."),
        (CY, ["Bod yn agored", "Gofyn", "Bod yn deg"], "Er lles pawb."),
    ):
        required = shown(tiny, "roles/everyone", language).required
        assert [line.skill.label.text for line in required] == names
        assert [line.why for line in required] == [why, "", ""]


def test_requirements_of_a_framework_stand_in_the_order_of_the_alphabet(tiny: Tiny) -> None:
    tiny.replace("curriculum/frameworks/craft.yml", "cy: Gwrando, en: Listening", "cy: Dal, en: Z")
    for language, names in ((EN, ["Asking", "Z"]), (CY, ["Dal", "Gofyn"])):
        required = shown(tiny, "roles/maker/maker", language).required
        assert [line.skill.label.text for line in required] == names


@pytest.mark.parametrize(
    ("language", "note"), [(CY, "llai o waith ymarferol yma"), (EN, "less hands-on here")]
)
def test_a_level_that_falls_is_marked_and_a_level_that_stays_is_not(
    tiny: Tiny, language: Language, note: str
) -> None:
    lower, higher = "craft:asking, level: awareness", "craft:asking, level: working"
    first, then = tiny.text(MAKER).split(lower)
    tiny.write(MAKER, first + higher + then.replace(higher, lower))
    view = shown(tiny, "roles/maker/maker", language)
    assert [line.note for line in view.required] == [note, ""]
    assert view.has_lower
    assert not shown(tiny, "roles/maker/junior-maker", language).has_lower


def test_a_level_that_the_framework_does_not_define_makes_the_page_a_preview(tiny: Tiny) -> None:
    tiny.replace(
        MAKER,
        "{skill: craft:listening, level: awareness}",
        "{skill: craft:listening, level: working}",
    )
    view = shown(tiny, "roles/maker/maker")
    listening = link("Listening", "../../../frameworks/craft/listening/")
    assert view.undefined == (SkillLine(listening, Label("Working")),)
    assert view.uncovered == view.undefined


def test_a_prerequisite_of_many_names_some_and_counts_the_others(tiny: Tiny) -> None:
    names = ("c", "d", "e", "f", "g")
    skills = "".join(
        f'  - {{id: "{n}", area: people, name: {{cy: {n}, en: {n}}}}}\n' for n in names
    )
    values = tiny.text("curriculum/frameworks/values.yml")
    tiny.write("curriculum/frameworks/values.yml", values + skills)
    teaches = "".join(f"\n  - {{skill: values:{n}, relation: teaches}}" for n in names)
    tiny.replace("curriculum/modules/second.yml", "alignments:", f"alignments:{teaches}")
    requires = "".join(f"\n  - {{skill: values:{n}}}" for n in names[:3])
    tiny.replace(EVERYONE, "requires:", f"requires:{requires}")
    step = shown(tiny, "roles/everyone").steps[0]
    assert [reason.skill.label.text for reason in step.reasons] == ["Be fair", "c", "d", "e"]
    assert step.others == ""
    requires = "".join(f"\n  - {{skill: values:{n}}}" for n in names[3:])
    tiny.replace(EVERYONE, "requires:", f"requires:{requires}")
    for language, others in ((EN, "others: 3"), (CY, "eraill: 3")):
        step, last = shown(tiny, "roles/everyone", language).steps
        assert (len(step.reasons), step.others) == (3, others)
        assert (len(last.reasons), last.others) == (6, "")


def test_a_step_and_the_session_after_it_as_html() -> None:
    step = StepView(
        number=1,
        id="first",
        minutes=30,
        module=link("Ask <first>", "../ask/"),
        summary="Learn.",
        duration="30\u00a0minutes",
        why="Here because it is needed first for",
        reasons=(
            Reason(link("Asking", "../asking/"), (Label("Awareness"), Label("Working"))),
            Reason(link("Fair", "../fair/"), ()),
        ),
        others="others: 3",
        before=(2, 4),
        sessions=(SessionView(1, "Meet", "Meet the team.", "1\u00a0hour"),),
        is_optional=True,
    )
    assert component_html("steps", "stages", (StageView(1, "", "", (step,)),)) == (
        '<ol class="ll-steps" role="list">'
        '<li class="ll-step ll-step--optional" id="step-1" data-module="first" data-minutes="30">'
        '<h3 class="ll-step__title"><span class="ll-step__number">'
        '<span class="ll-hidden">Step </span>1</span> '
        '<a href="../ask/">Ask &lt;first&gt;</a></h3>'
        '<p class="ll-step__facts">Duration: 30\u00a0minutes. '
        "Optional: you may leave out this step.</p>"
        '<p class="ll-step__summary">Learn.</p>'
        '<p class="ll-step__why">Here because it is needed first for: '
        '<a href="../asking/">Asking</a> (<span>Awareness</span>, <span>Working</span>), '
        '<a href="../fair/">Fair</a>, others: 3. Has to come before these steps: '
        '<a class="ll-step__later" href="#step-2"><span class="ll-hidden">Step </span>2</a>, '
        '<a class="ll-step__later" href="#step-4"><span class="ll-hidden">Step </span>4</a>.</p>'
        "</li>"
        '<li class="ll-step ll-step--session" id="session-1">'
        '<h3 class="ll-step__title">Session: Meet</h3>'
        '<p class="ll-step__facts">Duration: 1\u00a0hour</p>'
        '<p class="ll-step__summary">Meet the team.</p></li></ol>'
    )


def test_parts_of_a_programme_are_headings_above_their_steps() -> None:
    stages = (StageView(2, "Week two", "Then ask.", ()),)
    assert component_html("steps", "stages", stages) == (
        '<section class="ll-stage"><h3 id="stage-2">Week two</h3><p>Then ask.</p>'
        '<ol class="ll-steps" role="list"></ol></section>'
    )


def test_requirements_as_html_with_their_remarks_and_the_notice_of_a_preview() -> None:
    line = SkillLine(
        link("Asking", "../asking/"), Label("Working"), "less hands-on here", "To know."
    )
    path = PathView(
        lead="",
        duration="",
        optional_duration="",
        sessions=0,
        stages=(),
        required=(line,),
        undefined=(SkillLine(link("Asking", "../asking/"), Label("Expert")),),
        uncovered=(),
        assumed=(),
        has_lower=True,
        diagram=None,
    )
    assert component_html("path", "required", path) == (
        '<h2 id="skills">Skills needed</h2>'
        '<div class="ll-notice"><p>This page is a draft preview: the framework does not define '
        "these levels for these skills.</p>"
        '<ul class="ll-lines"><li><a href="../asking/">Asking</a>: <span>Expert</span></li></ul>'
        "</div>"
        '<ul class="ll-needs"><li class="ll-needs__item">'
        '<span class="ll-needs__skill"><a href="../asking/">Asking</a>: <span>Working</span> '
        '<span class="ll-needs__note">(less hands-on here)</span></span>'
        '<span class="ll-needs__why">To know.</span></li></ul>'
        "<p>“Less hands-on here” means that this level of the role asks for less of the skill than "
        "the level before. It is not a gap.</p>"
    )


@pytest.mark.parametrize(("earlier", "summaries"), [(14, 15), (15, 0)])
def test_steps_of_a_long_path_are_not_summed_up(tiny: Tiny, earlier: int, summaries: int) -> None:
    before = ""
    for number in range(earlier):
        name = f"m{number}"
        for language in Language:
            text = tiny.text(f"content/{language.value}/modules/first.md")
            slug = text[text.index("slug: ") :].splitlines()[0]
            page = f"content/{language.value}/modules/{name}.md"
            tiny.write(page, text.replace(slug, f"slug: {name}"))
        facts = tiny.text("curriculum/modules/first.yml")
        alignment = (
            "  - {skill: craft:asking, level: awareness, relation: teaches, outcomes: [ask]}"
        )
        facts = facts.replace(f"alignments:\n{alignment}", "alignments: []")
        tiny.write(
            f"curriculum/modules/{name}.yml",
            facts.replace("rerequisites: []", f"rerequisites: [{before}]"),
        )
        before = name
    tiny.replace("curriculum/modules/first.yml", "requisites: []", f"requisites: [{before}]")
    steps = shown(tiny, "roles/maker/junior-maker").steps
    assert len(steps) == earlier + 1
    assert len([step for step in steps if step.summary]) == summaries


def test_a_path_without_steps_as_html_does_not_list_again_what_is_required(tiny: Tiny) -> None:
    tiny.replace(EVERYONE, "values:1", "values:2")
    help_for_authors = Link(Label("Cymorth i awduron"), "../../cymorth/")
    view = shown(tiny, "roles/everyone", CY)
    assert component_html("path", "path", view, help_for_authors, language=CY) == (
        '<h2 id="path">Llwybr dysgu</h2>'
        "<p>Nid oes modiwl eto sy&#39;n dysgu&#39;r sgiliau hyn. "
        "Gwahoddiad i ysgrifennu yw pob bwlch. "
        '<a href="../../cymorth/">Cymorth i awduron</a></p>'
        "<p>Tan hynny, gweler yr hyn sydd ar gael eisoes: "
        '<a href="../../modiwlau/">Modiwlau</a>, <a href="../../llwybrau/">Rhaglenni</a>.</p>'
    )
