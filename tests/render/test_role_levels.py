from __future__ import annotations

from dataclasses import replace

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.render.frame import Label, Link, frame, section_trail
from llwybr.render.paths import SkillLine, path_view
from llwybr.render.provenance import Provenance
from llwybr.render.role_levels import (
    MoveStep,
    MoveView,
    RoleLevelView,
    role_level_view,
)
from scenes import component_html, scene

CY, EN = Language.CY, Language.EN
MAKER = "curriculum/roles/digital/maker.yml"


def shown(tiny: Tiny, key: str, language: Language = EN) -> RoleLevelView:
    return role_level_view(scene(tiny, key, language))


def moved(tiny: Tiny, language: Language = EN) -> MoveView:
    """What is said about moving up to the higher level."""
    move = shown(tiny, "roles/maker/maker", language).move
    assert move is not None
    return move


def link(text: str, href: str, is_ours: bool = False) -> Link:
    return Link(Label(text, is_ours), href)


def test_the_higher_level_in_english(tiny: Tiny) -> None:
    here = scene(tiny, "roles/maker/maker", EN)
    trail = (*section_trail(here, "roles/index"), here.role_link("maker"))
    asking = link("Asking", "../../../frameworks/craft/asking/")
    listening = link("Listening", "../../../frameworks/craft/listening/")
    assert role_level_view(here) == RoleLevelView(
        frame=frame(here, "Maker", "Maker: skills needed and a learning path.", trail),
        name=Label("Maker"),
        other_name=Label("Gwneuthurwr", is_ours=True, lang="cy"),
        role=link("Maker", "../"),
        lower=link("Junior maker", "../junior-maker/"),
        higher=None,
        provenance=Provenance(
            framework=link("Craft Framework", "../../../frameworks/craft/"),
            family=link("Makers", "../../#makers"),
            version="1",
            read_on="1 October 2026",
            licence="Names and numbers only; the descriptions are not copied",
        ),
        parts=(
            link("Skills needed", "#skills"),
            link("Learning path: 1\u00a0hour 10\u00a0minutes", "#path"),
            link("No module yet", "#gaps"),
            link("Moving up from the level before", "#move"),
        ),
        path=path_view(here, here.plan.paths[EN, "roles/maker/maker"]),
        move=MoveView(
            lead="This is only what is new or higher for somebody who is at that level.",
            gains=(
                SkillLine(asking, Label("Working")),
                SkillLine(listening, Label("Awareness"), "no module yet"),
            ),
            duration="40\u00a0minutes",
            steps=(
                MoveStep(
                    link("Plan together", "../../../modules/plan-together/"), "40\u00a0minutes"
                ),
            ),
            assumed=(link("Ask first", "../../../modules/ask-first/"),),
        ),
    )


def test_the_lower_level_in_welsh(tiny: Tiny) -> None:
    here = scene(tiny, "roles/maker/junior-maker", CY)
    trail = (*section_trail(here, "roles/index"), here.role_link("maker"))
    lead = "Gwneuthurwr iau: sgiliau sydd eu hangen a llwybr dysgu."
    assert role_level_view(here) == RoleLevelView(
        frame=frame(here, "Gwneuthurwr iau", lead, trail),
        name=Label("Gwneuthurwr iau", is_ours=True),
        other_name=Label("Junior maker", lang="en"),
        role=link("Gwneuthurwr", "../", is_ours=True),
        lower=None,
        higher=link("Gwneuthurwr", "../gwneuthurwr/", is_ours=True),
        provenance=Provenance(
            framework=link("Fframwaith Crefft", "../../../fframweithiau/crefft/", is_ours=True),
            family=link("Gwneuthurwyr", "../../#makers", is_ours=True),
            version="1",
            read_on="1 Hydref 2026",
            licence="Enwau a rhifau yn unig; nid yw'r disgrifiadau wedi'u copïo",
        ),
        parts=(
            link("Sgiliau sydd eu hangen", "#skills"),
            link("Llwybr dysgu: 30\u00a0munud", "#path"),
        ),
        path=path_view(here, here.plan.paths[CY, "roles/maker/junior-maker"]),
        move=None,
    )


def test_the_version_is_that_from_which_the_role_was_taken(tiny: Tiny) -> None:
    tiny.replace(MAKER, "framework: craft", 'framework: craft\nframework_version: "0.9"')
    provenance = shown(tiny, "roles/maker/maker").provenance
    assert provenance is not None
    assert provenance.version == "0.9"


