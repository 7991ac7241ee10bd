from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.plan.site import PageKind, lay_out
from posts import write_post

CY, EN = Language.CY, Language.EN


def test_addresses_are_localised(tiny: Tiny) -> None:
    plan = lay_out(tiny.read())
    addresses = {page.key: page.address for page in plan.in_(CY)}
    assert addresses["modules/first"] == "cy/modiwlau/gofyn-yn-gyntaf/"
    assert addresses["roles/maker/junior-maker"] == "cy/rolau/gwneuthurwr/gwneuthurwr-iau/"
    assert addresses["frameworks/values/1"] == "cy/fframweithiau/gwerthoedd/bod-yn-deg/"
    assert addresses["glossary"] == "cy/geirfa/"
    assert addresses["about"] == "cy/am/"
    assert plan.page("modules/first", EN).address == "en/modules/ask-first/"


def test_every_page_has_its_counterpart(tiny: Tiny) -> None:
    plan = lay_out(tiny.read())
    for page in plan.pages.values():
        other = plan.counterpart(page)
        assert (other.key, other.language) == (page.key, page.language.other)
        assert plan.counterpart(other) is page


def test_every_kind_of_page_is_planned(tiny: Tiny) -> None:
    for language in ("cy", "en"):
        about = tiny.text(f"content/{language}/about.md").replace("slug: a", "slug: hygyrchedd-a")
        tiny.write(f"content/{language}/accessibility.md", about)
    write_post(tiny, "2026-11-21-why")
    plan = lay_out(tiny.read())
    assert {page.kind for page in plan.pages.values()} == set(PageKind)


def test_a_draft_has_no_page(tiny: Tiny) -> None:
    tiny.replace("curriculum/modules/second.yml", "status: published", "status: draft")
    assert (EN, "modules/second") not in lay_out(tiny.read()).pages


def test_absolute_addresses_follow_each_languages_base(tiny: Tiny) -> None:
    tiny.replace(
        "curriculum/organisation.yml",
        'cy: "https://bach.example/cy/", en: "https://bach.example/en/"',
        'cy: "https://bach.cymru/", en: "https://tiny.wales/"',
    )
    plan = lay_out(tiny.read())
    assert (
        plan.url(plan.page("modules/first", CY)) == "https://bach.cymru/modiwlau/gofyn-yn-gyntaf/"
    )
    assert plan.url(plan.page("modules/first", EN)) == "https://tiny.wales/modules/ask-first/"
    assert plan.chooser_url is None


def test_without_an_organisation_there_is_no_site(tiny: Tiny) -> None:
    tiny.remove("curriculum/organisation.yml")
    with pytest.raises(ValueError, match="organisation"):
        lay_out(tiny.read())
