from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.render.frame import FOOT, Banner, Counterpart, Frame
from llwybr.render.pages import view
from scenes import scene

ORGANISATION = "curriculum/organisation.yml"
PHASE = """phase:
  name: {cy: Alffa, en: Alpha}
  meaning: {cy: Safle newydd yw hwn., en: This is a new site.}
contact:"""


def frame(tiny: Tiny, key: str, language: Language) -> Frame:
    return view(scene(tiny, key, language)).frame


def test_banner_says_how_far_the_site_has_come_where_the_organisation_does(tiny: Tiny) -> None:
    assert frame(tiny, "index", Language.CY).banner is None
    tiny.replace(ORGANISATION, "contact:", PHASE)
    assert tiny.diagnostics() == []
    assert frame(tiny, "glossary", Language.CY).banner == Banner("Alffa", "Safle newydd yw hwn.")
    assert frame(tiny, "index", Language.EN).banner == Banner("Alpha", "This is a new site.")


def test_foot_leads_to_the_statements_that_are_published(tiny: Tiny) -> None:
    def statements(language: Language) -> list[tuple[str, str]]:
        links = frame(tiny, "modules/first", language).foot[: -len(FOOT)]
        return [(link.label.text, link.href) for link in links]

    assert statements(Language.CY) == [("Am y safle", "../../am/")]
    for language, title in (("cy", "Preifatrwydd"), ("en", "Privacy")):
        text = tiny.text(f"content/{language}/about.md")
        text = text.replace("slug: a", "slug: data-a").replace('title: "', f'title: "{title}: ')
        tiny.write(f"content/{language}/privacy.md", text)
    assert statements(Language.EN) == [
        ("Privacy: About the site", "../../data-about/"),
        ("About the site", "../../about/"),
    ]
    about = "content/cy/about.md"
    tiny.replace(about, "slug: am", "slug: am\nstatus: draft")
    assert statements(Language.EN) == [("Privacy: About the site", "../../data-about/")]


def test_headings_of_a_text_are_listed_with_their_counterparts(tiny: Tiny) -> None:
    def counterpart(key: str, language: Language) -> Counterpart:
        return frame(tiny, key, language).counterpart

    cy = counterpart("modules/first", Language.CY)
    assert cy.parts == ("pam-gofyn", "why-ask", "un-cwestiwn", "one-question")
    en = counterpart("modules/first", Language.EN)
    assert en.parts == ("why-ask", "pam-gofyn", "one-question", "un-cwestiwn")
    assert counterpart("roles/maker", Language.CY).parts == ()


def test_texts_with_different_headings_have_no_counterparts(tiny: Tiny) -> None:
    path = "content/en/modules/first.md"
    tiny.write(path, tiny.text(path) + "\n## One more\n\nText.\n")
    assert frame(tiny, "modules/first", Language.CY).counterpart.parts == ()
