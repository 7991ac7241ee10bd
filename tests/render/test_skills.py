from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.render.frame import Label, Link
from llwybr.render.skills import NeedLine, ServingModule, SkillView, TaughtLevel, skill_view
from scenes import page_html, scene, without_blanks

CY, EN = Language.CY, Language.EN
CRAFT = "curriculum/frameworks/craft.yml"
FIRST = "curriculum/modules/first.yml"
SECOND = "curriculum/modules/second.yml"


def skill(tiny: Tiny, reference: str, language: Language) -> SkillView:
    return skill_view(scene(tiny, f"frameworks/{reference}", language))


def drawn(view: SkillView, language: Language) -> str:
    return without_blanks(page_html("skill.html", view, language))


def test_skill_says_what_it_is(tiny: Tiny) -> None:
    view = skill(tiny, "craft/listening", CY)
    assert (view.name, view.other_name) == (Label("Gwrando"), Label("Listening", lang="en"))
    assert view.framework == Link(Label("Fframwaith Crefft", is_ours=True), "../")
    assert (view.version, view.number, view.area, view.codes) == ("1", "", None, "")
    assert (view.levels, view.has_levels) == ((Label("Ymwybyddiaeth", is_ours=True),), True)
    assert view.frame.description == (
        "Gwrando: modiwlau sy'n dysgu hyn a rolau y mae ei angen arnynt."
    )
    view = skill(tiny, "values/1", EN)
    assert (view.number, view.area) == ("1", Label("People"))
    assert (view.levels, view.has_levels) == ((), False)
    assert view.frame.description == ("Be fair: modules that teach this and roles that need it.")


def test_modules_stand_under_the_level_that_they_teach(tiny: Tiny) -> None:
    assert skill(tiny, "craft/asking", CY).taught == (
        TaughtLevel(
            Label("Ymwybyddiaeth", is_ours=True),
            "●○",
            (
                ServingModule(
                    title=Label("Gofyn yn gyntaf", lang="cy"),
                    href="../../../modiwlau/gofyn-yn-gyntaf/",
                    other_title=Label("Ask first", lang="en"),
                    note="",
                    duration="30\u00a0munud",
                ),
            ),
        ),
        TaughtLevel(
            Label("Gweithredol", is_ours=True),
            "●●",
            (
                ServingModule(
                    title=Label("Cynllunio gyda'n gilydd", lang="cy"),
                    href="../../../modiwlau/cynllunio-gydan-gilydd/",
                    other_title=Label("Plan together", lang="en"),
                    note="",
                    duration="40\u00a0munud",
                ),
            ),
        ),
    )
    assert skill(tiny, "values/1", EN).taught == (
        TaughtLevel(
            None,
            "",
            (
                ServingModule(
                    title=Label("Plan together", lang="en"),
                    href="../../../modules/plan-together/",
                    other_title=Label("Cynllunio gyda'n gilydd", lang="cy"),
                    note="",
                    duration="40\u00a0minutes",
                ),
            ),
        ),
    )
    assert not skill(tiny, "craft/asking", CY).has_gaps


def test_several_modules_stand_by_title(tiny: Tiny) -> None:
    for path in (FIRST, SECOND):
        alignment = "  - {skill: craft:listening, level: awareness, relation: teaches}\nprereq"
        tiny.replace(path, "prereq", alignment)
    [level] = skill(tiny, "craft/listening", EN).taught
    assert [module.title.text for module in level.modules] == ["Ask first", "Plan together"]
    [level] = skill(tiny, "craft/listening", CY).taught
    assert [m.title.text for m in level.modules] == ["Cynllunio gyda'n gilydd", "Gofyn yn gyntaf"]


def test_level_without_a_module_is_an_invitation(tiny: Tiny) -> None:
    tiny.replace(SECOND, "status: published", "status: draft")
    tiny.replace("curriculum/pathways/start.yml", "audience:", "status: draft\naudience:")
    for language, words in (
        (
            CY,
            '<h3>Heb fodiwl eto</h3><ul class="ll-rungs">'
            '<li><span class="ll-dots" aria-hidden="true">●●</span> <span>Gweithredol</span>'
            '<span class="ll-ours" title="ein cyfieithiad ni, heb ei adolygu">'
            '<span aria-hidden="true">†</span><span class="ll-hidden"> (ein cyfieithiad '
            "ni, heb ei adolygu)</span></span></li></ul>"
            "<p>Gwahoddiad i ysgrifennu yw pob bwlch. "
            '<a href="../../../cymorth/">Cymorth i awduron</a></p>',
        ),
        (
            EN,
            '<h3>No module yet</h3><ul class="ll-rungs">'
            '<li><span class="ll-dots" aria-hidden="true">●●</span> <span>Working</span></li></ul>'
            "<p>Each gap is an invitation to write. "
            '<a href="../../../help/">Help for authors</a></p>',
        ),
    ):
        view = skill(tiny, "craft/asking", language)
        assert [len(level.modules) for level in view.taught] == [1, 0]
        assert view.has_gaps
        assert words in drawn(view, language)


