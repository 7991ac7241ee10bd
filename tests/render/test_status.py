from __future__ import annotations

import re

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.render.frame import Label, Link
from llwybr.render.register import Cell, RegisterGroup
from llwybr.render.status import StatusView, status_view
from llwybr.render.tally import Tally, TallyGroup, TallyLine
from scenes import page_html, scene

CY, EN = Language.CY, Language.EN
FIRST = "curriculum/modules/first.yml"
MAKER = "curriculum/roles/digital/maker.yml"
BASE = 'base_url: {cy: "https://bach.example/cy/", en: "https://bach.example/en/"}'


def seen(tiny: Tiny, language: Language) -> StatusView:
    return status_view(scene(tiny, "status", language))


def drawn(tiny: Tiny, language: Language) -> str:
    return page_html("status.html", seen(tiny, language), language)


@pytest.mark.parametrize(
    ("language", "title", "lead"),
    [
        (
            CY,
            "Statws y wefan",
            "Pa destunau ac enwau sydd heb eu hadolygu eto, a phryd y bydd angen edrych eto "
            "ar bob modiwl.",
        ),
        (
            EN,
            "Status of the site",
            "Which texts and names nobody has reviewed yet, and when each module is due to be "
            "looked through again.",
        ),
    ],
)
def test_page_says_what_it_is(tiny: Tiny, language: Language, title: str, lead: str) -> None:
    view = seen(tiny, language)
    assert (view.frame.title, view.frame.description, view.lead) == (title, lead, lead)
    assert Link(Label(title), "./") in view.frame.foot
    assert title not in [link.label.text for link in view.frame.menu]


def test_totals_count_the_texts_of_each_kind_and_language(tiny: Tiny) -> None:
    assert seen(tiny, CY).totals == Tally(
        "Testunau ym mhob iaith, yn ôl pa mor bell y maent wedi'u hadolygu",
        "Yr hyn a gyfrifir",
        ("Cyfanswm", "Drafft", "Adolygwyd", "Terfynol"),
        (
            TallyGroup(
                None,
                (
                    TallyLine(Label("Modiwlau yn Gymraeg"), "", (2, 2, 0, 0)),
                    TallyLine(Label("Modiwlau yn Saesneg"), "", (2, 2, 0, 0)),
                    TallyLine(Label("Tudalennau yn Gymraeg"), "", (2, 1, 1, 0)),
                    TallyLine(Label("Tudalennau yn Saesneg"), "", (2, 1, 1, 0)),
                    TallyLine(Label("Termau'r eirfa, yn y ddwy iaith"), "../geirfa/", (3, 3, 0, 0)),
                ),
            ),
        ),
    )
    english = seen(tiny, EN).totals
    assert english.columns == ("In all", "Draft", "Reviewed", "Final")
    assert [line.label.text for line in english.groups[0].lines] == [
        "Modules in Welsh",
        "Modules in English",
        "Pages in Welsh",
        "Pages in English",
        "Terms of the glossary, in both languages",
    ]


def test_every_text_is_named_and_linked_in_both_languages_welsh_first(tiny: Tiny) -> None:
    tiny.replace(
        "content/cy/about.md", "{status: reviewed}", "{status: reviewed, date: 2026-10-01}"
    )
    modules, pages = seen(tiny, EN).texts.groups
    assert seen(tiny, EN).texts.columns == ("In Welsh", "In English")
    assert modules.name == "Modules"
    assert modules.lines[0] == (
        Cell(
            Label("Gofyn yn gyntaf", lang="cy"), "../../cy/modiwlau/gofyn-yn-gyntaf/", "Draft", "cy"
        ),
        Cell(Label("Ask first"), "../modules/ask-first/", "Draft"),
    )
    assert [cell.note for cell in pages.lines[1]] == ["Reviewed: 1 October 2026", "Reviewed"]
    modules, pages = seen(tiny, CY).texts.groups
    assert (modules.name, pages.name) == ("Modiwlau", "Tudalennau")
    assert [cell.note for cell in pages.lines[1]] == ["Adolygwyd: 1 Hydref 2026", "Adolygwyd"]
    assert modules.lines[1][1] == Cell(
        Label("Ask first", lang="en"), "../../en/modules/ask-first/", "Drafft", "en"
    )