def test_a_role_of_our_own_with_levels_has_no_framework(tiny: Tiny) -> None:
    tiny.replace(MAKER, "framework: craft\nfamily: makers\n", "")
    assert shown(tiny, "roles/maker/maker").provenance is None


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        (CY, "Nid oes dim yma sy'n newydd nac yn uwch nag ar y lefel honno."),
        (EN, "Nothing here is new or higher than at that level."),
    ],
)
def test_a_level_that_asks_for_nothing_new_says_so(
    tiny: Tiny, language: Language, lead: str
) -> None:
    tiny.replace(MAKER, "asking, level: working", "asking, level: awareness")
    tiny.replace(MAKER, "      - {skill: craft:listening, level: awareness}\n", "")
    nothing = MoveView(lead, (), "0\u00a0munud" if language is CY else "0\u00a0minutes", (), ())
    assert moved(tiny, language) == nothing


def test_what_is_new_in_welsh_says_what_has_no_module(tiny: Tiny) -> None:
    move = moved(tiny, CY)
    assert move.lead == (
        "Dim ond yr hyn sy'n newydd neu'n uwch sydd yma, i rywun sydd ar y lefel honno."
    )
    assert [line.note for line in move.gains] == ["", "heb fodiwl eto"]
    assert [step.duration for step in move.steps] == ["40\u00a0munud"]


def drawn(move: MoveView, language: Language = EN) -> str:
    lower = link("Junior maker", "../junior-maker/")
    return component_html("gains", "gains", move, lower, language=language)


def test_moving_up_as_html(tiny: Tiny) -> None:
    assert drawn(moved(tiny)) == (
        '<h2 id="move">Moving up from the level before</h2>'
        '<p>Level before: <a href="../junior-maker/">Junior maker</a>. '
        "This is only what is new or higher for somebody who is at that level.</p>"
        "<h3>New or higher</h3>"
        '<ul class="ll-lines">'
        '<li><a href="../../../frameworks/craft/asking/">Asking</a>: <span>Working</span></li>'
        '<li><a href="../../../frameworks/craft/listening/">Listening</a>: '
        "<span>Awareness</span> (no module yet)</li></ul>"
        "<h3>Modules to take</h3>"
        "<p>Total time: 40\u00a0minutes</p>"
        "<p>It is assumed that you know what these modules teach:</p>"
        '<ul><li><a href="../../../modules/ask-first/">Ask first</a></li></ul>'
        '<ol class="ll-gains"><li><a href="../../../modules/plan-together/">Plan together</a> '
        '<span class="ll-gains__duration">(40\u00a0minutes)</span></li></ol>'
    )


def test_moving_up_to_what_no_module_teaches_says_so_once(tiny: Tiny) -> None:
    for name in ("first", "second"):
        tiny.replace(f"curriculum/modules/{name}.yml", "status: published", "status: draft")
    tiny.replace("curriculum/pathways/start.yml", "audience:", "status: draft\naudience:")
    move = moved(tiny)
    assert move.lead.endswith("No module teaches it at the level needed yet.")
    assert [line.note for line in move.gains] == ["", ""]
    welsh = moved(tiny, CY).lead
    assert welsh.endswith("Nid oes modiwl yn ei ddysgu ar y lefel sydd ei hangen eto.")


def test_moving_up_to_what_no_module_teaches_as_html(tiny: Tiny) -> None:
    move = replace(moved(tiny), steps=(), gains=(SkillLine(link("A", "../a/"), None),))
    assert drawn(move, CY).endswith('<ul class="ll-lines"><li><a href="../a/">A</a></li></ul>')


def test_a_level_without_a_path_needs_no_list_of_its_parts(tiny: Tiny) -> None:
    for name in ("first", "second"):
        tiny.replace(f"curriculum/modules/{name}.yml", "craft:asking", "craft:listening")
    view = shown(tiny, "roles/maker/junior-maker")
    assert (view.path.stages, view.parts) == ((), ())


def test_moving_up_to_nothing_new_is_one_sentence(tiny: Tiny) -> None:
    move = MoveView(
        "Nothing here is new or higher than at that level.", (), "0\u00a0minutes", (), ()
    )
    assert drawn(move) == (
        '<h2 id="move">Moving up from the level before</h2>'
        '<p>Level before: <a href="../junior-maker/">Junior maker</a>. '
        "Nothing here is new or higher than at that level.</p>"
    )
