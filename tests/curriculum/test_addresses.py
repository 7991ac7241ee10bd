from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.addresses import Claim, claims, slugify
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Maker", "maker"),
        ("Junior maker", "junior-maker"),
        ("Tŷ a ŵyr Siân", "ty-a-wyr-sian"),
        ("Cynllunio gyda'n gilydd", "cynllunio-gydan-gilydd"),
        ("Cynllunio gyda\u2019n gilydd", "cynllunio-gydan-gilydd"),
        ("Ty\u0302", "ty"),
        ("  Data & AI (2026) ", "data-ai-2026"),
        ("a/b\\c..d", "a-b-c-d"),
        ("--a--", "a"),
        ("already-kebab-1", "already-kebab-1"),
    ],
)
def test_name_becomes_ascii_kebab_case(name: str, slug: str) -> None:
    assert slugify(name) == slug
    assert slugify(slug) == slug


def test_every_english_page_claims_its_address(tiny: Tiny) -> None:
    found = {claim.key: claim.parts for claim in claims(tiny.read(), Language.EN)}
    assert found == {
        "index": (),
        "modules/index": ("modules",),
        "pathways/index": ("pathways",),
        "roles/index": ("roles",),
        "frameworks/index": ("frameworks",),
        "glossary": ("glossary",),
        "modules/first": ("modules", "ask-first"),
        "modules/second": ("modules", "plan-together"),
        "pathways/start": ("pathways", "start"),
        "roles/everyone": ("roles", "everyone"),
        "roles/maker": ("roles", "maker"),
        "roles/maker/junior-maker": ("roles", "maker", "junior-maker"),
        "roles/maker/maker": ("roles", "maker", "maker"),
        "frameworks/craft": ("frameworks", "craft"),
        "frameworks/craft/asking": ("frameworks", "craft", "asking"),
        "frameworks/craft/listening": ("frameworks", "craft", "listening"),
        "frameworks/values": ("frameworks", "values"),
        "frameworks/values/1": ("frameworks", "values", "be-fair"),
        "frameworks/values/2": ("frameworks", "values", "be-open"),
        "about": ("about",),
    }


def test_welsh_pages_stand_in_welsh_sections(tiny: Tiny) -> None:
    found = {claim.key: claim.parts for claim in claims(tiny.read(), Language.CY)}
    assert found["modules/second"] == ("modiwlau", "cynllunio-gydan-gilydd")
    assert found["pathways/start"] == ("llwybrau", "dechrau")
    assert found["roles/maker/junior-maker"] == ("rolau", "gwneuthurwr", "gwneuthurwr-iau")
    assert found["frameworks/values/2"] == ("fframweithiau", "gwerthoedd", "bod-yn-agored")
    assert found["glossary"] == ("geirfa",)
    assert found["about"] == ("am",)


def test_both_languages_have_the_same_pages_in_the_same_order(tiny: Tiny) -> None:
    curriculum = tiny.read()
    welsh, english = (
        [claim.key for claim in claims(curriculum, language)] for language in Language
    )
    assert welsh == english
    assert len(set(welsh)) == len(welsh)


def test_each_claim_knows_the_value_that_asks_for_the_address(tiny: Tiny) -> None:
    found = {claim.key: claim.location for claim in claims(tiny.read(), Language.EN)}
    assert found["glossary"] == Location("curriculum/organisation.yml", 13, 7)
    assert found["modules/second"] == Location("content/en/modules/second.md", 4, 7)
    assert found["pathways/start"] == Location("curriculum/pathways/start.yml", 2, 25)
    assert found["roles/everyone"] == Location("curriculum/roles/everyone.yml", 1, 22)
    path = "curriculum/roles/digital/maker.yml"
    assert found["roles/maker/junior-maker"] == Location(path, 6, 37)
    path = "curriculum/frameworks/craft.yml"
    assert found["frameworks/craft"] == Location(path, 11, 24)
    assert found["frameworks/craft/asking"] == Location(path, 18, 40)
    assert found["about"] == Location("content/en/about.md", 4, 7)


def test_module_without_a_text_in_the_language_claims_nothing(tiny: Tiny) -> None:
    tiny.remove("content/en/modules/second.md")
    curriculum = tiny.read()
    english = {claim.key for claim in claims(curriculum, Language.EN)}
    welsh = {claim.key for claim in claims(curriculum, Language.CY)}
    assert welsh - english == {"modules/second"}


def test_page_without_a_slug_stands_under_its_name(tiny: Tiny) -> None:
    text = tiny.text("content/en/about.md").replace("slug: about\n", "")
    tiny.write("content/en/help/contact.md", text)
    found = list(claims(tiny.read(), Language.EN))
    assert (
        Claim("help/contact", ("help", "contact"), Location("content/en/help/contact.md", 2, 1))
        in found
    )


def test_framework_without_a_slug_stands_under_its_id(tiny: Tiny) -> None:
    tiny.replace("curriculum/frameworks/craft.yml", "slug: {cy: crefft, en: craft}\n", "")
    found = {claim.key: claim.parts for claim in claims(tiny.read(), Language.CY)}
    assert found["frameworks/craft/asking"] == ("fframweithiau", "craft", "gofyn")


def test_slug_of_a_skill_comes_before_its_name_and_is_where_the_claim_stands(tiny: Tiny) -> None:
    path = "curriculum/frameworks/craft.yml"
    tiny.replace(path, "{id: asking, ", "{id: asking, slug: {cy: holi, en: ask-away}, ")
    found = {claim.key: claim for claim in claims(tiny.read(), Language.EN)}
    claim = found["frameworks/craft/asking"]
    assert claim.parts == ("frameworks", "craft", "ask-away")
    assert claim.location == Location(path, 18, 39)


def test_text_of_a_section_stands_in_the_section(tiny: Tiny) -> None:
    text = tiny.text("content/en/about.md")
    tiny.write("content/en/roles/index.md", text)
    found = [claim for claim in claims(tiny.read(), Language.EN) if claim.key == "roles/index"]
    assert [claim.parts for claim in found] == [("roles",)]


def test_nothing_is_claimed_without_an_organisation(tiny: Tiny) -> None:
    tiny.remove("curriculum/organisation.yml")
    assert list(claims(tiny.read(), Language.EN)) == []