def test_skill_for_which_no_level_is_defined_has_one_part(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "levels: [awareness]", "levels: []")
    view = skill(tiny, "craft/listening", EN)
    assert view.taught == (TaughtLevel(None, "", ()),)
    html = drawn(view, EN)
    assert "<dt>Levels defined</dt><dd>None</dd>" in html
    assert "<h3>Modules that teach this</h3><p>No module yet.</p>" in html


def test_module_in_one_language_only_is_said_to_be_so(tiny: Tiny) -> None:
    tiny.remove("content/cy/modules/second.md")
    [_, working] = skill(tiny, "craft/asking", CY).taught
    assert working.modules == (
        ServingModule(
            title=Label("Plan together", lang="en"),
            href="",
            other_title=None,
            note="yn Saesneg yn unig hyd yma",
            duration="40\u00a0munud",
        ),
    )
    [_, working] = skill(tiny, "craft/asking", EN).taught
    assert [(m.other_title, m.note) for m in working.modules] == [(None, "not in Welsh yet")]
    assert skill(tiny, "craft/asking", CY).has_gaps
    assert (
        '<li class="ll-serving__module"><span lang="en">Plan together</span> (yn Saesneg yn unig '
        'hyd yma)<span class="ll-serving__facts"><span>40\u00a0munud</span></span></li>'
    ) in drawn(skill(tiny, "craft/asking", CY), CY)
    tiny.remove("content/en/modules/first.md")
    [awareness, _] = skill(tiny, "craft/asking", EN).taught
    assert [(m.title, m.note) for m in awareness.modules] == [
        (Label("Gofyn yn gyntaf", lang="cy"), "only in Welsh so far")
    ]
    [awareness, _] = skill(tiny, "craft/asking", CY).taught
    assert [m.note for m in awareness.modules] == ["heb fersiwn Saesneg eto"]


def test_modules_that_support_stand_apart(tiny: Tiny) -> None:
    tiny.replace(
        FIRST,
        "prerequisites:",
        "  - {skill: craft:listening, level: awareness, relation: supports}\nprerequisites:",
    )
    view = skill(tiny, "craft/listening", EN)
    assert [level.modules for level in view.taught] == [()]
    assert view.supports == (
        ServingModule(
            title=Label("Ask first", lang="en"),
            href="../../../modules/ask-first/",
            other_title=Label("Gofyn yn gyntaf", lang="cy"),
            note="",
            duration="30\u00a0minutes",
            level=Label("Awareness"),
        ),
    )
    assert (
        "<h3>Modules that support this</h3><p>They touch on this, but do not count towards a "
        'learning path.</p><ul class="ll-serving"><li class="ll-serving__module">'
        '<a href="../../../modules/ask-first/">Ask first</a>'
        '<span class="ll-serving__facts"><span>Awareness</span> <span>30\u00a0minutes</span> '
        '<span>Welsh: <span lang="cy">Gofyn yn gyntaf</span></span></span></li></ul>'
    ) in drawn(view, EN)
    assert (
        "<h3>Modiwlau sy&#39;n cefnogi hyn</h3><p>Maent yn cyffwrdd â hyn, ond nid ydynt yn cyfrif "
        "tuag at lwybr dysgu.</p>"
    ) in drawn(skill(tiny, "craft/listening", CY), CY)


def test_codes_of_other_frameworks_are_named(tiny: Tiny) -> None:
    codes = "codes: {sfia: [DLMG-5, PROG-3], other: [AB]}, levels: [awareness]"
    tiny.replace(CRAFT, "levels: [awareness]", codes)
    view = skill(tiny, "craft/listening", EN)
    assert view.codes == "SFIA: DLMG-5, PROG-3; OTHER: AB"
    assert "<dt>Codes in other frameworks</dt><dd>SFIA: DLMG-5, PROG-3; OTHER: AB</dd>" in drawn(
        view, EN
    )
    assert "<dt>Codau mewn fframweithiau eraill</dt>" in drawn(
        skill(tiny, "craft/listening", CY), CY
    )


def test_roles_that_need_it_stand_by_level(tiny: Tiny) -> None:
    tiny.write(
        "curriculum/roles/guest.yml",
        "name: {cy: Gwestai, en: Guest}\nrequires: [{skill: craft:asking, level: working}]\n",
    )
    assert skill(tiny, "craft/asking", CY).needs == (
        NeedLine(
            Label("Ymwybyddiaeth", is_ours=True),
            (
                Link(
                    Label("Gwneuthurwr iau", is_ours=True),
                    "../../../rolau/gwneuthurwr/gwneuthurwr-iau/",
                ),
            ),
        ),
        NeedLine(
            Label("Gweithredol", is_ours=True),
            (
                Link(Label("Gwestai"), "../../../rolau/gwestai/"),
                Link(Label("Gwneuthurwr", is_ours=True), "../../../rolau/gwneuthurwr/gwneuthurwr/"),
            ),
        ),
    )
    assert skill(tiny, "values/1", EN).needs == (
        NeedLine(None, (Link(Label("Everyone"), "../../../roles/everyone/"),)),
    )
    assert skill(tiny, "values/2", EN).needs == ()