def test_where_languages_have_domains_of_their_own_the_other_is_named_in_whole(tiny: Tiny) -> None:
    tiny.replace(
        "curriculum/organisation.yml",
        BASE,
        'base_url: {cy: "https://bach.cymru/", en: "https://tiny.wales/"}',
    )
    cells = seen(tiny, EN).texts.groups[0].lines[0]
    assert [cell.href for cell in cells] == [
        "https://bach.cymru/modiwlau/gofyn-yn-gyntaf/",
        "../modules/ask-first/",
    ]


def test_texts_that_wait_as_long_as_each_other_stand_by_name(tiny: Tiny) -> None:
    def titles(language: Language, place: int) -> list[str]:
        lines = seen(tiny, language).texts.groups[0].lines
        return [line[place].label.text for line in lines]

    tiny.replace("content/cy/modules/second.md", "title: ", "title: Ch")
    tiny.replace("content/cy/modules/first.md", "title: Gofyn", "title: Da")
    assert [title[:2] for title in titles(CY, 0)] == ["Ch", "Da"]
    assert titles(EN, 1)[0] == "Ask first"
    path = "content/cy/modules/second.md"
    tiny.replace(path, "{status: drafted}", "{status: reviewed, date: 2026-10-01}")
    tiny.replace(path.replace("/cy/", "/en/"), "{status: drafted}", "{status: approved}")
    assert [title[:2] for title in titles(CY, 0)] == ["Da", "Ch"]


def test_names_lead_to_where_they_are(tiny: Tiny) -> None:
    local = Label("Roles outside the frameworks")
    assert seen(tiny, EN).names.groups == (
        TallyGroup(
            None,
            (
                TallyLine(Label("All names together"), "", (14, 5, 9, 0)),
                TallyLine(Label("Values"), "../frameworks/values/", (4, 4, 0, 0)),
                TallyLine(local, "../roles/#local", (1, 0, 1, 0)),
            ),
        ),
        TallyGroup(
            Link(Label("Craft Framework"), "../frameworks/craft/"),
            (
                TallyLine(
                    Label("The framework and its parts"), "../frameworks/craft/", (6, 1, 5, 0)
                ),
                TallyLine(Label("Makers"), "../roles/#makers", (3, 0, 3, 0)),
            ),
        ),
    )
    welsh = seen(tiny, CY).names
    assert welsh.columns == (
        "Enwau",
        "Swyddogol yn Gymraeg",
        "Ein rhai ni, heb eu hadolygu",
        "Heb enw Cymraeg",
    )
    assert welsh.groups[1].lines[1].label == Label("Gwneuthurwyr", is_ours=True)
    tiny.replace(MAKER, "family: makers\n", "")
    other = seen(tiny, EN).names.groups[1].lines[1]
    assert (other.label, other.href) == (Label("Others"), "../roles/#other")


def test_without_frameworks_and_roles_no_name_is_counted(tiny: Tiny) -> None:
    for path in ("frameworks/craft", "frameworks/values", "roles/everyone", "roles/digital/maker"):
        tiny.remove(f"curriculum/{path}.yml")
    assert seen(tiny, EN).names.groups == (
        TallyGroup(None, (TallyLine(Label("All names together"), "", (0, 0, 0, 0)),)),
    )


