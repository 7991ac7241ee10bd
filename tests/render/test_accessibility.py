from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.plan.site import lay_out
from llwybr.render.accessibility import (
    AccessibilityView,
    EnforcementLine,
    IssueGroup,
    IssueLine,
    Statement,
    accessibility_view,
)
from llwybr.render.frame import Label, Link, Scene
from llwybr.render.strings import load_strings

REGISTER = """prepared: 2026-11-22
reviewed: 2026-12-01
test: {day: 2026-11-20, method: {cy: Profwyd popeth., en: Everything was tested.}}
issues:
  - id: captions
    description: {cy: Nid oes capsiynau ar y fideo., en: The video has no captions.}
    criterion: "1.2.2"
    since: 2026-11-01
    remedy: {cy: Byddwn yn ychwanegu capsiynau., en: We will add captions.}
    due: 2027-03-31
"""
ENFORCEMENT = """enforcement:
  body: {cy: Corff Gorfodi, en: Enforcement Body}
  advice: {cy: Gwasanaeth Cynghori, en: Advisory Service}
  url: {cy: "https://cyngor.example/cy/", en: "https://cyngor.example/en/"}
contact:"""


@pytest.fixture
def stated(tiny: Tiny) -> Tiny:
    """The tiny curriculum with the text of a statement."""
    for language in ("cy", "en"):
        text = tiny.text(f"content/{language}/about.md").replace("slug: a", "slug: hygyrch-a")
        tiny.write(f"content/{language}/accessibility.md", text)
    return tiny


def shown(tiny: Tiny, language: Language) -> AccessibilityView:
    plan = lay_out(tiny.read())
    page = plan.page("accessibility", language)
    return accessibility_view(Scene(plan, page, load_strings(tiny.root / "theme")))


def test_statement_in_welsh(stated: Tiny) -> None:
    stated.write("curriculum/accessibility.yml", REGISTER)
    issue = IssueLine(
        id="captions",
        description="Nid oes capsiynau ar y fideo.",
        criterion="1.2.2",
        since="1 Tachwedd 2026",
        remedy="Byddwn yn ychwanegu capsiynau.",
        due="31 Mawrth 2027",
    )
    assert shown(stated, Language.CY).statement == Statement(
        compliance="Mae'r wefan hon yn cydymffurfio'n rhannol â safon AA fersiwn 2.2 o'r "
        "Canllawiau Hygyrchedd Cynnwys Gwe, oherwydd yr achosion o ddiffyg cydymffurfio a'r "
        "eithriadau a restrir isod.",
        groups=(IssueGroup("Diffyg cydymffurfio â'r safon hygyrchedd", (issue,)),),
        preparation=(
            "Paratowyd y datganiad hwn ar 22 Tachwedd 2026.",
            "Fe'i hadolygwyd ddiwethaf ar 1 Rhagfyr 2026.",
            "Profwyd y wefan hon ddiwethaf yn erbyn safon AA WCAG 2.2 ar 20 Tachwedd 2026.",
        ),
        method="Profwyd popeth.",
        is_confirmed=False,
    )


def test_statement_of_a_site_that_nobody_tested(stated: Tiny) -> None:
    text = "prepared: 2026-11-22\nwording: confirmed\nissues: []\n"
    stated.write("curriculum/accessibility.yml", text)
    assert shown(stated, Language.EN).statement == Statement(
        compliance="It is not known yet whether this website complies with the Web Content "
        "Accessibility Guidelines version 2.2 AA standard: nobody has tested it against the whole "
        "of the standard.",
        groups=(),
        preparation=("This statement was prepared on 22 November 2026.",),
        method="",
        is_confirmed=True,
    )


def test_issues_are_grouped_by_their_reasons(stated: Tiny) -> None:
    other = REGISTER.partition("issues:\n")[2].replace("id: captions", "id: maps")
    text = f"{REGISTER}{other}    reason: out-of-scope\n"
    stated.write("curriculum/accessibility.yml", text)
    assert stated.diagnostics() == []
    statement = shown(stated, Language.EN).statement
    assert statement is not None
    assert [(g.title, [i.id for i in g.issues]) for g in statement.groups] == [
        ("Non-compliance with the accessibility standard", ["captions"]),
        ("Content that is not within the scope of the accessibility regulations", ["maps"]),
    ]


def test_without_a_register_the_text_stands_alone(stated: Tiny) -> None:
    view = shown(stated, Language.EN)
    assert (view.statement, view.enforcement) == (None, None)
    assert (view.summary, view.contact) == ("About the site.", "helo@bach.example")


def test_who_enforces_the_law_is_what_the_organisation_says(stated: Tiny) -> None:
    stated.replace("curriculum/organisation.yml", "contact:", ENFORCEMENT)
    assert stated.diagnostics() == []
    assert shown(stated, Language.CY).enforcement == EnforcementLine(
        "Corff Gorfodi", Link(Label("Gwasanaeth Cynghori"), "https://cyngor.example/cy/")
    )
