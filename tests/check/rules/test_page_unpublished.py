from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

FIRST = "curriculum/modules/first.yml"
START = "curriculum/pathways/start.yml"
FIRST_EN = "content/en/modules/first.md"
FIRST_CY = "content/cy/modules/first.md"
ABOUT = "content/en/about.md"
ABOUT_CY = "content/cy/about.md"


def test_link_to_a_draft_page_is_found(tiny: Tiny) -> None:
    tiny.replace(ABOUT, "slug: about", "slug: about\nstatus: draft")
    tiny.replace(ABOUT_CY, "slug: am", "slug: am\nstatus: draft")
    tiny.replace(FIRST_EN, "(second.md)", "(../about.md)")
    [found] = tiny.diagnostics()
    assert found.code == "C028"
    assert found.location == Location(FIRST_EN, 14, 5)
    assert found.message(Language.EN) == 'The page "about" is a draft: it is not on the site.'
    assert found.message(Language.CY) == 'Drafft yw\'r dudalen "about": nid yw ar y safle.'
    assert found.remedy(Language.EN) == "Publish the page, or delete the link."
    assert found.remedy(Language.CY) == "Cyhoeddwch y dudalen, neu dilëwch y ddolen."


def test_link_to_a_draft_pathway_is_found(tiny: Tiny) -> None:
    tiny.replace(START, "audience:", "status: draft\naudience:")
    tiny.replace(FIRST_CY, "(second.md)", "(../pathways/start.md)")
    [found] = tiny.diagnostics()
    assert found.code == "C028"
    assert found.location == Location(FIRST_CY, 14, 8)
    assert found.values == {"key": "pathways/start"}


def test_draft_may_link_to_a_draft(tiny: Tiny) -> None:
    tiny.replace(ABOUT, "slug: about", "slug: about\nstatus: draft")
    tiny.replace(ABOUT_CY, "slug: am", "slug: am\nstatus: draft")

    tiny.replace(FIRST, "status: published", "status: draft")
    tiny.replace(FIRST_EN, "(second.md)", "(../about.md)")
    assert tiny.diagnostics("C028") == []


def test_draft_page_may_link_to_a_draft(tiny: Tiny) -> None:
    tiny.replace(ABOUT, "slug: about", "slug: about\nstatus: draft")
    tiny.replace(ABOUT_CY, "slug: am", "slug: am\nstatus: draft")

    tiny.replace(START, "audience:", "status: draft\naudience:")
    tiny.write(ABOUT, tiny.text(ABOUT) + "\n[Start](pathways/start.md)\n")
    assert tiny.diagnostics("C028") == []


def test_published_page_and_pathway_are_fine(tiny: Tiny) -> None:
    tiny.replace(FIRST_EN, "(second.md)", "(../about.md)")
    tiny.replace(FIRST_CY, "(second.md)", "(../pathways/start.md)")
    assert tiny.diagnostics() == []