def test_reviews_name_the_module_its_days_and_who_looks_after_it(tiny: Tiny) -> None:
    reviews = seen(tiny, CY).reviews
    assert reviews.columns == (
        "Modiwl",
        "Adolygiad nesaf",
        "Diweddarwyd ddiwethaf",
        "Pwy sy'n gofalu amdano",
    )
    second, first = reviews.groups[0].lines
    assert first == (
        Cell(Label("Gofyn yn gyntaf"), "../modiwlau/gofyn-yn-gyntaf/"),
        Cell(Label("1 Hydref 2027")),
        Cell(Label("1 Hydref 2026")),
        Cell(Label("dysgu@bach.example"), "mailto:dysgu@bach.example"),
    )
    assert second[3] == Cell(Label("helo@bach.example"), "mailto:helo@bach.example")
    tiny.replace(FIRST, "review: {last: 2026-10-01, every: 12 months}\n", "")
    tiny.replace(FIRST, "owner: {team: learning, email: dysgu@bach.example}\n", "")
    never = seen(tiny, EN).reviews.groups[0].lines[0]
    assert [cell.label.text for cell in never] == [
        "Ask first",
        "No day set",
        "Not recorded",
        "helo@bach.example",
    ]


def test_page_leads_to_coverage_and_to_the_open_data(tiny: Tiny) -> None:
    assert [(link.label.text, link.href) for link in seen(tiny, CY).more] == [
        ("Sgiliau nad oes modiwl yn eu dysgu eto", "../darpariaeth/#needed"),
        ("Statws y wefan, ar gyfer rhaglenni cyfrifiadurol (JSON)", "../../data/status.json"),
        ("Strwythur y ffeil honno (JSON Schema)", "../../data/status.schema.json"),
        (
            "Catalog: modiwlau, rhaglenni, llwybrau, rolau a fframweithiau (JSON)",
            "../../data/catalogue.json",
        ),
    ]


@pytest.mark.parametrize("language", Language, ids=lambda each: each.value)
def test_every_part_of_the_contents_is_on_the_page(tiny: Tiny, language: Language) -> None:
    ids = re.findall(r'\bid="([^"]+)"', drawn(tiny, language))
    assert ids == [link.href.removeprefix("#") for link in seen(tiny, language).contents]


def test_page_says_so_where_nothing_is_written_yet(tiny: Tiny) -> None:
    for module in ("first", "second"):
        tiny.replace(f"curriculum/modules/{module}.yml", "status: published", "status: draft")
    for name in ("index", "about"):
        for language in ("cy", "en"):
            tiny.remove(f"content/{language}/{name}.md")
    view = seen(tiny, EN)
    assert (view.texts.groups, view.reviews.groups) == ((), ())
    html = drawn(tiny, EN)
    assert "<p>There are no texts yet.</p>" in html
    assert "<p>No module is published yet.</p>" in html
    welsh = drawn(tiny, CY)
    assert "<p>Nid oes testunau yma eto.</p>" in welsh
    assert "<p>Nid oes modiwl wedi&#39;i gyhoeddi eto.</p>" in welsh


def test_text_in_the_other_language_is_marked_and_each_cell_knows_its_heading(tiny: Tiny) -> None:
    html = drawn(tiny, EN)
    assert (
        '<td data-heading="In Welsh"><a href="../../cy/modiwlau/gofyn-yn-gyntaf/" lang="cy" '
        'hreflang="cy">Gofyn yn gyntaf</a> <span class="ll-register__note">Draft</span></td>'
        '<td data-heading="In English"><a href="../modules/ask-first/">Ask first</a> '
    ) in html
    assert '<th scope="row"><a href="../modules/ask-first/">Ask first</a></th>' in html


def test_html_in_a_title_is_shown_as_text(tiny: Tiny) -> None:
    tiny.replace("content/en/modules/first.md", "title: Ask first", 'title: "<script>"')
    html = drawn(tiny, CY)
    assert ">&lt;script&gt;</a>" in html
    assert "<script" not in html


def test_groups_without_texts_are_left_out(tiny: Tiny) -> None:
    groups: tuple[RegisterGroup, ...] = seen(tiny, EN).texts.groups
    assert [group.name for group in groups] == ["Modules", "Pages"]
